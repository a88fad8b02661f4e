import { annotation } from './commands.ts';
import type { ActJob, ActResult, Annotation } from './types.ts';

/** A line of `act --json`. */
interface Line {
  msg?: string;
  level?: string;
  /** `workflow/job name`. */
  job?: string;
  jobID?: string;
  matrix?: Record<string, unknown>;
  stepID?: string[];
  raw_output?: boolean;
  jobResult?: string;
  command?: string;
  content?: string;
  name?: string;
  arg?: string;
  kvPairs?: Record<string, string>;
}

/** act gives steps a terminal, so some programs print in colours. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what an escape sequence starts with.
const colour = /\x1b\[[0-9;]*m/g;

/** What act says of itself: where it found a stand-in, and that there is no Docker. */
const noise = /^LocalRepositoryCache |^Couldn't get a valid docker connection/;

/** Collects what act says while it runs. */
export interface ActLog {
  /** Takes a line of act's output; returns what a person would read, or null. */
  read(text: string): string | null;
  result(code: number): ActResult;
}

export function readActLog(onJob: (id: string) => void = () => undefined): ActLog {
  const raw: string[] = [];
  const shown: string[] = [];
  const jobs = new Map<string, ActJob>();
  const summaries: ActResult['summaries'] = [];
  const annotations: ActResult['annotations'] = [];

  const collect = (line: Line) => {
    if (!line.jobID) return;
    const known = jobs.size;
    const job = jobOf(jobs, line);
    if (jobs.size > known) onJob(job.id);
    if (line.jobResult === 'success' || line.jobResult === 'failure') job.result = line.jobResult;
    if (line.command === 'summary') summaries.push({ job: job.name, text: line.content ?? '' });
    if (line.command === 'set-output') addOutput(job, line);
    const found = annotationOf(line);
    if (found) annotations.push({ ...found, job: job.name });
  };

  return {
    read: (text) => {
      raw.push(text);
      const line = parseLine(text);
      if (!line) return text;
      collect(line);
      const message = (line.msg ?? '').trimEnd().replaceAll(colour, '');
      if (line.level === 'debug' || line.command === 'summary' || noise.test(message)) return null;
      const read = `[${line.job ?? 'act'}] ${line.raw_output ? '  | ' : ''}${message}`;
      shown.push(read);
      return read;
    },
    result: (code) => ({
      code,
      jobs: [...jobs.values()],
      summaries,
      annotations,
      text: shown.join('\n'),
      raw: raw.join('\n'),
    }),
  };
}

function parseLine(text: string): Line | null {
  try {
    return JSON.parse(text) as Line;
  } catch {
    return null;
  }
}

/** A job of a matrix is one job per combination. */
function jobOf(jobs: Map<string, ActJob>, line: Line): ActJob {
  const matrix = line.matrix ?? {};
  const key = JSON.stringify([line.job, line.jobID, matrix]);
  const known = jobs.get(key);
  if (known) return known;
  // Until act says otherwise: a job that was killed says nothing at all.
  const job: ActJob = {
    name: line.job ?? '',
    id: line.jobID ?? '',
    result: 'failure',
    matrix,
    outputs: {},
  };
  jobs.set(key, job);
  return job;
}

function addOutput(job: ActJob, { stepID = [], name = '', arg = '' }: Line): void {
  const step = stepID.at(-1) ?? '';
  job.outputs[step] = { ...job.outputs[step], [name]: arg };
}

function annotationOf({ command, kvPairs = {}, arg = '' }: Line): Annotation | null {
  if (command !== 'error' && command !== 'warning' && command !== 'notice') return null;
  return annotation(command, kvPairs, arg);
}
