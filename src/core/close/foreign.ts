import type { Account } from '../ledger/schema/account.ts';
import { UserError } from '../problem.ts';

/** Something in an account's network that this ledger didn't make. */
export interface Foreign {
  /** In words: `instance`, `database`, `network interface`. */
  kind: string;
  /** AWS's id, by which `close.ignore` may name it. */
  id: string;
  arn?: string;
  /** Its name or description, where it has one. */
  name?: string;
}

/** What would be lost with the network and isn't allowed to be, in the order found. */
export function inTheWay(found: Foreign[], { close }: Pick<Account, 'close'>): Foreign[] {
  const ignored = new Set(close?.ignore.map(({ resource }) => resource));
  return found.filter(({ id, arn }) => !ignored.has(id) && !(arn && ignored.has(arn)));
}

/** Longer lists are cut: a summary isn't an inventory. */
const MOST_NAMED = 50;

/**
 * Refuses to take a network down, or to close an account, while others use it.
 *
 * @throws UserError naming all of it, and how to say that it may go.
 */
export function refuseForeign(account: string, found: Foreign[], wish: Pick<Account, 'close'>, file: string): void {
  const left = inTheWay(found, wish);
  if (left.length === 0) return;
  const more = left.length > MOST_NAMED ? `, and ${left.length - MOST_NAMED} more` : '';
  throw new UserError(
    `Others use the network of ${account}, so it isn't taken down: ${left.slice(0, MOST_NAMED).map(textOf).join(', ')}${more}.`,
    {
      file,
      hint: `Delete them first. What may be lost is named in the account's file: close: {ignore: [{resource: ${left[0]?.id}, reason: …}]}.`,
    },
  );
}

function textOf({ kind, id, name }: Foreign): string {
  return name ? `${kind} ${id} (${name})` : `${kind} ${id}`;
}
