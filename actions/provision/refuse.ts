import type { Snapshot } from '../../src/core/ledger/snapshot.ts';
import { type Problem, UserError } from '../../src/core/problem.ts';
import { isLeaving } from '../../src/core/work/due-account.ts';
import { accountsOf, isPeering, livePeeringsOf } from '../../src/core/work/peerings.ts';
import type { Request } from './job.ts';
import { peeringFault } from './peering.ts';

/**
 * All that is wrong with the names is told at once, before anything is asked of AWS.
 *
 * @throws UserError also where the pull request that is to be planned doesn't merge.
 */
export function refuse({ accounts, mode }: Request, snapshot: Snapshot): void {
  const { conflicts } = snapshot;
  if (conflicts.length > 0) {
    throw new UserError(`The pull request doesn't merge: ${conflicts.join(', ')}.`, {
      hint: 'Bring its branch up to date with main.',
    });
  }
  const faults = accounts.flatMap((name) =>
    isPeering(name) ? (peeringFault(name, mode, snapshot) ?? []) : accountFaults(name, mode, snapshot),
  );
  if (faults.length > 0) throw new UserError(faults.join('\n'));
}

function accountFaults(name: string, mode: Request['mode'], { next, status }: Snapshot): string[] {
  const account = next.accounts.get(name)?.value;
  if (!account) return [`The ledger has no account ${name}: mend the input \`accounts\`.`];
  const { lifecycle } = account;
  if (mode === 'drift') return lifecycle === 'closed' ? [`${name} is to be closed: nobody minds its drift.`] : [];
  if (mode === 'apply' && isLeaving(account)) return [`${name} is to be ${lifecycle}: it isn't provisioned.`];
  if (mode === 'destroy' && !isLeaving(account)) return [`${name} is to be present: it isn't taken down.`];
  if (isLeaving(account) && account.protected) return [`${name} is protected: it isn't taken down.`];
  const peerings = mode === 'destroy' ? livePeeringsOf(status, name) : [];
  return peerings.map((peering) => `${name} isn't taken down while it is peered: ${peering} must be gone first.`);
}

/**
 * The check on what is worked on is the authority, whatever a check before it said.
 *
 * @throws UserError with the first problem that touches the account, or one of a peering's.
 */
export function holdBack(name: string, problems: Problem[]): void {
  const problem = problems.find(
    ({ severity, accounts }) =>
      severity === 'error' && (accounts === undefined || accountsOf(name).some((one) => accounts.includes(one))),
  );
  if (problem) throw new UserError(problem.message, problem);
}
