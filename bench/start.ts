import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { clock, type Program, rounded } from './measure.ts';
import type { Row } from './table.ts';

const ACTIONS = path.resolve(import.meta.dirname, '../actions');
const RUNS = 20;

/** Actions without clients of AWS or GitHub start within four times of bare Node, the others within five. */
const LIGHT = ['check', 'allocate-cidr'];

/** How long each built action takes from its start until it has read its inputs, against `node -e 0`. */
export function benchStart(): Row[] {
  const actions = readdirSync(ACTIONS).filter((name) => existsSync(path.join(ACTIONS, name, 'dist/index.js')));
  const [base = 0, ...times] = clock([{ args: ['-e', '0'] }, ...actions.map(untilInputs)], RUNS);
  const rows = actions.map((name, index) => {
    const clock_ms = times[index] ?? 0;
    const bound = LIGHT.includes(name) ? 4 : 5;
    return {
      what: `actions/${name}`,
      clock_ms,
      ratio: rounded(clock_ms / base),
      bound,
      ...sizes(path.join(ACTIONS, name, 'dist')),
    };
  });
  return [{ what: 'node -e 0', clock_ms: base, ratio: 1 }, ...rows];
}

/** An input that no action knows: all inputs are read, this one is refused, and nothing else happens. */
function untilInputs(name: string): Program {
  return { args: [path.join(ACTIONS, name, 'dist/index.js')], env: { INPUT_NONSENSE: 'x' }, code: 1 };
}

/** KiB of what is loaded at once, and of all that is shipped. */
function sizes(folder: string): { entry_kib: number; dist_kib: number } {
  const size = (file: string) => statSync(path.join(folder, file)).size / 1024;
  const all = readdirSync(folder).reduce((sum, file) => sum + size(file), 0);
  return { entry_kib: rounded(size('index.js')), dist_kib: rounded(all) };
}
