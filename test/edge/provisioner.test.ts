import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { requestClusters } from '../../actions/request-clusters/request.ts';
import {
  CLIENT,
  type FakeProvisioner,
  GATEWAY_KEY,
  startFakeProvisioner,
} from '../../rehearsal/mattermost/provisioner.ts';
import { parseAccess } from '../../src/core/clusters/access.ts';
import { UserError } from '../../src/core/problem.ts';
import { openProvisioner } from '../../src/edge/provisioner.ts';

let fake: FakeProvisioner;
beforeEach(async () => {
  fake = await startFakeProvisioner();
});
afterEach(() => fake.stop().catch(() => {}));

const open = (secret?: object) => {
  const { url } = fake;
  return openProvisioner({ url, access: () => parseAccess(secret && JSON.stringify(secret), url) });
};
const order = (account: string, vpc: string, more = {}) => ({
  account,
  vpc,
  body: { provider: 'aws', provisioner: 'kops', vpc, annotations: [], ...more },
});
const errors = async (ask: Promise<unknown>) => {
  const error = await ask.catch((thrown: unknown) => thrown);
  return error instanceof UserError ? `${error.message} ${error.at.hint}` : `no UserError: ${error}`;
};

describe('the cloud provisioner', () => {
  it('is asked for a cluster once for each VPC, while it is made and when it is there', async () => {
    const orders = [order('acme', 'vpc-1'), order('beta', 'vpc-2')];
    const first = await requestClusters(orders, open());
    expect(first).toMatchObject([{ requested: true }, { requested: true }]);
    expect(await requestClusters(orders, open())).toMatchObject([
      { requested: false, cluster: { id: first[0]?.cluster?.id, state: 'creation-requested' } },
      { requested: false, cluster: { id: first[1]?.cluster?.id } },
    ]);
    for (const { ID } of fake.clusters) fake.finish(ID);
    expect(await requestClusters(orders, open())).toMatchObject([
      { requested: false, cluster: { id: first[0]?.cluster?.id, state: 'stable' } },
      { requested: false },
    ]);
    expect(fake.requests).toEqual(orders.map(({ body }) => body));
  });

  it('is asked for all of its clusters, more than a page of them, and without those that are gone', async () => {
    const many = Array.from({ length: 120 }, (_, index) => order('many', `vpc-a${index}`));
    await requestClusters(many, open());
    Object.assign(fake.clusters[0] ?? {}, { DeleteAt: 1 });
    const found = await open().clusters();
    expect([found.length, found.at(-1)?.vpc]).toEqual([119, 'vpc-a119']);
  });

  it('has its refusal told for the account it refused, and the others are done', async () => {
    const done = await requestClusters(
      [order('acme', 'vpc-1', { provisioner: 'eks' }), order('beta', 'vpc-2')],
      open(),
    );
    expect(done).toMatchObject([
      { requested: false, error: { message: `${fake.url} answered 400.` } },
      { requested: true },
    ]);
    expect(done[0]?.error?.at.hint).toContain('Its log says what is wrong with the request');
  });

  it('lets in who has a token of its issuer and the key of the gateway before it', async () => {
    fake.open = false;
    const oauth = { token_url: `${fake.url}/token`, ...CLIENT };
    expect(await open({ headers: { 'x-api-key': GATEWAY_KEY }, oauth }).clusters()).toEqual([]);
    expect(await errors(open({ oauth }).clusters())).toContain("doesn't let us in (401). Mend the secret");
    const wrong = { ...oauth, client_secret: 'forgotten' };
    const refusal = await errors(open({ oauth: wrong }).clusters());
    expect(refusal).toContain('gives no token for the cloud provisioner (401)');
    expect(refusal).not.toContain('forgotten');
  });

  it('that is broken, is none, or is away fails all that is asked of it, with what to do', async () => {
    fake.broken = 503;
    const down = await requestClusters([order('acme', 'vpc-1'), order('beta', 'vpc-2')], open());
    expect(down.map(({ error }) => error?.message)).toEqual([`${fake.url} answered 503.`, `${fake.url} answered 503.`]);
    fake.broken = 302;
    expect(await errors(open().clusters())).toContain("doesn't let us in (302)");
    fake.broken = 403;
    expect(await errors(open().clusters())).toContain("doesn't let this client ask for clusters");
    fake.broken = 200;
    expect(await errors(open().clusters())).toContain("doesn't answer as the cloud provisioner does");
    await fake.stop();
    expect(await errors(open().clusters())).toMatch(/can't be reached \(\w+\)\. Is it up/);
  });
});
