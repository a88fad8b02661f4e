import { z } from 'zod';
import { digest } from '../hash.ts';

const place = { account: z.string(), server: z.string(), bundle: z.string(), sha256: z.string() };

const dryRun = z.strictObject({
  ...place,
  /** What would be changed, a line each; nothing where all is as it should be. */
  changes: z.array(z.string()),
  /** Why it can't be deployed. */
  error: z.strictObject({ message: z.string(), hint: z.string().optional() }).optional(),
});

/** What a dry run of deploy-app found, handed over to the job that tells of it. */
export type DryRun = z.infer<typeof dryRun>;

/** Whether what was tried can't be deployed as it is; a dry run that left no result tells of nothing good. */
export function isRefused(result: DryRun | undefined): boolean {
  return result === undefined || result.error !== undefined;
}

/** What was tried: which bundle, and where. */
export type Tried = Pick<DryRun, 'account' | 'server' | 'bundle' | 'sha256'>;

/** Reads the result of a dry run. Throws an Error for a text that is none: they are made by actions, never by people. */
export function parseDryRun(text: string, file: string): DryRun {
  const parsed = dryRun.safeParse(JSON.parse(text));
  if (parsed.success) return parsed.data;
  throw new Error(`${file} is no result of a dry run: ${z.prettifyError(parsed.error)}`);
}

/** The result's text. */
export function renderDryRun(value: DryRun): string {
  return `${JSON.stringify(dryRun.parse(value), null, 2)}\n`;
}

/** The file's name in the folder of results: one for each thing tried. */
export function dryRunFileName({ account, server, bundle, sha256 }: Tried): string {
  return `dry-run-${digest([account, server, bundle, sha256]).slice(0, 16)}.json`;
}
