import { type ApiRequest, notFound, page, type Reply, type Route, refusal, route } from '../http.ts';
import type { Site } from '../site.ts';
import { reviewer, user } from '../site.ts';
import type { Run } from '../types.ts';

/** Runs and their approvals: what emulate lacks, as the rehearsal set it. */
export function runRoutes(site: Site): Route[] {
  const { runs } = site;
  const one = (handle: (run: Run, request: ApiRequest) => Reply) => (request: ApiRequest) => {
    const run = runs.find(Number(request.params.id));
    return run ? handle(run, request) : notFound();
  };
  const at = '/repos/:owner/:repo';
  return [
    route(`GET ${at}/actions/runs`, 'actions:read', (request) => list(site, request, runs.all())),
    route(`GET ${at}/actions/workflows/:workflow/runs`, 'actions:read', (request) => {
      const mine = runs.all().filter((run) => run.workflow === request.params.workflow);
      return list(site, request, mine);
    }),
    route(
      `GET ${at}/actions/runs/:id`,
      'actions:read',
      one((run) => ok(render(site, run))),
    ),
    route(
      `POST ${at}/actions/runs/:id/cancel`,
      'actions:write',
      one((run) => cancel(site, run)),
    ),
    route(
      `GET ${at}/actions/runs/:id/jobs`,
      'actions:read',
      one((run, request) => {
        const jobs = run.jobs.map((name) => ({ name, run_id: run.id, status: run.status, conclusion: run.conclusion }));
        return page(request, jobs, (some) => ({ total_count: jobs.length, jobs: some }));
      }),
    ),
    route(
      `GET ${at}/actions/runs/:id/approvals`,
      'actions:read',
      one((run) => ok(run.approvals.map(approval))),
    ),
    route(
      `GET ${at}/actions/runs/:id/pending_deployments`,
      'actions:read',
      one((run) => ok(run.waiting.map((name) => pending(site, name)))),
    ),
  ];
}

const ok = (body: unknown): Reply => ({ status: 200, body });

function list(site: Site, request: ApiRequest, all: Run[]): Reply {
  const { query } = request;
  const wanted = {
    branch: query.get('branch'),
    event: query.get('event'),
    sha: query.get('head_sha'),
    actor: query.get('actor'),
  };
  const status = query.get('status');
  const found = all.filter((run) => {
    if (status && status !== run.status && status !== run.conclusion) return false;
    return Object.entries(wanted).every(([key, value]) => value === null || run[key as keyof typeof wanted] === value);
  });
  const wrap = (runs: Run[]) => ({ total_count: found.length, workflow_runs: runs.map((run) => render(site, run)) });
  return page(request, found, wrap as (items: Run[]) => unknown);
}

function cancel(site: Site, run: Run): Reply {
  if (run.status === 'completed') return refusal(409, 'Cannot cancel a workflow run that is completed.');
  site.runs.finish(run.id, 'cancelled');
  return { status: 202, body: {} };
}

const render = ({ origin, owner, repo }: Site, run: Run) => ({
  id: run.id,
  name: run.workflow,
  display_title: run.title,
  path: `.github/workflows/${run.workflow}`,
  event: run.event,
  status: run.status,
  conclusion: run.conclusion,
  head_branch: run.branch,
  head_sha: run.sha,
  run_attempt: 1,
  actor: user(run.actor),
  triggering_actor: user(run.actor),
  created_at: run.createdAt,
  html_url: `${origin}/${owner}/${repo}/actions/runs/${run.id}`,
});

const approval = ({ environment, user: login, state, comment }: Run['approvals'][number]) => {
  return { state, comment, user: user(login), environments: [{ name: environment }] };
};

const pending = (site: Site, name: string) => {
  const reviewers = (site.environments[name]?.reviewers ?? []).map((one) => reviewer(site, one));
  return { environment: { name }, wait_timer: 0, current_user_can_approve: false, reviewers };
};
