import { type ApiRequest, type Reply, type Route, refusal, route } from '../http.ts';
import type { Site } from '../site.ts';
import { user } from '../site.ts';

/** GitHub counts characters; emulate takes any number. */
const longest = 65_536;

/** Issues, comments, labels, users and search are emulate's; the overlay checks permissions and lengths before. */
export function issueRoutes(site: Site): Route[] {
  const pass = (request: ApiRequest) => forward(site, request);
  const at = '/repos/:owner/:repo';
  const either = (level: string) => `issues:${level}|pull_requests:${level}`;
  const proxied: Array<[string, string]> = [
    [`GET ${at}/issues`, 'issues:read'],
    [`POST ${at}/issues`, 'issues:write'],
    [`PATCH ${at}/issues/:number`, 'issues:write'],
    [`GET ${at}/issues/comments`, either('read')],
    [`GET ${at}/issues/comments/:id`, either('read')],
    [`PATCH ${at}/issues/comments/:id`, either('write')],
    [`DELETE ${at}/issues/comments/:id`, either('write')],
    [`GET ${at}/issues/:number/comments`, either('read')],
    [`POST ${at}/issues/:number/comments`, either('write')],
    [`GET ${at}/issues/:number/labels`, either('read')],
    [`POST ${at}/issues/:number/labels`, either('write')],
    [`PUT ${at}/issues/:number/labels`, either('write')],
    [`DELETE ${at}/issues/:number/labels/:name`, either('write')],
    [`POST ${at}/issues/:number/assignees`, 'issues:write'],
    [`DELETE ${at}/issues/:number/assignees`, 'issues:write'],
    [`GET ${at}/labels`, 'issues:read'],
    [`GET ${at}/labels/:name`, 'issues:read'],
    [`POST ${at}/labels`, 'issues:write'],
    ['GET /search/issues', ''],
  ];
  return [
    ...proxied.map(([pattern, needs]) => route(pattern, needs, pass)),
    route(`GET ${at}/issues/:number`, either('read'), (request) => issue(site, request)),
  ];
}

async function forward({ emulate }: Site, { method, path, query, raw, body, token }: ApiRequest): Promise<Reply> {
  if (typeof body.body === 'string' && [...body.body].length > longest) {
    const message = `body is too long (maximum is ${longest} characters)`;
    return refusal(422, 'Validation Failed', [{ code: 'unprocessable', field: 'data', message }]);
  }
  const url = query.size > 0 ? `${path}?${query}` : path;
  return emulate.forward({ method, url, body: raw.toString(), token: emulate.tokenOf(token.login) });
}

/** At GitHub every pull request is an issue as well; emulate says 404 for it. */
async function issue(site: Site, request: ApiRequest): Promise<Reply> {
  const pull = site.pulls.find(Number(request.params.number));
  if (!pull) return forward(site, request);
  const { number, title, body, state } = pull;
  const url = `${site.origin}/repos/${site.owner}/${site.repo}/pulls/${number}`;
  return {
    status: 200,
    body: { number, title, body, state, user: user(pull.author), labels: [], pull_request: { url } },
  };
}
