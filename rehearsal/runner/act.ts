import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readActLog } from './act-log.ts';
import { runProcess } from './process.ts';
import type { ActRequest, ActResult } from './types.ts';
import { standInsFor } from './uses.ts';

/**
 * Runs a workflow file with `act` on this machine, offline, public actions replaced by stand-ins, one job at a time.
 * What act doesn't honour (triggers, permissions, environments, concurrency) is proven by reading the files instead.
 * Throws for what can't be run at all; a failing workflow is a result.
 */
export async function runAct(request: ActRequest): Promise<ActResult> {
  const first = await runOnce(request);
  // act writes an unlocked map when two jobs load a stand-in at once; Go then ends it. Nothing else is tried again.
  return first.code !== 0 && first.raw.includes('fatal error: concurrent map') ? runOnce(request) : first;
}

async function runOnce(request: ActRequest): Promise<ActResult> {
  const dir = await mkdtemp(path.join(tmpdir(), 'genesis-act-'));
  try {
    const args = await prepare(dir, request);
    const log = readActLog(request.onJob);
    const { code } = await runProcess({
      command: request.act,
      args,
      cwd: request.checkout,
      // Steps run with act's own environment: nothing of this machine but the PATH, with this Node first on it.
      env: {
        PATH: [path.dirname(process.execPath), process.env.PATH].join(path.delimiter),
        HOME: path.join(dir, 'home'),
      },
      timeout: (request.timeout ?? 300) * 1000,
      patience: { interrupt: 10_000, terminate: 5_000 },
      onLine: (_, line) => {
        const shown = log.read(line);
        if (shown !== null) request.log?.(shown);
      },
    });
    return log.result(code);
  } finally {
    await rm(dir, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Writes the files that act reads and returns its arguments. JSON is YAML, and holds values of several lines. */
async function prepare(dir: string, request: ActRequest): Promise<string[]> {
  const { checkout, workflow, event, payload, sha, ref, actor = 'octocat', vars = {}, secrets = {} } = request;
  const file = (name: string) => path.join(dir, name);
  const artifacts = request.artifacts ?? file('artifacts');
  const env = { REHEARSAL_ARTIFACTS: artifacts, SHA_REF: sha, ...(ref && { GITHUB_REF: ref }), ...request.env };
  const contents = {
    'event.json': payload,
    'secrets.yml': secrets,
    'vars.yml': vars,
    'env.yml': env,
    'inputs.yml': {},
  };
  for (const [name, content] of Object.entries(contents)) await writeFile(file(name), JSON.stringify(content));
  for (const folder of ['home', 'cache']) await mkdir(file(folder));
  await mkdir(artifacts, { recursive: true });
  const maps = Object.entries(standInsFor(checkout, workflow, request.product)).map(
    ([uses, folder]) => `${uses}=${folder}`,
  );
  return [
    ...[event, '--json', '-C', checkout, '-W', path.join('.github', 'workflows', workflow), '-a', actor],
    ...['-e', file('event.json'), '--secret-file', file('secrets.yml'), '--var-file', file('vars.yml')],
    ...['--env-file', file('env.yml'), '--input-file', file('inputs.yml'), '--action-cache-path', file('cache')],
    ...['-P', 'ubuntu-latest=-self-hosted', '--no-skip-checkout', '--rm', '--concurrent-jobs', '1'],
    ...['--action-offline-mode', '--no-cache-server', '--container-daemon-socket', '-'],
    ...maps.flatMap((map) => ['--local-repository', map]),
  ];
}
