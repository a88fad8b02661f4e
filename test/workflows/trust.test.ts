import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { root } from '../../rehearsal/world.ts';
import { hasSomething, jobs, steps, workflows } from '../support/workflow-files.ts';

// A pull request's branch is its author's: no file of it may run where there is a role, a secret or a token that writes.

const checkouts = steps.filter(({ uses = '' }) => uses.startsWith('actions/checkout@'));

describe("a pull request's files", () => {
  const foreign = checkouts.filter(({ with: { ref } = {} }) => String(ref).includes('github.event.'));

  it('are checked out by one job alone, in a folder of their own, where there is nothing to take', () => {
    expect(foreign.map(({ job, with: { path } = {} }) => [job.at, path])).toEqual([
      ['pull-request/preview', 'changed'],
    ]);
    expect(foreign.map(({ job }) => [job.permissions, hasSomething(job)])).toEqual([[{ contents: 'read' }, false]]);
  });

  it("are run by no step: actions are main's or pinned, and shells only ask Git which files changed", () => {
    const own = foreign.flatMap(({ job }) => job.steps);
    expect(own.filter(({ uses = '' }) => uses.startsWith('./changed')).map(({ name }) => name)).toEqual([]);
    expect(
      own.filter(({ run = '' }) => run.includes('changed') && !run.startsWith('git -C changed diff --quiet ')),
    ).toEqual([]);
  });

  it('are no bundle or Terraform of a job with something to take: these come from its one checkout, of main', () => {
    const local = steps.filter(({ job, uses = '' }) => hasSomething(job) && uses.startsWith('./'));
    const places = ({ job }: (typeof steps)[number]) =>
      checkouts.filter((checkout) => checkout.job === job).map((checkout) => checkout.with?.path ?? 'the workspace');
    expect(new Set(local.map((step) => places(step).join()))).toEqual(new Set(['the workspace']));
    expect(local.length).toBeGreaterThan(10);
  });

  it('meet no event that gives a pull request what main may', () => {
    const events = Object.values(workflows).flatMap(({ on }) => Object.keys(on));
    expect(events.filter((event) => ['pull_request_target', 'workflow_run'].includes(event))).toEqual([]);
  });
});

describe('text of anybody', () => {
  const sources = ['src', 'actions', 'cli'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.includes('dist/'))
      .map((file) => ({ file: `${folder}/${file}`, text: readFileSync(path.join(root, folder, file), 'utf8') })),
  );

  it('reaches no shell: programs are started by their name and a list of arguments', () => {
    const starting = sources.filter(({ text }) => text.includes("'node:child_process'"));
    const named = starting.flatMap(
      ({ text }) => /import \{([^}]*)\} from 'node:child_process'/.exec(text)?.[1]?.split(',') ?? [],
    );
    const values = named.map((name) => name.trim()).filter((name) => !name.startsWith('type '));
    expect(new Set(values)).toEqual(new Set(['spawn']));
    expect(
      sources
        .filter(({ text }) => /\bshell: |'-c'|getExecOutput|\beval\(|new Function\(/.test(text))
        .map(({ file }) => file),
    ).toEqual([]);
  });

  it('is in no condition and no name that a workflow puts together, but the number or commit of what it is about', () => {
    const looked = jobs.flatMap(({ text }) => text.match(/github\.event\.[\w.]+/g) ?? []);
    const harmless = /\.(number|sha|head_sha|base_sha|type|full_name)$|\.labels\.$/;
    expect(looked.filter((name) => !harmless.test(name))).toEqual([]);
    expect(jobs.filter(({ text }) => /github\.(head_ref|actor|ref_name)\b/.test(text)).map(({ at }) => at)).toEqual([]);
  });
});
