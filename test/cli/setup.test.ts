import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { run, sampleLedger } from './run.ts';

// What is refused before GitHub is asked; the rest is in test/edge/setup.test.ts.

const before = { ...process.env };
beforeEach(() => {
  delete process.env.GITHUB_TOKEN;
  delete process.env.GH_TOKEN;
});
afterEach(() => {
  process.env = { ...before };
});

describe('setup', () => {
  it.each([
    [['--reviewers', 'cloud,not a name'], '--reviewers takes at most six teams or people'],
    [['--reviewers', 'a,b,c,d,e,f,g'], '--reviewers takes at most six teams or people'],
    [['--gate', 'none'], '--gate takes environment or digest'],
  ])('refuses %j', async (flags, why) => {
    expect(await run(['setup', ...flags])).toMatchObject({ code: 2, out: '', err: expect.stringContaining(why) });
  });

  it('says which token it needs', async () => {
    using ledger = sampleLedger();
    const { code, err } = await run(['setup', '--ledger', ledger.folder]);
    expect([code, err]).toEqual([1, expect.stringContaining('one of an administrator of the repository')]);
  });

  it('needs a clone', async () => {
    process.env.GITHUB_TOKEN = 'token';
    using ledger = sampleLedger();
    const { code, err } = await run(['setup', '--ledger', ledger.folder]);
    expect([code, err]).toEqual([1, expect.stringContaining('is in no clone of Git')]);
  });
});
