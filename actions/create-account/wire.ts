import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { roleArn } from '../../src/core/aws/arn.ts';
import type { Git } from '../../src/core/git/repository.ts';
import { organizationOf, readSnapshot } from '../../src/core/ledger/snapshot.ts';
import { UserError } from '../../src/core/problem.ts';
import { creationSummary } from '../../src/core/render/creation.ts';
import { parseApproved } from '../../src/core/work/approval.ts';
import { jobCredentials } from '../../src/edge/credentials.ts';
import { jobGit } from '../../src/edge/git.ts';
import { openOrganizations } from '../../src/edge/organizations.ts';
import { writeResult } from '../../src/edge/results.ts';
import { openServiceCatalog } from '../../src/edge/service-catalog.ts';
import type { Context } from '../../src/harness/context.ts';
import type { Inputs } from '../../src/harness/inputs.ts';
import type { spec } from './inputs.ts';
import { openPrepareDeps } from './open.ts';
import { run } from './run.ts';

/** Runs the use case with Git, AWS and the folder of results. */
export async function start(
  inputs: Inputs<typeof spec>,
  context: Context,
  git: Git = jobGit(inputs, context),
): Promise<void> {
  const { env, log, output, summary } = context;
  const snapshot = await readSnapshot(git, inputs);
  const settings = organizationOf(snapshot);
  const { region, partition, management_account: management } = settings.organization;
  const credentials = jobCredentials(settings, inputs['job-role'], { ...context, approver: inputs.approver });
  const factory = credentials.assume(roleArn(partition, management, settings.roles.factory), {
    externalId: settings.roles.external_id,
    onBehalfOf: inputs.approver,
  });

  const { accounts, approved: file } = inputs;
  const approved = file ? parseApproved(await readFile(file, 'utf8'), inputs['approved-digest']) : undefined;
  const oneTimePassword = inputs['one-time-password'];
  if (oneTimePassword && oneTimePassword !== 'resend') context.mask(oneTimePassword);
  const made = await run({ accounts, oneTimePassword, approved }, snapshot, {
    ...openPrepareDeps({
      organization: settings,
      credentials,
      factory,
      sleep: (milliseconds) => sleep(milliseconds),
      now: Date.now,
      log,
    }),
    organizations: openOrganizations({ credentials: factory, region }),
    catalog: openServiceCatalog({ credentials: factory, region }),
    repository: env.GITHUB_REPOSITORY ?? '',
    keep: (result) => writeResult(inputs.results, result),
  });

  const failed = made.filter(({ error }) => error).map(({ account }) => account);
  const ready = made.filter(({ error }) => !error).map((one) => [one.account, one.account_id]);
  output('accounts', JSON.stringify(Object.fromEntries(ready)));
  output('failed', failed.join(','));
  await summary(creationSummary(made));
  if (failed.length > 0) throw new UserError(`Not ready: ${failed.join(', ')}. The job summary says why.`);
}
