import type { Organization } from '../ledger/schema/organization.ts';

/** Where an account's state is in the bucket, and what lies beside it: Terraform's lock, and the marker of who took it. */
export function stateKeys(account: string): { state: string; lock: string; marker: string } {
  const state = `accounts/${account}/network.tfstate`;
  return { state, lock: `${state}.tflock`, marker: `accounts/${account}/network.run` };
}

/**
 * The text of `backend.tf.json`. An account that doesn't exist yet has no state: its plan starts from an empty one.
 *
 * @param organization Absent for a plan made offline.
 */
export function backendFile(account: string, organization?: Organization): string {
  const { state_bucket: bucket, region } = organization?.terraform ?? {};
  const backend = bucket
    ? { s3: { bucket, region, key: stateKeys(account).state, use_lockfile: true } }
    : { local: {} };
  return JSON.stringify({ terraform: { backend } });
}
