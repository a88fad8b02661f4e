import type { Fault } from '../addresses/cidr.ts';
import type { Entry } from '../ledger/ledger.ts';
import { closest } from '../ledger/suggest.ts';
import type { Problem } from '../problem.ts';

/** Where a finding is: an entry of the ledger and the path of the value in it. */
export interface Spot {
  entry: Entry<unknown>;
  path: (string | number)[];
}

export type Wording = { message: string; hint: string };

/** An error at a place of the ledger, holding back the accounts given. `undefined` holds back all of them. */
export function errorAt({ entry, path }: Spot, accounts: string[] | undefined, wording: Wording): Problem {
  const place = { file: entry.file, ...entry.at(path) };
  return { ...place, severity: 'error', ...wording, ...(accounts && { accounts }) };
}

export function warningAt({ entry, path }: Spot, accounts: string[], wording: Wording): Problem {
  return { file: entry.file, ...entry.at(path), severity: 'warning', ...wording, accounts };
}

/** A fault of CIDR arithmetic in the form of a problem: its reason as a clause, about the value at `subject`. */
export function faultWording(subject: string, { reason, hint }: Fault): Wording {
  return { message: `${subject}: ${reason.replace(/\.$/, '')}`, hint };
}

/** A name that leads nowhere: the one that was meant, or else another way to mend it. */
export function unknownName(name: string, known: Iterable<string>, wording: Wording): Wording {
  const meant = closest(name, [...known]);
  return meant ? { ...wording, hint: `Did you mean ${meant}?` } : wording;
}
