import { digest } from '../hash.ts';
import { fieldChanges } from './field-changes.ts';
import { type Change, effects, type Plan } from './plan.ts';
import { OFFLINE_ACCOUNT_ID } from './tfvars.ts';

// Reviewed = applied: two plans with one fingerprint do the same. A plan is made twice, before the gate and after it, by
// other roles and for a new account even before the account exists; what only tells how or when is therefore left out.

/** Stands for the account's id, which a plan made before the account existed can't have. */
const THIS_ACCOUNT = '(account id)';

/** Variables that say how Terraform reaches the account; the resources don't depend on them. */
const REACH = ['account_id', 'offline', 'roles', 'session_name', 'source_identity'];

export interface FingerprintContext {
  /** Text of the provider lock file, `.terraform.lock.hcl`: other providers may do other things with the same plan. */
  lockFile: string;
  /** Absent for a plan made offline. */
  accountId?: string;
}

/**
 * SHA-256 over what a plan does to each resource and output, Terraform's version, the provider lock file and the
 * variables. Of sensitive values it covers that they change, never what they are: a hash of a guessable secret tells it.
 */
export function fingerprint(plan: Plan, { lockFile, accountId = OFFLINE_ACCOUNT_ID }: FingerprintContext): string {
  const { resources, outputs } = effects(plan);
  const covered = {
    terraform: plan.terraform_version,
    lock_file: lockFile,
    variables: meaningfulVariables(plan),
    resources: inOrder(
      resources.map(({ address, previous_address, deposed, mode, type, provider_name, change }) => ({
        id: { address, previous_address, deposed, mode, type, provider_name },
        ...whatChanges(change),
      })),
    ),
    outputs: inOrder(outputs.map(([name, change]) => ({ id: name, ...whatChanges(change) }))),
  };
  return digest(withoutAccountId(covered, accountId));
}

function whatChanges(change: Change) {
  return { actions: change.actions, import: change.importing?.id, fields: fieldChanges(change) };
}

function meaningfulVariables({ variables }: Plan): Record<string, unknown> {
  const kept = Object.entries(variables).filter(([name]) => !REACH.includes(name));
  return Object.fromEntries(kept.map(([name, { value }]) => [name, name === 'hub' ? withoutRole(value) : value]));
}

/** The role in the hub's core account is another one for planning than for applying. */
function withoutRole(hub: unknown): unknown {
  return { ...(hub as object), share_role: undefined };
}

function inOrder<T extends { id: unknown }>(items: T[]): T[] {
  const key = ({ id }: T) => JSON.stringify(id);
  return items.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** Also inside longer texts, such as an ARN, but not inside longer numbers. */
function withoutAccountId(value: unknown, accountId: string): unknown {
  const whole = new RegExp(`(?<!\\d)${accountId}(?!\\d)`, 'g');
  return JSON.parse(JSON.stringify(value).replaceAll(whole, THIS_ACCOUNT));
}
