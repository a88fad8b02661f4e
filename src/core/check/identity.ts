// An AWS account is one ledger's account: by its id, by its e-mail, for good.
import { accountEmail } from '../aws/account-order.ts';
import { reservedAccounts } from '../aws/reserved.ts';
import type { Entry } from '../ledger/ledger.ts';
import type { Account } from '../ledger/schema/account.ts';
import type { Problem } from '../problem.ts';
import type { Context } from './context.ts';
import { errorAt } from './finding.ts';

/** No two accounts share an e-mail, however it is capitalized. */
export function emailIsOwn(context: Context): Problem[] {
  const organization = context.ledger.organization?.value;
  if (!organization) return [];
  const keyOf = (account: Account) => accountEmail(account, organization)?.toLowerCase();
  return shared(context, keyOf).map(({ entry, key, holder }) => {
    const path = entry.value.email ? ['email'] : ['name'];
    const message = `the e-mail ${key} belongs to ${holder}`;
    return errorAt({ entry, path }, [entry.value.name], {
      message,
      hint: 'An AWS account needs an e-mail of its own: write another.',
    });
  });
}

/** No two accounts adopt one AWS account. */
export function adoptedOnce(context: Context): Problem[] {
  const idOf = ({ account_id, name }: Account) => account_id ?? context.status.accounts.get(name)?.account_id;
  return shared(context, idOf).map(({ entry, key, holder }) => {
    const message = `the AWS account ${key} is ${holder}'s`;
    return errorAt({ entry, path: ['account_id'] }, [entry.value.name], {
      message,
      hint: 'Let one file of the two adopt it.',
    });
  });
}

// These sort behind every date.
const UNDATED = 'known, but not since when';
const UNKNOWN = 'not known yet';

/** Accounts that have the same key as another; the holder is the one that was there first, as far as status knows. */
function shared({ ledger, status }: Context, keyOf: (account: Account) => string | undefined) {
  const groups = Map.groupBy(ledger.accounts.values(), ({ value }) => keyOf(value));
  const since = ({ value: { name } }: Entry<Account>) => {
    const record = status.accounts.get(name);
    return `${record ? (record.created ?? UNDATED) : UNKNOWN} ${name}`;
  };
  const inOrder = (a: Entry<Account>, b: Entry<Account>) => (since(a) < since(b) ? -1 : 1);
  return [...groups].flatMap(([key, entries]) => {
    if (key === undefined || entries.length === 1) return [];
    const [first, ...others] = entries.sort(inOrder);
    return others.map((entry) => ({ entry, key, holder: first?.value.name }));
  });
}

/** An account that was made isn't exchanged for another one. */
export function adoptionHolds({ ledger, status }: Context): Problem[] {
  return [...ledger.accounts].flatMap(([name, entry]) => {
    const made = status.accounts.get(name)?.account_id;
    const { account_id } = entry.value;
    if (!made || !account_id || made === account_id) return [];
    const message = `account_id is ${account_id}, but ${name} is the AWS account "${made}"`;
    return [
      errorAt({ entry, path: ['account_id'] }, [name], {
        message,
        hint: 'Delete account_id, or adopt the other account by a file of its own.',
      }),
    ];
  });
}

/** Nobody adopts or closes what the organization itself lives in. */
export function outOfReach({ ledger, status }: Context): Problem[] {
  const organization = ledger.organization?.value;
  const reserved = organization ? reservedAccounts(organization) : new Map<string, string>();
  return [...ledger.accounts].flatMap(([name, entry]) => {
    const id = entry.value.account_id ?? status.accounts.get(name)?.account_id;
    const what = id === undefined ? undefined : reserved.get(id);
    if (what === undefined) return [];
    const message = `the AWS account ${id} is ${what}: it can't be an account of the ledger`;
    return [
      errorAt({ entry, path: ['account_id'] }, [name], {
        message,
        hint: 'Adopt another account, or delete this file.',
      }),
    ];
  });
}

/** What was closed stays closed: AWS never takes its e-mail again, and its state and records are under its name. */
export function closedStaysClosed({ ledger, status }: Context): Problem[] {
  const organization = ledger.organization?.value;
  const tombs = [...status.accounts].filter(([, { state }]) => state === 'deleted');
  // One that was closed before it was made has used up no e-mail.
  const used = tombs.filter(([, { account_id }]) => account_id !== undefined);
  const byEmail = new Map(used.flatMap(([name, { email }]) => (email ? [[email.toLowerCase(), name] as const] : [])));
  return [...ledger.accounts].flatMap(([name, entry]) => {
    if (entry.value.lifecycle !== 'closed' && status.accounts.get(name)?.state === 'deleted') {
      const message = `${name} was closed, and a closed account doesn't come back`;
      return [errorAt({ entry, path: ['name'] }, [name], { message, hint: 'Take another name and e-mail.' })];
    }
    const email = organization && accountEmail(entry.value, organization);
    const owner = email && byEmail.get(email.toLowerCase());
    if (!owner || owner === name) return [];
    const path = entry.value.email ? ['email'] : ['name'];
    const message = `the e-mail ${email} was ${owner}'s, which is closed: AWS never takes it again`;
    return [errorAt({ entry, path }, [name], { message, hint: 'Write another e-mail.' })];
  });
}
