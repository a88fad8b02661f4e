import { desiredSetup, type Wishes } from '../../src/core/setup/desired.ts';
import type { Found, Reviewer } from '../../src/core/setup/state.ts';

export const CLOUD: Reviewer = { type: 'Team', id: 901, name: 'cloud' };
export const APP = 1001;

export const wishes = (more: Partial<Wishes> = {}): Wishes => {
  return { gate: 'environment', reviewers: [CLOUD], app: APP, ready: true, ...more };
};

/** A repository at GitHub that nobody has touched yet. */
export const NEW: Found = {
  isPublic: false,
  settings: { allow_merge_commit: true, allow_squash_merge: true, allow_rebase_merge: true },
  token: { default_workflow_permissions: 'write', can_approve_pull_request_reviews: false },
  labels: new Map(),
  statusBranch: false,
  environments: new Map(),
  rulesets: new Map(),
  rulesetIds: new Map(),
  variables: new Map(),
  botSecrets: [],
};

/** A repository that is set up as it has to be. */
export function setUp(more: Partial<Found> = {}): Found {
  const desired = desiredSetup(wishes());
  const rulesetIds = new Map([...desired.rulesets.keys()].map((name, index) => [name, index + 1]));
  return { ...NEW, ...desired, rulesetIds, botSecrets: ['GENESIS_APP_KEY'], ...more };
}
