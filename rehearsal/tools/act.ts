import { goTool } from './go.ts';
import type { Log } from './install.ts';
import { PINS } from './pins.ts';

/** Finds or builds act, which runs workflow files on this machine. Returns the executable's absolute path. */
export function ensureAct(log: Log): Promise<string> {
  return goTool('act', PINS.act, 'github.com/nektos/act', log);
}
