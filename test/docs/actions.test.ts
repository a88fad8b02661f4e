import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';

// An action is what its action.yml promises. What runs must take and give just that.

interface Contract {
  name: string;
  description: string;
  branding: { icon: string; color: string };
  inputs: Record<string, { description: string; required?: boolean; default?: unknown }>;
  outputs: Record<string, { description: string }>;
}

interface Example {
  jobs: Record<string, { steps: { uses?: string; with?: Record<string, unknown> }[] }>;
}

const root = path.resolve(import.meta.dirname, '../..');
const names = readdirSync(path.join(root, 'actions'));
/** The contract of the check is the repository's own. */
const fileOf = (name: string) => (name === 'check' ? 'action.yml' : `actions/${name}/action.yml`);
const contract = (name: string) => parse(readFileSync(path.join(root, fileOf(name)), 'utf8')) as Contract;

/** The action's own sources, in which its outputs are written. */
const sources = (name: string) =>
  readdirSync(path.join(root, 'actions', name), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.startsWith('dist'))
    .map((file) => readFileSync(path.join(root, 'actions', name, file), 'utf8'))
    .join('\n');

/** The names of all inputs, as the program itself tells them to who gives it one that it doesn't know. */
function taken(name: string): string[] {
  const main = path.join(root, 'actions', name, 'main.ts');
  const { stdout } = spawnSync(process.execPath, [main], { env: { INPUT_NONE_SUCH: 'x' }, encoding: 'utf8' });
  const [, list = ''] = /none_such is unknown; this action takes ([\w, -]+)/.exec(stdout) ?? [];
  return list.split(', ').sort();
}

/** Names of outputs that are written one by one, or by a list of names. */
function written(text: string): string[] {
  const single = [...text.matchAll(/\boutput\(\s*'([\w-]+)'/g)].map(([, name = '']) => name);
  const lists = [...text.matchAll(/of \[([^\]]*)\] as const\) output\(/g)].flatMap(
    ([, list = '']) => list.match(/[\w-]+/g) ?? [],
  );
  return [...single, ...lists];
}

describe.each(names)('the action %s', (name) => {
  const { inputs = {}, outputs = {}, ...action } = contract(name);

  it('has a name, a picture and what it does in one line', () => {
    expect(action.name).toMatch(/^Genesis [a-z CIDR]+$/);
    expect(action.branding).toEqual({
      icon: expect.stringMatching(/^[a-z-]+$/),
      color: expect.stringMatching(/^[a-z-]+$/),
    });
    expect(action.description).toMatch(/^[A-Z].*[^.]$/);
  });

  it('describes all that it takes and gives', () => {
    const described = Object.values({ ...inputs, ...outputs }).map(({ description }) => description);
    expect(described.filter((text) => !/^\S.{5,}[^.\s]$/.test(text))).toEqual([]);
  });

  it('says of each input that it is required, or what it is otherwise', () => {
    const vague = Object.keys(inputs).filter(
      (key) => Boolean(inputs[key]?.required) === (inputs[key]?.default !== undefined),
    );
    expect(vague).toEqual([]);
  });

  it('takes the inputs that it declares, and no others', () => {
    expect(taken(name)).toEqual(Object.keys(inputs).sort());
  });

  // Also written ones are declared: the rehearsal's runner refuses those that aren't, in every test of a bundle.
  it('writes the outputs that it declares', () => {
    const text = sources(name);
    expect(written(text).filter((output) => !(output in outputs))).toEqual([]);
    const isMade = (output: string) =>
      written(text).includes(output) || new RegExp(`\\b${output}\\b'?[,:]|\\b${output} }`).test(text);
    expect(Object.keys(outputs).filter((output) => !isMade(output))).toEqual([]);
  });

  it('has an example that is right about it', () => {
    const { jobs } = parse(readFileSync(path.join(root, `examples/workflows/${name}.yml`), 'utf8')) as Example;
    const steps = Object.values(jobs).flatMap((job) => job.steps);
    const own = steps.filter(({ uses = '' }) => uses.startsWith('your-organization/'));
    expect(own.map(({ uses }) => uses)).toContain(
      `your-organization/genesis-actions${name === 'check' ? '' : `/actions/${name}`}@${'0'.repeat(40)}`,
    );
    for (const { uses = '', with: given = {} } of own) {
      const { inputs: known = {} } = contract(/actions\/([\w-]+)@/.exec(uses)?.[1] ?? 'check');
      const required = Object.keys(known).filter((key) => known[key]?.required);
      expect(Object.keys(known)).toEqual(expect.arrayContaining(Object.keys(given)));
      expect(Object.keys(given)).toEqual(expect.arrayContaining(required));
    }
  });

  it('has a page that tells of it, and a workflow to begin with', () => {
    const page = readFileSync(path.join(root, `docs/actions/${name}.md`), 'utf8');
    expect(page).toContain(`# ${name}\n`);
    expect(page).toContain(`(../../examples/workflows/${name}.yml)`);
    expect(readFileSync(path.join(root, 'README.md'), 'utf8')).toContain(`(docs/actions/${name}.md)`);
  });
});
