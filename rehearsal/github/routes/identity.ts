import { type ApiRequest, type Reply, type Route, refusal, route } from '../http.ts';
import { user } from '../site.ts';

/** Who a token is. */
export function identityRoutes(): Route[] {
  return [route('GET /user', '', whoAmI)];
}

/** Only a person has a `/user`: an App's installation, and so a workflow's token, is refused. */
function whoAmI({ token }: ApiRequest): Reply {
  if (typeof token.as === 'object') return { status: 200, body: user(token.login) };
  return refusal(403, 'Resource not accessible by integration');
}
