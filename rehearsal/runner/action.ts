import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseCommandFile } from './command-files.ts';
import { readCommands } from './commands.ts';
import { contextsOf, githubVariables } from './context.ts';
import { inputVariables, readContract, refuseUndeclared } from './contract.ts';
import { runProcess } from './process.ts';
import type { ActionRequest, ActionResult } from './types.ts';

const files = ['OUTPUT', 'STATE', 'ENV', 'PATH', 'STEP_SUMMARY'] as const;

/** GitHub shows no longer summary of a step. */
const longestSummary = 1024 * 1024;

/**
 * Starts an action's bundle as GitHub's runner does: its own process of Node 24, inputs and files by variables, an
 * environment that holds nothing else of this machine but PATH and HOME. Throws for what is wrong with the request or
 * the action's contract; a failing action is a result.
 */
export async function runAction(request: ActionRequest): Promise<ActionResult> {
  if (!process.version.startsWith('v24.')) throw new Error(`Actions run on Node 24; this is ${process.version}.`);
  const contract = readContract(path.join(request.repo, request.action));
  const temp = await mkdtemp(path.join(tmpdir(), 'genesis-step-'));
  try {
    const variables = githubVariables(request, temp);
    const contexts = contextsOf(variables, request.token ?? '');
    const inputs = inputVariables(contract, request.inputs ?? {}, contexts);
    await prepare(temp, request.event?.payload ?? {});
    const env = { ...hostVariables(), ...variables, ...fileVariables(temp), ...request.env, ...inputs };
    const { mask, ...said } = await start(request, contract.main, env);
    const result = { ...said, ...(await results(temp, mask)) };
    refuseUndeclared(contract, result.outputs);
    return result;
  } finally {
    await rm(temp, { recursive: true, force: true, maxRetries: 3 });
  }
}

const fileOf = (temp: string, name: string) => path.join(temp, name.toLowerCase());

const fileVariables = (temp: string) => Object.fromEntries(files.map((name) => [`GITHUB_${name}`, fileOf(temp, name)]));

const hostVariables = () => ({ PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '' });

async function prepare(temp: string, payload: unknown): Promise<void> {
  await writeFile(path.join(temp, 'event.json'), JSON.stringify(payload));
  for (const folder of ['temp', 'tools']) await mkdir(path.join(temp, folder));
  for (const name of files) await writeFile(fileOf(temp, name), '');
}

async function start(request: ActionRequest, main: string, env: Record<string, string>) {
  const commands = readCommands(request.token ? [request.token] : []);
  const lines = { stdout: [] as string[], stderr: [] as string[] };
  const ended = await runProcess({
    command: process.execPath,
    args: [main],
    cwd: request.workspace,
    env,
    timeout: (request.timeout ?? 300) * 1000,
    patience: request.patience ?? { interrupt: 7500, terminate: 2500 },
    ...(request.cancel && { cancel: request.cancel }),
    onLine: (stream, line) => {
      const shown = commands.read(line);
      if (shown === null) return;
      lines[stream].push(shown);
      request.log?.(shown);
    },
  });
  const { annotations, mask } = commands;
  return { ...ended, annotations, mask, stdout: lines.stdout.join('\n'), stderr: lines.stderr.join('\n') };
}

async function results(temp: string, mask: (text: string) => string) {
  const read = (name: (typeof files)[number]) => readFile(fileOf(temp, name), 'utf8');
  const summary = await read('STEP_SUMMARY');
  if (Buffer.byteLength(summary) > longestSummary) {
    throw new Error(
      `The summary has ${Buffer.byteLength(summary)} bytes; GitHub drops what has more than ${longestSummary}.`,
    );
  }
  return {
    outputs: parseCommandFile(await read('OUTPUT')),
    state: parseCommandFile(await read('STATE')),
    exported: parseCommandFile(await read('ENV')),
    summary: mask(summary),
  };
}
