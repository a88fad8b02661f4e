import { ListAccountsCommand, OrganizationsClient } from '@aws-sdk/client-organizations';
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import type { ActWorld, Ran } from '../../rehearsal/act-world.ts';
import { ACCOUNTS, STATE_BUCKET } from '../../rehearsal/aws/seed.ts';
import { jobsOf } from '../../rehearsal/runner/workflow-file.ts';
import { root } from '../../rehearsal/world.ts';
import { ec2 } from '../rehearsal/aws-calls.ts';
import { ended, output, startWorkflows, succeeded, summary, tip } from '../support/workflows.ts';

// The way of one account from a pull request to its network, by the workflow files as they are. Each part goes on where
// the one before it ended.

const FILE = 'state/accounts/gamma.yaml';
const gamma = (costCenter: string) =>
  `name: gamma\nowner: {team: cloud}\nunit: Workloads/Prod\ntags: {cost-center: "${costCenter}"}\nnetwork: {pool: default}\n`;

let world: ActWorld;
beforeAll(async () => {
  world = await startWorkflows();
});
afterAll(() => world?.stop());

const changes = () => world.aws.proxy.changes().length;
const status = async () => parse((await world.github.git.show('genesis-status', 'accounts/gamma.yaml')) ?? '');
const accountId = async () => (await status()).account_id as string;

async function openPullRequest(branch: string, costCenter: string): Promise<number> {
  const { number } = await world.github.openPullRequest({ branch, files: { [FILE]: gamma(costCenter) } });
  return number;
}

describe('a pull request that adds an account', () => {
  let number: number;
  let checked: Ran;
  beforeAll(async () => {
    number = await openPullRequest('add-gamma', '42');
    checked = succeeded(await world.pullRequest(number));
  });

  it('passes the check, which says what it touches', () => {
    expect(summary(checked)).toContain('| <code>gamma</code> | create, network | added by this change |');
  });

  it('has its plan dispatched on main', () => {
    const inputs = { 'pull-request': String(number), sha: '' };
    expect(world.github.dispatches()).toEqual([
      { workflow: 'plan.yml', ref: 'main', inputs, actor: 'github-actions[bot]' },
    ]);
  });
});

describe('the plan of it', () => {
  beforeAll(async () => void (await world.dispatched()).map(succeeded));

  it('claims a block by a commit on its branch', async () => {
    expect(await world.github.git.files('add-gamma', 'state/subnets')).toEqual([
      expect.stringMatching(/^state\/subnets\/10\.0\.\d+\.0-24\.yaml$/),
    ]);
    expect((await world.github.git.log('add-gamma', 1))[0]?.message).toMatch(/^Claim 10\.0\.\d+\.0\/24 for gamma/);
  });

  it('is one comment by the workflow, and a status of the commit with the claim', async () => {
    expect(await world.github.comments(1)).toEqual([
      { id: expect.any(Number), author: 'github-actions[bot]', body: expect.stringContaining('**1 new account**') },
    ]);
    expect(world.github.statuses(await tip(world, 'add-gamma'))).toEqual([
      expect.objectContaining({ context: 'genesis/ledger', state: 'success' }),
    ]);
  });

  it('made once more is the same: no commit, the same comment', async () => {
    const [head, comments] = [await tip(world, 'add-gamma'), await world.github.comments(1)];
    succeeded(await world.dispatch('plan.yml', { 'pull-request': '1' }));
    expect(await tip(world, 'add-gamma')).toBe(head);
    expect(await world.github.comments(1)).toEqual(comments);
  });
});

describe('what main owes after the merge', () => {
  let asked: Ran;
  let worked: Ran;

  it('is planned and told with its digest, and nothing is done', async () => {
    await world.github.merge(1, 'squash');
    asked = succeeded(await world.push('apply.yml'));
    expect(ended(asked)).toEqual({ due: 'success', plan: 'success', ask: 'success' });
    expect(summary(asked)).toContain(
      `gh workflow run apply.yml --field digest=${output(asked, 'ask', 'ask', 'digest')}`,
    );
    expect(changes()).toBe(0);
  });

  it('is done once a person starts apply with the digest', async () => {
    worked = succeeded(await world.dispatch('apply.yml', { digest: output(asked, 'ask', 'ask', 'digest') }));
    const done = { begin: 'success', create: 'success', provision: 'success', end: 'success' };
    expect(ended(worked)).toEqual({ ...ended(asked), ...done });
    expect(summary(worked)).toMatch(/created; .*; applied \(\d+ to add\)/);
  });

  it('is an account of the organization', async () => {
    const organizations = new OrganizationsClient(world.aws.as(ACCOUNTS.management));
    const { Accounts = [] } = await organizations.send(new ListAccountsCommand({}));
    expect(Accounts).toContainEqual(expect.objectContaining({ Name: 'gamma', Id: await accountId() }));
  });

  it('is a network on its block, which its state knows', async () => {
    const [{ subnet, network }, as] = [await status(), world.aws.as(await accountId())];
    expect(await ec2(as, 'DescribeVpcs', { 'VpcId.1': network.vpc_id })).toContain(`<cidrBlock>${subnet}</cidrBlock>`);
    const s3 = new S3Client(world.aws.as(ACCOUNTS.automation));
    const object = { Bucket: STATE_BUCKET, Key: 'accounts/gamma/network.tfstate' };
    const state = JSON.parse((await (await s3.send(new GetObjectCommand(object))).Body?.transformToString()) ?? '');
    expect(state.outputs.network.value.vpc_id).toBe(network.vpc_id);
  });

  it('is recorded, with who approved and what was applied', async () => {
    expect(await status()).toMatchObject({
      state: 'stable',
      approved: { run: String(worked.run.id) },
      applied: { commit: await tip(world, 'main') },
    });
  });

  it('was done as the write role by jobs of its environment alone', () => {
    const claims = world.github.oidc.issued().map(({ sub, job_workflow_ref }) => `${sub} ${job_workflow_ref}`);
    const repository = `${world.github.owner}/${world.github.repo}`;
    expect([...new Set(claims)]).toEqual([
      `repo:${repository}:environment:write ${repository}/.github/workflows/work.yml@refs/heads/main`,
    ]);
  });

  it('is nothing when apply runs again: no change in AWS, no commit', async () => {
    const before = { changes: changes(), status: await tip(world, 'genesis-status'), main: await tip(world, 'main') };
    expect(ended(succeeded(await world.push('apply.yml')))).toEqual({ due: 'success' });
    const after = { changes: changes(), status: await tip(world, 'genesis-status'), main: await tip(world, 'main') };
    expect(after).toEqual(before);
  });
});

