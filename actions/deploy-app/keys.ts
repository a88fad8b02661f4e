import { roleArn, sessionOf } from '../../src/core/aws/arn.ts';
import type { KeyProvider } from '../../src/core/aws/keys.ts';
import type { Organization } from '../../src/core/ledger/schema/organization.ts';
import type { Snapshot } from '../../src/core/ledger/snapshot.ts';
import { UserError } from '../../src/core/problem.ts';
import { type Job, jobCredentials, openCredentials } from '../../src/edge/credentials.ts';

/** appsctl's variables for the keys that deploy. */
const KEY = 'MM_APPS_DEPLOY_AWS_ACCESS_KEY';
const SECRET = 'MM_APPS_DEPLOY_AWS_SECRET_KEY';

/** An account, and the partition of AWS that it is in. */
export interface Place {
  id: string;
  partition: string;
}

/** What the keys of somebody's environment need to be told and hidden. */
export interface Ambient extends Pick<Job, 'env' | 'mask'> {
  region: string;
  log(line: string): void;
}

/**
 * The keys of an app's deployer outside of a ledger: those of appsctl's variables, or what AWS's own chain finds.
 *
 * @throws UserError where only one of the two variables is set.
 */
export function ambientKeys({ env, mask, region, log }: Ambient): KeyProvider {
  const { [KEY]: accessKeyId, [SECRET]: secretAccessKey } = env;
  if (!accessKeyId !== !secretAccessKey)
    throw new UserError(`${KEY} and ${SECRET} belong together: set both, or none.`);
  if (!accessKeyId || !secretAccessKey) {
    return openCredentials({ region, sessionName: sessionOf(env), mask, now: Date.now }).base;
  }
  mask(secretAccessKey);
  log(`The keys of ${KEY} are used. Keys that don't end are better replaced by a role.`);
  return async () => ({ accessKeyId, secretAccessKey });
}

/**
 * The keys of the role that deploys apps to an account of the ledger; for a job that only reads, of the account's reader.
 *
 * @throws UserError where the ledger doesn't have the account, or can't be read there, or it isn't known to be there.
 */
export function accountKeys(
  name: string,
  snapshot: Pick<Snapshot, 'base' | 'status'>,
  organization: Organization,
  job: Job & { role: keyof Organization['automation']['roles'] | undefined },
): KeyProvider {
  const { roles } = organization;
  const { id, partition } = placeOf(name, snapshot, organization);
  const credentials = jobCredentials(organization, job.role, job);
  const arn = roleArn(partition, id, job.role === 'read' ? roles.reader : roles.apps);
  return credentials.assume(arn, { externalId: roles.external_id, onBehalfOf: job.approver });
}

/**
 * Which account of AWS an account of the ledger is.
 *
 * @throws UserError where no app can be deployed there.
 */
export function placeOf(
  name: string,
  snapshot: Pick<Snapshot, 'base' | 'status'>,
  { organization: its }: Organization,
): Place {
  const account = snapshot.base.accounts.get(name)?.value;
  if (!account) throw missing(name, snapshot.base);
  const id = snapshot.status.accounts.get(name)?.account_id ?? account.account_id;
  if (account.lifecycle === 'closed' || id === undefined) {
    throw new UserError(`No app is deployed to ${name}: it ${id ? 'is to be closed' : 'was not created yet'}.`);
  }
  const never = [its.management_account, ...its.never];
  if (never.includes(id))
    throw new UserError(`No app is deployed to ${name}: organization.yaml keeps ${id} to itself.`);
  return { id, partition: its.partition };
}

function missing(name: string, { folder, unreadable }: Snapshot['base']): UserError {
  const file = `${folder}/accounts/${name}.yaml`;
  if (!unreadable.has(file)) {
    return new UserError(`The ledger has no account ${name}.`, { hint: 'Mend the input `account`.' });
  }
  return new UserError(`${file} can't be read.`, { file, hint: '`genesis check` says what is wrong with it.' });
}
