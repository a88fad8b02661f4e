import type { Git } from '../src/core/git/repository.ts';
import { EMPTY_STATUS } from '../src/core/ledger/status.ts';
import { UserError } from '../src/core/problem.ts';
import { dashboard } from '../src/core/render/dashboard.ts';
import { setupText, subject } from '../src/core/render/setup.ts';
import { desiredSetup, earlierWishes, STATUS_BRANCH } from '../src/core/setup/desired.ts';
import { type Facts, type Left, leftToPeople } from '../src/core/setup/left.ts';
import type { Found, Reviewer } from '../src/core/setup/state.ts';
import { type Step, setupSteps } from '../src/core/setup/steps.ts';
import type { Gate } from '../src/core/work/approval.ts';
import type { Terminal } from './command.ts';
import { confirm } from './confirm.ts';
import { printable, printJson } from './print.ts';
import { type LedgerState, ledgerState, proposeLedger } from './setup-ledger.ts';
import { openSetting, type Setting, type SetupValues } from './setup-setting.ts';

/**
 * Brings a repository at GitHub to the state that the workflows need, after showing what that takes. Run again, it does
 * what is left, or nothing.
 *
 * @returns 1 while something is left that only a person can do, or that a dry run didn't do; else 0.
 */
export async function setUp(values: SetupValues, terminal: Terminal): Promise<number> {
  const setting = await openSetting(values, terminal);
  const found = await setting.setup.read();
  const decided = await decide(values, found, setting);
  const ledger = await ledgerState(values, setting, terminal);
  const left = leftToPeople({ ...decided, ...ledger, proposesLedger: ledger.files !== undefined, found });
  const app = decided.app === 'none' ? decided.app : decided.app?.id;
  const steps = setupSteps(desiredSetup({ ...decided, app, ready: left.todo.length === 0 }), found);
  show({ steps, left, ledger }, values, terminal);
  const isDone = steps.length === 0 && !ledger.files;
  if (isDone || values['dry-run']) return isDone && left.todo.length === 0 ? 0 : 1;

  if (!values.yes) await confirm('Do this?', terminal);
  await carryOut(steps, setting, terminal);
  if (ledger.files) {
    const { url } = await proposeLedger(ledger.files, setting);
    terminal.err(`✓ the first ledger: review and merge ${url}, then run this again\n`);
  }
  return left.todo.length > 0 ? 1 : 0;
}

type Decided = Pick<Facts, 'app'> & { gate: Gate; reviewers: Reviewer[] };

/** What was asked for now, else what was decided earlier. */
async function decide(values: SetupValues, found: Found, { setup }: Setting): Promise<Decided> {
  const earlier = earlierWishes(found);
  const gate = values.gate ?? (values.reviewers.length > 0 ? 'environment' : (earlier.gate ?? 'environment'));
  const named: Reviewer[] = [];
  for (const name of values.reviewers) named.push(await setup.reviewer(name));
  const reviewers = named.length > 0 ? named : (earlier.reviewers ?? []);
  if (gate === 'environment' && reviewers.length === 0) {
    throw new UserError('Nobody is named who approves.', {
      hint: 'Add --reviewers cloud,@octocat. Where GitHub has no reviewers of environments for a repository like this one, --gate digest does without (docs/setup.md).',
    });
  }
  return { gate, reviewers, app: await appOf(values, earlier.app, setup) };
}

async function appOf({ app: slug }: SetupValues, earlier: number | undefined, { app }: Setting['setup']) {
  if (slug === 'none' && earlier !== undefined) {
    throw new UserError(`There is an App already: GENESIS_APP_ID is ${earlier}.`, {
      hint: 'To do without it from now on, delete that variable and the ruleset genesis: status, then run this again.',
    });
  }
  if (slug === 'none') return 'none' as const;
  if (slug !== undefined) return app(slug);
  return earlier === undefined ? undefined : { id: earlier };
}

interface Shown {
  steps: Step[];
  left: Left;
  ledger: LedgerState;
}

function show({ steps, left, ledger }: Shown, { json }: SetupValues, terminal: Terminal): void {
  const files = [...(ledger.files ?? [])].map(([path, text]) => `${text === null ? '-' : '+'} ${path}`);
  if (json) {
    const plain = steps.map((step) => ({ step: subject(step), why: step.why }));
    printJson({ steps: plain, first_ledger: files, todo: left.todo, notes: left.notes }, terminal);
    return;
  }
  const text = setupText(steps, left).split('\n').map(printable).join('\n');
  const proposal = files.length > 0 ? `\nTo propose, by a pull request:\n  ${files.join('\n  ')}\n` : '';
  terminal.out(`${text}${proposal}`);
}

async function carryOut(steps: Step[], { git, setup }: Setting, terminal: Terminal): Promise<void> {
  for (const step of steps) {
    if (step.do === 'status-branch') await makeStatusBranch(git);
    else await setup.carryOut(step).catch((error: unknown) => refuse(step, error));
    terminal.err(`✓ ${subject(step)}\n`);
  }
}

/** GitHub answers 422 to what its plan for the repository doesn't hold. */
function refuse(step: Step, error: unknown): never {
  if (step.do !== 'environment' || !(error instanceof Error) || !/\(422\)/.test(error.message)) throw error;
  const hint =
    step.environment.reviewers.length > 0
      ? 'Private repositories need GitHub Enterprise for reviewers of environments. Without, run this again with --gate digest (docs/setup.md says what changes).'
      : 'Private repositories need GitHub Pro, Team or Enterprise for environments that admit only main.';
  throw new UserError(error.message, { hint }, { cause: error });
}

/** A branch with a history of its own: nothing of main is on it. */
async function makeStatusBranch(git: Git): Promise<void> {
  await git.commitTo(STATUS_BRANCH, async ({ sha }) =>
    sha ? undefined : { files: new Map([['README.md', dashboard(EMPTY_STATUS)]]), message: 'Begin the record\n' },
  );
}
