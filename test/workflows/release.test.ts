import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { root } from '../../rehearsal/world.ts';
import { jobs, steps, workflows } from '../support/workflow-files.ts';

// A release can't be rehearsed: signing and publishing are GitHub's. What has to hold is read in the file.

const [build, attest, publish] = ['build', 'attest', 'publish'].map(
  (id) => jobs.find(({ workflow, id: own }) => workflow === 'release' && own === id)!,
);
const own = steps.filter(({ job }) => job.workflow === 'release');
const runOf = (name: string) => own.find((step) => step.name === name)?.run ?? '';

describe('a release', () => {
  it('is started by a person on main, in a repository that makes releases, and takes nothing but the commit', () => {
    expect(workflows.release?.on).toEqual({ workflow_dispatch: null });
    expect(build?.if).toBe("vars.GENESIS_RELEASES == 'true' && github.ref == 'refs/heads/main'");
    expect(own.filter(({ uses = '' }) => uses.startsWith('actions/checkout@')).map((step) => step.with?.ref)).toEqual([
      '${{ github.sha }}',
    ]);
  });

  it('signs, writes and runs the code of packages in three jobs, each with rights for that alone', () => {
    expect([build?.permissions, attest?.permissions, publish?.permissions]).toEqual([
      { contents: 'read', actions: 'read' },
      { 'id-token': 'write', attestations: 'write' },
      { contents: 'write' },
    ]);
    expect([attest?.needs, publish?.needs]).toEqual([['build'], ['build', 'attest']]);
    for (const { text } of [attest!, publish!]) expect(text).not.toMatch(/actions\/checkout|npm |node /);
  });

  it('waits for a person', () => {
    expect([build?.environment, attest?.environment, publish?.environment]).toEqual([undefined, undefined, 'release']);
  });

  it('has passed its tests, and its bundles are what its sources give, before anything is signed', () => {
    const names = build?.steps.map(({ name }) => name) ?? [];
    const placeOf = (name: string) => names.indexOf(name);
    expect(runOf('Require passed tests')).toContain('--workflow ci.yml --commit "$GITHUB_SHA" --status success');
    expect(runOf('Require bundles that are what the sources give')).toBe('npm run build -- --check');
    expect(placeOf('Require passed tests')).toBeLessThan(placeOf('Sum up the bundles'));
    expect(placeOf('Require bundles that are what the sources give')).toBeLessThan(placeOf('Sum up the bundles'));
  });

  it('never moves a tag but that of its major version, after the release is out', () => {
    const forced = own.filter(({ run = '' }) => run.includes('force'));
    expect(forced.map(({ name }) => name)).toEqual(['Move the tag of the major version']);
    expect(forced[0]?.run).not.toContain('$TAG');
    expect(publish?.steps.at(-1)?.name).toBe('Move the tag of the major version');
    expect(publish?.steps.at(-2)?.name).toBe('Publish the release');
  });

  it('has all of its files before it is published, since nothing can be added afterwards', () => {
    expect(runOf('Draft the release with its files')).toMatch(/--verify-tag --draft .* release\/\*$/);
    expect(runOf('Publish the release')).toBe('gh release edit "$TAG" --draft=false');
  });
});

describe('the sums', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'genesis-release-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const said = execFileSync(process.execPath, ['scripts/release.ts', folder], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: process.env.PATH },
  });

  it('are of every file of every bundle', () => {
    const lines = readFileSync(path.join(folder, 'SHA256SUMS'), 'utf8').trimEnd().split('\n');
    const rooms = [...readdirSync(path.join(root, 'actions')).map((name) => `actions/${name}`), 'cli'];
    const dists = rooms.map((room) => `${room}/dist`).filter((dist) => existsSync(path.join(root, dist)));
    const files = dists.flatMap((dist) => readdirSync(path.join(root, dist)).map((file) => `${dist}/${file}`));
    const sums = files.map((file) => {
      const sum = createHash('sha256')
        .update(readFileSync(path.join(root, file)))
        .digest('hex');
      return `${sum}  ${file}`;
    });
    expect(lines.sort()).toEqual(sums.sort());
    expect(lines.length).toBeGreaterThan(10);
  });

  it('go with the tags of the version that package.json says', () => {
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
    expect(said).toBe(`tag=v${version}\nmajor=v${version.split('.')[0]}\n`);
  });
});

describe('what others made', () => {
  interface Update {
    'package-ecosystem': string;
    directory?: string;
    directories?: string[];
    cooldown: { 'default-days': number };
  }
  const { updates } = parse(readFileSync(path.join(root, '.github/dependabot.yml'), 'utf8')) as { updates: Update[] };

  it('is looked after wherever it is pinned, and a week old before it is proposed', () => {
    expect(updates.map((update) => update['package-ecosystem'])).toEqual([
      ...['npm', 'github-actions', 'terraform', 'pip'],
    ]);
    for (const { cooldown } of updates) expect(cooldown['default-days']).toBeGreaterThanOrEqual(7);
    const folders = updates.flatMap(({ directory, directories = [] }) => [directory ?? [], directories].flat());
    for (const folder of folders) expect(existsSync(path.join(root, folder))).toBe(true);
  });

  it('has no Terraform that is forgotten', () => {
    const terraform = updates.find((update) => update['package-ecosystem'] === 'terraform')?.directories ?? [];
    const all = readdirSync(path.join(root, 'terraform'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('versions.tf') && !file.includes('.terraform/'))
      .map((file) => `/terraform/${path.dirname(file)}`);
    expect(terraform).toEqual(all.sort());
  });
});
