import { agree } from '../../src/core/apps/deployments.ts';
import type { Vpc } from '../../src/core/apps/function-changes.ts';
import type { KeyProvider } from '../../src/core/aws/keys.ts';
import type { Organization } from '../../src/core/ledger/schema/organization.ts';
import { organizationOf, readSnapshot } from '../../src/core/ledger/snapshot.ts';
import { UserError } from '../../src/core/problem.ts';
import { jobCredentials } from '../../src/edge/credentials.ts';
import { jobGit } from '../../src/edge/git.ts';
import type { Context } from '../../src/harness/context.ts';
import type { AppInputs } from './inputs.ts';
import { accountKeys, type Place, placeOf } from './keys.ts';
import { networkOf } from './network.ts';
import type { Request } from './run.ts';

/** What the ledger says of a deploy whose inputs name an account or a server of it. */
export interface ByLedger {
  server: Organization['servers'][string] | undefined;
  /** Of the account, where one is named. */
  account: { keys: KeyProvider; place: Place; vpc: Vpc | undefined; agree: Request['agree'] } | undefined;
  /** The job's own keys. Bundles lie in the automation's bucket, which the account's role doesn't reach. */
  own: KeyProvider;
}

/** @throws UserError where the ledger doesn't have what is named, or no app can be deployed there. */
export async function byLedger(inputs: AppInputs, context: Context): Promise<ByLedger> {
  const { account, server } = inputs;
  const snapshot = await readSnapshot(jobGit(inputs, context), inputs);
  const organization = organizationOf(snapshot);
  const job = { ...context, approver: inputs.approver, role: inputs['job-role'] };
  return {
    server: server === undefined ? undefined : serverOf(server, organization),
    account:
      account === undefined
        ? undefined
        : {
            keys: accountKeys(account, snapshot, organization, job),
            place: placeOf(account, snapshot, organization),
            vpc: inputs.vpc && networkOf(account, snapshot.status),
            agree: (app) => agree(snapshot.next, { ...app, account, server }),
          },
    own: jobCredentials(organization, job.role, job).base,
  };
}

function serverOf(name: string, { servers }: Organization) {
  if (Object.hasOwn(servers, name)) return servers[name];
  throw new UserError(`organization.yaml has no server ${name}.`, {
    hint: `It has ${Object.keys(servers).join(', ') || 'none'}: mend the input \`server\`.`,
  });
}
