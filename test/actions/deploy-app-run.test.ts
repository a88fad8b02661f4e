import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openBundle } from '../../actions/deploy-app/open-bundle.ts';
import { run } from '../../actions/deploy-app/run.ts';
import { resolveSettings } from '../../actions/deploy-app/settings.ts';
import { UserError } from '../../src/core/problem.ts';
import { bundleOf } from '../support/app-bundle.ts';
import { MemoryAws } from '../support/memory-aws.ts';

let folder: string;
let aws: MemoryAws;
let asked: string[];

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'genesis-run-'));
  await writeFile(path.join(folder, 'hello.zip'), await bundleOf());
});
beforeEach(() => {
  aws = new MemoryAws();
  asked = [];
});
afterAll(() => rm(folder, { recursive: true }));

/** A Mattermost server that answers each of its calls by the errors given, and then well. */
function server(errors: Partial<Record<'check' | 'list' | 'install', string[]>> = {}) {
  const answer = (call: 'check' | 'list' | 'install') => async () => {
    asked.push(call);
    const error = errors[call]?.shift();
    if (error) throw new UserError(error);
  };
  return { check: answer('check'), list: answer('list'), install: answer('install') };
}

const given = { install: true, update: false, dryRun: false, env: {}, siteUrl: 'https://mm.example.com', token: 't' };
const go = (mattermost: ReturnType<typeof server>, more: Partial<typeof given> = {}, sha256?: string) =>
  run(
    { ...resolveSettings({ ...given, ...more }, {}), sha256 },
    {
      ...aws.deps(),
      openBundle: () => openBundle(path.join(folder, 'hello.zip'), { upgradeRuntime: false, log: () => {} }),
      openMattermost: () => mattermost,
    },
  );

describe('deploying, listing and installing', () => {
  it('come in this order, after the server was asked whether it knows the token', async () => {
    expect(await go(server())).toMatchObject({ listed: true, installed: true });
    expect(asked).toEqual(['check', 'list', 'install']);
  });

  it('change nothing where the server does not know the token', async () => {
    await expect(go(server({ check: ["doesn't know the token"] }))).rejects.toThrow("doesn't know the token");
    expect(aws.writes).toEqual([]);
  });

  it('change nothing where the bundle is another one', async () => {
    await expect(go(server(), {}, '0'.repeat(64))).rejects.toThrow('The bundle is another one than was meant');
    expect([aws.writes, asked]).toEqual([[], ['check']]);
  });

  it('neither list nor install in a dry run', async () => {
    expect(await go(server(), { dryRun: true })).toMatchObject({ listed: false, installed: false });
    expect(asked).toEqual(['check']);
  });

  it('install once IAM has told everybody that the server may invoke the app', async () => {
    const early = 'answered 500: AccessDeniedException: not authorized to perform: lambda:InvokeFunction';
    expect(await go(server({ install: [early, early] }))).toMatchObject({ installed: true });
    expect(asked.filter((call) => call === 'install')).toHaveLength(3);
  });

  it('say what else keeps an app from being installed at once', async () => {
    await expect(go(server({ install: ['answered 500: the bot is there already'] }))).rejects.toThrow('the bot');
    expect(asked.filter((call) => call === 'install')).toHaveLength(1);
  });
});
