import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { genesis } from '../../cli/genesis.ts';

const SAMPLE = path.resolve(import.meta.dirname, '../../state');

/** What one command line printed, and its exit code. */
export interface Ran {
  code: number;
  out: string;
  err: string;
}

/** Runs the command in this process. */
export async function run(args: string[], { color = false } = {}): Promise<Ran> {
  const ran = { out: '', err: '' };
  const code = await genesis(args, {
    out: (text) => {
      ran.out += text;
    },
    err: (text) => {
      ran.err += text;
    },
    color,
  });
  return { code, ...ran };
}

/** Runs the command and reads the JSON it printed. */
export async function runJson<T = Record<string, unknown>>(args: string[]): Promise<T> {
  const { code, out, err } = await run(args);
  if (code !== 0) throw new Error(`exit code ${code}: ${err}`);
  return JSON.parse(out) as T;
}

/** A copy of the sample ledger in a folder of its own, with texts by path below it written over it or, `null`, removed. */
export function sampleLedger(files: Record<string, string | null> = {}): { folder: string; [Symbol.dispose](): void } {
  const parent = mkdtempSync(path.join(tmpdir(), 'genesis-cli-'));
  const folder = path.join(parent, 'state');
  cpSync(SAMPLE, folder, { recursive: true });
  for (const [file, text] of Object.entries(files)) {
    const where = path.join(folder, file);
    mkdirSync(path.dirname(where), { recursive: true });
    if (text === null) rmSync(where);
    else writeFileSync(where, text);
  }
  return { folder, [Symbol.dispose]: () => rmSync(parent, { recursive: true }) };
}

/** The file of an account that asks for a block of the sample's pool. */
export function accountFile(name: string, network = '{pool: default}'): string {
  return `name: ${name}\nowner: {team: cloud}\nnetwork: ${network}\n`;
}
