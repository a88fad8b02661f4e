import type { Result } from '../work/result.ts';
import { isDrifted } from './drift-of-plan.ts';
import type { Subject, Wanted } from './issues.ts';
import type { Stranger } from './strangers.ts';

/** Over so many drifted accounts one issue tells of all: so many issues nobody reads, and GitHub limits how many are made. */
export const MOST_ISSUES = 50;

/** What is known after a look at some accounts, or all. */
export interface Looked {
  /** Of each account that was to be looked at, what was found; failed where it was not looked at. */
  results: Result[];
  /** Accounts of which this look can say that nothing has drifted. */
  clean: ReadonlySet<string>;
  /** Accounts that nobody looks at any more, though an issue tells of them. */
  gone: ReadonlySet<string>;
  /** Accounts that the ledger doesn't know; undefined where nobody looked for them. */
  strangers: Stranger[] | undefined;
  /** Whether all accounts were to be looked at. */
  isWhole: boolean;
}

/** The texts of issues; see core/render/drift-issues.ts. */
export interface Texts {
  account(result: Result): Wanted;
  /** Of all that were to be looked at. */
  accounts(results: Result[]): Wanted;
  organization(results: Result[], strangers: Stranger[] | undefined): Wanted;
}

/** What is to be told, and what of earlier issues is over. */
export interface Told {
  wanted: ReadonlyMap<Subject, Wanted>;
  over: ReadonlyMap<Subject, string>;
}

const CLEAN = 'A look at it found no drift any more.';
const GONE = 'The account is closed, or no longer in the ledger: nobody looks at it any more.';
const TOGETHER = 'So many accounts have drifted that one issue tells of all of them.';
const SINGLY = 'So few accounts have drifted that each has an issue of its own.';

/**
 * Decides which issues have to be open.
 *
 * @param isTogether Whether the issue that tells of all is open. It then stays until all accounts were looked at: nobody
 * else tells of those that could not be.
 */
export function toTell(looked: Looked, isTogether: boolean, texts: Texts): Told {
  const organization = ofOrganization(looked, texts);
  const accounts = ofAccounts(looked, isTogether, texts);
  return {
    wanted: new Map([...organization.wanted, ...accounts.wanted]),
    over: new Map([...organization.over, ...accounts.over]),
  };
}

function ofAccounts(looked: Looked, isTogether: boolean, texts: Texts): Told {
  const { results, clean, gone, isWhole } = looked;
  const drifted = results.filter(({ drift }) => drift && isDrifted(drift));
  const over = new Map<Subject, string>([
    ...[...clean].map((name) => [one(name), CLEAN] as const),
    ...[...gone].map((name) => [one(name), GONE] as const),
  ]);
  // A look at some accounts can't say what is to be told of all.
  if (!isWhole && isTogether) return { wanted: new Map(), over };
  const isComplete = isWhole && results.every(({ outcome }) => outcome !== 'failed');
  if (drifted.length > MOST_ISSUES || (isTogether && !isComplete)) {
    const singly = drifted.map(({ account }) => [one(account), TOGETHER] as const);
    return { wanted: new Map([['accounts', texts.accounts(results)]]), over: new Map([...over, ...singly]) };
  }
  const wanted = new Map(drifted.map((result) => [one(result.account), texts.account(result)]));
  const together = drifted.length === 0 ? CLEAN : SINGLY;
  return { wanted, over: isComplete ? new Map([...over, ['accounts', together]]) : over };
}

/** Nothing is over before everything was looked at. */
function ofOrganization({ results, strangers, isWhole }: Looked, texts: Texts): Told {
  if (!isWhole) return { wanted: new Map(), over: new Map() };
  const found = results.filter(({ drift }) => drift && drift.findings.length > 0);
  if (found.length > 0 || (strangers && strangers.length > 0)) {
    return { wanted: new Map([['organization', texts.organization(results, strangers)]]), over: new Map() };
  }
  const isComplete = strangers !== undefined && results.every(({ outcome }) => outcome !== 'failed');
  return { wanted: new Map(), over: new Map(isComplete ? [['organization', CLEAN]] : []) };
}

const one = (account: string): Subject => `account:${account}`;
