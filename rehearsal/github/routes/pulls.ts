import { type ApiRequest, notFound, page, type Reply, type Route, refusal, route } from '../http.ts';
import type { Site } from '../site.ts';
import { repository, user } from '../site.ts';
import type { PullRequest, Review } from '../types.ts';
import { changedFiles } from './diff.ts';

/** Pull requests: records of our own, heads and bases read from the bare repository each time they are asked for. */
export function pullRoutes(site: Site): Route[] {
  const { pulls } = site;
  const one = (handle: (pull: PullRequest, request: ApiRequest) => Promise<Reply>) => (request: ApiRequest) => {
    const pull = pulls.find(Number(request.params.number));
    return pull ? handle(pull, request) : notFound();
  };
  const at = '/repos/:owner/:repo/pulls';
  return [
    route(`GET ${at}`, 'pull_requests:read', (request) => list(site, request)),
    route(`POST ${at}`, 'pull_requests:write', (request) => open(site, request)),
    route(
      `GET ${at}/:number`,
      'pull_requests:read',
      one(async (pull) => ok(await detailed(site, pull))),
    ),
    route(`PATCH ${at}/:number`, 'pull_requests:write', (request) => update(site, request)),
    route(
      `GET ${at}/:number/files`,
      'pull_requests:read',
      one(async (pull, request) => {
        const { head, base } = await pulls.ends(pull);
        return page(request, await changedFiles(site.git, base, head));
      }),
    ),
    route(
      `GET ${at}/:number/reviews`,
      'pull_requests:read',
      one(async (pull, request) => {
        const { head } = await pulls.ends(pull);
        return page(
          request,
          pull.reviews.map((one) => review(one, head)),
        );
      }),
    ),
    route(`PUT ${at}/:number/merge`, 'contents:write', (request) => merge(site, request)),
    route('GET /repos/:owner/:repo/commits/:ref/pulls', 'pull_requests:read', (request) => ofCommit(site, request)),
  ];
}

const ok = (body: unknown): Reply => ({ status: 200, body });

async function list(site: Site, request: ApiRequest): Promise<Reply> {
  const { query } = request;
  const state = query.get('state') ?? 'open';
  const head = query.get('head');
  const base = query.get('base');
  const found = site.pulls.all().filter((pull) => {
    if (state !== 'all' && pull.state !== state) return false;
    if (head && head !== `${pull.fork ?? site.owner}:${pull.branch}`) return false;
    return !base || base === pull.base;
  });
  const sorted = query.get('direction') === 'asc' ? found : found.toReversed();
  return page(request, await Promise.all(sorted.map((pull) => render(site, pull))));
}

async function open(site: Site, { body, token }: ApiRequest): Promise<Reply> {
  const { title, head, base, body: text, draft } = body as Record<string, string | undefined>;
  const branch = (head ?? '').replace(`${site.owner}:`, '');
  const invalid = (field: string) =>
    refusal(422, 'Validation Failed', [{ resource: 'PullRequest', field, code: 'invalid' }]);
  if (!title) return refusal(422, 'Validation Failed', [{ resource: 'Issue', field: 'title', code: 'missing_field' }]);
  if (!branch || !(await site.git.revParse(`refs/heads/${branch}`))) return invalid('head');
  if (!base || !(await site.git.revParse(`refs/heads/${base}`))) return invalid('base');
  const message = await objection(site, branch, base);
  if (message) return refusal(422, 'Validation Failed', [{ resource: 'PullRequest', code: 'custom', message }]);
  const headRef = `refs/heads/${branch}`;
  const words = { title, body: text ?? '', author: token.login, draft: Boolean(draft) };
  const pull = await site.pulls.open({ ...words, branch, headRef, fork: null, base });
  return { status: 201, body: await detailed(site, pull) };
}

