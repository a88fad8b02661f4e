import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const HOOK = pathToFileURL(path.join(import.meta.dirname, 'usage.mjs')).href;
const TIME_LIMIT = 120_000;

export interface Program {
  args: string[];
  env?: Record<string, string>;
  /** The exit code that means it did what is measured. */
  code?: number;
}

/** What a program used: milliseconds of the processor, MiB of memory at most. */
export interface Usage {
  cpu_ms: number;
  memory_mib: number;
}

/** Milliseconds that programs take, each the median of some runs. They take turns, so that a busy machine slows all alike. */
export function clock(programs: Program[], runs: number): number[] {
  const times: number[][] = programs.map(() => []);
  for (let run = 0; run < runs; run++) {
    for (const [index, program] of programs.entries()) times[index]?.push(timed(program));
  }
  return times.map((all) => rounded(median(all)));
}

/** What a program uses, by a run of its own: the look at it takes time itself. */
export function usageOf(program: Program): Usage {
  const folder = mkdtempSync(path.join(tmpdir(), 'genesis-bench-'));
  const file = path.join(folder, 'usage.json');
  try {
    timed({ ...program, args: ['--import', HOOK, ...program.args], env: { ...program.env, BENCH_USAGE: file } });
    const { cpu_ms, memory_mib } = JSON.parse(readFileSync(file, 'utf8')) as Usage;
    return { cpu_ms: rounded(cpu_ms), memory_mib: rounded(memory_mib) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Runs a Node program to its end. Throws an Error with what it said where it ended otherwise than it should. */
function timed({ args, env = {}, code = 0 }: Program): number {
  const options = { encoding: 'utf8', timeout: TIME_LIMIT, maxBuffer: 2 ** 28 } as const;
  const start = performance.now();
  const ran = spawnSync(process.execPath, args, { ...options, env: { ...process.env, ...env } });
  const time = performance.now() - start;
  if (ran.status === code) return time;
  throw new Error(`${args.join(' ')} ended with ${ran.status}:\n${ran.stdout}${ran.stderr}`);
}

export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >>> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** To a tenth: what is behind that is noise. */
export function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
