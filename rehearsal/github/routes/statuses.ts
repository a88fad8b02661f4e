import { type ApiRequest, notFound, page, type Reply, type Route, refusal, route } from '../http.ts';
import type { Site } from '../site.ts';
import { user } from '../site.ts';
import type { Status } from '../types.ts';

const states = ['error', 'failure', 'pending', 'success'];

export function statusRoutes(site: Site): Route[] {
  const at = '/repos/:owner/:repo';
  return [
    route(`POST ${at}/statuses/:sha`, 'statuses:write', (request) => create(site, request)),
    route(`GET ${at}/commits/:ref/statuses`, 'statuses:read', async (request) => {
      const sha = await site.git.revParse(request.params.ref ?? '');
      return sha ? page(request, site.statuses.of(sha).map(render)) : notFound();
    }),
    route(`GET ${at}/commits/:ref/status`, 'statuses:read', async (request) => {
      const sha = await site.git.revParse(request.params.ref ?? '');
      return sha ? combined(site, sha) : notFound();
    }),
  ];
}

async function create({ git, statuses }: Site, { params, body, token }: ApiRequest): Promise<Reply> {
  const { state, description, context, target_url: url } = body as Partial<Record<keyof Status, string>>;
  const sha = params.sha ?? '';
  const wrong = (message: string) =>
    refusal(422, 'Validation Failed', [{ resource: 'Status', code: 'custom', message }]);
  // A short SHA or a branch is refused here, though other routes take one.
  if (!/^[0-9a-f]{40}$/.test(sha) || !(await git.revParse(sha))) return refusal(422, `No commit found for SHA: ${sha}`);
  if (!states.includes(state ?? '')) return wrong(`state must be one of ${states.join(', ')}`);
  if ((description ?? '').length > 140) return wrong('description is too long (maximum is 140 characters)');
  const added = statuses.add(sha, {
    state: state as Status['state'],
    context: context ?? 'default',
    description: description ?? null,
    target_url: url ?? null,
    creator: token.login,
  });
  return { status: 201, body: render(added) };
}

function combined({ statuses }: Site, sha: string): Reply {
  const all = statuses.of(sha);
  const latest = all.filter((status) => statuses.latest(sha, status.context) === status);
  const failed = latest.some(({ state }) => state === 'failure' || state === 'error');
  const good = latest.length > 0 && latest.every(({ state }) => state === 'success');
  const state = failed ? 'failure' : good ? 'success' : 'pending';
  return { status: 200, body: { sha, state, total_count: latest.length, statuses: latest.map(render) } };
}

const render = (status: Status) => ({ ...status, creator: user(status.creator), updated_at: status.created_at });
