import { setTimeout as sleep } from 'node:timers/promises';
import { jobRoleArn, roleArn, sessionName } from '../../src/core/arn.ts';
import { UserError } from '../../src/core/problem.ts';
import { creationSummary } from '../../src/core/render/creation.ts';
import { organizationOf, readSnapshot } from '../../src/core/snapshot.ts';
import { openCredentials } from '../../src/edge/credentials.ts';
import { openGit } from '../../src/edge/git.ts';
import { openIam } from '../../src/edge/iam.ts';
import { openOrganizations } from '../../src/edge/organizations.ts';
import { writeResult } from '../../src/edge/results.ts';
import { runAction } from '../../src/harness/entry.ts';
import { accountNames, jobRole, ledgerView, results } from '../../src/harness/shared-inputs.ts';
import { run } from './run.ts';

const spec = { ...ledgerView, accounts: accountNames, results, 'job-role': jobRole };

await runAction(spec, async (inputs, { env, log, mask, idToken, output, summary }) => {
  const git = openGit({ directory: inputs.repository, token: inputs.token, serverUrl: env.GITHUB_SERVER_URL, log });
  const snapshot = await readSnapshot(git, inputs);
  const settings = organizationOf(snapshot);
  const { region, partition, management_account: management } = settings.organization;
  const role = inputs['job-role'];
  const credentials = openCredentials({
    region,
    jobRole: role && idToken && { arn: jobRoleArn(settings, role), idToken },
    sessionName: sessionName(env.GITHUB_REPOSITORY ?? 'genesis', env.GITHUB_RUN_ID ?? 'local'),
    mask,
    now: Date.now,
  });
  const factory = credentials.assume(roleArn(partition, management, settings.roles.factory), {
    externalId: settings.roles.external_id,
  });

  const made = await run(inputs.accounts, snapshot, {
    organizations: openOrganizations({ credentials: factory, region }),
    async memberIam(id) {
      // A new account's first role trusts the management account alone.
      const keys = credentials.assume(roleArn(partition, id, settings.roles.bootstrap), { from: factory });
      await keys();
      return openIam({ credentials: keys, region });
    },
    keep: (result) => writeResult(inputs.results, result),
    sleep: (milliseconds) => sleep(milliseconds),
    now: Date.now,
    log,
  });

  const failed = made.filter(({ error }) => error).map(({ account }) => account);
  output('accounts', JSON.stringify(Object.fromEntries(made.map((one) => [one.account, one.account_id]))));
  output('failed', failed.join(','));
  await summary(creationSummary(made));
  if (failed.length > 0) throw new UserError(`Not ready: ${failed.join(', ')}. The job summary says why.`);
});
