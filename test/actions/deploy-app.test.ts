import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { isChanged } from '../../actions/deploy-app/deploy.ts';
import type { Settings } from '../../actions/deploy-app/settings.ts';
import type { AppWishes } from '../support/app-bundle.ts';
import { deployInto } from '../support/deploy-into.ts';
import { MemoryAws, POLICY, PREFIX } from '../support/memory-aws.ts';

const APP: AppWishes = { functions: ['f1', 'f2'], assets: { 'a.txt': '1', 'b b.css': '2' } };
const KEY = 'manifests/com.example.hello_1.0.0.json';
const name = (one: string, app = 'com-example-hello') => `${app}_1-0-0_${one}`;

let folder: string;
let aws: MemoryAws;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'genesis-deploy-'));
});
beforeEach(() => {
  aws = new MemoryAws();
});
afterAll(() => rm(folder, { recursive: true }));

const deploy = (wishes: AppWishes = APP, more: Partial<Settings> = {}, deps = aws.deps()) =>
  deployInto(folder, wishes, more, deps);

/** All that a deploy is to leave behind. */
const left = () => ({
  functions: [...aws.functions.values()]
    .map(({ name: one, sha256, environment }) => ({ one, sha256, environment }))
    .sort((a, b) => (a.one < b.one ? -1 : 1)),
  objects: [...aws.objects.keys()].sort(),
  invocable: aws.invocable.toSorted(),
});

describe('a deploy', () => {
  it('makes functions, assets and policy, and the manifest last', async () => {
    const done = await deploy();
    expect(isChanged(done)).toBe(true);
    expect([...aws.functions.keys()].sort()).toEqual([name('f1'), name('f2')]);
    expect(aws.invocable.sort()).toEqual([`${PREFIX}${name('f1')}`, `${PREFIX}${name('f2')}`]);
    expect(aws.objects.get('static/com.example.hello_1.0.0_app/b-b.css')?.type).toBe('text/css; charset=utf-8');
    expect(aws.calls.at(-1)).toBe(`put ${KEY}`);
  });

  it('stores the very bytes of the manifest', async () => {
    await deploy({ ...APP, manifest: { unknown_field: 1 } });
    expect(JSON.parse(String(aws.objects.get(KEY)?.bytes))).toHaveProperty('unknown_field', 1);
  });

  it('takes 11 calls for the first 2 functions and 2 assets, and looks only where there may be something', async () => {
    await deploy();
    expect(aws.calls).toHaveLength(3 + 2 + 2 + 1 + 1);
  });

  it('writes nothing the second time', async () => {
    await deploy();
    aws.calls = [];
    const again = await deploy();
    expect(aws.writes).toEqual([]);
    expect(isChanged(again)).toBe(false);
    expect(again).toMatchObject({ assets: { stored: [], unchanged: 2 }, manifest: { changed: false } });
  });

  it('writes nothing the second time either where no policy tells that there was a first', async () => {
    await deploy(APP, { policy: undefined });
    aws.calls = [];
    expect(isChanged(await deploy(APP, { policy: undefined }))).toBe(false);
    expect(aws.writes).toEqual([]);
    expect(aws.calls.filter((call) => /^(versions|document)/.test(call))).toEqual([]);
  });

  it('finds functions that the policy does not tell of, and leaves them alone', async () => {
    await deploy(APP, { policy: undefined });
    await deploy();
    expect(aws.invocable).toHaveLength(2);
    expect(aws.calls.filter((call) => call.startsWith('update'))).toEqual([]);
  });

  it('makes functions again that were deleted by hand', async () => {
    await deploy();
    aws.functions.delete(name('f1'));
    const done = await deploy();
    expect(done.functions.map(({ outcome }) => outcome)).toEqual(['created', 'unchanged']);
  });

  it('stores an asset again whose content differs, by digest and not by size', async () => {
    await deploy();
    const done = await deploy({ ...APP, assets: { 'a.txt': '9', 'b b.css': '2' } });
    expect(done.assets).toEqual({ stored: ['static/com.example.hello_1.0.0_app/a.txt'], unchanged: 1 });
  });
});

