import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { start as close } from '../actions/close-account/wire.ts';
import { start as create } from '../actions/create-account/wire.ts';
import { start as provision } from '../actions/provision/start.ts';
import type { Git } from '../src/core/git/repository.ts';
import { readSnapshot } from '../src/core/ledger/snapshot.ts';
import { UserError } from '../src/core/problem.ts';
import { planDiff } from '../src/core/render/plan-diff.ts';
import { type Approved, approvalDigest, itemOf, renderApproved } from '../src/core/work/approval.ts';
import { type DueAccount, isLeaving } from '../src/core/work/due-account.ts';
import { owed } from '../src/core/work/owed.ts';
import { succeeded } from '../src/core/work/record.ts';
import type { Result, Step } from '../src/core/work/result.ts';
import { checkoutOf, folderName, readFolder } from '../src/edge/folder.ts';
import { openGit } from '../src/edge/git.ts';
import { readResults } from '../src/edge/results.ts';
import type { Context } from '../src/harness/context.ts';
import type { Terminal, Values } from './command.ts';
import { confirm } from './confirm.ts';
import { accountEntry } from './entry.ts';
import { printJson } from './print.ts';

const STATUS_BRANCH = 'genesis-status';

type Given = Values<'ledger' | 'dry-run' | 'yes' | 'terraform-binary', 'account'>;

/** What the steps of one account have in common; they are those of the workflows. */
interface Work {
  inputs: ReturnType<typeof commonInputs>;
  context: Context;
  git: Git;
}

/**
 * Does what HEAD's ledger wants of one account by the steps that the workflows take, with the credentials of the
 * surroundings. Nothing is asked of GitHub, and nothing recorded: the next apply there finds it done.
 *
 * @throws UserError where the ledger isn't committed, or nobody says yes.
 */
export async function applyAccount(values: Given, terminal: Terminal): Promise<number> {
  const checkout = checkoutOf(folderName(values.ledger));
  if (!checkout) throw new UserError(`${values.ledger} is in no clone of Git: what is applied is what HEAD says.`);
  const log = (line: string) => terminal.err(`${line}\n`);
  const git = withoutOrigin(openGit({ directory: checkout.root, log }));
  const view = { ledger: checkout.path, base: 'HEAD', 'status-branch': STATUS_BRANCH };
  await refuseUncommitted(git, values.ledger, checkout.path);
  const snapshot = await readSnapshot(git, view);
  accountEntry(values.account, { ledger: snapshot.base, problems: snapshot.problems });
  const due = owed(snapshot, { rollout: 0, again: [values.account] }).due.find(
    ({ account }) => account === values.account,
  );
  if (!due) {
    printJson({ account: values.account, due: false, steps: [] }, terminal);
    return 0;
  }
  terminal.err(`${due.account}: ${due.reason}. Planning ${snapshot.commit.slice(0, 7)} …\n`);
  const scratch = await mkdtemp(path.join(tmpdir(), 'genesis-apply-'));
  try {
    const inputs = commonInputs(values, checkout, scratch);
    const work = { inputs, context: contextOf(terminal, scratch), git };
    return await planAndApply(due, snapshot.commit, work, values, terminal);
  } finally {
    await rm(scratch, { recursive: true });
  }
}

async function planAndApply(due: DueAccount, commit: string, work: Work, values: Given, terminal: Terminal) {
  const plan = await step('plan', due, work, () => provision({ ...work.inputs, mode: 'plan' }, work.context, work.git));
  if (!plan || !succeeded(plan)) return report(due, [plan], terminal);
  terminal.err(planText(due, plan));
  if (values['dry-run']) return report(due, [plan], terminal);
  if (!values.yes) await confirm(`Do this to ${due.account}?`, terminal);

  const approved: Approved = { commit, accounts: [itemOf(due, plan.fingerprint)] };
  const file = `${work.inputs.results}.approved.json`;
  await writeFile(file, renderApproved(approved));
  const done = await steps(due, {
    ...work,
    inputs: { ...work.inputs, approved: file, 'approved-digest': approvalDigest(approved) },
  });
  return report(due, done, terminal);
}

