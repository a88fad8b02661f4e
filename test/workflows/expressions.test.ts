import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { standInsFor } from '../../rehearsal/runner/uses.ts';
import { root } from '../../rehearsal/world.ts';
import { type Job, jobs, type StepFile, steps, workflows } from '../support/workflow-files.ts';

// A name that nothing has is no error at GitHub but an empty text, which then means something else.

interface Contract {
  inputs?: Record<string, { required?: boolean } | null>;
  outputs?: Record<string, { description: string }>;
}

const contracts = new Map<string, Contract>();

/** What the action.yml of an action in this repository declares. */
function contract(uses: string): Contract {
  const known = contracts.get(uses) ?? (parse(readFileSync(path.join(root, uses, 'action.yml'), 'utf8')) as Contract);
  contracts.set(uses, known);
  return known;
}

const isOwn = ({ uses = '' }: StepFile) => uses === './' || uses.startsWith('./actions/');

/** Every look-up of that form in a text, as the parts that the pattern names. */
const lookUps = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, ...parts]) => parts as string[]);

describe('an action of this repository', () => {
  const own = steps.filter(isOwn);

  it('gets only inputs that it has', () => {
    const wrong = own.flatMap(({ at, uses = '', with: given = {} }) =>
      Object.keys(given)
        .filter((name) => !(name in (contract(uses).inputs ?? {})))
        .map((name) => `${at}: ${name}`),
    );
    expect(wrong).toEqual([]);
    expect(own.length).toBeGreaterThan(10);
  });

  it('gets the inputs that it needs', () => {
    const wrong = own.flatMap(({ at, uses = '', with: given = {} }) =>
      Object.entries(contract(uses).inputs ?? {})
        .filter(([name, input]) => input?.required && !(name in given))
        .map(([name]) => `${at}: ${name}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('a public action', () => {
  it('gets only inputs that its stand-in models, and all that it needs', () => {
    for (const name of Object.keys(workflows).filter((name) => !['ci', 'release'].includes(name))) {
      expect(() => standInsFor(root, `${name}.yml`)).not.toThrow();
    }
  });
});

describe('a reusable workflow', () => {
  it('gets the inputs it declares, and its secrets: it sees no others, those of its environments included', () => {
    const { inputs = {}, secrets = {} } = workflows.work?.on.workflow_call ?? {};
    const calls = jobs.filter(({ uses }) => uses);
    expect(new Set(calls.map(({ uses }) => uses))).toEqual(new Set(['./.github/workflows/work.yml']));
    expect(new Set(calls.flatMap(({ with: given = {} }) => Object.keys(given)))).toEqual(new Set(Object.keys(inputs)));
    for (const { secrets: kept = {} } of calls) expect(Object.keys(kept)).toEqual(Object.keys(secrets));
    const looked = jobs
      .filter(({ workflow }) => workflow === 'work')
      .flatMap(({ text }) => lookUps(text, /\bsecrets\.(\w+)/g));
    expect(new Set(looked.flat())).toEqual(new Set(Object.keys(secrets)));
  });
});

describe('an expression', () => {
  /** Names that a job may look up, from what the pattern finds in it. */
  const unknown = (pattern: RegExp, isKnown: (job: Job, ...parts: string[]) => boolean) =>
    jobs.flatMap((job) =>
      lookUps(job.text, pattern)
        .filter((parts) => !isKnown(job, ...parts))
        .map((parts) => `${job.at}: ${parts.join('.')}`),
    );

  it('looks up jobs that are waited for, and outputs they have', () => {
    const outputsOf = (job: Job, id: string) =>
      job.needs.includes(id) ? Object.keys(workflows[job.workflow]?.jobs[id]?.outputs ?? {}) : [];
    expect(
      unknown(/\bneeds\.([\w-]+)\.outputs\.([\w-]+)/g, (job, id = '', name = '') => outputsOf(job, id).includes(name)),
    ).toEqual([]);
    expect(unknown(/\bneeds\.([\w-]+)\.result/g, (job, id = '') => job.needs.includes(id))).toEqual([]);
  });

  it('looks up steps that were before it, and outputs they have', () => {
    const wrong = steps.flatMap(({ job, at, id: _, ...step }) => {
      const before = job.steps.slice(
        0,
        job.steps.findIndex(({ name }) => name === step.name),
      );
      return lookUps(JSON.stringify({ ...step, job: null }), /\bsteps\.([\w-]+)\.outputs\.([\w-]+)/g)
        .filter(([id, name = '']) => !outputsOf(before.find((one) => one.id === id)).includes(name))
        .map((parts) => `${at}: ${parts.join('.')}`);
    });
    expect(wrong).toEqual([]);
  });

  it("gives a job's outputs from steps that have them", () => {
    const wrong = jobs.flatMap(({ at, outputs = {}, steps: own }) =>
      lookUps(JSON.stringify(outputs), /\bsteps\.([\w-]+)\.outputs\.([\w-]+)/g)
        .filter(([id, name = '']) => !outputsOf(own.find((step) => step.id === id)).includes(name))
        .map((parts) => `${at}: ${parts.join('.')}`),
    );
    expect(wrong).toEqual([]);
  });

  it('says when the problems of a job are lost: GitHub drops an output in which something masked occurs', () => {
    const given = steps.flatMap(({ with: inputs }) => lookUps(String(inputs?.problems ?? ''), /(\S.*)/g).flat());
    const expected = ['claim', 'check'].map((id) => `\${{ needs.${id}.outputs.problems || 'lost' }}`);
    expect(given).toEqual(expected);
  });

  it('looks up inputs and matrices that are there, variables and secrets that the docs tell of', () => {
    const inputs = ({ workflow }: Job) =>
      Object.values(workflows[workflow]?.on ?? {}).flatMap((event) => Object.keys(event?.inputs ?? {}));
    const documented = ['docs/workflows.md', 'docs/bundles.md'];
    const settings = documented.flatMap(
      (page) => readFileSync(path.join(root, page), 'utf8').match(/\bGENESIS_\w+/g) ?? [],
    );
    expect(unknown(/\binputs\.([\w-]+)/g, (job, name = '') => inputs(job).includes(name))).toEqual([]);
    expect(unknown(/\b(?:vars|secrets)\.(\w+)/g, (_, name = '') => settings.includes(name))).toEqual([]);
    // Where a matrix is a list of objects, the output that makes it says of what.
    const { description = '' } = contract('actions/apps').outputs?.deployments ?? {};
    const listed = /\{([\w, -]+)\}/.exec(description)?.[1]?.split(', ') ?? [];
    const dimensions = ({ strategy }: Job) => {
      const names = Object.keys(strategy?.matrix ?? {});
      return names.includes('include') ? listed : names;
    };
    expect(unknown(/\bmatrix\.([\w-]+)/g, (job, name = '') => dimensions(job).includes(name))).toEqual([]);
  });
});

describe('an artifact', () => {
  // A reusable workflow is a part of its caller's run, and artifacts belong to the run.
  it.each([[['plan']], [['apply', 'work']], [['drift']]])('of %j is read under the name it was given', (files) => {
    const names = (action: string, ...inputs: string[]) =>
      steps
        .filter(({ job, uses = '' }) => files.includes(job.workflow) && uses.startsWith(`actions/${action}@`))
        .map(({ with: given = {} }) => String(inputs.map((input) => given[input]).find(Boolean)))
        .map((name) => name.replace(/\$\{\{.*?\}\}/g, '*'));
    const written = names('upload-artifact', 'name');
    const wanted = names('download-artifact', 'name', 'pattern');
    expect(wanted.filter((pattern) => !written.some((name) => path.matchesGlob(name, pattern)))).toEqual([]);
    expect(wanted).not.toEqual([]);
  });
});

/** Outputs of what isn't rehearsed, from actions/attest's action.yml (v4.2.2) and from the script. */
const OUTSIDE: Record<string, string[]> = {
  'actions/attest': ['attestation-id', 'attestation-url', 'bundle-path'],
  'node scripts/release.ts release >> "$GITHUB_OUTPUT"': ['tag', 'major'],
};

/** The outputs of a step, by its action's contract or by what its script writes. */
function outputsOf(step: StepFile | undefined): string[] {
  if (!step) return [];
  const outside = OUTSIDE[step.uses?.replace(/@.*/, '') ?? step.run ?? ''];
  if (outside) return outside;
  if (isOwn(step)) return Object.keys(contract(step.uses ?? '').outputs ?? {});
  if (step.uses)
    return Object.keys(contract(path.join('rehearsal/runner/standins', step.uses.replace(/@.*/, ''))).outputs ?? {});
  return lookUps(step.run ?? '', /echo "(\w+)=.*" >> "\$GITHUB_OUTPUT"/g).map(([name = '']) => name);
}
