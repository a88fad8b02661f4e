import { describe, expect, it } from '@jest/globals';
import type { Request } from '../../actions/provision/job.ts';
import type { PeeringStatus } from '../../src/core/ledger/schema/status.ts';
import type { Snapshot } from '../../src/core/ledger/snapshot.ts';
import { ledgerOf, statusOf } from '../support/ledger.ts';
import { account, claim } from '../support/ledger-text.ts';
import { NETWORKS, PEERING } from '../support/peerings.ts';
import { planText, resourceJson } from '../support/plan-json.ts';
import { snapshotOf, world } from '../support/provision.ts';

const NAME = 'acme--beta';
const files = {
  'accounts/acme.yaml': account('acme'),
  'accounts/beta.yaml': account('beta'),
  'subnets/10.0.4.0-24.yaml': claim('10.0.4.0/24', 'acme'),
  'subnets/10.0.5.0-24.yaml': claim('10.0.5.0/24', 'beta'),
};
const peered = ledgerOf({ ...files, 'peerings/acme--beta.yaml': PEERING });
const alone = ledgerOf(files);

/** Both accounts have a network; the peering has this record. */
function snapshot(ledger = peered, record?: PeeringStatus): Snapshot {
  const accounts = statusOf({
    acme: { account_id: '444444444444', network: NETWORKS.acme },
    beta: { account_id: '666666666666', network: NETWORKS.beta },
  });
  const status = { ...accounts, peerings: new Map(record ? [[NAME, record]] : []) };
  return snapshotOf({}, { base: ledger, next: ledger, status });
}

const removed = snapshot(alone, { state: 'stable' });
const of: Partial<Request> = { accounts: [NAME] };

/** What approves the plan that was made. */
async function approved(made: ReturnType<typeof world>, view: Snapshot, lifecycle: 'present' | 'closed') {
  const [plan] = await made.go(of, view);
  const { inputs = '', module = '', fingerprint = '' } = plan ?? {};
  const item = { account: NAME, create: false, network: true, lifecycle, inputs, module, fingerprint };
  return { commit: 'c0ffee', accounts: [item] };
}

describe('provisioning a peering', () => {
  it('plans it once AWS has confirmed both accounts', async () => {
    const made = world();
    const [plan] = await made.go(of, snapshot());
    expect(plan).toMatchObject({ account: NAME, step: 'plan', outcome: 'planned', plan: { add: 1 } });
    expect(plan).not.toHaveProperty('account_id');
    expect(made.confirmed.map((line) => line.split(' ')[0])).toEqual(['acme', 'beta']);
    expect(made.calls).toEqual([`init ${NAME}`, `plan ${NAME}`, `show ${NAME}`]);
  });

  it('applies what was approved, and tells its ids', async () => {
    const made = world();
    const what = { ...of, mode: 'apply' as const, approved: await approved(made, snapshot(), 'present') };
    expect(await made.go(what, snapshot())).toMatchObject([
      { step: 'apply', outcome: 'applied', network: { vpc_id: `vpc-${NAME}` }, approved: { run: '7' } },
    ]);
    expect(made.calls).toContain(`clear lock ${NAME}`);
  });

  it('changes nothing when a network is another one than at the approval', async () => {
    const made = world();
    const view = snapshot();
    const what = { ...of, mode: 'apply' as const, approved: await approved(made, view, 'present') };
    const moved = { ...NETWORKS.beta, vpc_id: 'vpc-new' };
    const accounts = new Map(view.status.accounts).set('beta', {
      state: 'stable',
      account_id: '666666666666',
      network: moved,
    });
    const later = { ...view, status: { ...view.status, accounts } };
    expect(await made.go(what, later)).toMatchObject([{ outcome: 'differs' }]);
    expect(made.calls).not.toContain(`apply ${NAME}`);
  });

  it('takes it down when its file is gone', async () => {
    const made = world();
    made.applied.add(NAME);
    const what = { ...of, mode: 'destroy' as const, approved: await approved(made, removed, 'closed') };
    expect(await made.go(what, removed)).toMatchObject([{ step: 'destroy', outcome: 'applied' }]);
    expect(made.calls).toContain(`plan to destroy with lock ${NAME}`);
  });

  it('is looked at for drift, without a lock, by the rules of either account', async () => {
    const made = world();
    const gone = resourceJson('this', { actions: ['delete'], before: { id: 'pcx-1' }, after: null });
    const anew = resourceJson('this', { actions: ['create'], before: null, after: { id: 'pcx-1' } });
    made.deps.terraform.show = async () => planText([anew], { resource_drift: [gone] });
    const record = { state: 'stable' as const, network: { peering_id: 'pcx-1' } };
    const of = { mode: 'drift' as const, accounts: [NAME] };
    const owed = { ...snapshot(peered, record) };
    expect(await made.go(of, owed)).toMatchObject([
      { outcome: 'drifted', drift: { network: { changed: { destroy: 1 } }, findings: [], ignored: [] } },
    ]);
    expect(made.calls).toEqual([`init ${NAME}`, `plan ${NAME}`]);
    const ignore = [{ account: 'beta', address: 'aws_vpc.this', reason: 'r', until: '2027-03-31' }];
    const organization = peered.organization!;
    const value = { ...organization.value, drift: { ignore } };
    const base = { ...peered, organization: { ...organization, value } };
    expect(await made.go(of, { ...owed, base })).toMatchObject([{ outcome: 'no-change', drift: { ignored: [{}] } }]);
  });

  it('leaves an account its network while it is peered', async () => {
    const closing = ledgerOf({
      ...files,
      'accounts/beta.yaml': account('beta', 'network: {pool: default}\nlifecycle: clean\n'),
    });
    const made = world();
    const destroy = { mode: 'destroy' as const, accounts: ['beta'] };
    await expect(made.go(destroy, snapshot(closing, { state: 'deletion-failed' }))).rejects.toThrow(
      'acme--beta must be gone first',
    );
    expect(await made.go(destroy, snapshot(closing, { state: 'deleted' }))).toMatchObject([{ outcome: 'no-change' }]);
  });

  it.each([
    ['plan', snapshot(alone), /has no peering acme--beta/],
    ['apply', removed, /is to be removed/],
    ['destroy', snapshot(), /is to be there/],
    ['drift', removed, /nobody minds its drift/],
  ] as const)('is refused by %s where that is not for it', async (mode, view, message) => {
    await expect(world().go({ ...of, mode }, view)).rejects.toThrow(message);
  });

  it('is held back by an error in one of its accounts', async () => {
    const broken = { file: 'f', line: 1, column: 1, severity: 'error', message: 'wrong', accounts: ['beta'] } as const;
    const view = { ...snapshot(), problems: [{ ...broken, accounts: ['beta'] }] };
    expect(await world().go(of, view)).toMatchObject([{ outcome: 'failed', error: { message: 'wrong' } }]);
  });
});
