import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { roleArn } from '../../src/core/aws/arn.ts';
import { paced } from '../../src/core/aws/pace.ts';
import { acrossRegions, isNotOptedIn } from '../../src/core/aws/regions.ts';
import type { Git } from '../../src/core/git/repository.ts';
import type { Organization } from '../../src/core/ledger/schema/organization.ts';
import { organizationOf, readSnapshot } from '../../src/core/ledger/snapshot.ts';
import { UserError } from '../../src/core/problem.ts';
import { closingSummary } from '../../src/core/render/closing.ts';
import { resourceCount } from '../../src/core/terraform/state.ts';
import { stateKeys } from '../../src/core/terraform/state-backend.ts';
import { parseApproved } from '../../src/core/work/approval.ts';
import type { Result } from '../../src/core/work/result.ts';
import { jobCredentials } from '../../src/edge/credentials.ts';
import { jobGit } from '../../src/edge/git.ts';
import { openOrganizations } from '../../src/edge/organizations.ts';
import { openResources } from '../../src/edge/resources.ts';
import { readResults, writeResult } from '../../src/edge/results.ts';
import { openObjects } from '../../src/edge/s3.ts';
import { openServiceCatalog } from '../../src/edge/service-catalog.ts';
import type { Context } from '../../src/harness/context.ts';
import type { Inputs } from '../../src/harness/inputs.ts';
import { findProduct, terminateProduct } from '../create-account/product-end.ts';
import type { CloseDeps } from './close.ts';
import type { spec } from './inputs.ts';
import { type Deps, run } from './run.ts';

type Given = Inputs<typeof spec>;

/** CloseAccount takes one call in twenty seconds in the long run (Organizations quotas page). */
const RATE = { burst: 1, every: 20_000 };

/** Runs the use case with Git, AWS and the folder of results. */
export async function start(inputs: Given, context: Context, git: Git = jobGit(inputs, context)): Promise<void> {
  const { output, summary } = context;
  const { approved: file } = inputs;
  const approved = file ? parseApproved(await readFile(file, 'utf8'), inputs['approved-digest']) : undefined;
  const snapshot = await readSnapshot(git, inputs);
  const destroyed = (await readResults(inputs.results)).filter(({ step }) => step === 'destroy');
  const deps = openDeps(organizationOf(snapshot), inputs, context);
  const results = await run({ accounts: inputs.accounts, approved, destroyed }, snapshot, deps);

  const of = (outcome: Result['outcome']) =>
    results.filter((result) => result.outcome === outcome).map(({ account }) => account);
  const failed = of('failed');
  output('closed', of('closed').join(','));
  output('queued', of('queued').join(','));
  output('failed', failed.join(','));
  await summary(closingSummary(results));
  if (failed.length > 0) throw new UserError(`Not closed: ${failed.join(', ')}. The job summary says why.`);
}

function openDeps(organization: Organization, inputs: Given, context: Context): Deps {
  const { region, partition, management_account: management } = organization.organization;
  const { roles, terraform, hubs } = organization;
  const credentials = jobCredentials(organization, inputs['job-role'], { ...context, approver: inputs.approver });
  const { external_id: externalId } = roles;
  const arn = roleArn(partition, management, roles.factory);
  const factory = credentials.assume(arn, { externalId, onBehalfOf: inputs.approver });
  const pathStyle = context.env.AWS_S3_USE_PATH_STYLE === 'true';
  const state = { bucket: terraform.state_bucket, region: terraform.region, credentials: credentials.base, pathStyle };
  const objects = openObjects(state);
  const regions = [...new Set([region, ...Object.values(hubs).map((hub) => hub.region)])];
  const clock = { now: Date.now, sleep: (milliseconds: number) => sleep(milliseconds) };

  const catalog = openServiceCatalog({ credentials: factory, region });
  const { log } = context;
  const product: CloseDeps['product'] = {
    find: async ({ provisionedProduct, wanted: { name } }, id) =>
      (await findProduct(provisionedProduct, { name, id }, catalog))?.id,
    terminate: async (id, account) => void (await terminateProduct(id, account, { catalog, log, ...clock })),
  };

  return {
    organizations: openOrganizations({ credentials: factory, region }),
    ...(organization.factory.kind === 'service-catalog' && { product }),
    async resourcesInState(name) {
      const text = await objects.read(stateKeys(name).state);
      return text === undefined ? 0 : resourceCount(text);
    },
    async foreign(name, id) {
      // The role that every account was made with: an account whose creation never came to an end has no other.
      // It trusts the management account to assume it and no more: a session with a source identity can't.
      const from = credentials.assume(arn, { externalId });
      const member = credentials.assume(roleArn(partition, id, roles.bootstrap), { from });
      const look = (one: string) => openResources({ credentials: member, region: one });
      // A region that a policy denies is no reason to go on: something may live there that nobody is shown.
      const foreign = (one: string) => look(one).foreign(name, { everywhere: true });
      return acrossRegions(regions, foreign, { who: name, needed: region, isSkipped: isNotOptedIn, log });
    },
    turn: paced(RATE, clock),
    ...clock,
    keep: (result) => writeResult(inputs.results, result),
    log,
  };
}
