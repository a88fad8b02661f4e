import { accountEmail } from '../src/core/aws/account-order.ts';
import type { Context } from '../src/core/check/context.ts';
import type { Account } from '../src/core/ledger/schema/account.ts';
import type { AccountStatus } from '../src/core/ledger/schema/status.ts';
import { readContext } from './checkout.ts';
import type { Terminal, Values } from './command.ts';
import { missing } from './missing.ts';
import { type Columns, pageOf, printRow, printRows } from './print.ts';

/** An account: first what is asked for most, then all that its file wishes and all that is known of it. */
interface AccountRow {
  name: string;
  account_id: string | null;
  /** One of Genesis's states; null where nothing is known. */
  state: string | null;
  email: string | null;
  pool: string | null;
  subnet: string | null;
  /** Its file; null where only the record of a deleted account is left. */
  ledger: Account | null;
  /** Its record on the branch genesis-status, as last fetched. */
  status: AccountStatus | null;
}

const COLUMNS: Columns<AccountRow> = {
  ACCOUNT: ({ name }) => name,
  STATE: ({ state }) => state,
  'AWS ACCOUNT ID': ({ account_id }) => account_id,
  SUBNET: ({ subnet }) => subnet,
  POOL: ({ pool }) => pool,
  EMAIL: ({ email }) => email,
};

/** Prints a page of the accounts, in the order of their names. */
export async function listAccounts(
  values: Values<'ledger' | 'table' | 'include-deleted' | 'page' | 'per-page'>,
  terminal: Terminal,
): Promise<number> {
  const context = await readContext(values.ledger, { status: 'all' }, terminal);
  const rows = accountNames(context).map((name) => accountRow(name, context));
  const shown = rows.filter(({ state }) => values['include-deleted'] || state !== 'deleted');
  printRows(pageOf(shown, values), COLUMNS, values, terminal);
  return 0;
}

/** Prints one account, also one that was deleted. */
export async function getAccount(values: Values<'ledger' | 'table', 'account'>, terminal: Terminal): Promise<number> {
  const context = await readContext(values.ledger, { status: 'all' }, terminal);
  const names = accountNames(context);
  if (!names.includes(values.account)) throw missing('account', values.account, names);
  printRow(accountRow(values.account, context), COLUMNS, values, terminal);
  return 0;
}

/** Accounts that have a file, and those of which only a record is left. */
function accountNames({ ledger, status }: Context): string[] {
  return [...new Set([...ledger.accounts.keys(), ...status.accounts.keys()])].sort();
}

function accountRow(name: string, { ledger, status, claimsOf }: Context): AccountRow {
  const account = ledger.accounts.get(name)?.value;
  const record = status.accounts.get(name);
  const organization = ledger.organization?.value;
  const claim = claimsOf.get(name)?.[0];
  const email = account && organization ? accountEmail(account, organization) : account?.email;
  return {
    name,
    account_id: record?.account_id ?? account?.account_id ?? null,
    state: record?.state ?? null,
    email: record?.email ?? email ?? null,
    pool: claim?.pool ?? null,
    subnet: claim?.subnet ?? null,
    ledger: account ?? null,
    status: record ?? null,
  };
}
