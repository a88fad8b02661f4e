import { spaceFault } from '../addresses/blocks.ts';
import { type Cidr, overlaps, sameBlock } from '../addresses/cidr.ts';
import { parseCidr } from '../addresses/parse-cidr.ts';
import type { Made, ParentRow } from './rows.ts';

export interface ImportedPool {
  /** The parent's ID and CIDR: rows of blocks name it by either. */
  id: string;
  parent: string;
  name: string;
  splitRange: number;
  cidr: Cidr;
}

/** Pools that are in the ledger already, by name. */
export type Pools = ReadonlyMap<string, Cidr>;

/** Parents as pools. Of parents that overlap, which Genesis never checked, the one that was there first is taken. */
export function importPools(rows: ParentRow[], existing: Pools): Made<ImportedPool> {
  const result: Made<ImportedPool> = { made: [], left: [] };
  for (const row of rows.toSorted((a, b) => a.CreateAt - b.CreateAt || (a.ID < b.ID ? -1 : 1))) {
    const pool = poolOf(row, existing, result.made);
    if ('reason' in pool) result.left.push({ what: `parent subnet ${row.CIDR}`, reason: pool.reason });
    else result.made.push(pool);
  }
  return result;
}

function poolOf(row: ParentRow, existing: Pools, made: ImportedPool[]): ImportedPool | { reason: string } {
  const cidr = parseCidr(row.CIDR);
  if ('reason' in cidr) return { reason: `${cidr.reason} ${cidr.hint}` };
  const splitRange = Number(row.SplitRange);
  const fault = spaceFault({ parent: cidr, splitPrefix: splitRange });
  if (fault) return { reason: `${fault.reason} ${fault.hint}` };
  const name = `genesis-${row.CIDR.replace(/[^0-9a-f]+/g, '-')}`;
  if (name.length > 32)
    return { reason: `Its name would be ${name}, of more than 32 characters: write its file by hand.` };
  // The pool of an earlier import has this very name and parent.
  const [other] =
    [...existing].find(([known, parent]) => overlaps(parent, cidr) && !(known === name && sameBlock(parent, cidr))) ??
    [];
  const overlapped = other ?? made.find((pool) => overlaps(pool.cidr, cidr))?.name;
  if (overlapped) return { reason: `It overlaps the pool ${overlapped}.` };
  return { id: row.ID, parent: row.CIDR, name, splitRange, cidr };
}
