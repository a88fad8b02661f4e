import { moduleOf, type Snapshot } from '../ledger/snapshot.ts';
import { failedWith } from './due.ts';
import { isSample, owed } from './owed.ts';
import { recordOf } from './peerings.ts';

/** Whom a change of what all share has not reached yet. */
export interface Rollout {
  /** Accounts and peerings, with the commit that was last applied of each. */
  waiting: { name: string; commit: string }[];
  /** Those at whose failure it stopped. */
  stoppedBy: string[];
}

/**
 * What is left of a roll-out by main's tip: it comes to what is there. Who waits for something else alone, or was never
 * applied, is none of it.
 */
export function rolloutOf(snapshot: Snapshot): Rollout {
  if (!snapshot.base.organization || isSample(snapshot)) return { waiting: [], stoppedBy: [] };
  const module = moduleOf(snapshot);
  const failed = failedWith(module, snapshot.status);
  const waiting = [...owed(snapshot).pending, ...failed].flatMap((name) => {
    const applied = recordOf(snapshot.status, name)?.applied;
    return !applied || applied.module === module ? [] : [{ name, commit: applied.commit }];
  });
  return { waiting, stoppedBy: failed };
}
