import type { Organization } from '../ledger/schema/organization.ts';
import { isPeering } from '../work/peerings.ts';

/**
 * Where the state of an account or a peering is in the bucket, and what lies beside it: Terraform's lock, and the marker
 * of who took it.
 */
export function stateKeys(name: string): { state: string; lock: string; marker: string } {
  const stem = isPeering(name) ? `peerings/${name}` : `accounts/${name}/network`;
  return { state: `${stem}.tfstate`, lock: `${stem}.tfstate.tflock`, marker: `${stem}.run` };
}

/**
 * The text of `backend.tf.json`. An account that doesn't exist yet has no state: its plan starts from an empty one.
 *
 * @param organization Absent for a plan made offline.
 */
export function backendFile(name: string, organization?: Organization): string {
  const { state_bucket: bucket, region } = organization?.terraform ?? {};
  const backend = bucket ? { s3: { bucket, region, key: stateKeys(name).state, use_lockfile: true } } : { local: {} };
  return JSON.stringify({ terraform: { backend } });
}
