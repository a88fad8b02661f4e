import type { Entry } from '../src/core/ledger/ledger.ts';
import type { Account } from '../src/core/ledger/schema/account.ts';
import { UserError } from '../src/core/problem.ts';
import type { Checkout } from './checkout.ts';
import { missing } from './missing.ts';

/**
 * An account's entry in the ledger.
 *
 * @throws UserError where its file can't be read, saying why, or isn't there, saying what was likely meant.
 */
export function accountEntry(
  name: string,
  { ledger, problems }: Pick<Checkout, 'ledger' | 'problems'>,
): Entry<Account> {
  const entry = ledger.accounts.get(name);
  if (entry) return entry;
  const fault = problems.find(({ accounts }) => accounts?.includes(name));
  if (!fault) throw missing('account', name, ledger.accounts.keys());
  const { file, line, column, message } = fault;
  throw new UserError(`${file}:${line}:${column} ${message}.`, { hint: `Mend it first. ${fault.hint ?? ''}`.trim() });
}
