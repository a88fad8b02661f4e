import { parseArgs } from 'node:util';
import { closest } from '../src/core/ledger/suggest.ts';
import { type Command, UsageError } from './command.ts';
import { findCommand } from './find-command.ts';
import { FLAGS, type Flag, type FlagName, type FlagValues } from './flags.ts';
import { usage } from './help.ts';

/** What a command line asks for. `topic` is a command, a group of them, or empty. */
export type Request = { command: Command; values: FlagValues } | { help: true; topic: string } | { version: true };

/** A flag as it was given, by util.parseArgs. */
interface Given {
  name: string;
  rawName: string;
  value?: string | undefined;
  inlineValue?: boolean | undefined;
}

/**
 * Reads a command line.
 *
 * @throws UsageError with all that is wrong with it at once.
 */
export function readArguments(args: string[]): Request {
  const { given, words } = parsed(args);
  if (given.some(({ name }) => name === 'version')) return { version: true };
  const help = given.some(({ name }) => name === 'help');
  const found = findCommand(words, help);
  if (!found.command || help) return { help: true, topic: found.topic };
  const { all, rest } = withWord(given, found.rest, found.command);
  const { values, faults } = readFlags(all, found.topic, found.command);
  // A word too many is often the value of a flag that is misspelt.
  if (faults.length === 0)
    faults.push(...rest.map((word) => `${JSON.stringify(word)} is a word too many: values follow their flags.`));
  if (faults.length > 0)
    throw new UsageError(faults.join('\n'), { hint: `Usage: ${usage(found.topic, found.command)}` });
  return { command: found.command, values };
}

/** A word that stands for a flag's value, as that flag. */
function withWord(given: Given[], [first, ...rest]: string[], { word }: Command): { all: Given[]; rest: string[] } {
  if (word === undefined || first === undefined)
    return { all: given, rest: first === undefined ? [] : [first, ...rest] };
  if (given.some(({ name }) => name === word)) return { all: given, rest: [first, ...rest] };
  return { all: [...given, { name: word, rawName: `--${word}`, value: first }], rest };
}

function parsed(args: string[]): { given: Given[]; words: string[] } {
  const flags = Object.entries(FLAGS).map(
    ([name, { value }]) => [name, { type: value ? 'string' : 'boolean' }] as const,
  );
  // Its strict mode stops at the first mistake, and takes the -1 of `--per-page -1` for a flag.
  const { tokens } = parseArgs({
    args,
    options: { ...Object.fromEntries(flags), help: { type: 'boolean', short: 'h' }, version: { type: 'boolean' } },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  return {
    given: tokens.filter((token) => token.kind === 'option'),
    words: tokens.filter((token) => token.kind === 'positional').map(({ value }) => value),
  };
}

function readFlags(given: Given[], topic: string, command: Command): { values: FlagValues; faults: string[] } {
  const values: Record<string, unknown> = Object.fromEntries(
    Object.entries(FLAGS).map(([name, flag]) => [name, flag.default]),
  );
  const known: string[] = [...command.requires, ...command.takes];
  const strange = given.filter(({ name }) => !known.includes(name));
  const faults = strange.map((flag) => strangeFlag(flag, topic, known));
  for (const flag of given.filter((one) => !strange.includes(one))) {
    try {
      values[flag.name] = joined(flag.name as FlagName, values[flag.name], readFlag(flag));
    } catch (error) {
      faults.push(`${flag.rawName} ${(error as Error).message}.`);
    }
  }
  // A flag that is missing may be the one that is misspelt.
  const missing =
    strange.length > 0 ? [] : command.requires.filter((name) => !given.some((flag) => flag.name === name));
  faults.push(...missing.map((name) => `--${name} ${FLAGS[name].value} is missing: ${FLAGS[name].help}.`));
  if (values.json && values.table) faults.push('--json and --table exclude each other.');
  return { values: values as unknown as FlagValues, faults };
}

function strangeFlag({ name, rawName }: Given, topic: string, known: string[]): string {
  const meant = closest(name, [...known, 'help', 'version']);
  if (meant) return `${rawName} is not known. Did you mean --${meant}?`;
  return `${rawName} is no flag of genesis ${topic}.`;
}

function joined(name: FlagName, before: unknown, after: unknown): unknown {
  const { join } = FLAGS[name] as Flag<unknown>;
  return join ? join(before, after) : after;
}

/** The value of one flag. What is thrown completes a sentence that begins with the flag. */
function readFlag({ name, value, inlineValue }: Given): unknown {
  const flag = FLAGS[name as FlagName];
  if (!flag.read) {
    if (value === undefined) return true;
    throw new Error('takes no value');
  }
  // In `--account --table` the value was forgotten, and the next flag stands in its place.
  if (!value || (!inlineValue && /^-\D/.test(value))) throw new Error(`needs a value: ${flag.value}`);
  return flag.read(value);
}
