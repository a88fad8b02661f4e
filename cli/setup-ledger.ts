import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { parse } from 'yaml';
import { UserError } from '../src/core/problem.ts';
import { firstLedger, isSample, LEDGER_QUESTIONS, ledgerAnswers } from '../src/core/setup/first-ledger.ts';
import type { Facts } from '../src/core/setup/left.ts';
import type { Terminal } from './command.ts';
import type { Setting, SetupValues } from './setup-setting.ts';

const MAIN = 'main';
const BRANCH = 'genesis/first-ledger';
const OWNERS = /^(\.github\/|docs\/)?CODEOWNERS$/;

/** How far the ledger on main is, and the files that would put a real one in place of the sample. */
export type LedgerState = Pick<Facts, 'isSample' | 'ledgerPullRequest' | 'hasOwners'> & {
  files: ReadonlyMap<string, string | null> | undefined;
};

/** Looks at main's ledger; where it is the sample and nothing is proposed yet, works out the first real one. */
export async function ledgerState(values: SetupValues, setting: Setting, terminal: Terminal): Promise<LedgerState> {
  const { git, github, folder } = setting;
  const main = await git.remoteTip(MAIN);
  if (!main) throw new UserError(`origin has no branch ${MAIN}.`, { hint: 'Push it first.' });
  const tree = await git.tree(main, [folder, '.github', 'docs', 'CODEOWNERS']);
  const open = isSample(tree, folder) ? await github.pullRequestOf(BRANCH, MAIN) : undefined;
  const state = {
    isSample: isSample(tree, folder),
    ledgerPullRequest: open?.number,
    hasOwners: [...tree.keys()].some((path) => OWNERS.test(path)),
  };
  const given = state.isSample && !open ? await answersOf(values, terminal) : undefined;
  return { ...state, files: given && firstLedger(ledgerAnswers(given), tree, folder) };
}

/** From a file, or from whoever sits at the terminal; none where neither is there. */
async function answersOf(values: SetupValues, terminal: Terminal): Promise<Record<string, unknown> | undefined> {
  if (values.answers !== undefined) return readAnswers(values.answers);
  if (process.stdin.isTTY !== true || values['dry-run'] || values.yes) return undefined;
  terminal.err('main has the sample ledger. Values for yours:\n');
  const lines = createInterface({ input: process.stdin });
  const answers: Record<string, string> = {};
  for (const [key, question] of Object.entries(LEDGER_QUESTIONS)) {
    terminal.err(`  ${question.ask}${'usual' in question ? ` (${question.usual})` : ''}: `);
    answers[key] = await lines.question('');
  }
  lines.close();
  return answers;
}

function readAnswers(file: string): Record<string, unknown> {
  try {
    // Ids of accounts are digits, some with a zero in front: as text they stay what they are.
    const answers: unknown = parse(readFileSync(file, 'utf8'), { schema: 'failsafe' });
    if (typeof answers === 'object' && answers !== null) return answers as Record<string, unknown>;
  } catch (cause) {
    throw new UserError(`${file} can't be read: ${(cause as Error).message}`, {}, { cause });
  }
  throw new UserError(`${file} holds no answers.`, { hint: 'Write one key a line, such as organization: acme.' });
}

/** Opens the pull request of the first ledger. */
export async function proposeLedger(
  files: NonNullable<LedgerState['files']>,
  { git, github }: Setting,
): Promise<{ url: string }> {
  const title = 'Our ledger in place of the sample';
  const main = await git.remoteTip(MAIN);
  if (!main) throw new UserError(`origin has no branch ${MAIN}.`);
  await git.commitTo(BRANCH, async () => ({ files, message: `${title}\n` }), { onto: main });
  const body =
    'Made by `genesis setup` from your answers. The workflows begin when this is merged and setup has run again.';
  return github.createPullRequest(BRANCH, MAIN, { title, body });
}
