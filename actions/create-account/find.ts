import { ACCOUNT_TAG } from '../../src/core/aws/account-order.ts';
import { UserError } from '../../src/core/problem.ts';
import type { CreationRequest, MemberAccount, Organizations } from '../../src/edge/organizations.ts';

/** The account that is wanted, and what is known of it. */
export interface Wanted {
  name: string;
  /** Absent for an account that is adopted with the e-mail it has. */
  email: string | undefined;
  /** From status; confirmed before it is used. */
  knownId?: string | undefined;
  /** The e-mail it had when it was last looked at, by status. */
  formerEmail?: string | undefined;
  /** The id of an account that was there before, and is taken over. */
  adopt?: string | undefined;
}

/** One that is to be made needs an e-mail. */
export type WithEmail = Wanted & { email: string };

export type Found = { account: MemberAccount } | { request: CreationRequest } | undefined;

export type Look = Pick<Organizations, 'account' | 'accounts' | 'tags' | 'creationRequests'>;

/**
 * Looks for an account in all places where an earlier run may have left it: status, requests in flight (by name: AWS
 * keeps no more of them), and the organization's accounts by e-mail. CreateAccount takes no client token, so this look is
 * what keeps a run that was killed from making a second account.
 *
 * @returns The account, a request still in flight, or undefined where nothing is there yet.
 * @throws UserError where what is found isn't the ledger's account.
 */
export async function findAccount(wanted: Wanted, look: Look): Promise<Found> {
  // Before status: a run that ended between recording and tagging it left an adopted account without our tag.
  if (wanted.adopt) return { account: await adopted(wanted, wanted.adopt, look) };
  if (wanted.knownId) return { account: await knownAccount(wanted, wanted.knownId, look) };
  const request = (await look.creationRequests()).find(({ name }) => name === wanted.name);
  if (request?.state === 'IN_PROGRESS') return { request };
  return findByEmail(wanted, look);
}

/**
 * Looks among the organization's accounts: the e-mail is unique, the tag says the account is ours.
 *
 * @throws UserError where the e-mail belongs to another account, or one that is closed.
 */
export async function findByEmail(wanted: Wanted, look: Look): Promise<{ account: MemberAccount } | undefined> {
  const account = (await look.accounts()).find((one) => isSame(one.email, wanted.email));
  if (!account) return undefined;
  await confirmActive(wanted, account, look);
  return { account };
}

/**
 * Looks for an account that is to go, in whatever state it is: it may be closed already.
 *
 * @returns Undefined where the organization has none.
 * @throws UserError where what is found isn't the ledger's account.
 */
export async function findAnyState(wanted: Wanted, look: Look): Promise<MemberAccount | undefined> {
  const account = wanted.knownId
    ? await look.account(wanted.knownId)
    : (await look.accounts()).find((one) => isSame(one.email, wanted.email));
  if (account) await confirm(wanted, account, look);
  return account;
}

async function knownAccount(wanted: Wanted, id: string, look: Look): Promise<MemberAccount> {
  const account = await look.account(id);
  if (!account) {
    throw new UserError(`Status says ${wanted.name} is account ${id}, but the organization has no such account.`, {
      hint: 'Look whether it was closed or moved to another organization by hand.',
    });
  }
  await confirmActive(wanted, account, look);
  return account;
}

/** An account that was there before has no tag of ours yet; a tag of another account's says that it is taken. */
async function adopted({ name, email, formerEmail }: Wanted, id: string, look: Look): Promise<MemberAccount> {
  const account = await look.account(id);
  if (!account) {
    throw new UserError(`${name} adopts account ${id}, but the organization has no such account.`, {
      hint: 'Mend `account_id`, or invite the account into the organization first.',
    });
  }
  refuseInactive(account);
  if (email !== undefined && ![email, formerEmail].some((one) => isSame(account.email, one))) {
    throw new UserError(`${name} adopts account ${id}, whose e-mail is ${account.email}, not ${email}.`, {
      hint: 'Leave `email` out to keep the one it has; it can be changed once the account is adopted.',
    });
  }
  const tag = (await look.tags(id))[ACCOUNT_TAG];
  if (tag !== undefined && tag !== name) {
    throw new UserError(`${name} adopts account ${id}, which is tagged as ${tag}.`, {
      hint: `An account is one file's. Take the tag ${ACCOUNT_TAG} away where nobody uses it any more.`,
    });
  }
  return account;
}

const isSame = (one: string, other: string | undefined) => one.toLowerCase() === other?.toLowerCase();

async function confirmActive(wanted: Wanted, account: MemberAccount, look: Look): Promise<void> {
  refuseInactive(account);
  await confirm(wanted, account, look);
}

function refuseInactive(account: MemberAccount): void {
  if (account.state !== 'ACTIVE') {
    throw new UserError(
      `Account ${account.id}, which has the e-mail ${account.email}, is ${account.state}, not ACTIVE.`,
      { hint: "A closed account's e-mail can't be used again: give the new account another one." },
    );
  }
}

/** An id is only used once e-mail and tag say that it is the account the ledger means. */
async function confirm({ name, email, formerEmail }: Wanted, account: MemberAccount, look: Look): Promise<void> {
  // While a change of the e-mail is under way, AWS still has the one before it.
  if (![email, formerEmail].some((one) => isSame(account.email, one))) {
    throw new UserError(
      `Account ${account.id} has the e-mail ${account.email}, the ledger says ${email ?? 'another'} for ${name}.`,
      { hint: "Put the account's present e-mail into its file." },
    );
  }
  const tag = (await look.tags(account.id))[ACCOUNT_TAG];
  if (tag !== name) {
    const owner = tag === undefined ? `without the tag ${ACCOUNT_TAG}` : `tagged as ${tag}`;
    throw new UserError(
      `The e-mail ${account.email} belongs to account ${account.id}, ${owner}: it isn't taken for ${name}.`,
      {
        hint: `Choose another e-mail, or tag the account ${ACCOUNT_TAG}=${name} where it is the one you mean.`,
      },
    );
  }
}
