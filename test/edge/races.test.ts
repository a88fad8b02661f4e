import { execFile } from 'node:child_process';
import { cpSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { account, pool } from '../support/claims.ts';
import { git, newOrigin, type Origin } from '../support/origin.ts';

const run = promisify(execFile);
const PROCESSES = 50;
const WORKER = path.join(import.meta.dirname, '../support/claim-worker.ts');
const names = Array.from({ length: PROCESSES }, (_, index) => `account-${index}`);

let origin: Origin;
let env: NodeJS.ProcessEnv;
beforeAll(async () => {
  // first-fit: whoever reads the branch at the same time chooses the same block.
  origin = newOrigin(pool('default', '10.0.0.0/18', 24));
  origin.commit('topic', Object.assign({}, ...names.map((name) => account(name))));
  const clone = origin.clone('clone');
  for (const name of names) cpSync(clone, path.join(origin.dir, name), { recursive: true });
  // Fifty times the same files are loaded: one process, which fails for want of arguments, leaves their compiled form.
  env = { ...process.env, NODE_COMPILE_CACHE: path.join(origin.dir, 'compiled') };
  await run(process.execPath, [WORKER], { env }).catch(() => {});
});
afterAll(() => origin.remove());

it(`${PROCESSES} processes that claim on one branch at once end with ${PROCESSES} different blocks`, async () => {
  const workers = names.map(async (name) => {
    const args = [WORKER, path.join(origin.dir, name), 'topic', name];
    const { stdout } = await run(process.execPath, args, { env, timeout: 280_000 });
    return { name, ...(JSON.parse(stdout) as { block: string; retries: number }) };
  });
  const done = await Promise.all(workers);

  const claims = Object.values(origin.files('topic', 'state/subnets'));
  const told = done.map(({ name, block }) => `{subnet: ${block}, pool: default, account: ${name}}\n`);
  expect(claims.sort()).toEqual(told.sort());
  expect(new Set(done.map(({ block }) => block)).size).toBe(PROCESSES);
  // It was a race, and nothing was pushed over: one commit a process on top of the branch as it was.
  expect(done.some(({ retries }) => retries > 0)).toBe(true);
  expect(git(origin.bare, 'rev-list', '--count', '--first-parent', 'main..topic')).toBe(String(PROCESSES + 1));
});
