import { symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openGit } from '../../src/edge/git.ts';
import { git, newOrigin, type Origin } from '../support/origin.ts';

let origin: Origin;
let clone: string;
let first: string;
const log = () => {};
const texts = (tree: ReadonlyMap<string, { bytes: Uint8Array }>) =>
  Object.fromEntries([...tree].map(([name, { bytes }]) => [name, Buffer.from(bytes).toString()]));

beforeAll(() => {
  origin = newOrigin({ 'state/a.yaml': 'a\n', 'state/sub/b.yaml': 'b\n', 'state2/c.yaml': 'c\n', 'README.md': '' });
  clone = origin.clone('clone');
  first = git(clone, 'rev-parse', 'HEAD');
});
afterAll(() => origin.remove());

describe('tree', () => {
  it('reads all files of a revision, those of some folders, and of none', async () => {
    const { tree } = openGit({ directory: clone, log });
    expect(Object.keys(texts(await tree('HEAD')))).toEqual([
      'README.md',
      'state/a.yaml',
      'state/sub/b.yaml',
      'state2/c.yaml',
    ]);
    expect(texts(await tree('HEAD', ['./state/']))).toEqual({ 'state/a.yaml': 'a\n', 'state/sub/b.yaml': 'b\n' });
    expect(texts(await tree(first, ['state/sub', 'README.md']))).toEqual({
      'state/sub/b.yaml': 'b\n',
      'README.md': '',
    });
    expect((await tree('HEAD', ['absent'])).size).toBe(0);
    expect((await tree('HEAD', ['.'])).size).toBe(4);
  });

  it('reads names and contents of any bytes, links and submodules as what they are', async () => {
    const odd = origin.clone('odd');
    const name = 'state/"odd"\n\t\\ é*.yaml';
    const binary = Buffer.from([0, 10, 255, 10, 0]);
    origin.commit('odd', {});
    git(odd, 'checkout', '--quiet', '-b', 'odd');
    writeFileSync(path.join(odd, name), binary);
    symlinkSync('/etc/passwd', path.join(odd, 'state/link.yaml'));
    writeFileSync(path.join(odd, 'state/run.yaml'), 'x', { mode: 0o755 });
    git(odd, 'add', '--all');
    git(odd, 'update-index', '--add', '--cacheinfo', `160000,${first},state/module`);
    git(odd, 'commit', '--quiet', '-m', 'Odd files');
    const files = await openGit({ directory: odd, log }).tree('HEAD', ['state']);
    expect(Buffer.from(files.get(name)?.bytes ?? [])).toEqual(binary);
    expect([...files.values()].map(({ path: file, mode }) => [file, mode])).toEqual(
      expect.arrayContaining([
        ['state/link.yaml', '120000'],
        ['state/run.yaml', '100755'],
        ['state/module', '160000'],
      ]),
    );
    expect(texts(files)['state/link.yaml']).toBe('/etc/passwd');
    expect(texts(files)['state/module']).toBe('');
  });

  it('refuses what is no revision or no folder of the repository', async () => {
    const { tree, revision } = openGit({ directory: clone, log });
    await expect(tree('--output=/tmp/x')).rejects.toThrow(/can't be a revision/);
    await expect(tree('nowhere')).rejects.toThrow(/finds no revision "nowhere"/);
    await expect(tree('HEAD', ['../other'])).rejects.toThrow(/not a folder of the repository/);
    await expect(tree('HEAD', ['/etc'])).rejects.toThrow(/not a folder of the repository/);
    await expect(revision('-h')).rejects.toThrow(/can't be a revision/);
    expect(await revision('nowhere')).toBeUndefined();
    expect(await revision('HEAD')).toBe(first);
  });

  it('says what to do where there is no repository, or no folder', async () => {
    await expect(openGit({ directory: '/', log }).revision('HEAD')).rejects.toMatchObject({ name: 'UserError' });
    await expect(openGit({ directory: `${clone}/none`, log }).revision('HEAD')).rejects.toThrow(/is it installed/);
  });

  it('fetches what a partial clone misses all at once', async () => {
    const partial = origin.clone('partial', '--filter=blob:none', '--no-checkout');
    const packs = () => Number(/packs: (\d+)/.exec(git(partial, 'count-objects', '-v'))?.[1]);
    const before = packs();
    expect(texts(await openGit({ directory: partial, log }).tree('HEAD', ['state']))).toEqual({
      'state/a.yaml': 'a\n',
      'state/sub/b.yaml': 'b\n',
    });
    expect(packs()).toBe(before + 1);
    expect(git(partial, 'rev-list', '--objects', '--missing=print', 'HEAD')).toMatch(/^\?/m);
  });
});

describe('names', () => {
  it('are those directly in a folder, of many commits at once; of none where commit or folder is missing', async () => {
    const { names } = openGit({ directory: clone, log });
    const other = origin.commit('names', { 'state/ü "1".yaml': '1\n' });
    await openGit({ directory: clone, log }).fetch(['refs/heads/names']);
    const unknown = 'f'.repeat(40);
    expect(await names([first, unknown, other], 'state')).toEqual([
      ['a.yaml', 'sub'],
      [],
      ['a.yaml', 'sub', 'ü "1".yaml'],
    ]);
    expect(await names([first], 'absent')).toEqual([[]]);
    expect(await names([first, other], '.')).toEqual([
      ['README.md', 'state', 'state2'],
      ['README.md', 'state', 'state2'],
    ]);
    expect(await names([], 'state')).toEqual([]);
  });
});

describe('a tree’s id', () => {
  it('is that of the revision or of one folder, and absent where there is none', async () => {
    const { treeId } = openGit({ directory: clone, log });
    expect(await treeId('HEAD')).toBe(git(clone, 'rev-parse', 'HEAD^{tree}'));
    expect(await treeId('HEAD', 'state/sub/')).toBe(git(clone, 'rev-parse', 'HEAD:state/sub'));
    expect(await treeId('HEAD', 'absent')).toBeUndefined();
  });
});

describe('two branches', () => {
  it('differ by what was added, changed and removed; a file renamed is two', async () => {
    const to = origin.commit('differ', {
      'state/a.yaml': 'A\n',
      'state/new.yaml': 'b\n',
      'state/sub/b.yaml': null,
      x: '',
    });
    const repo = openGit({ directory: clone, log });
    await repo.remoteTip('differ');
    const { added, changed, removed } = await repo.changes(first, to, ['state']);
    expect([texts(added), texts(changed), removed]).toEqual([
      { 'state/new.yaml': 'b\n' },
      { 'state/a.yaml': 'A\n' },
      ['state/sub/b.yaml'],
    ]);
  });

  it('merge, or conflict at paths that are told', async () => {
    const ours = origin.commit('ours', { 'state/n.yaml': 'ours\n' });
    const theirs = origin.commit('theirs', { 'state/n.yaml': 'theirs\n' });
    const apart = origin.commit('apart', { 'state/o.yaml': 'apart\n' });
    const repo = openGit({ directory: clone, log });
    await repo.fetch(['refs/heads/ours', 'refs/heads/theirs', 'refs/heads/apart']);
    expect((await repo.mergeTree(ours, theirs)).conflicts).toEqual(['state/n.yaml']);
    const merged = await repo.mergeTree(ours, apart);
    expect(merged.conflicts).toEqual([]);
    expect(Object.keys(texts(await repo.tree(merged.tree, ['state'])))).toEqual([
      'state/a.yaml',
      'state/n.yaml',
      'state/o.yaml',
      'state/sub/b.yaml',
    ]);
    expect(await repo.mergeBase(ours, theirs)).toBe(first);
  });

  it('find where they parted in a shallow clone too', async () => {
    origin.commit('deep', { 'state/deep.yaml': '1\n' });
    const head = origin.commit('deep', { 'state/deep.yaml': '2\n' });
    origin.commit('main', { 'state/main.yaml': '1\n' });
    const shallow = origin.clone('shallow', '--depth=1');
    const repo = openGit({ directory: shallow, log });
    await repo.remoteTip('deep');
    expect(await repo.mergeBase('HEAD', head)).toBe(first);
    expect((await repo.mergeTree('HEAD', head)).conflicts).toEqual([]);
  });

  it('without a common history can’t be merged', async () => {
    const repo = openGit({ directory: origin.clone('orphan'), log });
    const { sha } = await repo.commitTo('orphan', async () => ({ files: new Map([['a', 'b']]), message: 'Orphan' }));
    expect(await repo.mergeBase('HEAD', sha as string)).toBeUndefined();
    await expect(repo.mergeTree('HEAD', sha as string)).rejects.toThrow(/can't be merged/);
  });
});

describe('the history of some files', () => {
  it('has the commits of the main line that touched them, of a merge the merge itself', async () => {
    const merged = origin.clone('history');
    const before = origin.commit('main', { 'state/h.yaml': '1\n' });
    const side = origin.commit('side', { 'state/h.yaml': '2\n' });
    origin.commit('main', { 'state/other.yaml': '1\n' });
    git(merged, 'fetch', '--quiet', 'origin');
    git(merged, 'checkout', '--quiet', '--detach', 'origin/main');
    git(merged, 'merge', '--quiet', '--no-ff', '-m', 'Merge side', side);
    const merge = git(merged, 'rev-parse', 'HEAD');
    const { history } = openGit({ directory: merged, log });
    expect(await history(merge, ['state/h.yaml'])).toEqual([merge, before]);
    expect(await history(merge, ['state/h.yaml'], before)).toEqual([merge]);
    expect(await history(merge, ['state/h.yaml'], merge)).toEqual([]);
    expect(await history(merge, ['state/h.yaml'], '0'.repeat(40))).toEqual([merge, before]);
    expect(await history(merge, ['state/none.yaml'])).toEqual([]);
  });

  it('begins after the commit that a repository was made with', async () => {
    const made = origin.clone('made');
    git(made, 'checkout', '--quiet', '--orphan', 'made');
    const commit = (name: string, text: string) => {
      writeFileSync(path.join(made, name), text);
      git(made, 'add', name);
      git(made, 'commit', '--quiet', '-m', text);
      return git(made, 'rev-parse', 'HEAD');
    };
    const root = commit('made.yaml', 'template');
    const [changed, added] = [commit('made.yaml', 'changed'), commit('new.yaml', 'added')];
    const { history } = openGit({ directory: made, log });
    expect(await history('made', ['made.yaml'])).toEqual([changed]);
    expect(await history('made', ['made.yaml', 'new.yaml'])).toEqual([added, changed]);
    expect(await history(root, ['made.yaml'])).toEqual([]);
  });
});

describe('origin', () => {
  it('tells the tip of a branch, if there is one', async () => {
    const repo = openGit({ directory: clone, log });
    expect(await repo.remoteTip('main')).toBe(git(origin.bare, 'rev-parse', 'main'));
    expect(await repo.remoteTip('none')).toBeUndefined();
    expect(git(clone, 'for-each-ref', 'refs/genesis')).toBe('');
  });

  it('tells refs by their full names only', async () => {
    origin.commit('refs/heads/tail', { 'state/tail.yaml': 'tail\n' });
    const repo = openGit({ directory: clone, log });
    expect([...(await repo.remoteRefs(['refs/heads/main', 'refs/heads/tail'])).keys()]).toEqual(['refs/heads/main']);
  });

  it.each(['-x', 'a..b', 'a b', 'a:b', 'a.lock', '', '/a', 'a//b', '@{u}', '.a', '*', 'a\n'])(
    'has no branch named %j',
    async (name) => {
      await expect(openGit({ directory: clone, log }).remoteTip(name)).rejects.toThrow(/can't be the name of a branch/);
    },
  );
});
