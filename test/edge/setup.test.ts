import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { GitHubWorld } from '../../rehearsal/github/types.ts';
import { startGitHub } from '../../rehearsal/github/world.ts';
import { root } from '../../rehearsal/world.ts';
import { run } from '../cli/run.ts';

// `genesis setup` from a new repository with the sample ledger to one whose workflows may begin, on a rehearsed GitHub.

const ANSWERS = `organization: acme
management_account: 011111111111
automation_account: "555555555555"
email: aws+{name}@acme.example
core_account: "222222222222"
transit_gateway: tgw-0123456789abcdef0
resource_share: 0a1b2c3d
state_bucket: acme-genesis-state
pool: 10.0.0.0/16
owners: "@example/cloud"
`;

let folder: string;
let github: GitHubWorld;
const before = { ...process.env };

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'genesis-setup-'));
  github = await startGitHub({ log: () => {}, from: path.join(root, 'state') });
  // The ledger lies in a folder of its own.
  const files = await github.git.files('main');
  const moved = await Promise.all(files.map(async (file) => [file, await github.git.show('main', file)] as const));
  await github.git.commit('main', {
    ...Object.fromEntries(moved.map(([file]) => [file, null])),
    ...Object.fromEntries(moved.map(([file, text]) => [`state/${file}`, text])),
  });
  await writeFile(path.join(folder, 'answers.yaml'), ANSWERS);
  await github.git.clone(path.join(folder, 'clone'));
});
beforeEach(() => {
  process.env.GITHUB_TOKEN = github.mintToken({ name: 'administrator', permissions: {}, as: { person: 'octocat' } });
  process.env.GITHUB_API_URL = github.apiUrl;
  process.env.GITHUB_SERVER_URL = github.serverUrl;
  process.env.GITHUB_REPOSITORY = `${github.owner}/${github.repo}`;
});
afterAll(async () => {
  process.env = before;
  await github?.stop();
  await rm(folder, { recursive: true, force: true });
});

const setup = (...flags: string[]) => run(['setup', '--ledger', path.join(folder, 'clone', 'state'), ...flags]);
const changes = () => github.calls().filter(({ method, path: at }) => method !== 'GET' && /^\/repos/.test(at)).length;
const flags = ['--reviewers', 'cloud,@monalisa', '--app', 'genesis-bot'];

describe('genesis setup', () => {
  it('asks who approves before it does anything', async () => {
    const { code, err } = await setup('--yes');
    expect([code, err]).toEqual([1, expect.stringContaining('Add --reviewers')]);
    expect(changes()).toBe(0);
  });

  it('shows what it would do, and does nothing in a dry run', async () => {
    const { code, out } = await setup(...flags, '--dry-run', '--answers', path.join(folder, 'answers.yaml'));
    expect(code).toBe(1);
    expect(out).toContain('+ environment approve: is missing; reviewers: cloud, monalisa');
    expect(out).toContain('~ merge methods: allow_rebase_merge: true → false');
    expect(out).toContain('+ ruleset genesis: main: is missing');
    expect(out).toContain('+ variable GENESIS_APP_ID: not set → 1001');
    expect(out).toContain('gh secret set GENESIS_APP_KEY --env bot');
    expect(out).toMatch(
      /To propose, by a pull request:\n {2}\+ state\/organization\.yaml\n[\s\S]*\n {2}- state\/accounts\/acme\.yaml\n/,
    );
    expect(out).not.toContain('GENESIS_READY');
    expect(changes()).toBe(0);
  });

  it('goes on only where somebody says yes', async () => {
    expect((await setup(...flags)).err).toContain('Nobody is there to say yes.');
    expect(changes()).toBe(0);
  });

  it('says what to do where GitHub has no reviewers, and does without the button when told to', async () => {
    github.failOnce({ method: 'PUT', path: /environments\/approve$/ }, 422);
    const { code, err } = await setup(...flags, '--yes');
    expect([code, err]).toEqual([1, expect.stringContaining('run this again with --gate digest')]);
    const { out } = await setup(...flags, '--gate', 'digest', '--dry-run');
    expect(out).toContain('The gate is a digest');
  });

  it('does it, proposes the first ledger, and lets the workflows wait for what is left', async () => {
    const { code, err } = await setup(...flags, '--yes', '--answers', path.join(folder, 'answers.yaml'));
    expect([code, err]).toEqual([1, expect.stringContaining('✓ the first ledger: review and merge')]);
    expect(await github.git.show('genesis-status', 'README.md')).toContain('None yet.');
    const organization = await github.git.show('genesis/first-ledger', 'state/organization.yaml');
    expect(organization).toContain('name: acme\n');
    expect(organization).toContain('management_account: "011111111111"');
    expect(await github.git.files('genesis/first-ledger', 'state/accounts')).toEqual(['state/accounts/.gitkeep']);
    expect(await github.git.show('genesis/first-ledger', '.github/CODEOWNERS')).toContain('* @example/cloud');
  });

  it('run again finds nothing to do but what is left to people', async () => {
    const seen = changes();
    const { code, out } = await setup('--yes');
    expect([code, changes()]).toEqual([1, seen]);
    expect(out).toContain('Nothing to do: GitHub is as it has to be.');
    expect(out).toMatch(/- Review and merge #\d+, which puts your ledger/);
    expect(out).toContain('gh secret set GENESIS_APP_KEY');
  });

  it('lets the workflows begin when all of it is done, and requires their status then', async () => {
    const [number] = await pullRequestsOf('genesis/first-ledger');
    await github.merge(number!);
    github.setSecret('bot', 'GENESIS_APP_KEY');
    const { code, err, out } = await setup('--yes');
    expect([code, err]).toEqual([0, '✓ ruleset genesis: main\n✓ variable GENESIS_READY\n']);
    expect(out).toContain('rule required_status_checks: missing or weaker');
    const again = await setup('--json');
    expect([again.code, JSON.parse(again.out)]).toEqual([0, expect.objectContaining({ steps: [], todo: [] })]);
  });

  it("doesn't do without an App that is in use", async () => {
    const { code, err } = await setup('--app', 'none', '--yes');
    expect([code, err]).toEqual([1, expect.stringContaining('There is an App already: GENESIS_APP_ID is 1001.')]);
  });

  it('mends what somebody loosened', async () => {
    await call('PUT', '/environments/write', { deployment_branch_policy: null });
    const { code, out } = await setup('--dry-run');
    expect(code).toBe(1);
    expect(out).toContain(
      '~ environment write: administrators may pass without approval; admits every branch → main only',
    );
    expect((await setup('--yes')).code).toBe(0);
    expect((await setup('--dry-run')).code).toBe(0);
    expect((await setup('--dry-run')).out).toContain('Nothing to do');
  });
});

async function call(method: string, at: string, body?: object) {
  const { apiUrl, owner, repo } = github;
  const headers = { Authorization: `Bearer ${process.env.GITHUB_TOKEN}` };
  const text = body === undefined ? {} : { body: JSON.stringify(body) };
  return (await fetch(`${apiUrl}/repos/${owner}/${repo}${at}`, { method, headers, ...text })).json();
}

async function pullRequestsOf(branch: string): Promise<number[]> {
  const open = (await call('GET', '/pulls?state=open')) as { number: number; head: { ref: string } }[];
  return open.filter(({ head }) => head.ref === branch).map(({ number }) => number);
}
