import { goTool } from './go.ts';
import type { Log } from './install.ts';
import { PINS } from './pins.ts';

/** Finds or builds actionlint, which checks workflow files. Returns the executable's absolute path. */
export function ensureActionlint(log: Log): Promise<string> {
  return goTool('actionlint', PINS.actionlint, 'github.com/rhysd/actionlint/cmd/actionlint', log);
}
