import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { root } from '../../rehearsal/world.ts';

/** A step as its file has it. */
export interface StepFile {
  id?: string;
  name?: string;
  if?: string;
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, unknown>;
}

/** A job as its file has it. */
export interface JobFile {
  name?: string;
  if?: string;
  needs?: string | string[];
  uses?: string;
  with?: Record<string, unknown>;
  secrets?: Record<string, string>;
  permissions?: Record<string, string>;
  environment?: string;
  concurrency?: { group: string; 'cancel-in-progress': boolean };
  strategy?: { matrix: Record<string, string> };
  'timeout-minutes'?: number;
  outputs?: Record<string, string>;
  steps?: StepFile[];
}

export interface WorkflowFile {
  on: Record<string, { inputs?: object; secrets?: object } | null>;
  permissions?: Record<string, string>;
  concurrency?: JobFile['concurrency'];
  jobs: Record<string, JobFile>;
}

export const folder = path.join(root, '.github', 'workflows');

/** All workflow files by their name without ending, as text and read. */
export const texts: Record<string, string> = Object.fromEntries(
  readdirSync(folder).map((file) => [path.basename(file, '.yml'), readFileSync(path.join(folder, file), 'utf8')]),
);

export const workflows: Record<string, WorkflowFile> = Object.fromEntries(
  Object.entries(texts).map(([name, text]) => [name, parse(text) as WorkflowFile]),
);

export interface Job extends JobFile {
  workflow: string;
  id: string;
  /** `plan/claim`: how a test names it. */
  at: string;
  steps: StepFile[];
  needs: string[];
  /** All of it as text, for what is looked for anywhere. */
  text: string;
}

export const jobs: Job[] = Object.entries(workflows).flatMap(([workflow, file]) =>
  Object.entries(file.jobs).map(([id, job]) => ({
    ...job,
    ...{ workflow, id, at: `${workflow}/${id}`, text: JSON.stringify(job) },
    steps: job.steps ?? [],
    needs: [job.needs ?? []].flat(),
  })),
);

/** Where a rule doesn't hold, so that a test that expects none names them. */
export const breaking = (rule: (job: Job) => boolean, among: Job[] = jobs) =>
  among.filter((job) => !rule(job)).map(({ at }) => at);

/** The same for steps, named by their job and their name. */
export const steps = jobs.flatMap((job) => job.steps.map((step) => ({ ...step, job, at: `${job.at}: ${step.name}` })));

export const writes = ({ permissions = {} }: Job) =>
  Object.entries(permissions).some(([name, level]) => level === 'write' && name !== 'id-token');
/** The workflow release signs with its token, which no role in AWS trusts: release.test.ts is about it. */
export const isRelease = ({ workflow }: Job) => workflow === 'release';
export const hasCloud = (job: Job) => job.permissions?.['id-token'] === 'write' && !isRelease(job);
/** What somebody could want who opens a pull request: a role, a secret, a token that writes. */
export const hasSomething = (job: Job) =>
  hasCloud(job) || writes(job) || Boolean(job.environment) || job.text.includes('secrets.');
/** A job that only calls a reusable workflow: its permissions are a bound for the jobs in there. */
export const isCall = ({ uses }: Job) => uses !== undefined;
