import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openGit } from '../../src/edge/git.ts';
import { claim } from '../support/claims.ts';
import { git, newOrigin, type Origin } from '../support/origin.ts';

// Git guesses renames: of a file that one side removed and another that it added, if they are alike by half. A change that
// the other side made to the removed file then goes into the added one. Between claims that would be another account's.

let origin: Origin;
let checkout: string;
beforeAll(() => {
  origin = newOrigin({ 'README.md': 'Claims\n' });
  checkout = origin.clone('checkout');
});
afterAll(() => origin.remove());

/** A claim as people might have written it: the kind of file that Git takes for a renamed one. */
function long(subnet: string, account: string): Record<string, string> {
  const [file] = Object.keys(claim(subnet, account));
  const lines = [
    `subnet: ${subnet}`,
    `account: ${account}`,
    '# Blocks belong to accounts',
    '# of one pool',
    'pool: default',
    '',
  ];
  return { [file as string]: lines.join('\n') };
}

/**
 * Merges two branches of a common start: on main, acme's claim was swept and beta's was made; the other branch still
 * changes acme's. Returns what the merge says about beta, or the conflicts.
 */
async function carriedInto(write: (subnet: string, account: string) => Record<string, string>, topic: string) {
  const acme = write('10.0.4.0/24', 'acme');
  const beta = write('10.0.9.0/24', 'beta');
  const [gone] = Object.keys(acme);
  const [added] = Object.keys(beta);
  const start = origin.commit(`${topic}-start`, acme);
  git(origin.bare, 'branch', `${topic}-main`, start);
  git(origin.bare, 'branch', `${topic}-other`, start);
  const main = origin.commit(`${topic}-main`, { [gone as string]: null, ...beta });
  const mended = Object.values(acme)[0]?.replace('default', 'altered') as string;
  const other = origin.commit(`${topic}-other`, { [gone as string]: mended });
  const repository = openGit({ directory: checkout, log: () => {} });
  await repository.fetch([`refs/heads/${topic}-main`, `refs/heads/${topic}-other`]);
  const { tree, conflicts } = await repository.mergeTree(main, other);
  const merged = (await repository.tree(tree)).get(added as string);
  return { conflicts, beta: Buffer.from(merged?.bytes ?? []).toString(), own: Object.values(beta)[0] };
}

describe('rename detection', () => {
  it('carries a change into another account’s file where files are of several lines: the danger is real', async () => {
    const { beta, own, conflicts } = await carriedInto(long, 'long');
    expect(conflicts).toEqual([]);
    expect(beta).toContain('pool: altered');
    expect(beta).not.toBe(own);
  });

  it('never does where a claim is one line: the change meets the removal, and that is a conflict', async () => {
    const { beta, own, conflicts } = await carriedInto(claim, 'line');
    expect(beta).toBe(own);
    expect(conflicts).toEqual(['state/subnets/10.0.4.0-24.yaml']);
  });

  it('finds no two claims alike, however long and similar their names are', () => {
    // Git compares lines in pieces of 64 bytes, so what follows the subnet may be equal: it must stay below a half.
    const names = [
      'aaa',
      'aab',
      `${'a'.repeat(31)}b`,
      `${'a'.repeat(31)}c`,
      `${'b'.repeat(31)}c`,
      'team-network-production-1',
    ];
    const subnets = (third: number) => [
      `10.0.${third}.0/24`,
      `100.127.${third}.128/25`,
      `2600:1f18:${third}234:5600::/56`,
      `2600:1f18:abcd:${third}678::/64`,
    ];
    // All combinations at once, so the files can't be named by their blocks.
    const files = (third: number): Record<string, string> => {
      const texts = names.flatMap((account) =>
        names.flatMap((pool) => subnets(third).flatMap((subnet) => Object.values(claim(subnet, account, pool)))),
      );
      return Object.fromEntries(texts.map((text, index) => [`state/subnets/${third}-${index}.yaml`, text]));
    };
    const before = origin.commit('alike-start', files(1));
    git(origin.bare, 'branch', 'alike', before);
    const removed = Object.fromEntries(Object.keys(files(1)).map((file) => [file, null]));
    const after = origin.commit('alike', { ...removed, ...files(2) });
    const renames = git(origin.bare, 'diff-tree', '-r', '-M', '-l0', '--diff-filter=R', '--name-status', before, after);
    expect(renames).toBe('');
    // Git does look: with a lower bound it finds some.
    const few = git(origin.bare, 'diff-tree', '-r', '-M20%', '-l0', '--diff-filter=R', '--name-status', before, after);
    expect(few).not.toBe('');
  });
});
