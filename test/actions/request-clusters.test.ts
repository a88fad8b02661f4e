import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { run } from '../../actions/request-clusters/run.ts';
import type { AccountStatus } from '../../src/core/ledger/schema/status.ts';
import { readSnapshot } from '../../src/core/ledger/snapshot.ts';
import { renderStatus } from '../../src/core/ledger/status.ts';
import { UserError } from '../../src/core/problem.ts';
import { accountInputs } from '../../src/core/work/due.ts';
import { account, claim, pool, type Texts } from '../support/claims.ts';
import { organizationFile } from '../support/main-files.ts';
import { memoryGit } from '../support/memory-git.ts';

const STATUS = 'genesis-status';
const view = { ledger: 'state', base: 'main', 'status-branch': STATUS };
const KOPS = 'cluster: {provisioner: kops, annotations: [customer-web], nodes: {count: 3}}\n';
const URL = 'http://provisioner.internal:8075';

function mainFiles(more: Texts, organization = organizationFile()): Texts {
  const text = organization['state/organization.yaml'] ?? '';
  return {
    'state/organization.yaml': text.replace('provisioner_url: null', `provisioner_url: ${URL}`),
    ...pool('default', '10.0.0.0/16', 24),
    ...account('acme', '{pool: default}', KOPS),
    ...claim('10.0.0.0/24', 'acme'),
    ...more,
  };
}

const network = { vpc_id: 'vpc-1', region: 'us-east-1', zones: ['a', 'b'] };

/** A repository in which acme's network is applied and recorded, and a provisioner in memory. */
async function world(of: { files?: Texts; record?: Partial<AccountStatus>; organization?: Texts } = {}) {
  const files = mainFiles(of.files ?? {}, of.organization);
  const repository = memoryGit({ main: files }, { [STATUS]: {} });
  const { base } = await readSnapshot(repository.git, view);
  const applied = (name: string) => ({ inputs: accountInputs(base, name), module: '', commit: '' });
  const records = [...base.accounts.keys()].map((name, index) => {
    const there = { ...network, vpc_id: `vpc-${index + 1}` };
    const record = { state: 'stable' as const, account_id: '666666666666', applied: applied(name), network: there };
    return [`accounts/${name}.yaml`, renderStatus({ ...record, ...of.record })] as const;
  });
  repository.branches[STATUS] = Object.fromEntries(records);

  const provisioner = {
    there: [] as { id: string; state: string; vpc: string | undefined }[],
    requests: [] as object[],
    /** VPCs of which it refuses a cluster; `all` is down. */
    refuses: new Set<string>(),
    clusters: async () => {
      if (provisioner.refuses.has('all')) throw new UserError('It is down.', { hint: 'Start it.' });
      return provisioner.there;
    },
    async request(body: object) {
      const { vpc } = body as { vpc: string };
      if (provisioner.refuses.has(vpc)) throw new UserError('It refuses.', { hint: 'Look at its log.' });
      provisioner.requests.push(body);
      const made = { id: `cluster-of-${vpc}`, state: 'creation-requested', vpc };
      provisioner.there.push(made);
      return made;
    },
  };
  const asked: string[] = [];
  const opened = (url: string) => {
    asked.push(url);
    return provisioner;
  };
  const deps = { git: repository.git, provisioner: opened };
  const request = (accounts: string[] = []) =>
    run({ ...view, accounts, runUrl: 'https://github.com/example/cloud/actions/runs/42' }, deps);
  const recordOf = (name: string) => parse(repository.branches[STATUS]?.[`accounts/${name}.yaml`] ?? '');
  return { ...repository, provisioner, asked, request, recordOf };
}

