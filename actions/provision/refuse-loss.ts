import { UserError } from '../../src/core/problem.ts';
import type { Plan, ResourceChange } from '../../src/core/terraform/plan.ts';
import type { Target } from './target.ts';

/** What others in the account live on. */
const KEPT = ['aws_vpc', 'aws_subnet', 'aws_ec2_transit_gateway_vpc_attachment'];

/** Making it failed, or it is an attachment whose acceptance did: nothing else is asked to be replaced. */
const UNFINISHED = ['replace_because_tainted', 'replace_by_request'];

/**
 * What is protected keeps its network.
 *
 * @throws UserError naming all that the plan would delete or replace of it.
 */
export function refuseLoss({ name, wanted, file }: Target, plan: Plan): void {
  const lost = wanted.protected ? plan.resource_changes.filter(isLost).map(({ address }) => address) : [];
  if (lost.length === 0) return;
  throw new UserError(
    `${name} is protected, and would lose or have replaced: ${lost.join(', ')}. Nothing was changed.`,
    {
      file,
      hint: 'Take back what asks for it, or merge protected: false first, in a pull request of its own.',
    },
  );
}

/** What is lost without ever having been of use isn't: an interrupted run left it. */
function isLost({ mode, type, deposed, action_reason: reason, change: { actions } }: ResourceChange): boolean {
  if (mode !== 'managed' || deposed !== undefined || !KEPT.includes(type)) return false;
  return actions.includes('delete') && !UNFINISHED.includes(reason ?? '');
}
