import type { NewAccountFile } from '../ledger/file-text.ts';
import type { Answers, Fault } from './form.ts';

type Access = NonNullable<NewAccountFile['access']>;
type Network = NewAccountFile['network'];

/** GitHub takes 65,536 characters in a pull request's text, and a reviewer fewer. */
const LONGEST_REASON = 4000;

/**
 * What the answers ask for, in the words of an account's file. Whether the values are right is for the ledger's check
 * to say; a fault is what can't be put into words of the file, and then something harmless stands there.
 *
 * @param pools Names of the pools there are: where there is one, it needn't be named.
 */
export function accountOf(answers: Answers, pools: string[]): { account: NewAccountFile; faults: Fault[] } {
  const { name, owner, email, unit, reason } = answers;
  const faults: Fault[] = [];
  if (reason.length > LONGEST_REASON) {
    const message = `this has ${reason.length} characters, at most ${LONGEST_REASON} fit`;
    faults.push({ question: 'reason', message, hint: 'Shorten it.' });
  }
  const access = accessOf(answers.access, faults);
  const account = {
    ...{ name, owner: ownerOf(owner), network: networkOf(answers.network, pools, faults) },
    email: email || undefined,
    unit: unit || undefined,
    access: access.length > 0 ? access : undefined,
  };
  return { account, faults };
}

/** `@octocat` is a person; `cloud` and `@organization/cloud` are a team. */
function ownerOf(answer: string): NewAccountFile['owner'] {
  const team = /^@?[^/]*\/(.*)$/s.exec(answer)?.[1];
  if (team !== undefined) return { team };
  return answer.startsWith('@') ? { user: answer.slice(1) } : { team: answer };
}

function networkOf(answer: string, pools: string[], faults: Fault[]): Network {
  if (/^none$/i.test(answer)) return 'none';
  // Neither is in a pool's name, and any network has one of them.
  if (/[/:]/.test(answer)) return { subnet: answer };
  if (answer !== '') return { pool: answer };
  const [only, ...others] = pools;
  if (only !== undefined && others.length === 0) return { pool: only };
  const hint = only === undefined ? 'There is no pool yet: write none.' : `Write none, or one of ${pools.join(', ')}.`;
  faults.push({ question: 'network', message: 'it has to be said which pool gives the block', hint });
  return 'none';
}

/** `Developers: PowerUserAccess` a line, `user octavia: ReadOnlyAccess` for a person. */
function accessOf(answer: string, faults: Fault[]): Access {
  const lines = answer.split('\n').map((line) => line.trim());
  return lines.filter(Boolean).flatMap((line) => {
    const [, user, name = '', permission_set = ''] = /^(user\s+)?(.*\S)\s*:\s*(\S.*)$/i.exec(line) ?? [];
    if (name) return [user ? { user: name, permission_set } : { group: name, permission_set }];
    const message = `this line names no permission set: ${line}`;
    faults.push({ question: 'access', message, hint: 'Write it like Developers: PowerUserAccess.' });
    return [];
  });
}
