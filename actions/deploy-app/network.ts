import type { Vpc } from '../../src/core/apps/function-changes.ts';
import type { Status } from '../../src/core/ledger/status.ts';
import { UserError } from '../../src/core/problem.ts';

/**
 * Where functions go that are to be in an account's own network: its private subnets, with what workers may reach.
 *
 * @throws UserError where the account's record has no network.
 */
export function networkOf(account: string, status: Status): Vpc {
  const { private_subnets: subnets, security_groups: groups } = status.accounts.get(account)?.network ?? {};
  const ids = texts(subnets);
  const worker = (groups as Record<string, unknown> | undefined)?.worker;
  if (ids.length > 0 && typeof worker === 'string') return { subnets: ids, groups: [worker] };
  throw new UserError(`Nothing is recorded of a network of ${account}.`, {
    hint: 'Apply its network first, or give subnet-ids and security-group-ids.',
  });
}

const texts = (values: unknown) =>
  Object.values((values ?? {}) as Record<string, unknown>).filter((value) => typeof value === 'string');
