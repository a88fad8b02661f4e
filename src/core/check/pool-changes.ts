import { poolUsers } from '../ledger/ledger.ts';
import type { Problem } from '../problem.ts';
import { type Change, removalError } from './change.ts';
import { isThere } from './context.ts';
import { errorAt } from './finding.ts';

// Two aligned blocks of one pool are the same or apart only while nobody cuts the pool anew.
const FIXED = ['parent', 'split_range', 'hub'] as const;

/** A pool of which blocks are claimed keeps its parent, its split range and its hub. */
export function claimedPoolHolds({ base, next }: Change): Problem[] {
  const claimed = new Set([...base.claims.values()].map(({ value }) => value.pool));
  const usersOf = poolUsers(base);
  return [...base.pools].flatMap(([name, before]) => {
    if (!claimed.has(name)) return [];
    const users = usersOf.get(name) ?? [];
    if (!isThere(next, 'pools', name)) {
      const message = `the pool ${name} is removed, but blocks of it are claimed`;
      return [removalError(before.file, users, { message, hint: 'Put the file back.' })];
    }
    const after = next.pools.get(name);
    if (!after) return [];
    return FIXED.filter((key) => after.value[key] !== before.value[key]).map((key) => {
      const message = `${key} of the pool ${name} can't change: blocks of it are claimed`;
      const hint = `Write ${key}: ${before.value[key]}, and add another pool for what is new.`;
      return errorAt({ entry: after, path: [key] }, users, { message, hint });
    });
  });
}
