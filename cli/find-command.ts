import { closest } from '../src/core/ledger/suggest.ts';
import { type Command, UsageError } from './command.ts';
import { ALIASES, COMMANDS } from './commands.ts';

/** A command, or where there is none a group of them or all (an empty topic); `rest` are words beyond it. */
export interface Found {
  topic: string;
  command?: Command;
  rest: string[];
}

/** The commands whose words begin with those of the topic; all of them for an empty one. */
export function commandsOf(topic: string): [name: string, Command][] {
  return [...COMMANDS].filter(([name]) => topic === '' || name === topic || name.startsWith(`${topic} `));
}

/**
 * Finds the command that words name.
 *
 * @param help Whether help is asked for: then a group will do.
 * @throws UsageError for words that name none, with what was likely meant.
 */
export function findCommand([first = '', ...others]: string[], help: boolean): Found {
  const group = ALIASES.get(first) ?? first;
  const [second = '', ...rest] = others;
  const alone = COMMANDS.get(group);
  if (alone) return { topic: group, command: alone, rest: others };
  const pair = COMMANDS.get(`${group} ${second}`);
  if (pair) return { topic: `${group} ${second}`, command: pair, rest };
  const verbs = commandsOf(group).map(([name]) => name.slice(group.length + 1));
  if (help && verbs.length > 0 && second === '') return { topic: group, rest: [] };
  throw unknown(first, second, verbs);
}

function unknown(first: string, second: string, verbs: string[]): UsageError {
  if (first === '') return new UsageError('Say what to do.', { hint: 'See genesis --help.' });
  const known =
    verbs.length > 0
      ? verbs
      : [...new Set([...[...COMMANDS.keys()].map((name) => name.replace(/ .*/, '')), ...ALIASES.keys()])];
  const [said, command] = verbs.length > 0 ? [second, `genesis ${first}`] : [first, 'genesis'];
  const meant = closest(said, known);
  const hint = meant
    ? `Did you mean ${command} ${meant}?`
    : `There is ${known.map((word) => `${command} ${word}`).join(', ')}.`;
  if (said === '') return new UsageError(`${command} what?`, { hint });
  return new UsageError(`There is no command ${JSON.stringify(`${command} ${said}`)}.`, {
    hint: `${hint} See genesis --help.`,
  });
}
