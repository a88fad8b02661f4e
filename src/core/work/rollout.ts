import { moduleOf, type Snapshot } from '../ledger/snapshot.ts';
import { owed } from './owed.ts';
import { recordOf } from './peerings.ts';

/** Whom a change of what all share has not reached yet. */
export interface Rollout {
  /** Accounts and peerings, with the commit that was last applied of each. */
  waiting: { name: string; commit: string }[];
  /** Those at whose failure it stopped. */
  stoppedBy: string[];
}

/** What is left of a roll-out by main's tip. An account that waits for something else alone is none of it. */
export function rolloutOf(snapshot: Snapshot): Rollout {
  const { pending, stoppedBy } = owed(snapshot);
  if (pending.length === 0) return { waiting: [], stoppedBy: [] };
  const module = moduleOf(snapshot);
  const waiting = pending.flatMap((name) => {
    const applied = recordOf(snapshot.status, name)?.applied;
    return applied?.module === module ? [] : [{ name, commit: applied?.commit ?? '' }];
  });
  return { waiting, stoppedBy };
}
