import { type ApiRequest, type Reply, type Route, refusal, route } from '../http.ts';
import { user } from '../site.ts';

/** Who a token is. */
export function identityRoutes(): Route[] {
  return [route('GET /user', '', whoAmI), route('POST /graphql', '', viewer)];
}

/** Only a person has a `/user`: an App's installation, and so a workflow's token, is refused. */
function whoAmI({ token }: ApiRequest): Reply {
  if (typeof token.as === 'object') return { status: 200, body: user(token.login) };
  return refusal(403, 'Resource not accessible by integration');
}

/** The one GraphQL question that is modelled, which Apps and workflows may ask as well. */
function viewer({ body, token }: ApiRequest): Reply {
  const query = String(body.query).replace(/\s+/g, '');
  if (!/^(query)?\{viewer\{login\}\}$/.test(query)) {
    return refusal(501, `The rehearsal doesn't model this GraphQL query: ${query}`);
  }
  return { status: 200, body: { data: { viewer: { login: token.login } } } };
}
