import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { DeployDeps } from '../../actions/deploy-app/deps.ts';
import type { Settings } from '../../actions/deploy-app/settings.ts';
import { invocable, withInvocable } from '../../src/core/apps/invoke-policy.ts';
import type { AppWishes } from '../support/app-bundle.ts';
import { deployInto } from '../support/deploy-into.ts';
import { MemoryAws, PREFIX } from '../support/memory-aws.ts';

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

describe('deploys side by side', () => {
  /** A generator of numbers from 0 to 1 that are the same each time (mulberry32). */
  function seeded(seed: number): () => number {
    let state = seed;
    return () => {
      state = (state + 0x6d2b79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
  }

  it('all end in the policy, in whatever order their calls come', async () => {
    for (let seed = 1; seed <= 25; seed += 1) {
      aws = new MemoryAws();
      const random = seeded(seed);
      aws.after = async () => {
        for (let turns = random() * 12; turns > 0; turns -= 1) await new Promise(setImmediate);
      };
      const deps = (): DeployDeps => ({ ...aws.deps(), random });
      const ids = Array.from({ length: 8 }, (_, index) => `com.example.app${index}`);
      await Promise.all(ids.map((id) => deploy({ id, functions: ['f'], assets: {} }, {}, deps())));
      expect(aws.invocable.toSorted()).toEqual(ids.map((id) => `${PREFIX}${name('f', id.replaceAll('.', '-'))}`));
    }
  });

  it('keep what another program wrote into the policy meanwhile', async () => {
    aws.after = (call) => {
      if (call === 'document v1' && aws.versions.length === 1)
        aws.setPolicy(
          withInvocable(JSON.stringify({ Statement: [{ Sid: 'AllowLambda', Resource: [] }] }), ['arn:other']),
        );
    };
    await deploy({ ...APP, functions: ['f1'] });
    expect(aws.invocable.toSorted()).toEqual([`${PREFIX}${name('f1')}`, 'arn:other']);
  });
});

describe('a policy', () => {
  const full = (count: number) =>
    withInvocable(
      JSON.stringify({
        Version: '2012-10-17',
        Statement: [{ Sid: 'AllowLambda', Effect: 'Allow', Action: ['lambda:InvokeFunction'], Resource: [] }],
      }),
      Array.from({ length: count }, (_, index) => `${PREFIX}com-example-old_1-0-0_f${index}`),
    );

  it('has old versions deleted, and only as many as are needed', async () => {
    for (const _ of [1, 2, 3, 4]) aws.setPolicy(aws.policy);
    aws.time += 3_600_000;
    await deploy();
    expect(aws.calls.filter((call) => call.startsWith('remove'))).toEqual(['remove v1']);
    expect(aws.versions.map(({ id }) => id)).toEqual(['v2', 'v3', 'v4', 'v5', 'v6']);
  });

  it('that is nearly full loses functions that are gone', async () => {
    aws.setPolicy(full(75));
    aws.time += 3_600_000;
    const log: string[] = [];
    await deploy(APP, {}, aws.deps(log));
    expect(aws.invocable).toEqual([`${PREFIX}${name('f1')}`, `${PREFIX}${name('f2')}`]);
    expect(log.join('\n')).toContain('75 functions that are gone are left out');
  });

  it('that is nearly full keeps functions that just came into it: a deploy side by side may be making them', async () => {
    aws.setPolicy(full(74));
    aws.time += 3_600_000;
    aws.setPolicy(full(75));
    await deploy();
    const [newest] = invocable(full(75)).slice(-1);
    expect(aws.invocable).toEqual([newest, `${PREFIX}${name('f1')}`, `${PREFIX}${name('f2')}`]);
  });

  it('that is nearly full of functions that are there gets a pattern for their app', async () => {
    aws.setPolicy(full(75));
    for (let index = 0; index < 75; index += 1) aws.functions.set(`com-example-old_1-0-0_f${index}`, {} as never);
    aws.objects.set('manifests/com.example.old_1.0.0.json', { bytes: Buffer.from(''), sha256: '', type: '' });
    await deploy();
    expect(aws.invocable).toEqual([`${PREFIX}${name('f1')}`, `${PREFIX}${name('f2')}`, `${PREFIX}com-example-old_*`]);
  });

  it('that no room can be made in is left as it is, and that is told', async () => {
    aws.setPolicy(full(90));
    for (let index = 0; index < 90; index += 1) aws.functions.set(`com-example-old_1-0-0_f${index}`, {} as never);
    await expect(deploy()).rejects.toThrow('The invoke policy has no room left');
    expect(aws.invocable).toHaveLength(90);
    expect(aws.objects.has(KEY)).toBe(false);
  });
});
