import { mergeInvokePolicy } from '../../src/core/apps/invoke-policy.ts';
import { accountOf, partitionOf } from '../../src/core/aws/arn.ts';
import { UserError } from '../../src/core/problem.ts';
import type { DeployDeps } from './deps.ts';
import { type PolicyView, readPolicy } from './invoke.ts';
import type { Place } from './keys.ts';
import type { Settings } from './settings.ts';

/** What is there before any app: the role that functions run as, and the policy as it was read. */
export interface Target {
  role: string;
  policy: PolicyView | undefined;
}

/**
 * Finds what init has made. It depends on no bundle, so that one can be read meanwhile.
 *
 * @throws UserError naming what is missing.
 */
export async function openTarget(settings: Settings, deps: DeployDeps): Promise<Target> {
  const asked = roleOf(settings, deps);
  // The policy is in the account of the role; where that is known, nobody waits for the role's answer.
  const place = settings.account ?? asked.then((arn) => ({ id: accountOf(arn), partition: partitionOf(arn) }));
  const policy = Promise.resolve(place).then((its) => policyOf(settings, its, deps));
  const [role] = await Promise.all([asked, policy, prepared(deps)]);
  return { role, policy: await policy };
}

/** Clients are loaded while the first answer is on its way, once the question is. */
async function prepared({ functions, objects, sleep }: DeployDeps): Promise<void> {
  await sleep(5);
  await functions.prepare();
  await objects.prepare();
}

async function roleOf({ executeRole }: Settings, { policies }: DeployDeps): Promise<string> {
  if (executeRole.startsWith('arn:')) return executeRole;
  const arn = await policies.roleArn(executeRole);
  if (arn) return arn;
  throw new UserError(`There is no role ${executeRole} that the functions could run as.`, {
    hint: 'Run `genesis app init --create`, or name another one by execute-role.',
  });
}

async function policyOf({ policy, bucket }: Settings, { id, partition }: Place, deps: DeployDeps) {
  if (policy === undefined) return undefined;
  const arn = policy.startsWith('arn:') ? policy : `arn:${partition}:iam::${id}:policy/${policy}`;
  const view = await readPolicy(arn, deps);
  if (!view) {
    throw new UserError(`There is no policy ${arn} by which functions could be invoked.`, {
      hint: 'Run `genesis app init --create`, or name another one by policy.',
    });
  }
  warnOfBucket(view, { name: bucket, partition }, deps.log);
  return view;
}

function warnOfBucket(
  { arn, document }: PolicyView,
  bucket: { name: string; partition: string },
  log: DeployDeps['log'],
) {
  if (mergeInvokePolicy(document, { bucket }) === document) return;
  log(`${arn} doesn't let the server read the bucket ${bucket.name}: \`genesis app init --create\` mends that.`);
}
