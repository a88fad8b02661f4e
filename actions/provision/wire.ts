import { roleArn } from '../../src/core/aws/arn.ts';
import { type Credentials, jobCredentials } from '../../src/edge/credentials.ts';
import { openOrganizations } from '../../src/edge/organizations.ts';
import { writeResult } from '../../src/edge/results.ts';
import { findAccount, findAnyState } from '../create-account/find.ts';
import { isReading } from './mode.ts';
import type { Deps } from './run.ts';
import { driftLookups } from './wire-drift.ts';
import { memberLookups } from './wire-member.ts';
import { stateDeps } from './wire-state.ts';
import { terraformDeps } from './wire-terraform.ts';
import type { Wiring } from './wiring.ts';

/** What the use case needs, by the real things; `close` removes what they left on disk. */
export async function openDeps(wiring: Wiring): Promise<Deps & { close(): Promise<void> }> {
  const { inputs, organization, context } = wiring;
  const credentials = jobCredentials(organization, inputs['job-role'], { ...context, approver: inputs.approver });
  const terraform = await terraformDeps(wiring, credentials);
  return {
    ...terraform,
    ...organizationLookups(wiring, credentials),
    ...memberLookups(wiring, credentials),
    ...stateDeps(wiring, terraform.terraform, credentials),
    keep: (result) => writeResult(inputs.results, result),
    log: context.log,
  };
}

/** What AWS Organizations says of accounts. */
function organizationLookups(
  wiring: Wiring,
  credentials: Credentials,
): Pick<Deps, 'confirm' | 'locate' | 'placed' | 'unit' | 'vpcs'> {
  const { inputs, organization } = wiring;
  const { region, partition, management_account: management } = organization.organization;
  const { factory, factory_reader, external_id: externalId } = organization.roles;
  const role = roleArn(partition, management, isReading(inputs.mode) ? factory_reader : factory);
  const organizations = openOrganizations({ credentials: credentials.assume(role, { externalId }), region });
  return {
    confirm: async (wanted) => void (await findAccount(wanted, organizations)),
    async locate(wanted) {
      const account = await findAnyState(wanted, organizations);
      return account?.state === 'ACTIVE' ? account.id : undefined;
    },
    ...driftLookups(wiring, organizations, credentials),
  };
}
