import { type Foreign, inTheWay, refuseForeign } from '../../src/core/close/foreign.ts';
import type { Target } from './target.ts';

export interface ForeignDeps {
  /** What isn't ours in the account's network. */
  foreign(target: Target): Promise<Foreign[]>;
  sleep(milliseconds: number): Promise<void>;
  log(line: string): void;
}

/** AWS takes the interfaces of what was deleted away some minutes later; a function's take the longest. */
const PATIENCE = { tries: 20, pause: 15_000 };

/**
 * Refuses while others live in a network that is to be taken down.
 *
 * @param patient Whether interfaces alone are waited for: what they belonged to may be gone already.
 * @throws UserError naming all of it.
 */
export async function refuseOthers(
  target: Target,
  { patient }: { patient: boolean },
  deps: ForeignDeps,
): Promise<void> {
  const { name, wanted, file } = target;
  for (let tries = patient ? PATIENCE.tries : 0; ; tries -= 1) {
    const found = await deps.foreign(target);
    const left = inTheWay(found, wanted);
    const isWorthWaiting = left.length > 0 && left.every(({ kind }) => kind === 'network interface');
    if (tries === 0 || !isWorthWaiting) return refuseForeign(name, found, wanted, file);
    deps.log(`${name}: ${left.length} network interfaces are still there, next look in ${PATIENCE.pause / 1000} s`);
    await deps.sleep(PATIENCE.pause);
  }
}
