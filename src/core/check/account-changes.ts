import type { Entry } from '../ledger/ledger.ts';
import type { Account } from '../ledger/schema/account.ts';
import type { Claim } from '../ledger/schema/claim.ts';
import { name as accountName } from '../ledger/schema/values.ts';
import type { Problem } from '../problem.ts';
import { type Change, isOver, removalError, unreadableIn } from './change.ts';
import { isThere } from './context.ts';
import { errorAt } from './finding.ts';

/** An account's file is removed only when the account is closed; so is a file that can't be read, but for its name. */
export function accountIsKept(change: Change): Problem[] {
  const { base, next } = change;
  const readable = [...base.accounts].map(([name, { file }]) => ({ name, file }));
  const broken = unreadableIn(base, 'accounts').filter(({ name }) => accountName.safeParse(name).success);
  return [...readable, ...broken].flatMap(({ name, file }) => {
    if (isThere(next, 'accounts', name) || isOver(change, name)) return [];
    const message = `the account ${name} is removed, but it isn't closed`;
    const hint =
      'Put the file back. To close it, write lifecycle: closed, and remove the file when its status is deleted.';
    return [removalError(file, [name], { message, hint })];
  });
}

/** There is no way back from closed. */
export function closedIsFinal(change: Change): Problem[] {
  return changedAccounts(change).flatMap(({ name, before, after }) => {
    if (before.lifecycle !== 'closed' || after.value.lifecycle === 'closed') return [];
    const message = `${name} is to be closed, and can't go back to ${after.value.lifecycle}`;
    return [
      errorAt({ entry: after, path: ['lifecycle'] }, [name], {
        message,
        hint: 'Write lifecycle: closed. A new account needs another name and e-mail.',
      }),
    ];
  });
}

/** Protection is taken away by a step of its own, so that nobody takes it away in passing. */
export function protectionIsLiftedFirst(change: Change): Problem[] {
  return changedAccounts(change).flatMap(({ name, before, after }) => {
    const { lifecycle, protected: isProtected } = after.value;
    // What is protected still is an error of the ledger itself.
    if (!before.protected || isProtected || lifecycle === before.lifecycle || lifecycle === 'present') return [];
    const message = `${name} is protected on main, and can't be ${lifecycle === 'clean' ? 'cleaned' : 'closed'}`;
    return [
      errorAt({ entry: after, path: ['lifecycle'] }, [name], {
        message,
        hint: 'Merge protected: false first, in a pull request of its own.',
      }),
    ];
  });
}

/** What is taken over was somebody's already: it is protected until a person has seen that it is the right one. */
export function adoptedIsProtected({ base, next, status }: Change): Problem[] {
  return [...next.accounts].flatMap(([name, entry]) => {
    const { account_id: id, protected: isProtected } = entry.value;
    const isKnown = base.accounts.get(name)?.value.account_id === id || status.accounts.get(name)?.account_id === id;
    if (!id || isProtected || isKnown) return [];
    const message = `${name} adopts the AWS account ${id}, and isn't protected`;
    return [
      errorAt({ entry, path: ['account_id'] }, [name], {
        message,
        hint: 'Add protected: true; take it away later, in a pull request of its own.',
      }),
    ];
  });
}

/** A claimed account stays in its pool and on its block: a network can't be moved to other addresses. */
export function claimedNetworkHolds(change: Change): Problem[] {
  const claims = new Map([...change.base.claims.values()].map(({ value }) => [value.account, value]));
  return changedAccounts(change).flatMap(({ name, after }) => {
    const claim = claims.get(name);
    const path = claim && movedKey(after.value.network, claim);
    if (!claim || !path) return [];
    const message = `${name} holds ${claim.subnet} of the pool ${claim.pool}, and can't move`;
    const hint = `Write network: {pool: ${claim.pool}}, or lifecycle: clean to take the network down.`;
    return [errorAt({ entry: after, path }, [name], { message, hint })];
  });
}

function movedKey(network: Account['network'], claim: Claim): string[] | undefined {
  if (network === 'none') return ['network'];
  if (network.pool !== undefined && network.pool !== claim.pool) return ['network', 'pool'];
  return network.subnet !== undefined && network.subnet !== claim.subnet ? ['network', 'subnet'] : undefined;
}

/**
 * A network keeps its IPv6. It can't be changed in place: subnets hold the block that the VPC would give up, and the
 * provider takes one of IPAM only as the VPC is made. What has none can get Amazon's.
 */
export function madeIpv6Holds(change: Change): Problem[] {
  return changedAccounts(change).flatMap(({ name, before, after }) => {
    const isMade = Boolean(change.status.accounts.get(name)?.network);
    const [from, to] = [ipv6Of(before.network), ipv6Of(after.value.network)];
    // An account that gives its network up altogether is another rule's.
    if (!isMade || to === undefined || from === undefined || from === to) return [];
    if (from === 'none' && to === 'amazon') return [];
    const message = `${name} has a network with ipv6: ${from}, which can't become ${to}`;
    const others = from === 'none' ? ', or ipv6: amazon' : '';
    const hint = `Write ipv6: ${from}${others}. For another, take the network down first, by lifecycle: clean in a pull request of its own.`;
    return [errorAt({ entry: after, path: ['network', 'ipv6'] }, [name], { message, hint })];
  });
}

function ipv6Of(network: Account['network']): string | undefined {
  return network === 'none' ? undefined : (network.ipv6 ?? 'none');
}

function changedAccounts({ base, next }: Change): { name: string; before: Account; after: Entry<Account> }[] {
  return [...next.accounts].flatMap(([name, after]) => {
    const before = base.accounts.get(name)?.value;
    return before ? [{ name, before, after }] : [];
  });
}
