import { isBlock, type Space } from '../addresses/blocks.ts';
import { overlaps } from '../addresses/cidr.ts';
import { formatCidr } from '../addresses/cidr-text.ts';
import { claimFileName } from '../addresses/claim-name.ts';
import { findOverlaps } from '../addresses/overlaps.ts';
import { toCidr } from '../addresses/parse-cidr.ts';
import type { Problem } from '../problem.ts';
import { type Context, isDeleted, isThere, type ParsedClaim } from './context.ts';
import { errorAt } from './finding.ts';

/** Claims aren't written by hand: whatever is wrong with one, this mends it. */
function claimAnew(account: string): string {
  return `Delete this file in the pull request that added it; \`genesis subnet claim --account ${account}\` claims anew.`;
}

/** A claim is a block of a pool that exists. */
export function claimIsBlock({ ledger, spaces, claims }: Context): Problem[] {
  return claims.flatMap((claim) => {
    const { entry, pool, account, subnet, cidr } = claim;
    if (!isThere(ledger, 'pools', pool)) {
      return [
        errorAt({ entry, path: ['pool'] }, [account], {
          message: `there is no pool ${pool}`,
          hint: claimAnew(account),
        }),
      ];
    }
    const space = spaces.get(pool);
    if (!space || isBlock(space, cidr)) return [];
    const message = `subnet ${subnet} is not a block of the pool ${pool} (${spaceText(space)})`;
    return [errorAt({ entry, path: ['subnet'] }, [account], { message, hint: claimAnew(account) })];
  });
}

/** A claim's account exists, or existed and its block rests. */
export function claimHasAccount({ ledger, status, claims }: Context): Problem[] {
  return claims.flatMap(({ entry, account }) => {
    if (isThere(ledger, 'accounts', account) || isDeleted(status, account) || status.unreadable.has(account)) return [];
    const hint = `Add ${ledger.folder}/accounts/${account}.yaml, or delete the claim in the pull request that added it.`;
    return [errorAt({ entry, path: ['account'] }, [account], { message: `there is no account ${account}`, hint })];
  });
}

/** An account holds one block. */
export function claimIsOnly({ claimsOf }: Context): Problem[] {
  return [...claimsOf].flatMap(([account, claims]) => {
    const [first, ...others] = claims;
    return others.map(({ entry }) => {
      const message = `${account} holds two blocks: this and ${first?.subnet}`;
      return errorAt({ entry, path: ['account'] }, [account], {
        message,
        hint: 'Delete the claim that was added last.',
      });
    });
  });
}

/** A network that was applied stays on its block, or Terraform would build it anew elsewhere. */
export function claimIsAsApplied({ ledger, status, claims }: Context): Problem[] {
  return claims.flatMap(({ entry, account, subnet }) => {
    const record = status.accounts.get(account);
    if (!record?.subnet || record.subnet === subnet || record.state === 'deleted') return [];
    const message = `${account} has its network on ${record.subnet}, not on ${subnet}`;
    const hint = `Put ${ledger.folder}/subnets/${claimFileName(toCidr(record.subnet))} back, and delete this file.`;
    return [errorAt({ entry, path: ['subnet'] }, [account], { message, hint })];
  });
}

/** No address is in two claims. */
export function claimsAreApart({ claims }: Context): Problem[] {
  return findOverlaps(claims.map((claim) => ({ ...claim.cidr, claim }))).map(([{ claim: outer }, { claim: inner }]) => {
    const message = `subnet ${inner.subnet} overlaps ${outer.subnet}, which ${outer.account} holds`;
    const accounts = [...new Set([outer.account, inner.account])];
    return errorAt({ entry: inner.entry, path: ['subnet'] }, accounts, {
      message,
      hint: 'Delete the claim that was added last.',
    });
  });
}

/** No claim is where the status knows the network of another account, whose own claim is gone. */
export function claimIsFree({ status, claims, claimsOf }: Context): Problem[] {
  const inUse = [...status.accounts].flatMap(([account, { state, subnet }]) =>
    subnet && state !== 'deleted' && !claimsOf.has(account) ? [{ account, subnet, cidr: toCidr(subnet) }] : [],
  );
  if (inUse.length === 0) return [];
  return claims.flatMap(({ entry, account, subnet, cidr }) => {
    const other = inUse.find((one) => one.account !== account && overlaps(one.cidr, cidr));
    if (!other) return [];
    const message = `subnet ${subnet} overlaps ${other.subnet}, where ${other.account} has its network`;
    return [errorAt({ entry, path: ['subnet'] }, [account], { message, hint: claimAnew(account) })];
  });
}

/** A claim is what its account asks for: of the pool it names, or the very block. */
export function claimIsWanted({ ledger, claims }: Context): Problem[] {
  return claims.flatMap((claim) => {
    const network = ledger.accounts.get(claim.account)?.value.network;
    if (network === undefined) return [];
    const wrong = unwanted(network, claim);
    if (!wrong) return [];
    const { path, message } = wrong;
    const hint = `Let ${ledger.folder}/accounts/${claim.account}.yaml say what is claimed, or delete the claim in the pull request that added it.`;
    return [errorAt({ entry: claim.entry, path }, [claim.account], { message, hint })];
  });
}

function unwanted(network: 'none' | { pool?: string | undefined; subnet?: string | undefined }, claim: ParsedClaim) {
  const { account, pool, subnet } = claim;
  if (network === 'none')
    return { path: ['account'], message: `${account} asks for no network, but this is its claim` };
  if (network.pool && network.pool !== pool) {
    return { path: ['pool'], message: `${account} asks for a block of the pool ${network.pool}, not of ${pool}` };
  }
  if (network.subnet && network.subnet !== subnet) {
    return { path: ['subnet'], message: `${account} asks for ${network.subnet}, not for ${subnet}` };
  }
  return undefined;
}

function spaceText({ parent, splitPrefix }: Space): string {
  return `${formatCidr(parent)} in /${splitPrefix}`;
}
