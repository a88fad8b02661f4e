import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import type { ActWorld, Ran } from '../../rehearsal/act-world.ts';
import { account } from '../support/claims.ts';
import { ended, output, startWorkflows, succeeded, summary } from '../support/workflows.ts';

// What all accounts share is rolled out in rings, and a ring that fails is the last. The accounts have no infrastructure:
// the unit they are moved to is in organization.yaml.

let world: ActWorld;
let first: string;
beforeAll(async () => {
  world = await startWorkflows({ app: true, files: { ...account('acme', 'none'), ...account('beta', 'none') } });
  world.setGate('environment');
  succeeded(await world.push('apply.yml'));
  const file = 'state/organization.yaml';
  const organization = (await world.github.git.show('main', file)) ?? '';
  await world.github.git.commit('main', {
    [file]: organization.replace('  unit: Workloads\n', '  unit: Workloads/Prod\n'),
  });
});
afterAll(() => world?.stop());

const due = (ran: Ran) => output(ran, 'begin', 'check', 'accounts');
const state = async (name: string) =>
  parse((await world.github.git.show('genesis-status', `accounts/${name}.yaml`)) ?? '').state as string;
const ring = (size: number) => world.dispatch('apply.yml', { rollout: String(size) });

it('is owed by nobody unasked, and told', async () => {
  const ran = succeeded(await world.push('apply.yml'));
  expect(ended(ran)).toEqual({ due: 'success' });
  expect(summary(ran)).toContain('2 accounts');
});

it('goes to one account first, which fails', async () => {
  world.aws.proxy.fail('organizations:MoveAccount', { status: 400, code: 'AccessDeniedException' });
  const ran = await ring(1);
  first = due(ran);
  expect(['acme', 'beta']).toContain(first);
  expect(ended(ran)).toMatchObject({ create: 'failure', end: 'failure' });
});

it('stops there: a larger ring has nobody else, and says why', async () => {
  const ran = await ring(10);
  expect(summary(ran)).toContain(`The roll-out has stopped, because it failed for <code>${first}</code>`);
  expect([first, '']).toContain(due(ran));
});

it('goes on once that is mended, to the rest', async () => {
  succeeded(await world.push('apply.yml'));
  expect(await state(first)).toBe('stable');
  const ran = succeeded(await ring(10));
  expect(due(ran)).toBe(first === 'acme' ? 'beta' : 'acme');
  expect(ended(succeeded(await ring(10)))).toEqual({ due: 'success' });
});
