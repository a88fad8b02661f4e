import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import {
  type DeploymentResult,
  deploymentFileName,
  parseDeploymentResult,
  renderDeploymentResult,
} from '../core/apps/deployments.ts';
import { type DryRun, dryRunFileName, parseDryRun, renderDryRun } from '../core/apps/dry-run.ts';
import { parseStrangers, renderStrangers, STRANGERS_FILE, type Stranger } from '../core/drift/strangers.ts';
import { parseResult, type Result, renderResult, resultFileName } from '../core/work/result.ts';

/** All but what has readers of its own. */
const RESULT_FILE = new RegExp(`^(?!${STRANGERS_FILE}$|deploy-|dry-run-).*\\.json$`);

/** Writes one result into the folder of results, which is made where it is missing; an older one of its step gives way. */
export async function writeResult(folder: string, result: Result): Promise<void> {
  await write(folder, resultFileName(result), renderResult(result));
}

/**
 * Reads the folder of results; none is there where no job had anything to hand over.
 *
 * @returns The results in the order of their files' names.
 * @throws Error for a file that is no result, or is named for another one.
 */
export async function readResults(folder: string): Promise<Result[]> {
  return readAll(folder, RESULT_FILE, (text, file) => {
    const result = parseResult(text, file);
    if (resultFileName(result) !== file) throw new Error(`${file} is the result of ${resultFileName(result)}`);
    return result;
  });
}

/** Writes the accounts that the ledger doesn't know beside the results. */
export async function writeStrangers(folder: string, found: Stranger[]): Promise<void> {
  await write(folder, STRANGERS_FILE, renderStrangers(found));
}

/** @returns The accounts that the ledger doesn't know; undefined where nobody looked for them. */
export async function readStrangers(folder: string): Promise<Stranger[] | undefined> {
  const text = await readFile(path.join(folder, STRANGERS_FILE), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  return text === undefined ? undefined : parseStrangers(text);
}

/** Writes what was deployed into the folder of results. */
export function writeDeployment(folder: string, result: DeploymentResult): Promise<void> {
  return write(folder, deploymentFileName(result), renderDeploymentResult(result));
}

/** Reads what was deployed; nothing where no job had anything to hand over. */
export function readDeployments(folder: string): Promise<DeploymentResult[]> {
  return readAll(folder, /^deploy-[0-9a-f]{16}\.json$/, parseDeploymentResult);
}

/** Writes what a dry run found into the folder of results. */
export function writeDryRun(folder: string, result: DryRun): Promise<void> {
  return write(folder, dryRunFileName(result), renderDryRun(result));
}

/** Reads what dry runs found; nothing where no job had anything to hand over. */
export function readDryRuns(folder: string): Promise<DryRun[]> {
  return readAll(folder, /^dry-run-[0-9a-f]{16}\.json$/, parseDryRun);
}

async function write(folder: string, file: string, text: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, file), text);
}

async function readAll<T>(folder: string, named: RegExp, parse: (text: string, file: string) => T): Promise<T[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const files = names.filter((name) => named.test(name)).sort();
  return Promise.all(files.map(async (file) => parse(await readFile(path.join(folder, file), 'utf8'), file)));
}
