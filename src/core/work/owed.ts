import { digest } from '../hash.ts';
import { moduleOf, type Snapshot } from '../ledger/snapshot.ts';
import { UserError } from '../problem.ts';
import { touched, whatIsDue } from './due.ts';
import { NOTHING_ASKED, type OnRequest, type Owed } from './due-account.ts';
import { touchedPeerings } from './due-peerings.ts';

/** The organization of the ledger that ships: workflows stay quiet on it. */
const SAMPLE = 'example';

const NOTHING: Owed = { due: [], pending: [], stoppedBy: [], waiting: [] };

/** Whether it is the ledger that ships. By main's word: a pull request that puts the real organization in is about the sample still. */
export function isSample({ base }: Pick<Snapshot, 'base'>): boolean {
  return base.organization?.value.organization.name === SAMPLE;
}

/**
 * What is due by a snapshot: with a head what it touches, else what main's tip owes and what was asked for beyond that.
 */
export function owed(snapshot: Snapshot, onRequest: OnRequest = NOTHING_ASKED): Owed {
  const { base, next, status, head, conflicts } = snapshot;
  // Without an organization nothing can be done, and the problems say so; what doesn't merge isn't planned.
  if (!base.organization || isSample(snapshot) || conflicts.length > 0) return NOTHING;
  const module = moduleOf(snapshot);
  if (!head) return whatIsDue(next, status, module, onRequest);
  const peerings = touchedPeerings(base, next, status, module);
  const due = [...touched(base, next, status, module), ...peerings.due];
  return { ...NOTHING, ...peerings, due: due.sort((a, b) => (a.account < b.account ? -1 : 1)) };
}

/** Whether a change is one of organization.yaml: it touches no account by name, and all of them. */
export function changesOrganization({ base, next }: Pick<Snapshot, 'base' | 'next'>): boolean {
  return digest(base.organization?.value ?? null) !== digest(next.organization?.value ?? null);
}

/**
 * What the inputs of these names ask for.
 *
 * @throws UserError where everything would be done again: that is never meant.
 */
export function onRequest(inputs: { rollout: number; again: boolean; accounts: string[] }): OnRequest {
  const { rollout, again, accounts } = inputs;
  if (again && accounts.length === 0) {
    throw new UserError('Input again is for accounts that are named: give the input accounts, too.');
  }
  return { rollout, again: again ? accounts : [] };
}
