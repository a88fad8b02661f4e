import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startProvisioning, unreviewed } from '../support/provisioning.ts';

// A hub whose transit gateway accepts no attachment by itself: Terraform accepts it in the core account.

const ACCEPTER = 'module.network.aws_ec2_transit_gateway_vpc_attachment_accepter.this[0]';

let world: Awaited<ReturnType<typeof startProvisioning>>;
let results: string;

beforeAll(async () => {
  world = await startProvisioning(['gamma', 'delta'], 'manual');
  results = await world.resultsFolder();
});
afterAll(() => world?.stop());

const calls = (operation: string) => world.aws.proxy.calls().filter((call) => call.operation === operation).length;
const apply = (name: string, mode = 'apply', cancel?: AbortSignal) =>
  world.job('provision', { results, inputs: unreviewed(name, mode), ...(cancel && { cancel }) });

it('an account is planned before it exists, and applied as it was reviewed, with its acceptance', async () => {
  await world.job('provision', { results, inputs: { accounts: 'gamma', mode: 'plan' } });
  const plan = await world.resultOf(results, 'plan', 'gamma');
  expect(plan).toMatchObject({ outcome: 'planned', offline: true });
  expect(plan.plan?.resources.map(({ address }) => address)).toContain(ACCEPTER);

  await world.create(results, 'gamma');
  world.aws.proxy.forget();
  const applied = await world.job('provision', { results, inputs: await world.approved(plan) });
  expect(applied.annotations).toEqual([]);
  expect(await world.resultOf(results, 'apply', 'gamma')).toMatchObject({
    outcome: 'applied',
    fingerprint: plan.fingerprint,
  });
  expect(calls('AcceptTransitGatewayVpcAttachment')).toBe(1);
});

it('a second run changes nothing', async () => {
  world.aws.proxy.forget();
  expect((await apply('gamma')).annotations).toEqual([]);
  expect(await world.resultOf(results, 'apply', 'gamma')).toMatchObject({ outcome: 'no-change' });
  expect(world.changesInEc2()).toEqual([]);
});

it('a network whose state was lost is taken over, with its acceptance', async () => {
  await world.loseState('gamma');
  world.aws.proxy.forget();
  const taken = await apply('gamma');
  expect(taken.annotations).toEqual([]);
  expect(taken.stdout).toContain(`becomes ${ACCEPTER}`);
  // It sets what is set already: not worth an import.
  expect(world.changesInEc2().map(({ operation }) => operation)).toEqual(['AssociateDhcpOptions']);
});

it('an acceptance that was interrupted is finished by the next run, and what was made goes again', async () => {
  const id = await world.create(results, 'delta');
  const cancel = new AbortController();
  world.aws.proxy.forget();
  world.aws.proxy.kill('ec2:AcceptTransitGatewayVpcAttachment', 1, () => cancel.abort());
  expect(await apply('delta', 'apply', cancel.signal)).toMatchObject({ cancelled: true });
  await apply('delta');
  const { outcome, error } = await world.resultOf(results, 'apply', 'delta');
  expect([outcome, error]).toEqual(['applied', undefined]);
  expect([await world.vpcsOf(id), await world.sharesOf(id)]).toEqual([1, 1]);
  await apply('delta');
  expect(await world.resultOf(results, 'apply', 'delta')).toMatchObject({ outcome: 'no-change' });

  await world.want('delta', 'clean');
  expect((await apply('delta', 'destroy')).annotations).toEqual([]);
  expect([await world.vpcsOf(id), await world.sharesOf(id)]).toEqual([0, 0]);
});
