import { digest } from '../hash.ts';
import { moduleOf, type Snapshot } from '../ledger/snapshot.ts';
import { type DueAccount, touched, whatIsDue } from './due.ts';

/** The organization of the ledger that ships: workflows stay quiet on it. */
const SAMPLE = 'example';

/** Whether it is the ledger that ships. By main's word: a pull request that puts the real organization in is about the sample still. */
export function isSample({ base }: Pick<Snapshot, 'base'>): boolean {
  return base.organization?.value.organization.name === SAMPLE;
}

/**
 * What is due by a snapshot: with a head what it touches, else what main's tip owes. `pending` are accounts that only a
 * roll-out would change.
 *
 * @param rollout To how many accounts what all share is rolled out.
 */
export function owed(snapshot: Snapshot, rollout = 0): { due: DueAccount[]; pending: string[] } {
  const { base, next, status, head, conflicts } = snapshot;
  // Without an organization nothing can be done, and the problems say so; what doesn't merge isn't planned.
  if (!base.organization || isSample(snapshot) || conflicts.length > 0) return { due: [], pending: [] };
  const module = moduleOf(snapshot);
  return head ? { due: touched(base, next, status, module), pending: [] } : whatIsDue(next, status, module, rollout);
}

/** Whether a change is one of organization.yaml: it touches no account by name, and all of them. */
export function changesOrganization({ base, next }: Pick<Snapshot, 'base' | 'next'>): boolean {
  return digest(base.organization?.value ?? null) !== digest(next.organization?.value ?? null);
}
