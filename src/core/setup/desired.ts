import type { Gate } from '../work/approval.ts';
import type { Environment, Found, Reviewer, Rule, Ruleset, Setup } from './state.ts';

/** What has to be decided; each was asked for, or is as it was found. */
export interface Wishes {
  gate: Gate;
  reviewers: Reviewer[];
  /** The App's id, 'none' where the workflows' own token does its work; undefined while that isn't decided. */
  app: number | 'none' | undefined;
  /** Whether all is there that the workflows need, so that they may begin. */
  ready: boolean;
}

export const STATUS_BRANCH = 'genesis-status';
export const MAIN_RULESET = 'genesis: main';
export const STATUS_RULESET = 'genesis: status';
/** The status that `plan` sets on a pull request's commit. */
const REQUIRED_STATUS = 'genesis/ledger';

/** Environments in which a person is asked; no job in them has a credential or runs anything. */
export const GATES = ['approve', 'approve-close', 'approve-app'] as const;
/** Environments that hold what jobs work with: a role's trust, the App's key. */
export const WORKPLACES = ['read', 'write', 'apps', 'bundles', 'bot'] as const;

const LABELS = new Map([
  ['account', { color: '1d76db', description: 'Asks for an AWS account by the issue form' }],
  ['genesis-drift', { color: 'd93f0b', description: 'Something in AWS is not as the ledger has it' }],
]);

/** The setup as it has to be. */
export function desiredSetup({ gate, reviewers, app, ready }: Wishes): Setup {
  const asked = gate === 'environment' ? reviewers : [];
  return {
    // A rebase would replay a claim that lost, which a later commit of the branch had taken back.
    settings: { allow_merge_commit: true, allow_squash_merge: true, allow_rebase_merge: false },
    // Without an App, workflows open pull requests themselves (sweep, request-account); GitHub ties that to approving.
    token: { default_workflow_permissions: 'read', can_approve_pull_request_reviews: app === 'none' },
    labels: LABELS,
    statusBranch: true,
    environments: new Map([
      ...GATES.map((name) => [name, environment(asked)] as const),
      ...WORKPLACES.map((name) => [name, environment([])] as const),
    ]),
    rulesets: new Map([
      [MAIN_RULESET, mainRuleset(app, ready)],
      // A ruleset without anybody who may pass would keep the workflows' own token out as well.
      ...(typeof app === 'number' ? [[STATUS_RULESET, statusRuleset(app)] as const] : []),
    ]),
    variables: new Map([
      ...(typeof app === 'number' ? [['GENESIS_APP_ID', String(app)] as const] : []),
      ...(ready ? [['GENESIS_READY', 'true'] as const] : []),
    ]),
  };
}

function environment(reviewers: Reviewer[]): Environment {
  const preventsSelfReview = reviewers.length > 0;
  return { reviewers, preventsSelfReview, adminsBypass: false, branches: ['main'], wait: 0 };
}

function mainRuleset(app: Wishes['app'], ready: boolean): Ruleset {
  const rules: Rule[] = [
    { type: 'deletion' },
    { type: 'non_fast_forward' },
    {
      type: 'pull_request',
      parameters: {
        required_approving_review_count: 1,
        dismiss_stale_reviews_on_push: true,
        require_code_owner_review: true,
        require_last_push_approval: false,
        required_review_thread_resolution: false,
        allowed_merge_methods: ['merge', 'squash'],
      },
    },
    // Nobody sets it before the workflows begin, and then nothing could be merged: not even the first ledger.
    ...(ready ? [statusRule(app)] : []),
  ];
  return { enforcement: 'active', include: ['~DEFAULT_BRANCH'], exclude: [], bypass: [], rules };
}

function statusRule(app: Wishes['app']): Rule {
  const pinned = typeof app === 'number' ? { integration_id: app } : {};
  return {
    type: 'required_status_checks',
    parameters: {
      // Main may move on: claims meet as files, and apply checks main's tip again.
      strict_required_status_checks_policy: false,
      required_status_checks: [{ context: REQUIRED_STATUS, ...pinned }],
    },
  };
}

function statusRuleset(app: number): Ruleset {
  return {
    enforcement: 'active',
    include: [`refs/heads/${STATUS_BRANCH}`],
    exclude: [],
    bypass: [{ actor_id: app, actor_type: 'Integration', bypass_mode: 'always' }],
    rules: [{ type: 'creation' }, { type: 'update' }, { type: 'deletion' }, { type: 'non_fast_forward' }],
  };
}

/** What was decided at an earlier run, as far as the repository shows it. */
export function earlierWishes({ variables, environments }: Found): Partial<Wishes> & { app?: number } {
  const app = variables.get('GENESIS_APP_ID');
  const gate = environments.get('approve');
  const reviewers = gate?.reviewers ?? [];
  return {
    ...(gate ? { gate: reviewers.length > 0 ? 'environment' : 'digest' } : {}),
    ...(app !== undefined && /^\d+$/.test(app) ? { app: Number(app) } : {}),
    ...(reviewers.length > 0 ? { reviewers } : {}),
  };
}
