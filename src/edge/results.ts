import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import {
  type DeploymentResult,
  deploymentFileName,
  parseDeploymentResult,
  renderDeploymentResult,
} from '../core/apps/deployments.ts';
import { parseStrangers, renderStrangers, STRANGERS_FILE, type Stranger } from '../core/drift/strangers.ts';
import { parseResult, type Result, renderResult, resultFileName } from '../core/work/result.ts';

/** Writes one result into the folder of results, which is made where it is missing; an older one of its step gives way. */
export async function writeResult(folder: string, result: Result): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, resultFileName(result)), renderResult(result));
}

/**
 * Reads the folder of results; none is there where no job had anything to hand over.
 *
 * @returns The results in the order of their files' names.
 * @throws Error for a file that is no result, or is named for another one.
 */
export async function readResults(folder: string): Promise<Result[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const files = names.filter((name) => name.endsWith('.json') && name !== STRANGERS_FILE).sort();
  return Promise.all(
    files.map(async (file) => {
      const result = parseResult(await readFile(path.join(folder, file), 'utf8'), file);
      if (resultFileName(result) !== file) throw new Error(`${file} is the result of ${resultFileName(result)}`);
      return result;
    }),
  );
}

/** Writes the accounts that the ledger doesn't know beside the results. */
export async function writeStrangers(folder: string, found: Stranger[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, STRANGERS_FILE), renderStrangers(found));
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
export async function writeDeployment(folder: string, result: DeploymentResult): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, deploymentFileName(result)), renderDeploymentResult(result));
}

/** Reads what was deployed; nothing where no job had anything to hand over. */
export async function readDeployments(folder: string): Promise<DeploymentResult[]> {
  const names = await readdir(folder).catch(() => []);
  const files = names.filter((name) => /^deploy-[0-9a-f]{16}\.json$/.test(name)).sort();
  return Promise.all(
    files.map(async (file) => parseDeploymentResult(await readFile(path.join(folder, file), 'utf8'), file)),
  );
}
