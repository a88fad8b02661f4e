// How a repository at GitHub is set up: environments, rulesets, variables, labels, switches.
import type { GitHubRequest } from '../core/git/github-data.ts';
import { STATUS_BRANCH } from '../core/setup/desired.ts';
import type { App, Bypass, Environment, Found, Label, Reviewer, Rule, Ruleset } from '../core/setup/state.ts';
import type { Step } from '../core/setup/steps.ts';

const REPO = '/repos/{owner}/{repo}';
const ADMIN = 'administration: write';

/** Steps that GitHub's API does; the status branch is Git's. */
export type GitHubStep = Exclude<Step, { do: 'status-branch' }>;

/**
 * Opens the setup of a repository; nothing is asked yet. The token has to be an administrator's of the repository.
 *
 * @param request One answer. @param list All entries of a list. Errors are theirs.
 */
export function openSetup(request: GitHubRequest, list: GitHubRequest) {
  return {
    read: () => readSetup(request, list),
    carryOut: (step: GitHubStep) => carryOut(request, list, step),

    /** A team of the repository's organization by its slug, or with an @ a person. */
    async reviewer(name: string): Promise<Reviewer> {
      const login = name.startsWith('@') ? name.slice(1) : undefined;
      const route = login === undefined ? 'GET /orgs/{owner}/teams/{slug}' : 'GET /users/{login}';
      const found = await request(`find ${name}`, 'members: read', route, { login, slug: name });
      return { type: login === undefined ? 'Team' : 'User', id: (found as { id: number }).id, name: login ?? name };
    },

    /** The App of a slug, with what it may do. */
    async app(slug: string): Promise<App> {
      return (await request(`find the App ${slug}`, 'metadata: read', 'GET /apps/{slug}', { slug })) as App;
    },
  };
}

async function readSetup(request: GitHubRequest, list: GitHubRequest): Promise<Found> {
  const read = (what: string, path: string) => request(`read ${what}`, ADMIN, `GET ${REPO}${path}`);
  const about = (await read('the repository', '')) as RepositoryData;
  const token = (await read("the settings of the workflows' token", '/actions/permissions/workflow')) as Found['token'];
  const branches = (await read('the status branch', `/git/matching-refs/heads/${STATUS_BRANCH}`)) as { ref: string }[];
  const labels = (await list('list the labels', 'issues: read', `GET ${REPO}/labels`)) as NamedLabel[];
  const variables = (await list('list the variables', ADMIN, `GET ${REPO}/actions/variables`)) as Named<'value'>[];
  const environments = await readEnvironments(list);
  const { allow_merge_commit, allow_squash_merge, allow_rebase_merge } = about;
  return {
    isPublic: !about.private,
    settings: { allow_merge_commit, allow_squash_merge, allow_rebase_merge },
    token,
    labels: new Map(labels.map(({ name, color, description }) => [name, { color, description: description ?? '' }])),
    statusBranch: branches.some(({ ref }) => ref === `refs/heads/${STATUS_BRANCH}`),
    environments,
    ...(await readRulesets(request, list)),
    variables: new Map(variables.map(({ name, value }) => [name, value])),
    botSecrets: environments.has('bot') ? await secretNames(list, 'bot') : [],
  };
}

interface RepositoryData {
  private: boolean;
  allow_merge_commit: boolean;
  allow_squash_merge: boolean;
  allow_rebase_merge: boolean;
}

type Named<K extends string> = { name: string } & Record<K, string>;
type NamedLabel = { name: string; color: string; description: string | null };

async function readEnvironments(list: GitHubRequest): Promise<ReadonlyMap<string, Environment>> {
  const found = (await list('list the environments', ADMIN, `GET ${REPO}/environments`)) as EnvironmentData[];
  const all = found.map(async (data) => [data.name, environmentOf(data, await branchesOf(list, data))] as const);
  return new Map(await Promise.all(all));
}

interface EnvironmentData {
  name: string;
  can_admins_bypass?: boolean;
  protection_rules?: {
    type: string;
    wait_timer?: number;
    prevent_self_review?: boolean;
    reviewers?: { type: 'User' | 'Team'; reviewer: { id: number; login?: string; slug?: string } }[];
  }[];
  deployment_branch_policy?: { protected_branches: boolean; custom_branch_policies: boolean } | null;
}

function environmentOf(data: EnvironmentData, branches: string[] | undefined): Environment {
  const rule = (type: string) => data.protection_rules?.find((one) => one.type === type);
  const asked = rule('required_reviewers');
  const reviewers = (asked?.reviewers ?? []).map(({ type, reviewer: { id, login, slug } }) => {
    return { type, id, name: login ?? slug ?? String(id) };
  });
  return {
    reviewers,
    preventsSelfReview: asked?.prevent_self_review ?? false,
    adminsBypass: data.can_admins_bypass ?? true,
    branches,
    wait: rule('wait_timer')?.wait_timer ?? 0,
  };
}

const policies = `${REPO}/environments/{environment_name}/deployment-branch-policies`;

interface Policy {
  id: number;
  name: string;
  type?: string;
}

async function readPolicies(list: GitHubRequest, name: string): Promise<Policy[]> {
  const parameters = { environment_name: name };
  return (await list(`read which branches ${name} admits`, ADMIN, `GET ${policies}`, parameters)) as Policy[];
}

/** "Protected branches" is none of the branches by name: whoever protects another one would admit it. */
async function branchesOf(list: GitHubRequest, data: EnvironmentData): Promise<string[] | undefined> {
  const policy = data.deployment_branch_policy;
  if (!policy) return undefined;
  if (!policy.custom_branch_policies) return ['protected branches'];
  return (await readPolicies(list, data.name)).map(({ name, type }) => (type === 'tag' ? `tag ${name}` : name));
}

