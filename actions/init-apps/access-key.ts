import { UserError } from '../../src/core/problem.ts';
import type { AccessKey, AppUsers } from '../../src/edge/app-users.ts';

/** Where a new access key goes. */
export interface Keeper {
  /** In words, as in "the secrets of the environment production". */
  place: string;
  /** Makes sure that a key can be kept there. */
  check(): Promise<void>;
  keep(key: AccessKey): Promise<void>;
}

export interface KeyDeps {
  users: Pick<AppUsers, 'keys' | 'createKey' | 'deleteKey'>;
  mask(secret: string): void;
  log(line: string): void;
}

/** IAM gives a user no third key (IAM quotas page). */
const MOST_KEYS = 2;

/**
 * Makes an access key for the server's user and hands it over. One that can't be kept is deleted again: nobody would know
 * its secret, and it would stand in the way of the next.
 *
 * @param isNew Whether the user was just made, and so has no keys.
 * @returns The key's id.
 * @throws UserError where the user has two keys already.
 */
export async function handOverKey(
  { user, isNew }: { user: string; isNew: boolean },
  keeper: Keeper,
  { users, mask, log }: KeyDeps,
): Promise<string> {
  const there = isNew ? [] : await users.keys(user);
  if (there.length >= MOST_KEYS) {
    throw new UserError(`The user ${user} has two access keys, and IAM gives no third: ${there.join(', ')}.`, {
      hint: 'Delete the one that no server uses: aws iam delete-access-key.',
    });
  }
  const key = await users.createKey(user);
  mask(key.secret);
  try {
    await keeper.keep(key);
  } catch (error) {
    await users.deleteKey(user, key.id);
    throw new Error(`The access key could not be kept in ${keeper.place}; it was deleted again.`, { cause: error });
  }
  log(`The access key ${key.id} is in ${keeper.place}.`);
  return key.id;
}
