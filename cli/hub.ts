import type { Ledger } from '../src/core/ledger/ledger.ts';
import { UserError } from '../src/core/problem.ts';

/**
 * The hub of new pools: the one that is named, or the only one there is.
 *
 * @throws UserError where organization.yaml has no such hub, or several and none was named.
 */
export function hubOf(given: string | undefined, { organization }: Ledger): string {
  const hubs = Object.keys(organization?.value.hubs ?? {});
  const [only] = hubs;
  if (given === undefined && only !== undefined && hubs.length === 1) return only;
  if (given !== undefined && hubs.includes(given)) return given;
  throw new UserError(
    given === undefined ? 'Say which hub the pools are of.' : `organization.yaml has no hub ${given}.`,
    {
      hint:
        hubs.length > 0 ? `--hub is one of ${hubs.join(', ')}.` : 'Write organization.yaml first: genesis check helps.',
    },
  );
}