describe('a pull request that changes the account', () => {
  it('is planned as the read role against what is there, and changes nothing', async () => {
    const before = changes();
    const number = await openPullRequest('retag-gamma', '43');
    succeeded(await world.dispatch('plan.yml', { 'pull-request': String(number) }));
    expect((await world.github.comments(number))[0]?.body).toMatch(/\*\*1 account\*\*: \d+ to change\./);
    expect(changes()).toBe(before);
    expect(world.github.oidc.issued().at(-1)).toMatchObject({
      sub: expect.stringMatching(/:environment:read$/),
      job_workflow_ref: expect.stringMatching(/plan\.yml@refs\/heads\/main$/),
    });
  });
});

describe('a pull request that closes the account', () => {
  let asked: Ran;
  let id: string;

  it('says aloud what would be lost, and what can never be taken back', async () => {
    id = await accountId();
    const files = { [FILE]: `${gamma('42')}lifecycle: closed\n` };
    const { number } = await world.github.openPullRequest({ branch: 'close-gamma', files });
    succeeded(await world.dispatch('plan.yml', { 'pull-request': String(number) }));
    const body = (await world.github.comments(number))[0]?.body;
    expect(body).toMatch(/\*\*Resources would be lost: \d+ destroyed\.\*\*/);
    expect(body).toContain('**Closed for good: <code>gamma</code>.**');
    await world.github.merge(number, 'squash');
  });

  it('is asked for apart from all else, and nothing is done', async () => {
    const before = changes();
    asked = succeeded(await world.push('apply.yml'));
    expect(ended(asked)).toEqual({ due: 'success', plan: 'success', ask: 'success' });
    const digest = output(asked, 'ask', 'ask-close', 'digest');
    expect(summary(asked)).toContain(`gh workflow run apply.yml --field close-digest=${digest}`);
    expect(summary(asked)).not.toContain('--field digest=');
    expect(changes()).toBe(before);
  });

  it('is not done by an approval of anything else', async () => {
    const digest = output(asked, 'ask', 'ask-close', 'digest');
    expect((await world.dispatch('apply.yml', { digest })).code).not.toBe(0);
    expect(await status()).toMatchObject({ state: 'stable' });
  });

  it('takes the network down, closes the account and puts it away', async () => {
    const worked = succeeded(
      await world.dispatch('apply.yml', { 'close-digest': output(asked, 'ask', 'ask-close', 'digest') }),
    );
    const done = { begin: 'success', provision: 'success', close: 'success', end: 'success' };
    expect(ended(worked)).toEqual({ ...ended(asked), ...done });
    expect(summary(worked)).toContain('closed, moved to Suspended');
    const filter = { 'Filter.1.Name': 'tag:genesis:account', 'Filter.1.Value.1': 'gamma' };
    expect(await ec2(world.aws.as(id), 'DescribeVpcs', filter)).not.toContain('<vpcId>');
    const organizations = new OrganizationsClient(world.aws.as(ACCOUNTS.management));
    const { Accounts = [] } = await organizations.send(new ListAccountsCommand({}));
    expect(Accounts).toContainEqual(expect.objectContaining({ Name: 'gamma', Id: id, State: 'SUSPENDED' }));
  });

  it('leaves a tombstone, from whose day on the block rests', async () => {
    expect(await status()).toMatchObject({ state: 'deleted', account_id: id, network: null });
    expect((await status()).deleted).toMatch(/^\d{4}-\d\d-\d\dT/);
    expect(await world.github.git.files('main', 'state/subnets')).toHaveLength(1);
    expect(ended(succeeded(await world.push('apply.yml')))).toEqual({ due: 'success' });
  });
});

describe('the permissions of all these jobs', () => {
  const files = ['pull-request.yml', 'plan.yml', 'apply.yml'];

  it('are enough: GitHub refused nothing', () => {
    expect(world.github.calls().filter(({ status }) => status >= 400)).toEqual([]);
  });

  it('to write are all needed', () => {
    const used = world.github.calls().flatMap(({ token, needs }) => {
      const granted = needs.filter(
        ({ permission, level }) => level === 'write' && token?.permissions[permission] === 'write',
      );
      return granted.map(({ permission }) => `${token?.name} ${permission.replaceAll('_', '-')}`);
    });
    const declared = files.flatMap((file) =>
      jobsOf(root, file).flatMap(({ permissions }) =>
        Object.keys(permissions)
          .filter((name) => permissions[name] === 'write' && name !== 'id-token')
          .map((name) => `${file} ${name}`),
      ),
    );
    expect(new Set(used)).toEqual(new Set(declared));
  });
});
