import { closest } from '../src/core/ledger/suggest.ts';
import { UserError } from '../src/core/problem.ts';

/** Says that the ledger has no such thing, and what was likely meant. */
export function missing(kind: 'account' | 'pool', name: string, known: Iterable<string>): UserError {
  const meant = closest(name, [...known]);
  return new UserError(`The ledger has no ${kind} ${JSON.stringify(name)}.`, {
    hint: meant ? `Did you mean ${meant}?` : `genesis ${kind} list shows all.`,
  });
}
