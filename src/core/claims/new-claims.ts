import { allocate } from '../addresses/allocate.ts';
import { type Cidr, contains, type Fault } from '../addresses/cidr.ts';
import { formatCidr } from '../addresses/cidr-text.ts';
import { claimFileName } from '../addresses/claim-name.ts';
import { toCidr } from '../addresses/parse-cidr.ts';
import type { Entry } from '../ledger/ledger.ts';
import type { Account } from '../ledger/schema/account.ts';
import { type Claim, renderClaim } from '../ledger/schema/claim.ts';
import type { Problem } from '../problem.ts';
import { inUseByOthers, type MainClaims, poolOf } from './main-claims.ts';

/** The file of an account that asks for a block. */
export type Asker = Entry<Account & { network: Exclude<Account['network'], 'none'> }>;

export function asks(entry: Entry<Account>): entry is Asker {
  return entry.value.network !== 'none' && entry.value.lifecycle !== 'closed';
}

/** An account's block: as main has it, as the branch claimed it before, or claimed now. */
export interface Holding extends Claim {
  how: 'merged' | 'kept' | 'new';
}

export interface NewClaims {
  /** One for each of the branch's accounts that has a block after this, in the order of names. */
  holdings: Holding[];
  /** Files of claims to write, by path. */
  write: ReadonlyMap<string, string>;
  /** Why accounts are left without a block. */
  problems: Problem[];
}

export interface NewClaimsRequest {
  askers: Asker[];
  main: MainClaims;
  /** Claims that the branch made before and keeps. */
  kept: readonly Claim[];
  /** Blocks of all claims that stay in the branch. */
  taken: readonly Cidr[];
  /** Blocks to keep clear of where possible: a pinned one is taken all the same, and who merges first has it. */
  avoid: readonly Cidr[];
}

/** Gives each account that has no block one, in the order of names; says why where that can't be. */
export function makeClaims(request: NewClaimsRequest): NewClaims {
  const { main, kept } = request;
  const taken = [...main.claims, ...request.taken];
  const holdings: Holding[] = [];
  const write = new Map<string, string>();
  const problems: Problem[] = [];
  for (const asker of request.askers.sort((a, b) => (a.value.name < b.value.name ? -1 : 1))) {
    const merged = main.holders.get(asker.value.name);
    const own = merged ?? kept.find(({ account }) => account === asker.value.name);
    if (own) {
      holdings.push({ ...own, how: merged ? 'merged' : 'kept' });
      continue;
    }
    const claim = choose(asker, { ...request, taken });
    if ('reason' in claim) {
      problems.push(problemOf(claim, asker));
      continue;
    }
    const block = toCidr(claim.subnet);
    taken.push(block);
    write.set(`${main.folder}/subnets/${claimFileName(block)}`, renderClaim(claim));
    holdings.push({ ...claim, how: 'new' });
  }
  return { holdings, write, problems };
}

function choose({ value }: Asker, { main, taken, avoid }: NewClaimsRequest): Claim | Fault {
  const { name, network } = value;
  const pool = poolOf(network, main);
  if ('reason' in pool) return pool;
  // A network that is there already stays where it is, also where its claim was lost.
  const pinned = network.subnet === undefined ? main.inUse.get(name) : toCidr(network.subnet);
  const others = [...taken, ...inUseByOthers(main, name)];
  const claimed = pinned ? others : [...others, ...avoid];
  const block = allocate({ ...pool, pool: pool.name, name, taken: claimed, pinned });
  if (!('reason' in block)) return { subnet: formatCidr(block), pool: pool.name, account: name };
  if (pinned || !avoid.some((other) => contains(pool.parent, other))) return block;
  return { reason: `${block.reason} Some are claimed in other open pull requests.`, hint: block.hint };
}

function problemOf({ reason, hint }: Fault, { value, file, at }: Asker): Problem {
  const place = at(['network', value.network.subnet === undefined ? 'pool' : 'subnet']);
  return { file, ...place, severity: 'error', message: reason, hint, accounts: [value.name] };
}
