import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { Permissions } from '../github/types.ts';

/** A job with steps, of a workflow or of a reusable one it calls. */
export interface WorkflowJob {
  id: string;
  /** File name of the workflow that holds it. */
  workflow: string;
  permissions: Permissions;
  environment: string | null;
  steps: Step[];
}

export interface Step {
  uses?: string;
  with?: Record<string, unknown>;
}

interface JobFile {
  uses?: string;
  permissions?: Permissions;
  environment?: string | { name: string };
  steps?: Step[];
}

interface WorkflowFile {
  permissions?: Permissions;
  jobs?: Record<string, JobFile>;
}

/**
 * The jobs that a workflow file runs, those of the reusable workflows it calls included.
 * Throws where GitHub wouldn't start it: a called job that asks for more than its caller may; and for two jobs of one
 * id, which act's log doesn't tell apart. The jobs of a workflow that is called twice are alike, and count once.
 */
export function jobsOf(checkout: string, workflow: string): WorkflowJob[] {
  const jobs = [...new Map(jobsIn(checkout, workflow).map((job) => [`${job.workflow} ${job.id}`, job])).values()];
  const twice = jobs.find(({ id }, index) => jobs.findIndex((job) => job.id === id) !== index);
  if (twice) throw new Error(`Two jobs that ${workflow} runs have the id ${twice.id}.`);
  return jobs;
}

/** `inherited` is what a caller may do: a called job that says nothing may do the same. */
function jobsIn(checkout: string, workflow: string, inherited: Permissions = {}): WorkflowJob[] {
  const text = readFileSync(path.join(checkout, '.github', 'workflows', workflow), 'utf8');
  const file = parse(text) as WorkflowFile;
  return Object.entries(file.jobs ?? {}).flatMap(([id, job]) => {
    const permissions = job.permissions ?? file.permissions ?? inherited;
    if (job.uses) return called(checkout, { workflow, id, uses: job.uses, permissions });
    const { environment = null, steps = [] } = job;
    const name = typeof environment === 'object' ? (environment?.name ?? null) : environment;
    return [{ id, workflow, permissions, environment: name, steps }];
  });
}

type Caller = { workflow: string; id: string; uses: string; permissions: Permissions };

function called(checkout: string, { workflow, id, uses, permissions }: Caller): WorkflowJob[] {
  const own = /^\.\/\.github\/workflows\/([^/]+)$/.exec(uses)?.[1];
  if (!own) throw new Error(`${workflow}, job ${id}: ${uses} is a reusable workflow of another repository.`);
  const jobs = jobsIn(checkout, own, permissions);
  for (const job of jobs) {
    const excess = Object.entries(job.permissions).filter(([name, level]) => !covers(permissions[name], level));
    if (excess.length === 0) continue;
    const asked = excess.map(([name, level]) => `${name}: ${level}`).join(', ');
    throw new Error(
      `${own}, job ${job.id}, asks for ${asked}; its caller in ${workflow}, job ${id}, doesn't allow it.`,
    );
  }
  return jobs;
}

const covers = (granted: string | undefined, asked: string) =>
  granted === 'write' || granted === asked || asked === 'none';
