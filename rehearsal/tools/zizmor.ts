import type { Log } from './install.ts';
import { PINS } from './pins.ts';
import { wheelTool } from './python.ts';

/** Finds or installs zizmor, which audits workflow files. Returns the executable's absolute path. */
export function ensureZizmor(log: Log): Promise<string> {
  return wheelTool('zizmor', PINS.zizmor, `zizmor==${PINS.zizmor}`, log);
}