async function secretNames(list: GitHubRequest, name: string): Promise<string[]> {
  const route = `GET ${REPO}/environments/{environment_name}/secrets`;
  const found = await list(`list the names of the secrets of ${name}`, ADMIN, route, { environment_name: name });
  return (found as { name: string }[]).map((secret) => secret.name);
}

interface RulesetData {
  id: number;
  name: string;
  enforcement: string;
  conditions?: { ref_name?: { include: string[]; exclude: string[] } };
  bypass_actors?: Bypass[];
  rules?: Rule[];
}

/** The repository's own rulesets; those of its organization hold as well, and aren't ours to change. */
async function readRulesets(
  request: GitHubRequest,
  list: GitHubRequest,
): Promise<Pick<Found, 'rulesets' | 'rulesetIds'>> {
  const own = { includes_parents: false };
  const listed = (await list('list the rulesets', ADMIN, `GET ${REPO}/rulesets`, own)) as RulesetData[];
  const full = await Promise.all(
    listed.map(async ({ id, name }) => {
      const route = `GET ${REPO}/rulesets/{ruleset_id}`;
      return (await request(`read the ruleset ${name}`, ADMIN, route, { ruleset_id: id })) as RulesetData;
    }),
  );
  return {
    rulesets: new Map(full.map((data) => [data.name, rulesetOf(data)])),
    rulesetIds: new Map(full.map(({ name, id }) => [name, id])),
  };
}

function rulesetOf({ enforcement, conditions, bypass_actors: bypass = [], rules = [] }: RulesetData): Ruleset {
  const { include = [], exclude = [] } = conditions?.ref_name ?? {};
  return { enforcement, include, exclude, bypass: bypass.map(plainBypass), rules: rules.map(plainRule) };
}

const plainBypass = ({ actor_id, actor_type, bypass_mode }: Bypass): Bypass => ({ actor_id, actor_type, bypass_mode });
const plainRule = ({ type, parameters }: Rule): Rule => (parameters ? { type, parameters } : { type });

async function carryOut(request: GitHubRequest, list: GitHubRequest, step: GitHubStep): Promise<void> {
  const write = (what: string, route: string, parameters: object) =>
    request(what, ADMIN, route, { ...parameters } as Record<string, unknown>);
  switch (step.do) {
    case 'settings':
      return void (await write('set the merge methods', `PATCH ${REPO}`, step.settings));
    case 'token':
      return void (await write("limit the workflows' token", `PUT ${REPO}/actions/permissions/workflow`, step.token));
    case 'label':
      return void (await write(`make the label ${step.name}`, `POST ${REPO}/labels`, labelData(step.name, step.label)));
    case 'environment':
      return writeEnvironment(request, list, step);
    case 'ruleset':
      return writeRuleset(request, step);
    case 'variable':
      return writeVariable(request, step);
  }
}

const labelData = (name: string, { color, description }: Label) => ({ name, color, description });

async function writeEnvironment(request: GitHubRequest, list: GitHubRequest, step: GitHubStep & { do: 'environment' }) {
  const { name, environment } = step;
  const { reviewers, preventsSelfReview, adminsBypass, branches = [], wait } = environment;
  const at = { environment_name: name };
  await request(`set the environment ${name}`, ADMIN, `PUT ${REPO}/environments/{environment_name}`, {
    ...at,
    wait_timer: wait,
    prevent_self_review: preventsSelfReview,
    can_admins_bypass: adminsBypass,
    reviewers: reviewers.map(({ type, id }) => ({ type, id })),
    deployment_branch_policy: { protected_branches: false, custom_branch_policies: true },
  });
  const current = await readPolicies(list, name);
  const isKept = (policy: Policy) => policy.type !== 'tag' && branches.includes(policy.name);
  for (const { id: branch_policy_id } of current.filter((policy) => !isKept(policy))) {
    const route = `DELETE ${policies}/{branch_policy_id}`;
    await request(`admit fewer branches to ${name}`, ADMIN, route, { ...at, branch_policy_id });
  }
  const known = current.filter(isKept).map((policy) => policy.name);
  for (const branch of branches.filter((one) => !known.includes(one))) {
    await request(`admit ${branch} to ${name}`, ADMIN, `POST ${policies}`, { ...at, name: branch, type: 'branch' });
  }
}

async function writeRuleset(
  request: GitHubRequest,
  { name, ruleset, id }: GitHubStep & { do: 'ruleset' },
): Promise<void> {
  const { enforcement, include, exclude, bypass, rules } = ruleset;
  const route = id === undefined ? `POST ${REPO}/rulesets` : `PUT ${REPO}/rulesets/{ruleset_id}`;
  await request(`set the ruleset ${name}`, ADMIN, route, {
    ...(id === undefined ? {} : { ruleset_id: id }),
    ...{ name, enforcement, target: 'branch', rules, bypass_actors: bypass },
    conditions: { ref_name: { include, exclude } },
  });
}

async function writeVariable(
  request: GitHubRequest,
  { name, value, isNew }: GitHubStep & { do: 'variable' },
): Promise<void> {
  // The route's {name} would be taken for the body's as well.
  const route = isNew ? `POST ${REPO}/actions/variables` : `PATCH ${REPO}/actions/variables/${name}`;
  await request(`set the variable ${name}`, ADMIN, route, isNew ? { name, value } : { value });
}
