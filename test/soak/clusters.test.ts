import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import type { ActWorld } from '../../rehearsal/act-world.ts';
import {
  CLIENT,
  type FakeProvisioner,
  GATEWAY_KEY,
  startFakeProvisioner,
} from '../../rehearsal/mattermost/provisioner.ts';
import { renderStatus } from '../../src/core/ledger/status.ts';
import { accountInputs } from '../../src/core/work/due.ts';
import { account, claim } from '../support/claims.ts';
import { ledgerOf } from '../support/ledger.ts';
import { organizationFile } from '../support/main-files.ts';
import { ended, refused, startWorkflows, succeeded, summary, tip } from '../support/workflows.ts';

// A cluster of an account whose network is there, by the workflow's file as it is.

const files = {
  ...account('gamma', '{pool: default}', 'cluster: {provisioner: kops}\n'),
  ...claim('10.0.1.0/24', 'gamma'),
};

let provisioner: FakeProvisioner;
let world: ActWorld;
beforeAll(async () => {
  provisioner = await startFakeProvisioner();
  const [[file = '', text = ''] = []] = Object.entries(organizationFile());
  const organization = text.replace('provisioner_url: null', `provisioner_url: ${provisioner.url}`);
  world = await startWorkflows({ app: true, files: { ...files, [file]: organization } });
  const ledger = ledgerOf(
    Object.fromEntries(Object.entries(files).map(([at, one]) => [at.replace('state/', ''), one])),
  );
  const record = renderStatus({
    account_id: '666666666666',
    state: 'stable',
    applied: { inputs: accountInputs(ledger, 'gamma'), module: '', commit: await tip(world, 'main') },
    network: { vpc_id: 'vpc-1', region: 'us-east-1', zones: ['a', 'b', 'c'] },
  });
  await world.github.git.commit('genesis-status', { 'accounts/gamma.yaml': record });
});
afterAll(() => Promise.all([world?.stop(), provisioner?.stop()]));

const status = async () => parse((await world.github.git.show('genesis-status', 'accounts/gamma.yaml')) ?? '');

it('is not requested of a provisioner that lets nobody in, which fails nothing and is told', async () => {
  provisioner.open = false;
  const ran = succeeded(await world.push('apply.yml'));
  expect(ended(ran)).toEqual({ due: 'success', clusters: 'success' });
  expect(summary(ran)).toContain("doesn't let us in (401)");
  expect(await status()).not.toHaveProperty('cluster');
});

it('is requested by the next run, with the secret of the environment, and recorded', async () => {
  const oauth = { token_url: `${provisioner.url}/token`, ...CLIENT };
  world.secrets.GENESIS_PROVISIONER = JSON.stringify({ headers: { 'x-api-key': GATEWAY_KEY }, oauth });
  const ran = succeeded(await world.push('apply.yml'));
  expect(summary(ran)).toContain('## 1 cluster requested');
  expect(ran.text).not.toContain(GATEWAY_KEY);
  expect(provisioner.requests).toMatchObject([{ vpc: 'vpc-1', zones: ['us-east-1a', 'us-east-1b', 'us-east-1c'] }]);
  expect(await status()).toMatchObject({ state: 'stable', cluster: provisioner.clusters[0]?.ID });
});

it('is requested by no further run', async () => {
  expect(ended(succeeded(await world.push('apply.yml')))).toEqual({ due: 'success' });
  expect(provisioner.requests).toHaveLength(1);
  expect(refused(world)).toEqual([]);
});
