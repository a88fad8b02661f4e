import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type RepositoryValues, trustedRepository } from '../../cli/trusted-repository.ts';
import { run, sampleLedger } from './run.ts';

// What comes before AWS is asked; the rest is in test/soak/bootstrap.test.ts.

const before = { ...process.env };
beforeEach(() => {
  for (const name of ['GITHUB_TOKEN', 'GH_TOKEN', 'GITHUB_REPOSITORY', 'GITHUB_API_URL']) delete process.env[name];
});
afterEach(() => {
  process.env = { ...before };
});

const terminal = { out: () => {}, err: () => {}, color: false };
const values = (ledger: string, more: Partial<RepositoryValues> = {}): RepositoryValues => ({
  ledger,
  repository: undefined,
  'repository-id': undefined,
  'owner-id': undefined,
  ...more,
});

/** A GitHub that knows one repository, under any spelling. */
async function gitHub(answer: object) {
  const asked: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    asked.push(url);
    response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { asked, url: `http://127.0.0.1:${port}`, [Symbol.dispose]: () => void server.close() };
}

describe('bootstrap', () => {
  it('needs an organization.yaml', async () => {
    using ledger = sampleLedger({ 'organization.yaml': null });
    const { code, err } = await run(['bootstrap', '--ledger', ledger.folder]);
    expect([code, err]).toEqual([1, expect.stringContaining("organization.yaml isn't there")]);
  });

  it('says what to give where GitHub can not be asked which repository this is', async () => {
    using ledger = sampleLedger();
    const { code, err } = await run(['bootstrap', '--ledger', ledger.folder, '--repository', 'example/accounts']);
    expect(code).toBe(1);
    expect(err).toContain(
      'Set GITHUB_TOKEN and run this in a clone, or give --repository, --repository-id and --owner-id.',
    );
  });
});

describe('the repository that AWS is to trust', () => {
  it('is what was given, and then GitHub is not asked', async () => {
    const given = { repository: 'example/accounts', 'repository-id': '1', 'owner-id': '2' };
    const trusted = { repository: 'example/accounts', repository_id: '1', owner_id: '2' };
    expect(await trustedRepository(values('state', given), terminal)).toEqual(trusted);
  });

  it("is origin's, in GitHub's own spelling, with the ids GitHub tells", async () => {
    using ledger = sampleLedger();
    const git = (...args: string[]) => execFileSync('git', ['-C', ledger.folder, ...args]);
    git('init', '--quiet');
    git('remote', 'add', 'origin', 'https://github.com/example/Accounts.git');
    using github = await gitHub({ id: 1001, full_name: 'Example/accounts', owner: { id: 2002 } });
    Object.assign(process.env, { GITHUB_TOKEN: 'token', GITHUB_API_URL: github.url });
    expect(await trustedRepository(values(ledger.folder), terminal)).toEqual({
      repository: 'Example/accounts',
      repository_id: '1001',
      owner_id: '2002',
    });
    expect(github.asked).toEqual(['/repos/example/Accounts']);
  });
});
