import {
  ListAccountsForParentCommand,
  ListOrganizationalUnitsForParentCommand,
  ListRootsCommand,
  OrganizationsClient,
} from '@aws-sdk/client-organizations';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ActWorld, Ran } from '../../rehearsal/act-world.ts';
import { ACCOUNTS } from '../../rehearsal/aws/seed.ts';
import { ended, output, refused, startWorkflows, succeeded, summary, tip } from '../support/workflows.ts';

// What an approval is good for when main moves on. Accounts without infrastructure: where they are in the organization
// shows which content was applied.

let world: ActWorld;
beforeAll(async () => {
  world = await startWorkflows({ app: true });
});
afterAll(() => world?.stop());

const account = (name: string, unit: string, costCenter = '42') => ({
  [`state/accounts/${name}.yaml`]: `name: ${name}\nowner: {team: cloud}\nunit: ${unit}\ntags: {cost-center: "${costCenter}"}\nnetwork: none\n`,
});

const merge = (...accounts: Record<string, string>[]) =>
  world.github.git.commit('main', Object.assign({}, ...accounts));

/** Names of the accounts in Workloads and in Workloads/Prod. */
async function units(): Promise<Record<string, string[]>> {
  const client = new OrganizationsClient(world.aws.as(ACCOUNTS.management));
  const below = async (ParentId?: string) =>
    (await client.send(new ListOrganizationalUnitsForParentCommand({ ParentId }))).OrganizationalUnits ?? [];
  const names = async (ParentId?: string) =>
    ((await client.send(new ListAccountsForParentCommand({ ParentId }))).Accounts ?? [])
      .map(({ Name }) => Name ?? '')
      .sort();
  const root = (await client.send(new ListRootsCommand({}))).Roots?.[0]?.Id;
  const workloads = (await below(root)).find(({ Name }) => Name === 'Workloads')?.Id;
  const prod = (await below(workloads))[0]?.Id;
  return { Workloads: await names(workloads), Prod: await names(prod) };
}

describe('an approval by the environment', () => {
  beforeAll(() => {
    world.setGate('environment');
  });

  it('lets the work begin, in the same run', async () => {
    await merge(account('delta', 'Workloads'));
    const ran = succeeded(await world.push('apply.yml'));
    expect(ended(ran)).toMatchObject({ ask: 'success', gate: 'success', create: 'success', end: 'success' });
    expect(await units()).toEqual({ Workloads: ['delta'], Prod: [] });
  });

  describe('of something that was changed on main while the run waited', () => {
    let ran: Ran;
    beforeAll(async () => {
      await merge(account('delta', 'Workloads/Prod'), account('omega', 'Workloads/Prod'));
      // The first call with a token that may write is the checkout of the first job behind the gate.
      world.github.holdOnce(
        (token) => token.permissions().contents === 'write',
        () => merge(account('delta', 'Workloads', '43'), account('zeta', 'Workloads')),
      );
      ran = succeeded(await world.push('apply.yml'));
    });

    it('does not bring the old content back, and says so', async () => {
      expect(summary(ran)).toContain('Left out, since the ledger no longer is what was approved: <code>delta</code>.');
      expect((await units()).Workloads).toEqual(['delta']);
    });

    it('still holds for what main wants unchanged', async () => {
      expect((await units()).Prod).toEqual(['omega']);
      expect(output(ran, 'begin', 'check', 'accounts')).toBe('omega');
    });

    it('leaves the rest owed: the next run does what main says by then', async () => {
      const next = succeeded(await world.push('apply.yml'));
      expect(output(next, 'begin', 'check', 'accounts')).toBe('delta,zeta');
      expect(await units()).toEqual({ Workloads: ['delta', 'zeta'], Prod: ['omega'] });
    });
  });
});

describe('an approval by digest', () => {
  let asked: Ran;
  beforeAll(async () => {
    world.setGate('digest');
    await merge(account('delta', 'Workloads/Prod', '44'));
    asked = succeeded(await world.push('apply.yml'));
  });

  it('of an older state of main is refused, and nothing is done', async () => {
    await merge(account('delta', 'Workloads', '45'));
    const before = [world.aws.proxy.changes().length, await tip(world, 'genesis-status')];
    const ran = await world.dispatch('apply.yml', { digest: output(asked, 'ask', 'ask', 'digest') });
    expect(ended(ran)).toEqual({ due: 'success', plan: 'success', ask: 'failure' });
    expect(ran.annotations).toEqual([
      expect.objectContaining({ level: 'error', message: expect.stringContaining('what is due now has') }),
    ]);
    expect([world.aws.proxy.changes().length, await tip(world, 'genesis-status')]).toEqual(before);
  });

  it('is no approval where the environment is the gate', async () => {
    world.setGate('environment');
    const ran = await world.dispatch('apply.yml', { digest: output(asked, 'ask', 'ask', 'digest') });
    expect(ended(ran)).toMatchObject({ ask: 'failure' });
    expect(ran.annotations[0]?.message).toContain('the gate of this repository is the environment approve');
  });
});

it("asked GitHub for nothing that its jobs' permissions lack", () => {
  expect(refused(world)).toEqual([]);
  expect(world.github.calls().length).toBeGreaterThan(0);
});
