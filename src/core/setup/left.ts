import type { Gate } from '../work/approval.ts';
import type { App, Found } from './state.ts';

/** What the App's tokens are asked for in the workflows, by GitHub's names. */
export const APP_PERMISSIONS: Readonly<Record<string, 'read' | 'write'>> = {
  actions: 'read',
  contents: 'write',
  issues: 'write',
  pull_requests: 'write',
  statuses: 'write',
};

/** The name of the App's private key among the secrets of the environment `bot`. */
export const APP_KEY = 'GENESIS_APP_KEY';

/** What setup leaves to people, in words. */
export interface Left {
  /** Has to be done before the workflows may begin. */
  todo: string[];
  /** Ought to be known. */
  notes: string[];
}

export interface Facts {
  found: Found;
  gate: Gate;
  /** The App, as far as it is known; 'none' where somebody decided to do without. */
  app: App | { id: number } | 'none' | undefined;
  /** Main's ledger is the sample that ships. */
  isSample: boolean;
  /** The open pull request that puts a real ledger in place of the sample. */
  ledgerPullRequest: number | undefined;
  /** This run proposes it. */
  proposesLedger: boolean;
  /** Main has a CODEOWNERS file. */
  hasOwners: boolean;
}

/** What only a person can do, and what a person should know. */
export function leftToPeople(facts: Facts): Left {
  return { todo: [...appTodo(facts), ...ledgerTodo(facts)], notes: notesOf(facts) };
}

function appTodo({ app, found }: Facts): string[] {
  if (app === undefined) {
    const wanted = Object.entries(APP_PERMISSIONS).map(([name, level]) => `${name}: ${level}`);
    return [
      `Make a GitHub App (Settings → Developer settings → GitHub Apps → New; no webhook) with the repository permissions ${wanted.join(', ')}, install it on this repository alone, and run this again with --app <its slug>. To do without one: --app none.`,
    ];
  }
  if (app === 'none') return [];
  const key = found.botSecrets.includes(APP_KEY)
    ? []
    : [
        `Make a private key of the App (its page → Private keys) and put it into the environment bot, and nowhere else: gh secret set ${APP_KEY} --env bot < key.pem; then delete the file.`,
      ];
  if (!('permissions' in app)) return key;
  const lacking = Object.entries(APP_PERMISSIONS).filter(([name, level]) => {
    const granted = app.permissions[name];
    return granted !== 'write' && granted !== level;
  });
  if (lacking.length === 0) return key;
  const words = lacking.map(([name, level]) => `${name}: ${level}`).join(', ');
  return [
    `Give the App ${app.slug} the repository permissions ${words}, and accept them where it is installed.`,
    ...key,
  ];
}

function ledgerTodo({ isSample, ledgerPullRequest, proposesLedger, hasOwners }: Facts): string[] {
  if (isSample && (proposesLedger || ledgerPullRequest !== undefined)) {
    const which = ledgerPullRequest === undefined ? 'the pull request that this opens' : `#${ledgerPullRequest}`;
    return [`Review and merge ${which}, which puts your ledger in place of the sample, and run this again.`];
  }
  if (isSample) {
    return ['main has the sample ledger: run this in a terminal, which asks for your values, or with --answers FILE.'];
  }
  if (hasOwners) return [];
  return [
    'main has no .github/CODEOWNERS: write one in which your team owns everything but state/accounts, state/subnets, state/peerings and state/apps (docs/setup.md).',
  ];
}

function notesOf({ found, gate, app }: Facts): string[] {
  return [
    ...(found.isPublic
      ? [
          'This repository is public: everybody can read names, e-mail addresses, account ids and networks, and the plans of pull requests. Make it private.',
        ]
      : []),
    ...(gate === 'digest'
      ? [
          'The gate is a digest: nobody presses a button. Who approves reads the summary of apply or deploy-app and starts it with the digest in it; both refuse that from who opened the pull request. approve, approve-close and approve-app ask nobody.',
        ]
      : []),
    ...(app === 'none'
      ? [
          'There is no App: genesis/ledger may be set by any workflow of any branch, and genesis-status written. So approvals that are recorded there do not count, and what was interrupted is asked for again.',
        ]
      : []),
    'AWS has to trust the environments read, write, apps and bundles of this repository: docs/bootstrap.md says how.',
  ];
}
