// What main says about addresses. A branch's claims are judged by it alone: a branch can't vouch for its own pools.
import { isBlock, type Space, spaceFault } from '../addresses/blocks.ts';
import { type Cidr, contains, type Fault, overlaps } from '../addresses/cidr.ts';
import { toCidr } from '../addresses/parse-cidr.ts';
import { readLedger } from '../ledger/ledger.ts';
import type { Account } from '../ledger/schema/account.ts';
import type { Claim } from '../ledger/schema/claim.ts';
import type { Pool } from '../ledger/schema/pool.ts';
import { readStatus } from '../ledger/status.ts';
import type { Tree } from '../ledger/tree.ts';

export interface PoolSpace extends Space, Pick<Pool, 'name' | 'strategy'> {}

/** Pools and claims of main, read once for any number of branches. */
export interface MainClaims {
  /** The ledger's folder. */
  folder: string;
  pools: ReadonlyMap<string, PoolSpace>;
  /** What is wrong with a pool that is on main but can't be used. */
  faults: ReadonlyMap<string, Fault>;
  claims: readonly (Cidr & { claim: Claim })[];
  /** The claim of each account that has one. */
  holders: ReadonlyMap<string, Claim>;
  /**
   * Blocks on which the status knows networks though main has no claim of theirs (any more), by account: reverting the
   * pull request that added an account takes its claim away, and not the network that was made meanwhile.
   */
  inUse: ReadonlyMap<string, Cidr>;
  /** Names of all accounts, also those that can't be read. */
  accounts: ReadonlySet<string>;
}

/**
 * Reads pools and claims from main's tree; accounts, of which there are many, only by name.
 *
 * @param status The tree of the status branch; of its records, only those of accounts without a claim are read.
 */
export function readMainClaims(tree: Tree, folder: string, status: Tree): MainClaims {
  const within = (name: string) => [...tree].filter(([path]) => path.startsWith(`${folder}/${name}/`));
  const { ledger, problems } = readLedger(new Map([...within('pools'), ...within('subnets')]), folder);
  const claims = [...ledger.claims.values()].map(({ value }) => ({ ...toCidr(value.subnet), claim: value }));
  const main = { pools: new Map<string, PoolSpace>(), faults: new Map<string, Fault>() };
  for (const { file, message } of problems) {
    const name = /^pools\/(.*)\.yaml$/.exec(file.slice(folder.length + 1))?.[1];
    if (name)
      main.faults.set(name, { reason: `Pool ${name} can't be read on main: ${message}.`, hint: `Mend ${file} first.` });
  }
  for (const [name, { value, file }] of ledger.pools) {
    const space = { parent: toCidr(value.parent), splitPrefix: value.split_range };
    const fault = spaceFault(space);
    if (fault)
      main.faults.set(name, { reason: `Pool ${name} is of no use: ${fault.reason}`, hint: `Mend ${file} first.` });
    else main.pools.set(name, { ...space, name, strategy: value.strategy });
  }
  const holders = new Map(claims.map(({ claim }) => [claim.account, claim]));
  return {
    ...main,
    folder,
    claims,
    holders,
    inUse: blocksInUse(status, holders),
    accounts: new Set(within('accounts').map(([path]) => path.slice(`${folder}/accounts/`.length, -'.yaml'.length))),
  };
}

function blocksInUse(status: Tree, holders: MainClaims['holders']): ReadonlyMap<string, Cidr> {
  const unclaimed = [...status].filter(([path]) => {
    const [, account] = /^accounts\/(.*)\.yaml$/.exec(path) ?? [];
    return account !== undefined && !holders.has(account);
  });
  const { accounts } = readStatus(new Map(unclaimed)).status;
  return new Map(
    [...accounts].flatMap(([account, { state, subnet }]) =>
      subnet && state !== 'deleted' ? [[account, toCidr(subnet)] as const] : [],
    ),
  );
}

/** Blocks that are others' by the status. */
export function inUseByOthers({ inUse }: MainClaims, account: string): Cidr[] {
  return [...inUse].flatMap(([other, block]) => (other === account ? [] : [block]));
}

/** The pool an account asks for a block of; for a pinned block the one it lies in. */
export function poolOf(network: Exclude<Account['network'], 'none'>, main: MainClaims): PoolSpace | Fault {
  if (network.pool) return main.pools.get(network.pool) ?? main.faults.get(network.pool) ?? missing(network.pool);
  if (!network.subnet) return { reason: 'The network names no pool.', hint: 'Write network: {pool: default}.' };
  const pinned = toCidr(network.subnet);
  const around = [...main.pools.values()].find(({ parent }) => contains(parent, pinned));
  return (
    around ?? { reason: `No pool on main contains ${network.subnet}.`, hint: 'Pin a block of a pool, or name a pool.' }
  );
}

function missing(pool: string): Fault {
  return { reason: `Main has no pool ${pool}.`, hint: "Merge the pool first: a branch's own pools are not trusted." };
}

/** Whether main would take the claim: a block of the pool it names, and nobody else's. */
export function isTenable(claim: Claim, main: MainClaims): boolean {
  const block = toCidr(claim.subnet);
  const pool = main.pools.get(claim.pool);
  if (!pool || !isBlock(pool, block)) return false;
  const others = main.claims.filter((other) => other.claim.account !== claim.account);
  return ![...others, ...inUseByOthers(main, claim.account)].some((other) => overlaps(other, block));
}
