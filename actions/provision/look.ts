import { accountOrder } from '../../src/core/aws/account-order.ts';
import { ignoring } from '../../src/core/drift/ignored.ts';
import { hasNetwork } from '../../src/core/drift/watched.ts';
import { organizationOf } from '../../src/core/ledger/snapshot.ts';
import { UserError } from '../../src/core/problem.ts';
import { accountsOf, isPeering, peeringIds } from '../../src/core/work/peerings.ts';
import type { Result } from '../../src/core/work/result.ts';
import { type DriftDeps, driftAccount, driftPeering, type Seen } from './drift-account.ts';
import { accountIdOf, type Job, peeringTargetOf, targetOf, wantedAccount } from './job.ts';

type Looked = Pick<Result, 'outcome' | 'account_id' | 'drift' | 'error'>;

/** Holds an account or a peering that is there against what the ledger says of it. */
export function lookForDrift(name: string, job: Job, deps: DriftDeps): Promise<Looked> {
  const { request, snapshot } = job;
  const owed = job.owing();
  const seen: Seen = {
    owed: { byItself: owed.byItself.get(name), shared: owed.shared(name) },
    ignore: ignoring(organizationOf(snapshot).drift.ignore, accountsOf(name), request.today),
    peerings: peeringIds(snapshot.status),
  };
  return isPeering(name) ? driftPeering(peeringTargetOf(name, job), seen, deps) : lookAtAccount(name, seen, job, deps);
}

async function lookAtAccount(name: string, seen: Seen, job: Job, deps: DriftDeps): Promise<Looked> {
  const { snapshot, ledger } = job;
  const accountId = accountIdOf(name, job);
  if (!accountId) throw new UserError(`${name} has no account yet: there is nothing that could drift.`);
  const vpc = snapshot.status.accounts.get(name)?.network?.vpc_id;
  const subject = {
    ...{ name, accountId, ledger, ...seen },
    order: accountOrder(wantedAccount(name, job), organizationOf(snapshot)),
    target: hasNetwork(snapshot, name) ? targetOf(name, accountId, job) : undefined,
    vpc: typeof vpc === 'string' ? vpc : undefined,
  };
  return { account_id: accountId, ...(await driftAccount(subject, deps)) };
}
