import { z } from 'zod';

// Terraform's lock on a state in S3 is a file beside it that tells who and when, but not which run of a workflow. So a
// run leaves a marker there before it locks; a lock that outlived its run is then known as such.

/** What Terraform writes into `<state>.tflock`. */
const lock = z.object({ ID: z.string(), Who: z.string(), Created: z.string(), Operation: z.string() });

const marker = z.object({ repository: z.string(), run: z.string(), attempt: z.number(), host: z.string() });

export type StateLock = z.infer<typeof lock>;

/** A run of a workflow: the machine is told too, since a person's own Terraform doesn't leave a marker. */
export type RunMarker = z.infer<typeof marker>;

/** Reads a lock file. An unreadable one is still a lock, but one that only a person can judge. */
export function parseLock(text: string): StateLock {
  return parsed(lock, text) ?? { ID: '', Who: 'somebody', Created: 'unknown', Operation: 'unknown' };
}

export function parseMarker(text: string): RunMarker | undefined {
  return parsed(marker, text);
}

export function renderMarker(of: RunMarker): string {
  return `${JSON.stringify(of)}\n`;
}

/** Who holds a lock, since when and for what; the run too, where the marker is that machine's. */
export function heldBy({ Who, Created, Operation }: StateLock, left: RunMarker | undefined): string {
  const run = left && Who.endsWith(`@${left.host}`) ? ` in run ${left.run} of ${left.repository}` : '';
  return `${Who}${run} since ${Created} (${Operation})`;
}

/**
 * What a lock and the marker beside it say to the run `me`:
 * - `over`: an earlier attempt of this very run took it, and GitHub starts an attempt when the one before has ended;
 * - `ask`: another run of this repository took it, and GitHub knows whether that one is over;
 * - `foreign`: no marker fits; it may be a person's, and is left alone.
 */
export function judgeLock(held: StateLock, left: RunMarker | undefined, me: RunMarker): 'over' | 'ask' | 'foreign' {
  const fits = left !== undefined && left.repository === me.repository && held.Who.endsWith(`@${left.host}`);
  if (!fits || held.ID === '') return 'foreign';
  if (left.run !== me.run) return 'ask';
  return left.attempt < me.attempt ? 'over' : 'foreign';
}

function parsed<T>(schema: z.ZodType<T>, text: string): T | undefined {
  try {
    return schema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