async function objection({ pulls, git, owner }: Site, branch: string, base: string): Promise<string | null> {
  const same = pulls.all().find((pull) => pull.state === 'open' && pull.headRef === `refs/heads/${branch}`);
  if (same?.base === base) return `A pull request already exists for ${owner}:${branch}.`;
  const commits = await git.git('rev-list', '--count', `refs/heads/${base}..refs/heads/${branch}`);
  return commits === '0' ? `No commits between ${base} and ${branch}` : null;
}

async function update(site: Site, { params, body }: ApiRequest): Promise<Reply> {
  const { title, body: text, state } = body as Partial<Pick<PullRequest, 'title' | 'body' | 'state'>>;
  const change = { ...(title && { title }), ...(text !== undefined && { body: text }), ...(state && { state }) };
  return ok(await detailed(site, await site.pulls.update(Number(params.number), change)));
}

async function merge(site: Site, { params, body, token }: ApiRequest): Promise<Reply> {
  const method = body.merge_method ?? 'merge';
  if (method !== 'merge' && method !== 'squash') {
    return refusal(405, 'Rebase merges are not allowed on this repository.');
  }
  const request = { method, by: token.login, ...(typeof body.sha === 'string' && { sha: body.sha }) } as const;
  const sha = await site.pulls.merge(Number(params.number), request);
  return ok({ sha, merged: true, message: 'Pull Request successfully merged' });
}

/** The pull request that brought a commit to the base branch, and the open ones that hold it. */
async function ofCommit(site: Site, request: ApiRequest): Promise<Reply> {
  const sha = await site.git.revParse(request.params.ref ?? '');
  if (!sha) return refusal(422, `No commit found for SHA: ${request.params.ref}`);
  const holds = async (pull: PullRequest) => {
    if (pull.merge?.sha === sha) return true;
    const { head, base } = await site.pulls.ends(pull);
    return (await site.git.git('rev-list', head, `^${base}`)).split('\n').includes(sha);
  };
  const all = await Promise.all(site.pulls.all().map(async (pull) => ((await holds(pull)) ? pull : null)));
  const found = all.filter((pull) => pull !== null);
  return page(request, await Promise.all(found.map((pull) => render(site, pull))));
}

/** An approval of a head that is no longer it was dismissed, as setup's ruleset has it. */
function review({ by, state, commit }: Review, head: string) {
  const isStale = state === 'APPROVED' && commit !== head;
  return { user: user(by), state: isStale ? 'DISMISSED' : state, commit_id: commit };
}

async function detailed(site: Site, pull: PullRequest) {
  const mergeable = pull.state === 'open' ? await site.pulls.mergeable(pull) : null;
  const state = mergeable === null ? 'unknown' : mergeable ? 'clean' : 'dirty';
  const by = pull.merge ? user(pull.merge.by) : null;
  return {
    ...(await render(site, pull)),
    merged: pull.merge !== null,
    merged_by: by,
    mergeable,
    mergeable_state: state,
  };
}

async function render(site: Site, pull: PullRequest) {
  const { owner, repo, origin } = site;
  const { head, base } = await site.pulls.ends(pull);
  const end = (sha: string, ref: string, fork: string | null) => {
    return { label: `${fork ?? owner}:${ref}`, ref, sha, user: user(fork ?? owner), repo: repository(site, fork) };
  };
  return {
    number: pull.number,
    state: pull.state,
    title: pull.title,
    body: pull.body,
    draft: pull.draft,
    user: user(pull.author),
    labels: [],
    html_url: `${origin}/${owner}/${repo}/pull/${pull.number}`,
    url: `${origin}/repos/${owner}/${repo}/pulls/${pull.number}`,
    created_at: pull.createdAt,
    closed_at: pull.closedAt,
    merged_at: pull.merge?.at ?? null,
    merge_commit_sha: pull.merge?.sha ?? null,
    head: end(head, pull.branch, pull.fork),
    base: end(base, pull.base, null),
  };
}
