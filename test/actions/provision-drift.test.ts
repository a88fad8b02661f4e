import { describe, expect, it } from '@jest/globals';
import { moduleOf } from '../../src/core/ledger/snapshot.ts';
import { UserError } from '../../src/core/problem.ts';
import { accountInputs } from '../../src/core/work/due.ts';
import { planText, resourceJson } from '../support/plan-json.ts';
import { asItShouldBe, ID, LEDGER, snapshotOf, world } from '../support/provision.ts';

const MODULE = moduleOf(snapshotOf());
const record = (of: object = {}) => ({
  account_id: ID,
  state: 'stable' as const,
  network: { vpc_id: 'vpc-acme' },
  applied: { inputs: accountInputs(LEDGER, 'acme'), module: MODULE, commit: 'c0ffee1234' },
  ...of,
});
const THERE = snapshotOf({ acme: record() });

/** A world in which acme is as the ledger says, until a test changes that; `look` gives its result. */
function settled() {
  const around = world();
  const plan = { drift: [] as object[], changes: [] as Record<string, unknown>[] };
  around.deps.terraform.show = async ({ name }) => {
    around.calls.push(`show ${name}`);
    return planText(plan.changes, { resource_drift: plan.drift });
  };
  const look = async (snapshot = THERE) => (await around.go({ mode: 'drift' }, snapshot))[0];
  const change = (to: string) => {
    const [before, after] = [{ cidr: 'a' }, { cidr: to }];
    plan.drift = [resourceJson('this', { actions: ['update'], before, after })];
    plan.changes = [resourceJson('this', { actions: ['update'], before: after, after: before })];
  };
  return { ...around, plan, look, change };
}

const nothing = { add: 0, change: 0, destroy: 0 };

describe('looking for drift', () => {
  it('plans without a lock, by the roles that read, and changes nothing', async () => {
    const { look, calls, deps } = settled();
    const access: string[] = [];
    const make = deps.makeWorkspace;
    deps.makeWorkspace = async (target) => {
      access.push(target.variables.roles.provisioning);
      return make(target);
    };
    expect(await look()).toMatchObject({
      step: 'drift',
      outcome: 'no-change',
      account_id: ID,
      drift: { network: { changed: nothing, unapplied: nothing }, findings: [], ignored: [] },
    });
    expect(calls).toEqual(['init acme', 'plan acme', 'show acme']);
    expect(access).toEqual(['GenesisReaderRole']);
  });

  it('tells what was changed outside of Terraform', async () => {
    const { look, change } = settled();
    change('b');
    expect(await look()).toMatchObject({
      outcome: 'drifted',
      drift: { network: { changed: { change: 1 }, unapplied: nothing } },
    });
  });

  it('takes what main owes for no drift, and says why', async () => {
    const { look, plan } = settled();
    plan.changes = [resourceJson('new', { after: { cidr: 'a' } })];
    expect(await look()).toMatchObject({ outcome: 'drifted', drift: { network: { unapplied: { add: 1 } } } });
    const behind = snapshotOf({ acme: record({ applied: { ...record().applied, inputs: 'other' } }) });
    expect(await look(behind)).toMatchObject({
      outcome: 'no-change',
      drift: { network: { unapplied: { add: 1 }, owed: 'changed since c0ffee1' } },
    });
    const rolling = snapshotOf({ acme: record({ applied: { ...record().applied, module: 'other' } }) });
    expect(await look(rolling)).toMatchObject({ outcome: 'no-change', drift: { network: { unapplied: { add: 1 } } } });
  });

  it('leaves out what is ignored, until its day is over', async () => {
    const ignore = { account: 'acme', address: 'aws_vpc.this', reason: 'by hand', until: '2026-11-21' };
    const organization = LEDGER.organization!;
    const value = { ...organization.value, drift: { ignore: [ignore] } };
    const base = { ...LEDGER, organization: { ...organization, value } };
    const snapshot = snapshotOf({ acme: record() }, { base });
    const { look, change, go } = settled();
    change('b');
    const { account: _, ...rule } = ignore;
    expect(await look(snapshot)).toMatchObject({ outcome: 'no-change', drift: { ignored: [rule] } });
    const [later] = await go({ mode: 'drift', today: '2026-11-22' }, snapshot);
    expect(later).toMatchObject({ outcome: 'drifted', drift: { ignored: [] } });
  });

  it('has to reach the region of its hub, and no other', async () => {
    const { look, deps } = settled();
    const needed: (string | undefined)[] = [];
    deps.vpcs = async (_, home) => {
      needed.push(home);
      return [];
    };
    await look();
    await look(snapshotOf({ acme: record({ network: null }) }));
    expect(needed).toEqual(['us-east-1', undefined]);
  });

  it('plans no network that was never applied or was taken down, and still looks at the rest', async () => {
    const { look, calls, vpcs } = settled();
    vpcs.push({ id: 'vpc-9', region: 'us-east-1', blocks: ['10.0.5.0/25'], isDefault: false });
    const result = await look(snapshotOf({ acme: record({ network: null }) }));
    expect(result).toMatchObject({ outcome: 'drifted', drift: { findings: [{ address: 'vpc-9' }] } });
    expect(result?.drift).not.toHaveProperty('network');
    expect(calls).toEqual([]);
  });
});

describe('how the organization has an account', () => {
  it('is told where it is not as the ledger says', async () => {
    const { look, organization } = settled();
    organization.set(ID, asItShouldBe({ name: 'other', parent: { id: 'ou-x', name: 'Sandbox' } }));
    expect(await look()).toMatchObject({
      outcome: 'drifted',
      drift: { findings: [{ address: 'unit' }, { address: 'name' }] },
    });
  });

  it('is no news while the ledger is ahead of it', async () => {
    const { look, organization } = settled();
    organization.set(ID, asItShouldBe({ parent: { id: 'ou-x', name: 'Sandbox' } }));
    const behind = snapshotOf({ acme: record({ applied: { ...record().applied, inputs: 'other' } }) });
    expect(await look(behind)).toMatchObject({ outcome: 'no-change', drift: { findings: [] } });
  });

  it('is all there is to say of one that is suspended: nobody can look into it', async () => {
    const { look, organization, calls } = settled();
    organization.set(ID, asItShouldBe({ state: 'SUSPENDED' }));
    const result = await look();
    expect(result).toMatchObject({ outcome: 'drifted', drift: { findings: [{ address: 'account' }] } });
    expect(calls).toEqual([]);
    organization.set(ID, undefined);
    expect((await look())?.drift?.findings[0]?.message).toContain('no longer in the organization');
  });

  it('is told also where the network can not be planned', async () => {
    const { look, organization, failures } = settled();
    organization.set(ID, asItShouldBe({ name: 'other' }));
    failures.set('plan acme', new UserError('terraform plan: no way'));
    expect(await look()).toMatchObject({
      outcome: 'failed',
      error: { message: 'terraform plan: no way' },
      drift: { findings: [{ address: 'name' }] },
    });
  });
});

describe('an account that can not drift', () => {
  it('is one that is not there yet', async () => {
    const { look } = settled();
    expect(await look(snapshotOf())).toMatchObject({
      outcome: 'failed',
      error: { message: expect.stringContaining('no account yet') },
    });
  });

  it('is one that is to be closed, which is said before anything is asked', async () => {
    const { go, kept } = settled();
    await expect(go({ mode: 'drift', accounts: ['gone'] }, THERE)).rejects.toThrow('gone is to be closed');
    expect(kept).toEqual([]);
  });
});
