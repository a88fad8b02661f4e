import type { Git } from '../../src/core/git/repository.ts';
import type { Snapshot } from '../../src/core/ledger/snapshot.ts';
import { UserError } from '../../src/core/problem.ts';
import { type Ended, endSummary, isDone, isQueued } from '../../src/core/render/end-summary.ts';
import { isKnownPeering, isWanted } from '../../src/core/work/due-peerings.ts';
import { isPeering } from '../../src/core/work/peerings.ts';
import { type Done, recordEnd } from '../../src/core/work/record.ts';
import type { Result } from '../../src/core/work/result.ts';
import type { Reported } from './reported.ts';
import { listed, record } from './status-branch.ts';
import type { Tell } from './tell.ts';

export interface EndFacts {
  snapshot: Snapshot;
  /** The accounts that were worked on. */
  accounts: string[];
  results: Result[];
  branch: string;
  runUrl: string;
}

/**
 * Records what was done, and says which accounts are not done.
 *
 * @throws UserError for results of accounts that were not to be worked on, or accounts that aren't in the ledger.
 */
export async function reportEnd(
  { snapshot, accounts, results, branch, runUrl }: EndFacts,
  { git, now, tell }: { git: Pick<Git, 'commitTo'>; now: () => string; tell: Tell },
): Promise<Reported> {
  refuseStrangers(accounts, results, snapshot);
  const done = new Map(accounts.map((account) => [account, doneOf(account, results, snapshot)]));
  const records =
    accounts.length === 0
      ? new Map()
      : await record(git, branch, accounts, {
          tell,
          message: `Record ${listed(accounts)}\n\n${runUrl}`,
          next: (account, before) => recordEnd(before, done.get(account) as Done, now()),
        });
  const ended = [...done].map(([account, one]): Ended => ({ account, done: one, record: records.get(account) }));
  const open = ended.filter((one) => !isDone(one) && !isQueued(one)).map(({ account }) => account);
  const failure = open.length > 0 ? `Not done: ${open.join(', ')}. The job summary says why.` : undefined;
  return { summary: endSummary(ended), outputs: { ok: open.length === 0 }, failure };
}

function doneOf(account: string, all: Result[], { base }: Snapshot): Done {
  const of = (step: Result['step']) => all.find((result) => result.account === account && result.step === step);
  const results = { create: of('create'), apply: of('apply'), destroy: of('destroy'), close: of('close') };
  if (isPeering(account))
    return { ...results, network: true, lifecycle: isWanted(base, account) ? 'present' : 'closed' };
  const { network, lifecycle = 'present' } = base.accounts.get(account)?.value ?? {};
  return { ...results, network: network !== 'none', lifecycle };
}

/** The plans of the run travel in the same folder, also those of accounts that were left out; nothing is recorded of them. */
function refuseStrangers(accounts: string[], results: Result[], { base, status }: Snapshot): void {
  const strangers = results.filter(({ step, account }) => step !== 'plan' && !accounts.includes(account));
  if (strangers.length > 0) {
    const names = [...new Set(strangers.map(({ account }) => account))].join(', ');
    throw new UserError(`There are results of accounts that were not to be worked on: ${names}. Nothing was recorded.`);
  }
  const isKnown = (name: string) => (isPeering(name) ? isKnownPeering(base, status, name) : base.accounts.has(name));
  const unknown = accounts.filter((name) => !isKnown(name));
  if (unknown.length > 0)
    throw new UserError(`The ledger has no account or peering ${unknown.join(', ')}.`, {
      hint: 'Mend the input "accounts".',
    });
}
