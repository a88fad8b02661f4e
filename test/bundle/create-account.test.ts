import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { OrganizationsClient, paginateListAccounts } from '@aws-sdk/client-organizations';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Aws, startAws } from '../../rehearsal/aws/world.ts';
import { createRepository } from '../../rehearsal/github/git.ts';
import type { GitRepository } from '../../rehearsal/github/types.ts';
import { rehearsalLedger } from '../../rehearsal/ledger.ts';
import { runAction } from '../../rehearsal/runner/action.ts';
import { root } from '../../rehearsal/world.ts';

const ACCOUNT = 'name: gamma\nowner: {team: cloud}\nunit: Workloads/Prod\nnetwork: none\n';

let aws: Aws;
let folder: string;
let git: GitRepository;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'genesis-create-'));
  const files = rehearsalLedger({ 'state/accounts/gamma.yaml': ACCOUNT });
  [aws, git] = await Promise.all([
    startAws({ log: () => {}, createSeconds: 1 }),
    createRepository({ dir: path.join(folder, 'origin.git'), from: root, files }),
  ]);
});
beforeEach(() => aws.reset());
afterAll(async () => {
  await aws?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Runs the built bundle in a fresh checkout, with the automation account's keys in its surroundings. */
async function create(inputs: Record<string, string> = {}, cancel?: AbortSignal) {
  const workspace = await mkdtemp(path.join(folder, 'job-'));
  await git.clone(workspace);
  return runAction({
    repo: root,
    action: 'actions/create-account',
    inputs: { accounts: 'gamma', ...inputs },
    env: aws.env,
    workspace,
    ...(cancel && { cancel, patience: { interrupt: 0, terminate: 0 } }),
  });
}

async function accountsNamed(name: string) {
  const found = [];
  for await (const page of paginateListAccounts({ client: new OrganizationsClient(aws.as('111111111111')) }, {})) {
    found.push(...(page.Accounts ?? []).filter((account) => account.Name === name));
  }
  return found;
}

const operations = () => aws.proxy.changes().map(({ operation }) => operation);

describe('the bundle of create-account', () => {
  it('creates, prepares and moves an account, and then finds nothing to do', async () => {
    const first = await create();
    expect(first.annotations).toEqual([]);
    const [account] = await accountsNamed('gamma');
    expect(JSON.parse(first.outputs.accounts ?? '')).toEqual({ gamma: account?.Id });
    expect(operations()).toEqual([
      'CreateAccount',
      'CreateRole',
      'PutRolePolicy',
      'CreateRole',
      'PutRolePolicy',
      'MoveAccount',
    ]);

    aws.proxy.forget();
    const again = await create();
    expect(again.outputs.accounts).toBe(first.outputs.accounts);
    expect(operations()).toEqual([]);
  });

  it('makes no second account when it was killed right after CreateAccount', async () => {
    const killed = new AbortController();
    aws.proxy.kill('organizations:CreateAccount', 1, () => killed.abort());
    const first = await create({}, killed.signal);
    expect(first.cancelled).toBe(true);

    const second = await create();
    expect(second.code).toBe(0);
    expect(await accountsNamed('gamma')).toHaveLength(1);
  });

  it.each(['CreateRole', 'PutRolePolicy', 'MoveAccount'])(
    'finishes what was begun when it was killed after %s',
    async (operation) => {
      const killed = new AbortController();
      aws.proxy.kill(
        (call) => call.operation === operation,
        1,
        () => killed.abort(),
      );
      await create({}, killed.signal);
      const second = await create();
      expect(second.annotations).toEqual([]);
      expect(await accountsNamed('gamma')).toHaveLength(1);
      aws.proxy.forget();
      await create();
      expect(operations()).toEqual([]);
    },
  );

  it('tells the reason when AWS fails the creation, and ends with a failure', async () => {
    await aws.failCreation('gamma', 'ACCOUNT_LIMIT_EXCEEDED');
    const result = await create();
    expect(result.code).toBe(1);
    expect(result.summary).toContain('ACCOUNT_LIMIT_EXCEEDED. Ask AWS for a higher quota');
  });

  it('refuses names and settings that are wrong before it calls AWS', async () => {
    const result = await create({ accounts: 'gama', 'job-role': 'writer' });
    expect(result.code).toBe(1);
    expect(result.annotations[0]?.message).toContain('job-role is "writer"');
    const unknown = await create({ accounts: 'gama' });
    expect(unknown.annotations[0]?.message).toContain('no account gama');
    expect(aws.proxy.calls()).toEqual([]);
  });
});
