import { formatCidr } from '../addresses/cidr-text.ts';
import { claimFromFileName } from '../addresses/claim-name.ts';
import { digest } from '../hash.ts';
import type { Entry } from '../ledger/ledger.ts';
import type { Claim } from '../ledger/schema/claim.ts';
import type { Problem } from '../problem.ts';
import { type Change, isOver, removalError, unreadableIn } from './change.ts';
import { errorAt } from './finding.ts';

/** A claim is removed only when its account is closed: until then the addresses are in use. */
export function claimIsKept(change: Change): Problem[] {
  return removedClaims(change).flatMap(({ file, value: { subnet, account } }) => {
    if (isOver(change, account)) return [];
    const message = `the claim of ${account} on ${subnet} is removed, but the account isn't closed`;
    return [
      removalError(file, [account], {
        message,
        hint: 'Put the file back: an account keeps its block until it is closed.',
      }),
    ];
  });
}

/** A claim that can't be read may be removed, unless a network is known to be on its block. */
export function unreadableClaimIsKept({ base, next, status }: Change): Problem[] {
  const alive = [...status.accounts].filter(([, { state }]) => state !== 'deleted');
  const networks = new Map(alive.map(([account, { subnet }]) => [subnet, account]));
  const remaining = new Set([...next.unreadable, ...[...next.claims.values()].map(({ file }) => file)]);
  return unreadableIn(base, 'subnets').flatMap(({ name, file }) => {
    const block = claimFromFileName(`${name}.yaml`);
    const account = 'reason' in block ? undefined : networks.get(formatCidr(block));
    if (account === undefined || remaining.has(file)) return [];
    const message = `the claim on a block is removed that ${account} has its network on`;
    return [removalError(file, [account], { message, hint: 'Put the file back, and mend it.' })];
  });
}

/** A claim never changes hands. */
export function claimIsUntouched({ base, next }: Change): Problem[] {
  return [...next.claims].flatMap(([subnet, after]) => {
    const before = base.claims.get(subnet)?.value;
    if (!before || (before.account === after.value.account && before.pool === after.value.pool)) return [];
    const message = `${subnet} belongs to ${before.account} on main`;
    const accounts = [...new Set([before.account, after.value.account])];
    const hint = `Put the file back; \`genesis subnet claim --account ${after.value.account}\` claims a free block.`;
    return [errorAt({ entry: after, path: ['account'] }, accounts, { message, hint })];
  });
}

/** A step claims for the accounts that it adds or changes, or for those that main left without a block. */
export function claimsAreOwn(change: Change): Problem[] {
  const { base, next } = change;
  const held = new Set([...base.claims.values()].map(({ value }) => value.account));
  return addedClaims(change).flatMap((entry) => {
    const { account, subnet } = entry.value;
    const before = base.accounts.get(account)?.value;
    const after = next.accounts.get(account)?.value;
    if (!before || !held.has(account) || digest(before) !== digest(after)) return [];
    const message = `${subnet} is claimed for ${account}, which has a block and isn't changed here`;
    return [errorAt({ entry, path: ['account'] }, [account], { message, hint: 'Delete this file.' })];
  });
}

/** Git could take a claim that goes and one that comes for a renamed one, and carry a change of the one into the other. */
export function claimsGoOneWay(change: Change): Problem[] {
  const removed = removedClaims(change);
  const added = addedClaims(change);
  if (removed.length === 0) return [];
  return added.map((entry) => {
    const message = 'one pull request both adds and removes claims';
    const hint = `Put ${removed[0]?.file} back, and remove it in a pull request of its own.`;
    return errorAt({ entry, path: [] }, [entry.value.account], { message, hint });
  });
}

function removedClaims({ base, next }: Change): Entry<Claim>[] {
  return [...base.claims]
    .filter(([subnet, { file }]) => !next.claims.has(subnet) && !next.unreadable.has(file))
    .map(([, entry]) => entry);
}

function addedClaims({ base, next }: Change): Entry<Claim>[] {
  return [...next.claims]
    .filter(([subnet, { file }]) => !base.claims.has(subnet) && !base.unreadable.has(file))
    .map(([, entry]) => entry);
}
