import type { Ledger } from '../../src/core/ledger/ledger.ts';
import type { Snapshot } from '../../src/core/ledger/snapshot.ts';
import { UserError } from '../../src/core/problem.ts';
import type { Preview } from '../../src/core/render/preview.ts';
import { comparePlans } from '../../src/core/terraform/compare-plans.ts';
import { type TerraformVariables, terraformVariables } from '../../src/core/terraform/tfvars.ts';
import { examplesOf } from '../../src/core/work/examples.ts';
import type { PlanSummary } from '../../src/core/work/result.ts';
import { told } from '../../src/core/work/told.ts';

export interface Deps {
  /** Plans a network from nothing, without credentials; undefined where it has no resources. */
  plan(
    code: 'terraform' | 'changed-terraform',
    name: string,
    variables: TerraformVariables,
  ): Promise<PlanSummary | undefined>;
  log(line: string): void;
}

/**
 * Plans the networks of a few accounts that stand for all others, as main would make them and as they would be made after
 * the change.
 *
 * @throws UserError where the change doesn't merge.
 */
export async function run(snapshot: Snapshot, deps: Deps): Promise<Preview[]> {
  const { base, next, conflicts } = snapshot;
  if (conflicts.length > 0) {
    throw new UserError(`The change doesn't merge: ${conflicts.join(', ')}.`, {
      hint: 'Bring it up to date with main.',
    });
  }
  const previews: Preview[] = [];
  for (const account of examplesOf(base).filter((name) => next.accounts.has(name))) {
    deps.log(`${account}: planning with main's code, and with the change`);
    previews.push(await preview(account, base, next, deps));
  }
  return previews;
}

async function preview(account: string, base: Ledger, next: Ledger, { plan }: Deps): Promise<Preview> {
  const variables = (ledger: Ledger) => terraformVariables(ledger, account, { access: 'read', sessionName: 'preview' });
  const before = await plan('terraform', account, variables(base));
  try {
    return { account, difference: comparePlans(before, await plan('changed-terraform', account, variables(next))) };
  } catch (error) {
    return { account, error: told(error as Error) };
  }
}
