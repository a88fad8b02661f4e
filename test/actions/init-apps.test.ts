import { describe, expect, it } from '@jest/globals';
import { handOverKey, type Keeper } from '../../actions/init-apps/access-key.ts';
import { clean } from '../../actions/init-apps/clean.ts';
import { type InitSettings, init } from '../../actions/init-apps/init.ts';
import { isReady, run } from '../../actions/init-apps/run.ts';
import { memoryIam } from '../support/memory-iam.ts';

const SETTINGS: InitSettings = {
  create: true,
  bucket: 'apps',
  policy: 'p',
  executeRole: 'execute',
  access: { user: 'u', group: 'g' },
};
const LOOK = { ...SETTINGS, create: false };
const READS = /^(policy|groupsOf|policiesOf|usersOf|role|holders|keys|versions|document|identity)$/;

const statesOf = (findings: Awaited<ReturnType<typeof init>>) =>
  Object.fromEntries(findings.map(({ kind, state, lacks }) => [kind, lacks.length > 0 ? [state, ...lacks] : state]));

describe('init', () => {
  it('finds nothing to do after it made all', async () => {
    const { deps, calls } = memoryIam();
    expect(isReady(await init(SETTINGS, deps))).toBe(true);
    calls.length = 0;
    expect(new Set(Object.values(statesOf(await init(SETTINGS, deps))))).toEqual(new Set(['fine']));
    expect(calls.filter((call) => !READS.test(call))).toEqual([]);
  });

  it('without create only looks, also where nothing is there', async () => {
    const { deps, calls } = memoryIam();
    expect(new Set(Object.values(statesOf(await init(LOOK, deps))))).toEqual(new Set(['missing']));
    expect(calls.filter((call) => !READS.test(call))).toEqual([]);
  });

  it('finishes what a run that failed at any call left undone', async () => {
    const whole = memoryIam();
    await init(SETTINGS, whole.deps);
    for (let n = 1; n <= whole.calls.length; n += 1) {
      const { deps, fail } = memoryIam();
      fail(n);
      await expect(init(SETTINGS, deps)).rejects.toThrow('killed');
      // What was under way beside the failed call ends first, as it would in AWS.
      await new Promise(setImmediate);
      await init(SETTINGS, deps);
      expect([n, isReady(await init(LOOK, deps))]).toEqual([n, true]);
    }
  });

  it('says what differs, and mends it with create', async () => {
    const { deps, state } = memoryIam();
    await init(SETTINGS, deps);
    state.bucket = '{"Version":"2012-10-17","Statement":[]}';
    state.users.get('u')?.groups.clear();
    state.groups.get('g')?.clear();
    state.roles.set('execute', { trust: '{"Statement":[]}', policies: new Set() });
    expect(statesOf(await init(LOOK, deps))).toEqual({
      bucket: ['differs', "isn't closed to requests without TLS or credentials"],
      'execute role': ['differs', "can't be assumed by Lambda", "doesn't have the policy AWSLambdaBasicExecutionRole"],
      policy: 'fine',
      group: ['differs', "doesn't have the policy p"],
      user: ['differs', "isn't in the group g"],
    });
    await init(SETTINGS, deps);
    expect(isReady(await init(LOOK, deps))).toBe(true);
  });

  it('lets another bucket be read besides the one before', async () => {
    const { deps, state } = memoryIam();
    await init(SETTINGS, deps);
    expect(statesOf(await init({ ...LOOK, bucket: 'other' }, deps)).policy).toEqual([
      'differs',
      "doesn't let the bucket other be read",
    ]);
    await init({ ...SETTINGS, bucket: 'other' }, deps);
    expect(state.policies.get('p')).toContain('s3:::apps/static');
    expect(state.policies.get('p')).toContain('s3:::other/static');
  });

  it('makes a role in place of user and group where a server has an identity in AWS', async () => {
    const { deps, state } = memoryIam();
    const principals = ['arn:aws:iam::210987654321:role/server'];
    const access = { role: 'server', principals, externalId: 'mm' };
    await init({ ...SETTINGS, access }, deps);
    expect([state.users.size, state.groups.size]).toEqual([0, 0]);
    expect(JSON.parse(state.roles.get('server')?.trust ?? '').Statement).toEqual([
      {
        Sid: 'MattermostServer',
        Effect: 'Allow',
        Principal: { AWS: principals[0] },
        Action: 'sts:AssumeRole',
        Condition: { StringEquals: { 'sts:ExternalId': 'mm' } },
      },
    ]);
    expect(isReady(await init({ ...LOOK, access }, deps))).toBe(true);
    const other = { ...access, externalId: undefined };
    expect(isReady(await init({ ...LOOK, access: other }, deps))).toBe(false);
  });
});

