import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { packHello } from '../examples/hello-serverless/pack.ts';
import { type Aws, startAws } from '../rehearsal/aws/world.ts';
import { runAction } from '../rehearsal/runner/action.ts';
import { root } from '../rehearsal/world.ts';
import { type Packed, writeZip } from '../src/edge/zip.ts';
import { median, rounded, type Usage } from './measure.ts';
import type { Row } from './table.ts';

const RUNS = 7;

/** About what a call of AWS takes from a runner in another region. */
const FAR = 50;

const MIB = 1024 * 1024;

/** The built actions at the rehearsed AWS: what they take, and how many calls of AWS they make, of which how many write. */
export async function benchApps(): Promise<Row[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'genesis-bench-'));
  const aws = await startAws({ log: () => {} });
  const scene: Scene = { aws, folder };
  try {
    const rows = await pair('init', INIT, scene, {});
    const sample = path.join(folder, 'sample.zip');
    await packHello(sample);
    rows.push(...(await pair('deploy, the sample app', deploying(sample), scene, {})));
    const usual = await bundle(folder, { functions: 4, assets: Array(5).fill(1000) });
    rows.push(...(await pair('deploy, 4 functions, 5 assets', deploying(usual), scene, {})));
    rows.push(...(await pair(`the same, ${FAR} ms a call`, deploying(usual), scene, { delay: FAR })));
    const many = await bundle(folder, { functions: 1, assets: Array(1000).fill(1000) });
    rows.push(...(await pair(`1,000 assets, ${FAR} ms a call`, deploying(many), scene, { delay: FAR, runs: 1 })));
    const large = await bundle(folder, { functions: 1, assets: Array(300).fill(MIB) });
    rows.push(...(await pair('300 MiB of assets', deploying(large), scene, { runs: 1 })));
    return rows;
  } finally {
    await aws.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

interface Scene {
  aws: Aws;
  folder: string;
}

interface Step {
  action: string;
  inputs: Record<string, string>;
}

const INIT: Step = { action: 'actions/init-apps', inputs: { mode: 'init', create: 'true' } };
const deploying = (file: string): Step => ({ action: 'actions/deploy-app', inputs: { bundle: file } });

/** A step in an account where nothing is, but what init makes, and then the same again. */
async function pair(what: string, step: Step, scene: Scene, how: { delay?: number; runs?: number }): Promise<Row[]> {
  const { delay = 0, runs = RUNS } = how;
  const [first, again]: [Sample[], Sample[]] = [[], []];
  for (let run = 0; run < runs; run += 1) {
    await scene.aws.reset();
    if (step !== INIT) await sampled(INIT, scene, 0);
    first.push(await sampled(step, scene, delay));
    again.push(await sampled(step, scene, delay));
  }
  return [rowOf(what, first), rowOf(`${what}, again`, again)];
}

interface Sample extends Usage {
  clock_ms: number;
  aws_ms: number;
  calls: number;
  writes: number;
}

async function sampled({ action, inputs }: Step, { aws, folder }: Scene, delay: number): Promise<Sample> {
  const usage = path.join(folder, 'usage.json');
  const hook = pathToFileURL(path.join(import.meta.dirname, 'usage.mjs')).href;
  aws.proxy.forget();
  if (delay > 0) aws.proxy.delay(() => true, delay);
  const start = performance.now();
  const env = { ...aws.env, NODE_OPTIONS: `--import=${hook}`, BENCH_USAGE: usage };
  const { code, stdout } = await runAction({ repo: root, action, inputs, env, workspace: folder });
  const clock_ms = performance.now() - start;
  if (code !== 0) throw new Error(`${action} ended with ${code}:\n${stdout}`);
  const used = JSON.parse(await readFile(usage, 'utf8')) as Usage;
  const arrivals = aws.proxy.calls().map(({ at }) => at);
  const aws_ms = Math.max(...arrivals) - Math.min(...arrivals) + delay;
  return { ...used, clock_ms, aws_ms, calls: arrivals.length, writes: aws.proxy.changes().length };
}

function rowOf(what: string, samples: Sample[]): Row {
  const of = (name: keyof Sample) => rounded(median(samples.map((sample) => sample[name])));
  return {
    what,
    clock_ms: of('clock_ms'),
    least_ms: rounded(Math.min(...samples.map(({ clock_ms }) => clock_ms))),
    aws_ms: of('aws_ms'),
    cpu_ms: of('cpu_ms'),
    memory_mib: of('memory_mib'),
    calls: of('calls'),
    writes: of('writes'),
  };
}

/** Packs an app with so many functions, and with assets of these sizes. */
async function bundle(folder: string, { functions, assets }: { functions: number; assets: number[] }): Promise<string> {
  const names = Array.from({ length: functions }, (_, index) => `f${index}`);
  const code = path.join(folder, 'code.zip');
  await writeZip(code, [{ name: 'index.mjs', content: Buffer.from('export const handler = async () => "PONG";\n') }]);
  const manifest = {
    ...{ app_id: `com.example.bench${assets.length}`, version: '1.0.0', display_name: 'Bench' },
    homepage_url: 'https://example.com',
    aws_lambda: {
      functions: names.map((name) => ({ path: `/${name}`, name, handler: 'index.handler', runtime: 'nodejs24.x' })),
    },
  };
  const archive = await readFile(code);
  async function* files(): AsyncGenerator<Packed> {
    yield { name: 'manifest.json', content: Buffer.from(JSON.stringify(manifest)) };
    for (const name of names) yield { name: `${name}.zip`, content: archive };
    for (const [index, size] of assets.entries()) {
      yield { name: `static/${index}.bin`, content: Readable.from(bytes(size, index)), isStored: true };
    }
  }
  const file = path.join(folder, `${manifest.app_id}.zip`);
  await writeZip(file, files());
  return file;
}

/** Made when it is read: a program's memory counts from what the one has that starts it. */
function* bytes(size: number, value: number): Generator<Buffer> {
  yield Buffer.alloc(size, value);
}