describe('an account that wants a cluster, and whose network is there', () => {
  it('gets one requested for its VPC, and its id recorded', async () => {
    const { request, provisioner, recordOf, commits, asked } = await world();
    const { outputs, summary, warnings } = await request();
    expect([outputs, warnings, asked]).toEqual([{ recorded: 'acme', failed: '' }, [], [URL]]);
    expect(JSON.parse(JSON.stringify(provisioner.requests))).toEqual([
      {
        provider: 'aws',
        provisioner: 'kops',
        vpc: 'vpc-1',
        zones: ['us-east-1a', 'us-east-1b'],
        annotations: ['customer-web'],
        'allow-installations': true,
        'node-min-count': 3,
        'node-max-count': 3,
      },
    ]);
    expect(recordOf('acme')).toMatchObject({ state: 'stable', cluster: 'cluster-of-vpc-1' });
    expect(commits.map(({ message }) => message.split('\n')[0])).toEqual(['Record the cluster of acme']);
    expect(summary).toMatch(/^## 1 cluster requested\n/);
  });

  it('gets no second one by a second run', async () => {
    const { request, provisioner, commits } = await world();
    await request();
    expect((await request()).outputs).toEqual({ recorded: '', failed: '' });
    expect([provisioner.requests.length, commits.length]).toEqual([1, 1]);
  });

  it('gets no second one where the first run died before it recorded the id', async () => {
    const { request, provisioner, recordOf } = await world();
    provisioner.there.push({ id: 'of-the-dead-run', state: 'creation-requested', vpc: 'vpc-1' });
    const { summary } = await request();
    expect([provisioner.requests, recordOf('acme').cluster]).toEqual([[], 'of-the-dead-run']);
    expect(summary).toContain('was there (creation-requested)');
  });

  it('wants an EKS cluster with the roles of its own account', async () => {
    const eks = 'cluster: {provisioner: eks, ami: ami-0123456789abcdef0, cluster_role: eks, node_role: eks-node}\n';
    const { request, provisioner } = await world({ files: account('acme', '{pool: default}', eks) });
    await request();
    expect(provisioner.requests).toMatchObject([
      {
        provisioner: 'eks',
        ami: 'ami-0123456789abcdef0',
        'cluster-role-arn': 'arn:aws:iam::666666666666:role/eks',
        'node-role-arn': 'arn:aws:iam::666666666666:role/eks-node',
      },
    ]);
  });
});

describe('a provisioner that fails', () => {
  it('fails nothing: a warning says so where the cluster is wanted, and the next run tries again', async () => {
    const { request, provisioner, recordOf, commits } = await world();
    provisioner.refuses.add('all');
    const { outputs, warnings, summary } = await request();
    expect([outputs, commits]).toEqual([{ recorded: '', failed: 'acme' }, []]);
    expect(warnings).toEqual([
      expect.objectContaining({
        file: 'state/accounts/acme.yaml',
        line: 4,
        column: 10,
        severity: 'warning',
        message: 'the cluster of acme could not be requested: It is down.',
        hint: 'Start it. The next run tries again.',
      }),
    ]);
    expect(summary).toContain('⚠️ It is down. Start it.');
    provisioner.refuses.clear();
    await request();
    expect(recordOf('acme').cluster).toBe('cluster-of-vpc-1');
  });

  it('for one account has the others recorded', async () => {
    const beta = { ...account('beta', '{pool: default}', KOPS), ...claim('10.0.1.0/24', 'beta') };
    const { request, provisioner, recordOf } = await world({ files: beta });
    provisioner.refuses.add('vpc-1');
    expect((await request()).outputs).toEqual({ recorded: 'beta', failed: 'acme' });
    expect([recordOf('acme').cluster, recordOf('beta').cluster]).toEqual([undefined, 'cluster-of-vpc-2']);
  });
});

describe('nothing is requested', () => {
  it.each([
    ['while its network is not recorded', { record: { network: null } }],
    ['while work on it is under way', { record: { state: 'provisioning-requested' as const } }],
    [
      'while main says something else than what was applied',
      { record: { applied: { inputs: 'x', module: '', commit: '' } } },
    ],
    [
      'for an account that is to lose its network',
      { files: account('acme', '{pool: default}', `${KOPS}lifecycle: clean\n`) },
    ],
    ['for an account that wants none', { files: account('acme') }],
    ['by the sample ledger', { organization: organizationFile('example') }],
  ])('%s', async (_, of) => {
    const { request, provisioner, asked } = await world(of);
    expect((await request()).outputs).toEqual({ recorded: '', failed: '' });
    expect([provisioner.requests, asked]).toEqual([[], []]);
  });

  it('for accounts that it is not about', async () => {
    const { request, provisioner } = await world();
    await request(['beta']);
    expect(provisioner.requests).toEqual([]);
  });
});
