import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from '@jest/globals';
import { ACCOUNTS } from '../../rehearsal/aws/seed.ts';

it('ends with the process that started it, however that dies', async () => {
  const world = path.resolve(import.meta.dirname, '../../rehearsal/aws/world.ts');
  const script = `const { startAws } = await import(${JSON.stringify(world)});
    console.log((await startAws({ log: () => {} })).as('${ACCOUNTS.core}').endpoint);
    setTimeout(() => {}, 60_000);`;
  const starter = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [endpoint] = await once(createInterface(starter.stdout), 'line');
  expect((await fetch(`${endpoint}/moto-api/data.json`)).status).toBe(200);
  starter.kill('SIGKILL');
  let alive = true;
  for (let tries = 0; alive && tries < 100; tries += 1) {
    await sleep(50);
    alive = await fetch(`${endpoint}/moto-api/data.json`).then(
      () => true,
      () => false,
    );
  }
  expect(alive).toBe(false);
});
