import type { Account } from '../../../src/core/ledger/schema/account.ts';
import { UserError } from '../../../src/core/problem.ts';
import type { IdentityCenter, Principal } from '../../../src/edge/identity-center.ts';
import { done, nothing, type Part } from './part.ts';

interface Deps {
  identityCenter: IdentityCenter;
  sleep(milliseconds: number): Promise<void>;
  now(): number;
}

/** An entry of `access:` by the ids of Identity Center. */
interface Grant {
  says: string;
  permissionSet: string;
  principal: Principal;
}

const PATIENCE = 10 * 60_000;

/**
 * Who gets into the account by IAM Identity Center. Assignments that the ledger doesn't name are left: others make them
 * too (Control Tower for one), and nothing on them says whose they are.
 */
export const access: Part<Deps> = {
  name: 'access',
  async bring({ id, account }, deps) {
    if (account.access.length === 0) return nothing;
    const grants = await grantsOf(account, deps.identityCenter);
    const did: string[] = [];
    // One after the other: AWS refuses two changes of the same assignment's permission set at a time.
    for (const permissionSet of new Set(grants.map((grant) => grant.permissionSet))) {
      const present = await deps.identityCenter.assigned(id, permissionSet);
      const wanted = grants.filter((grant) => grant.permissionSet === permissionSet);
      for (const grant of wanted.filter(({ principal }) => !present.some((one) => one.id === principal.id))) {
        await assign(id, grant, deps);
        did.push(grant.says);
      }
    }
    return done(...did);
  },
};

/** @throws UserError with all names that Identity Center doesn't have, and those it has. */
async function grantsOf({ access }: Account, center: IdentityCenter): Promise<Grant[]> {
  const sets = await center.permissionSets();
  const faults: string[] = [];
  const grants: Grant[] = [];
  for (const { group, user, permission_set: set } of access) {
    const kind = group === undefined ? 'user' : 'group';
    const name = group ?? user ?? '';
    const principal = await center.principal(kind, name);
    const permissionSet = sets.get(set);
    if (!principal) faults.push(unknown(kind, name, await center.names(kind)));
    if (!permissionSet) faults.push(unknown('permission set', set, [...sets.keys()]));
    if (principal && permissionSet) grants.push({ says: `${kind} ${name} has ${set}`, permissionSet, principal });
  }
  if (faults.length === 0) return grants;
  throw new UserError([...new Set(faults)].join(' '), { hint: 'Create what is missing, or mend `access`.' });
}

function unknown(kind: string, name: string, names: string[]): string {
  const some = names.sort().slice(0, 20).join(', ');
  const there = names.length > 20 ? `${some} and ${names.length - 20} more` : some || 'none';
  return `Identity Center has no ${kind} ${name} (it has: ${there}).`;
}

async function assign(account: string, { says, ...grant }: Grant, { identityCenter, sleep, now }: Deps) {
  const started = now();
  let status = await identityCenter.assign(account, grant);
  for (let wait = 1_000; status.state === 'IN_PROGRESS'; wait = Math.min(wait * 2, 5_000)) {
    if (now() - started > PATIENCE) {
      throw new UserError(`AWS has not given access (${says}) after ${PATIENCE / 60_000} minutes.`);
    }
    await sleep(wait);
    status = await identityCenter.assignment(status.request);
  }
  if (status.state === 'FAILED') throw new UserError(`AWS gave no access (${says}): ${status.failure}.`);
}
