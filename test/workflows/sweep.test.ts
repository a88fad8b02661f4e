import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { ActWorld } from '../../rehearsal/act-world.ts';
import { account, claim } from '../support/claims.ts';
import { ended, refused, startWorkflows, succeeded, summary, tip } from '../support/workflows.ts';

// The sweep's pull request, from a block whose rest is over to its being free again.

let world: ActWorld;
beforeAll(async () => {
  const gone = { ...account('gone', '{pool: default}', 'lifecycle: closed\n'), ...claim('10.0.7.0/24', 'gone') };
  world = await startWorkflows({ app: true, files: gone });
});
afterAll(() => world?.stop());

it('proposes nothing while nothing is known of the account', async () => {
  expect(ended(succeeded(await world.dispatch('sweep.yml')))).toEqual({ sweep: 'success' });
});

it('proposes to free a block whose rest is over, and asks for the plan, which finds nothing wrong', async () => {
  const record = 'state: deleted\ndeleted: "2020-01-01T00:00:00Z"\naccount_id: "444444444444"\n';
  await world.github.git.commit('genesis-status', { 'accounts/gone.yaml': record });
  const swept = succeeded(await world.dispatch('sweep.yml'));
  expect(ended(swept)).toEqual({ sweep: 'success', plan: 'success' });
  expect(summary(swept)).toContain('<code>10.0.7.0/24</code>');
  const [planned] = await world.dispatched();
  expect(ended(succeeded(planned!))).toMatchObject({ claim: 'success', check: 'success', report: 'success' });
  const head = await tip(world, 'genesis/sweep');
  expect(world.github.statuses(head)[0]).toMatchObject({ context: 'genesis/ledger', state: 'success' });
});

it('has freed it when that is merged, and proposes no more', async () => {
  const { number } = world.github
    .dispatches()
    .map(({ inputs }) => ({ number: Number(inputs['pull-request']) }))
    .at(-1)!;
  await world.github.merge(number);
  expect(await world.github.git.files('main', 'state/subnets')).toEqual([]);
  expect(ended(succeeded(await world.dispatch('sweep.yml')))).toEqual({ sweep: 'success' });
});

it("asked GitHub for nothing that its jobs' permissions lack", () => {
  expect(refused(world)).toEqual([]);
  expect(world.github.calls().length).toBeGreaterThan(0);
});