describe('functions that are there', () => {
  it('are not changed unless that is asked for, and nothing else is either', async () => {
    await deploy();
    aws.calls = [];
    const refused = deploy({ ...APP, answer: 'new' });
    await expect(refused).rejects.toThrow(`${name('f1')} is there already, with another code.\n${name('f2')}`);
    expect(aws.writes).toEqual([]);
  });

  it('get code, handler, runtime, role and settings, each only where it differs', async () => {
    await deploy();
    aws.calls = [];
    const done = await deploy({ ...APP, runtime: 'nodejs22.x' }, { update: true, timeout: 120, memory: 512 });
    expect(done.functions[0]).toMatchObject({ outcome: 'updated', changes: ['runtime', 'memory', 'timeout'] });
    expect(aws.writes.filter((call) => call.startsWith('updateCode'))).toEqual([]);
    expect(aws.functions.get(name('f1'))).toMatchObject({ runtime: 'nodejs22.x', timeout: 120, memory: 512 });
  });

  it('keep variables and tags that nobody names', async () => {
    await deploy(APP, { env: { A: '1', B: '1' }, tags: { Owner: 'cloud' } });
    await deploy(APP, { update: true, env: { B: '2' }, tags: { Environment: 'test' } });
    expect(aws.functions.get(name('f1'))).toMatchObject({
      environment: { A: '1', B: '2' },
      tags: { Owner: 'cloud', Environment: 'test' },
    });
  });

  it('are waited for until they are active, and until each update is done', async () => {
    aws.pending = 3;
    await deploy();
    await deploy({ ...APP, answer: 'new' }, { update: true, timeout: 9 });
    expect([...aws.functions.values()].map(({ state, update }) => [state, update])).toEqual([
      ['Active', 'Successful'],
      ['Active', 'Successful'],
    ]);
  });

  it('whose last update failed get it again', async () => {
    await deploy();
    Object.assign(aws.functions.get(name('f1'))!, { update: 'Failed', reason: 'no such subnet' });
    aws.after = (call) => {
      if (call === `updateCode ${name('f1')}`) aws.functions.get(name('f1'))!.update = 'Successful';
    };
    const find = aws.deps();
    const failed = {
      ...find,
      functions: { ...find.functions, find: async (one: string) => structuredClone(aws.functions.get(one)) },
    };
    const done = await deploy(APP, { update: true }, failed);
    expect(done.functions.map(({ outcome }) => outcome)).toEqual(['updated', 'unchanged']);
  });

  it('wait for a role that Lambda cannot assume yet', async () => {
    aws.roleRefusals = 4;
    const done = await deploy();
    expect(done.functions.map(({ outcome }) => outcome)).toEqual(['created', 'created']);
  });

  it('are given up with a remedy where Lambda never can', async () => {
    aws.roleRefusals = 1000;
    await expect(deploy()).rejects.toMatchObject({ message: expect.stringContaining("can't assume the role") });
  });

  it('with large code go through the bucket', async () => {
    const { randomBytes } = await import('node:crypto');
    const { zipped } = await import('../support/zipped.ts');
    const large = await zipped({ 'index.mjs': randomBytes(6 * 1024 * 1024) });
    await deploy({ ...APP, functions: ['f1'], more: { 'f1.zip': large } });
    expect([...aws.objects.keys()].filter((key) => /^code\/[0-9a-f]{64}\.zip$/.test(key))).toHaveLength(1);
    aws.calls = [];
    await deploy({ ...APP, functions: ['f1'], more: { 'f1.zip': large } });
    expect(aws.writes).toEqual([]);
  });
});

describe('what is wrong', () => {
  it.each<[string, () => void, AppWishes, string]>([
    ['no role', () => aws.roles.clear(), APP, 'There is no role mattermost-apps-execute-lambda-role'],
    [
      'no policy',
      () => {
        aws.versions = [];
      },
      APP,
      `There is no policy ${POLICY}`,
    ],
    ['a runtime that is gone', () => {}, { ...APP, runtime: 'go1.x' }, 'Use provided.al2023'],
    [
      'names that Lambda does not take',
      () => {},
      { ...APP, functions: ['grüße', 'f1'] },
      "a name that Lambda doesn't take",
    ],
  ])('is told before the first change: %s', async (_, before, wishes, message) => {
    before();
    await expect(deploy(wishes)).rejects.toThrow(message);
    expect(aws.writes).toEqual([]);
  });

  it('is a policy of another bucket, which is only told', async () => {
    const log: string[] = [];
    await deploy(APP, { bucket: 'other' }, aws.deps(log));
    expect(log.join('\n')).toContain("doesn't let the server read the bucket other");
  });
});

describe('a dry run', () => {
  it('writes nothing, and says what a deploy would write', async () => {
    const first = await deploy(APP, { dryRun: true });
    expect(aws.writes).toEqual([]);
    expect(first).toMatchObject({ manifest: { changed: true }, policy: { changed: true }, assets: { unchanged: 0 } });
    expect(first.functions.map(({ outcome }) => outcome)).toEqual(['created', 'created']);

    await deploy();
    aws.calls = [];
    expect(isChanged(await deploy(APP, { dryRun: true }))).toBe(false);
    const update = await deploy({ ...APP, answer: 'new' }, { dryRun: true, update: true });
    expect(update.functions[0]).toMatchObject({ outcome: 'updated', changes: ['code'] });
    expect(aws.writes).toEqual([]);
  });
});

describe('a deploy that is killed', () => {
  class Killed extends Error {}

  /** Deploys, and is killed after the n-th call was done; says whether it was. */
  async function killedAfter(n: number, wishes: AppWishes, more: Partial<Settings>): Promise<boolean> {
    let isKilled = false;
    aws.calls = [];
    aws.before = () => {
      if (isKilled) throw new Killed();
    };
    aws.after = () => {
      isKilled ||= aws.calls.length >= n;
      if (isKilled) throw new Killed();
    };
    await deploy(wishes, more).catch((error) => {
      if (!(error instanceof Killed)) throw error;
    });
    aws.before = () => {};
    aws.after = () => {};
    return isKilled;
  }

  it.each<[string, AppWishes | undefined, AppWishes, Partial<Settings>]>([
    ['a first one', undefined, APP, {}],
    [
      'an update',
      APP,
      { ...APP, answer: 'new', assets: { 'a.txt': '1', 'b b.css': 'new' } },
      { update: true, env: { A: '1' } },
    ],
  ])('is finished by the next run, wherever it was: %s', async (_, before, wishes, more) => {
    if (before) await deploy(before);
    await deploy(wishes, more);
    const wanted = left();
    let n = 1;
    for (let isKilled = true; isKilled; n += 1) {
      aws = new MemoryAws();
      if (before) await deploy(before);
      isKilled = await killedAfter(n, wishes, more);
      const isComplete = aws.functions.size === 2 && aws.objects.size >= 3 && aws.invocable.length === 2;
      if (aws.objects.has(KEY)) expect(isComplete).toBe(true);
      await deploy(wishes, { ...more, update: true });
      expect(left()).toEqual(wanted);
    }
    expect(n).toBeGreaterThan(8);
  });
});
