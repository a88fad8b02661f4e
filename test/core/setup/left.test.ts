import { describe, expect, it } from '@jest/globals';
import { APP_PERMISSIONS, type Facts, leftToPeople } from '../../../src/core/setup/left.ts';
import { NEW, setUp } from '../../support/setup.ts';
import { texts } from '../../support/workflow-files.ts';

const app = { id: 1001, slug: 'genesis-bot', permissions: { ...APP_PERMISSIONS } as Record<string, string> };
const left = (more: Partial<Facts> = {}) =>
  leftToPeople({
    ...{ found: setUp(), gate: 'environment', app, hasOwners: true },
    ...{ isSample: false, ledgerPullRequest: undefined, proposesLedger: false },
    ...more,
  });

describe("the App's permissions", () => {
  it('are what the workflows ask its tokens for', () => {
    const asked = Object.values(texts).flatMap((text) => [...text.matchAll(/permission-([\w-]+): (\w+)/g)]);
    const levels = new Map<string, string>();
    for (const [, name = '', level = ''] of asked) {
      const key = name.replaceAll('-', '_');
      if (levels.get(key) !== 'write') levels.set(key, level);
    }
    expect(Object.fromEntries([...levels].sort())).toEqual(APP_PERMISSIONS);
  });
});

describe('left to people', () => {
  it('is nothing where all is there', () => {
    expect(left().todo).toEqual([]);
  });

  it('is making the App, or deciding to do without', () => {
    const [todo] = left({ app: undefined }).todo;
    expect(todo).toContain('actions: read, contents: write, issues: write, pull_requests: write, statuses: write');
    expect(todo).toContain('--app none');
    expect(left({ app: 'none' }).todo).toEqual([]);
  });

  it("is putting the App's key where main's jobs alone find it", () => {
    expect(left({ found: NEW }).todo).toEqual([expect.stringContaining('gh secret set GENESIS_APP_KEY --env bot')]);
    expect(left({ found: NEW, app: { id: 1001 } }).todo).toHaveLength(1);
  });

  it('is giving the App what it lacks', () => {
    const weak = { ...app, permissions: { actions: 'read', contents: 'read', issues: 'write', statuses: 'write' } };
    expect(left({ app: weak }).todo).toEqual([
      expect.stringContaining('permissions contents: write, pull_requests: write, and accept'),
    ]);
  });

  it.each([
    [{ isSample: true }, 'main has the sample ledger'],
    [{ isSample: true, proposesLedger: true }, 'Review and merge the pull request that this opens'],
    [{ isSample: true, ledgerPullRequest: 7 }, 'Review and merge #7'],
    [{ hasOwners: false }, 'main has no .github/CODEOWNERS'],
  ] as [Partial<Facts>, string][])('is the ledger: %j', (facts, words) => {
    expect(left(facts).todo).toEqual([expect.stringContaining(words)]);
  });
});

describe('good to know', () => {
  it.each([
    [{ found: setUp({ isPublic: true }) }, 'This repository is public'],
    [{ gate: 'digest' }, 'starts it with the digest'],
    [{ app: 'none' }, 'genesis/ledger may be set by any workflow'],
  ] as [Partial<Facts>, string][])('is said only where it is so: %j', (facts, words) => {
    expect(left(facts).notes.join('\n')).toContain(words);
    expect(left().notes.join('\n')).not.toContain(words);
  });
});
