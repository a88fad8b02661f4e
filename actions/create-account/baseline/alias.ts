import { UserError } from '../../../src/core/problem.ts';
import type { Iam } from '../../../src/edge/iam.ts';
import { done, nothing, type Part } from './part.ts';

/** The name in the address of the account's sign-in page. An account has one at most: a new one takes its place. */
export const alias: Part<{ member: { iam: Pick<Iam, 'alias' | 'setAlias'> } }> = {
  name: 'account alias',
  async bring({ name }, { member: { iam } }) {
    const present = await iam.alias();
    if (present === name) return nothing;
    await iam.setAlias(name).catch((cause: Error) => {
      if (cause.name !== 'EntityAlreadyExistsException') throw cause;
      throw new UserError(`${name} is the alias of another AWS account.`, {
        hint: 'Aliases are unique in all of AWS: set `baseline.alias` to false, or ask whose it is.',
      });
    });
    return done(present ? `alias ${name}, in place of ${present}` : `alias ${name}`);
  },
};