describe('an access key', () => {
  const keeper = (more: Partial<Keeper> = {}): Keeper => ({
    place: 'a safe',
    check: async () => {},
    keep: async () => {},
    ...more,
  });

  it('is made only after it is sure that it can be kept', async () => {
    const { deps, calls } = memoryIam();
    const refusing = keeper({ check: async () => Promise.reject(new Error('no such environment')) });
    const asked = run({ settings: SETTINGS, keeper: refusing }, { ...deps, mask: () => {}, log: () => {} });
    await expect(asked).rejects.toThrow('no such environment');
    expect(calls).toEqual([]);
  });

  it('is masked before it is handed over, and never logged', async () => {
    const { deps } = memoryIam();
    const said: string[] = [];
    const log = (line: string) => void said.push(line);
    const keep = async () => log('kept');
    const mask = (secret: string) => void said.push(`mask ${secret}`);
    const done = await run({ settings: SETTINGS, keeper: keeper({ keep }) }, { ...deps, mask, log });
    expect(done.keyId).toBe('AKIA0');
    const masked = said.indexOf('mask secret');
    expect(masked).toBeGreaterThan(-1);
    expect(said.indexOf('kept')).toBeGreaterThan(masked);
    expect(said.filter((line) => line.includes('secret'))).toEqual(['mask secret']);
  });

  it('that could not be kept is deleted again', async () => {
    const { deps, state } = memoryIam();
    await init(SETTINGS, deps);
    const broken = keeper({ keep: async () => Promise.reject(new Error('gone')) });
    const asked = handOverKey({ user: 'u', isNew: true }, broken, { ...deps, mask: () => {}, log: () => {} });
    await expect(asked).rejects.toThrow('deleted again');
    expect(state.users.get('u')?.keys).toEqual([]);
  });
});

describe('clean', () => {
  const CLEAN = { policy: 'p', access: SETTINGS.access, dryRun: false };

  it('removes keys before the user, and the policy last', async () => {
    const { deps, calls } = memoryIam();
    await init(SETTINGS, deps);
    await deps.users.createKey('u');
    calls.length = 0;
    await clean(CLEAN, deps);
    expect(calls.filter((call) => !READS.test(call))).toEqual([
      'deleteKey',
      'removeFromGroup',
      'deleteUser',
      'detach',
      'deleteGroup',
      'deletePolicy',
    ]);
  });

  it('keeps what others use, and says who', async () => {
    const { deps, state } = memoryIam();
    await init(SETTINGS, deps);
    state.users.set('colleague', { groups: new Set(['g']), keys: [] });
    expect(await clean(CLEAN, deps)).toEqual([
      { kind: 'user', name: 'u', state: 'removed' },
      { kind: 'group', name: 'g', state: 'kept', why: 'colleague is in it, too' },
      { kind: 'policy', name: 'p', state: 'kept', why: 'group g has it, too' },
    ]);
  });

  it('tells beforehand what it would do, without doing it', async () => {
    const { deps, calls } = memoryIam();
    await init(SETTINGS, deps);
    calls.length = 0;
    const foreseen = await clean({ ...CLEAN, dryRun: true }, deps);
    expect(calls.filter((call) => !READS.test(call))).toEqual([]);
    const done = await clean(CLEAN, deps);
    expect(foreseen.map(({ kind }) => kind)).toEqual(done.map(({ kind }) => kind));
    expect(new Set(foreseen.map(({ state }) => state))).toEqual(new Set(['would be removed']));
  });
});