/** The steps of the reusable workflow `work`, one after the other; one that fails is the last. */
async function steps(due: DueAccount, work: Work): Promise<(Result | undefined)[]> {
  const { inputs, context, git } = work;
  const all: [Step, boolean, () => Promise<void>][] = [
    ['create', due.lifecycle === 'present', () => create(inputs, context, git)],
    ['apply', due.lifecycle === 'present' && due.network, () => provision({ ...inputs, mode: 'apply' }, context, git)],
    ['destroy', isLeaving(due), () => provision({ ...inputs, mode: 'destroy' }, context, git)],
    ['close', due.lifecycle === 'closed', () => close(inputs, context, git)],
  ];
  const done: (Result | undefined)[] = [];
  for (const [name, isWanted, start] of all) {
    if (!isWanted) continue;
    const result = await step(name, due, work, start);
    done.push(result);
    if (!result || !succeeded(result)) break;
  }
  return done;
}

/** Runs one step. What it left as its result tells more than what it threw. */
async function step(name: Step, { account }: DueAccount, { inputs }: Work, start: () => Promise<void>) {
  const failure = await start().then(
    () => undefined,
    (error: unknown) => error,
  );
  const results = await readResults(inputs.results);
  const result = results.find((one) => one.step === name && one.account === account);
  if (failure !== undefined && (!result || succeeded(result))) throw failure;
  return result;
}

function report({ account, reason }: DueAccount, results: (Result | undefined)[], terminal: Terminal): number {
  const known = results.filter((result) => result !== undefined);
  const told = known.map(({ step: name, outcome, account_id, fingerprint, error }) => {
    return {
      step: name,
      outcome,
      ...(account_id && { account_id }),
      ...(fingerprint && { fingerprint }),
      ...(error && { error }),
    };
  });
  printJson({ account, due: true, reason, steps: told }, terminal);
  return known.length > 0 && known.every(succeeded) ? 0 : 1;
}

function planText({ account }: DueAccount, { plan }: Result): string {
  const lines = plan ? (planDiff(plan)?.lines ?? []) : [];
  return lines.length > 0 ? `${lines.join('\n')}\n` : `${account}: Terraform has nothing to change.\n`;
}

/** What is there of origin's branches is what was last fetched: origin may be as far away as GitHub. */
function withoutOrigin(git: Git): Git {
  return { ...git, remoteTip: (branch) => git.revision(`refs/remotes/origin/${branch}`) };
}

/** @throws UserError where the ledger's files aren't those of HEAD: what is applied must be in the history. */
async function refuseUncommitted(git: Git, ledger: string, inClone: string): Promise<void> {
  const folder = folderName(ledger);
  const here = [...readFolder(folder).values()].map(
    ({ path: file, bytes }) => [file.slice(folder.length), bytes] as const,
  );
  const head = await git.tree('HEAD', [inClone]);
  const same = here.filter(
    ([file, bytes]) => Buffer.compare(head.get(`${inClone}${file}`)?.bytes ?? Buffer.alloc(0), bytes) === 0,
  );
  if (same.length === here.length && here.length === head.size) return;
  throw new UserError(`${folder} isn't what HEAD has.`, {
    hint: 'Commit it first: what was applied has to be found in the history.',
  });
}

function commonInputs(values: Given, checkout: { root: string; path: string }, scratch: string) {
  return {
    repository: checkout.root,
    ledger: checkout.path,
    base: 'HEAD',
    'status-branch': STATUS_BRANCH,
    token: undefined,
    accounts: [values.account],
    head: undefined,
    approved: undefined as string | undefined,
    'approved-digest': undefined as string | undefined,
    unreviewed: false,
    results: path.join(scratch, 'results'),
    'job-role': undefined,
    approver: undefined,
    'one-time-password': undefined,
    terraform: path.join(checkout.root, 'terraform'),
    'terraform-binary': values['terraform-binary'],
    parallel: 1,
  };
}

/** What an action sees of a runner, by a terminal: its log is for people, its outputs for nobody. */
function contextOf({ err }: Terminal, scratch: string): Context {
  return {
    log: (line) => err(`${line}\n`),
    output: () => {},
    summary: async () => {},
    mask: () => {},
    annotate: ({ message }) => err(`${message}\n`),
    idToken: undefined,
    env: { ...process.env, RUNNER_TEMP: scratch },
  };
}
