import { type ApiRequest, notFound, page, type Reply, type Route, refusal, route } from '../http.ts';
import { idOf, reviewer, type Settings, type Site, user } from '../site.ts';
import type { EnvironmentSettings } from '../types.ts';

// How a repository is set up: environments, rulesets, variables, switches. GitHub's answers in form, and what it refuses;
// of all this only variables and environments' reviewers have an effect in the rehearsal.

/** A new repository's settings, as GitHub makes it. */
export function newSettings(): Settings {
  return {
    merge: { allow_merge_commit: true, allow_squash_merge: true, allow_rebase_merge: true },
    token: { default_workflow_permissions: 'write', can_approve_pull_request_reviews: false },
    rulesets: [],
  };
}

export function setupRoutes(site: Site): Route[] {
  return [...environmentRoutes(site), ...variableRoutes(site), ...rulesetRoutes(site), ...switchRoutes(site)];
}

const at = '/repos/:owner/:repo';
const ok = (body: unknown, status = 200): Reply => ({ status, body });
const done: Reply = { status: 204 };
let lastId = 7000;
const newId = () => ++lastId;

function environmentRoutes(site: Site): Route[] {
  const { environments } = site;
  const one = (handle: (found: EnvironmentSettings, request: ApiRequest) => Reply) => (request: ApiRequest) => {
    const found = environments[request.params.name ?? ''];
    return found ? handle(found, request) : notFound();
  };
  const policies = `${at}/environments/:name/deployment-branch-policies`;
  return [
    route(`GET ${at}/environments`, 'actions:read', (request) => {
      const all = Object.keys(environments).map((name) => environment(site, name));
      return page(request, all, (some) => ({ total_count: all.length, environments: some }));
    }),
    route(
      `GET ${at}/environments/:name`,
      'actions:read',
      one((_, { params }) => ok(environment(site, params.name ?? ''))),
    ),
    route(`PUT ${at}/environments/:name`, 'administration:write', (request) => putEnvironment(site, request)),
    route(
      `GET ${at}/environments/:name/secrets`,
      'environments:read',
      one(({ secrets = [] }, request) => {
        const all = secrets.map((name) => ({ name }));
        return page(request, all, (some) => ({ total_count: all.length, secrets: some }));
      }),
    ),
    route(
      `GET ${policies}`,
      'actions:read',
      one(({ policies: all = [] }, request) =>
        page(request, all, (some) => ({ total_count: all.length, branch_policies: some })),
      ),
    ),
    route(`POST ${policies}`, 'administration:write', one(addPolicy)),
    route(
      `DELETE ${policies}/:id`,
      'administration:write',
      one((found, { params }) => {
        found.policies = (found.policies ?? []).filter(({ id }) => id !== Number(params.id));
        return done;
      }),
    ),
  ];
}

function putEnvironment(site: Site, { params, body }: ApiRequest): Reply {
  const { reviewers = [], ...given } = body as Omit<EnvironmentSettings, 'reviewers'> & {
    reviewers?: { id: number }[];
  };
  const names = [...site.people, 'cloud'];
  const wanted = (reviewers ?? []).map(({ id }) => names.find((name) => idOf(site, name) === id));
  if (wanted.includes(undefined)) return refusal(422, 'Validation Failed: a reviewer is nobody here.');
  const name = params.name ?? '';
  const { policies, secrets } = site.environments[name] ?? {};
  // What isn't given goes back to GitHub's default, but for what has calls of its own.
  const kept = { ...(policies && { policies }), ...(secrets && { secrets }) };
  site.environments[name] = { ...kept, ...given, reviewers: wanted as string[] };
  return ok(environment(site, name));
}

function addPolicy(found: EnvironmentSettings, { body }: ApiRequest): Reply {
  // GitHub: 404 where the environment doesn't admit branches by name.
  if (!found.deployment_branch_policy?.custom_branch_policies) return notFound();
  const policy = { id: newId(), name: String(body.name), type: String(body.type ?? 'branch') };
  if (found.policies?.some(({ name }) => name === policy.name)) return refusal(303, 'Already there.');
  found.policies = [...(found.policies ?? []), policy];
  return ok(policy);
}

function environment(site: Site, name: string) {
  const { reviewers = [], prevent_self_review = false, wait_timer = 0, ...found } = site.environments[name] ?? {};
  const asked = {
    type: 'required_reviewers',
    prevent_self_review,
    reviewers: reviewers.map((one) => reviewer(site, one)),
  };
  const rules = [
    ...(wait_timer > 0 ? [{ type: 'wait_timer', wait_timer }] : []),
    ...(reviewers.length > 0 ? [asked] : []),
    ...(found.deployment_branch_policy ? [{ type: 'branch_policy' }] : []),
  ];
  return {
    name,
    can_admins_bypass: found.can_admins_bypass ?? true,
    protection_rules: rules,
    deployment_branch_policy: found.deployment_branch_policy ?? null,
  };
}

