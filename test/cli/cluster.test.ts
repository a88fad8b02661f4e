import { describe, expect, it } from '@jest/globals';
import type { Checkout } from '../../cli/checkout.ts';
import { requestOne } from '../../cli/cluster.ts';
import type { AccountStatus } from '../../src/core/ledger/schema/status.ts';
import { UserError } from '../../src/core/problem.ts';
import { accountInputs } from '../../src/core/work/due.ts';
import { ledgerOf, statusOf } from '../support/ledger.ts';
import { account, claim } from '../support/ledger-text.ts';
import { run, sampleLedger } from './run.ts';

const wanting = account('acme', 'network: {pool: default}\ncluster: {provisioner: kops}\n');

/** A checkout in which acme's network is recorded, and a provisioner that knows these clusters. */
function world(record: Partial<AccountStatus> = {}, text = wanting, failure?: UserError) {
  const ledger = ledgerOf({ 'accounts/acme.yaml': text, 'subnets/10.0.4.0-24.yaml': claim('10.0.4.0/24', 'acme') });
  const applied = { inputs: accountInputs(ledger, 'acme'), module: '', commit: '' };
  const network = { vpc_id: 'vpc-1', region: 'us-east-1', zones: ['a', 'b'] };
  const status = statusOf({ acme: { account_id: '666666666666', applied, network, ...record } });
  const checkout: Checkout = { ledger, problems: [], status };
  const requests: object[] = [];
  const provisioner = {
    clusters: async () => [],
    async request(body: object) {
      if (failure) throw failure;
      requests.push(body);
      return { id: 'abc', state: 'creation-requested', vpc: 'vpc-1' };
    },
  };
  let out = '';
  const terminal = {
    out: (line: string) => {
      out += line;
    },
    err: () => {},
    color: false,
  };
  const request = async (flags: { 'dry-run'?: boolean; yes?: boolean } = { yes: true }) => {
    const code = await requestOne(
      { account: 'acme', 'dry-run': false, yes: false, ...flags },
      checkout,
      provisioner,
      terminal,
    );
    return { code, said: JSON.parse(out) };
  };
  return { request, requests };
}

describe('genesis network request-cluster', () => {
  it('requests the cluster that the account wants, and says which it is', async () => {
    const { request, requests } = world();
    const said = { account: 'acme', cluster: 'abc', state: 'creation-requested', requested: true };
    expect(await request()).toEqual({ code: 0, said });
    expect(requests).toMatchObject([{ provisioner: 'kops', vpc: 'vpc-1' }]);
  });

  it('shows what it would ask for, and asks for nothing, with --dry-run or where nobody says yes', async () => {
    const { request, requests } = world();
    const { said } = await request({ 'dry-run': true });
    expect(said).toMatchObject({ cluster: null, requested: false, request: { zones: ['us-east-1a', 'us-east-1b'] } });
    await expect(request({})).rejects.toThrow('Nobody is there to say yes.');
    expect(requests).toEqual([]);
  });

  it('names the one that is recorded', async () => {
    const { request, requests } = world({ cluster: 'recorded' });
    expect((await request()).said).toEqual({ account: 'acme', cluster: 'recorded', requested: false });
    expect(requests).toEqual([]);
  });

  it('says why it can not be requested', async () => {
    const hintOf = (error: UserError) => `${error.message} ${error.at.hint}`;
    const why = (of: ReturnType<typeof world>) => of.request().then(String, hintOf);
    expect(await why(world({}, account('acme')))).toContain('acme wants no cluster. Add cluster to its file');
    expect(await why(world({ network: null }))).toContain('Fetch what was recorded');
    const refusal = new UserError('It answered 400.', { hint: 'Look at its log.' });
    expect(await why(world({}, wanting, refusal))).toBe('It answered 400. Look at its log.');
  });

  it('has nobody to ask where organization.yaml names no provisioner', async () => {
    using ledger = sampleLedger();
    const ran = await run(['network', 'request-cluster', 'acme', '--yes', '--ledger', ledger.folder]);
    expect([ran.code, ran.err]).toEqual([1, expect.stringContaining('network.provisioner_url')]);
  });
});
