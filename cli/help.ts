import type { Command } from './command.ts';
import { commandsOf } from './find-command.ts';
import { FLAGS, type FlagName } from './flags.ts';

/** What `--help` prints of one command, a group of them, or all. */
export function helpText(topic: string): string {
  const commands = commandsOf(topic);
  const [only] = commands;
  if (only && only[0] === topic) return commandHelp(topic, only[1]);
  const rows = commands.map(([name, { summary }]) => [`genesis ${name}`, summary] as const);
  return lines(
    ...(topic === '' ? ['Checks and reads the ledger of AWS accounts, from a checkout.', ''] : []),
    'Commands:',
    ...columns(rows),
    '',
    'genesis COMMAND --help tells more of one; genesis --version tells the version.',
    'Exit codes: 0 all is well, 1 there are problems, 2 the command line is wrong.',
  );
}

/** The usage of one command in a line. */
export function usage(name: string, { requires, takes, word }: Command): string {
  const needed = requires.map((flag) => (flag === word ? (FLAGS[flag].value ?? '') : flagText(flag)));
  return ['genesis', name, ...needed, ...takes.map((flag) => `[${flagText(flag)}]`)].join(' ');
}

function commandHelp(name: string, command: Command): string {
  const flags = [...command.requires, ...command.takes];
  const rows = flags.map((flag) => [flagText(flag), FLAGS[flag].help] as const);
  const aka = name.startsWith('pool ') ? [`Also: genesis parent-subnet ${name.slice('pool '.length)}`] : [];
  return lines(
    `genesis ${name}: ${command.summary}.`,
    '',
    `Usage: ${usage(name, command)}`,
    ...aka,
    ...(rows.length > 0 ? ['', 'Flags:', ...columns(rows)] : []),
    '',
    `Example: ${command.example}`,
  );
}

function flagText(name: FlagName): string {
  const { value } = FLAGS[name];
  return value ? `--${name} ${value}` : `--${name}`;
}

function columns(rows: (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}

function lines(...all: string[]): string {
  return `${all.join('\n')}\n`;
}