function variableRoutes({ variables }: Site): Route[] {
  const variable = (name: string) => ({ name, value: variables[name] });
  return [
    route(`GET ${at}/actions/variables`, 'actions_variables:read', (request) => {
      const all = Object.keys(variables).map(variable);
      return page(request, all, (some) => ({ total_count: all.length, variables: some }));
    }),
    route(`GET ${at}/actions/variables/:name`, 'actions_variables:read', ({ params: { name = '' } }) => {
      return variables[name] === undefined ? notFound() : ok(variable(name));
    }),
    route(`POST ${at}/actions/variables`, 'actions_variables:write', ({ body }) => {
      const name = String(body.name);
      if (variables[name] !== undefined) return refusal(409, 'Already exists - Variable already exists');
      variables[name] = String(body.value);
      return ok({}, 201);
    }),
    route(`PATCH ${at}/actions/variables/:name`, 'actions_variables:write', ({ params: { name = '' }, body }) => {
      if (variables[name] === undefined) return notFound();
      variables[name] = String(body.value);
      return done;
    }),
  ];
}

/** GitHub fills in parameters that aren't given. */
const DEFAULTS: Record<string, Record<string, unknown>> = {
  pull_request: { automatic_copilot_code_review_enabled: false },
  required_status_checks: { do_not_enforce_on_create: false },
};

type Rules = { type: string; parameters?: Record<string, unknown> }[];

interface Ruleset {
  conditions?: { ref_name?: { include?: string[] } };
  rules?: Rules;
}

function rulesetRoutes({ settings, owner, repo }: Site): Route[] {
  const about = { target: 'branch', source_type: 'Repository', source: `${owner}/${repo}` };
  const filled = ({ rules = [], ...body }: { rules?: Rules }) => ({
    ...{ ...about, bypass_actors: [], ...body },
    rules: rules.map(({ type, parameters }) => {
      return parameters ? { type, parameters: { ...DEFAULTS[type], ...parameters } } : { type };
    }),
  });
  const at1 = `${at}/rulesets/:id`;
  const indexOf = ({ params }: ApiRequest) => settings.rulesets.findIndex(({ id }) => id === Number(params.id));
  return [
    route(`GET ${at}/rulesets`, 'metadata:read', (request) => {
      return page(
        request,
        settings.rulesets.map(({ rules: _, bypass_actors: __, conditions: ___, ...brief }) => brief),
      );
    }),
    route(`GET ${at1}`, 'metadata:read', (request) => {
      const found = settings.rulesets[indexOf(request)];
      return found ? ok(found) : notFound();
    }),
    route(`GET ${at}/rules/branches/:branch`, 'metadata:read', (request) => {
      const ref = `refs/heads/${request.params.branch}`;
      const isOn = ({ conditions }: Ruleset) => conditions?.ref_name?.include?.includes(ref) ?? false;
      return page(
        request,
        (settings.rulesets as Ruleset[]).filter(isOn).flatMap(({ rules = [] }) => rules),
      );
    }),
    route(`POST ${at}/rulesets`, 'administration:write', ({ body }) => {
      if (settings.rulesets.some(({ name }) => name === body.name)) return refusal(422, 'Name must be unique');
      const made = { id: newId(), ...filled(body) };
      settings.rulesets.push(made);
      return ok(made, 201);
    }),
    route(`PUT ${at1}`, 'administration:write', (request) => {
      const index = indexOf(request);
      const found = settings.rulesets[index];
      if (!found) return notFound();
      settings.rulesets[index] = { ...found, ...filled(request.body) };
      return ok(settings.rulesets[index]);
    }),
  ];
}

function switchRoutes(site: Site): Route[] {
  const { settings, emulate } = site;
  const permissions = {
    actions: 'read',
    contents: 'write',
    issues: 'write',
    metadata: 'read',
    pull_requests: 'write',
    statuses: 'write',
  };
  return [
    route(`PATCH ${at}`, 'administration:write', ({ body }) => {
      for (const name of Object.keys(settings.merge)) {
        if (typeof body[name] === 'boolean') settings.merge[name] = body[name];
      }
      return ok(settings.merge);
    }),
    route(`GET ${at}/actions/permissions/workflow`, 'administration:read', () => ok(settings.token)),
    route(`PUT ${at}/actions/permissions/workflow`, 'administration:write', ({ body }) => {
      Object.assign(settings.token, body);
      return done;
    }),
    route('GET /apps/:slug', '', ({ params }) => {
      const { id, slug } = emulate.app;
      return params.slug === slug ? ok({ id, slug, name: slug, permissions }) : notFound();
    }),
    route('GET /orgs/:owner/teams/:slug', 'members:read', ({ params: { slug = '' } }) => {
      return slug === 'cloud' ? ok({ ...reviewer(site, slug).reviewer }) : notFound();
    }),
    route('GET /users/:login', '', ({ params: { login = '' } }) => {
      const id = idOf(site, login);
      return id === undefined || login === 'cloud' ? notFound() : ok({ ...user(login), id });
    }),
  ];
}
