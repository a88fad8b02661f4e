import type { Need } from './http.ts';
import type { Permissions, Token } from './types.ts';

/** The tokens that are good at the rehearsed GitHub. Any other is refused, as `Bad credentials`. */
export interface TokenRegistry {
  add(token: Token): void;
  find(value: string): Token | undefined;
}

export function createTokens(): TokenRegistry {
  const known = new Map<string, Token>();
  return { add: (token) => void known.set(token.value, token), find: (value) => known.get(value) };
}

/** `pull-requests`, as workflows write it, is `pull_requests` in the API; `id-token` is no permission of the API. */
export function normalize(permissions: Permissions): Permissions {
  const entries = Object.entries(permissions).map(([name, level]) => [name.replaceAll('-', '_'), level] as const);
  return Object.fromEntries(entries.filter(([name]) => name !== 'id_token'));
}

/** Whether a token may do what a route does: a person may do all, others what their permissions say. GitHub lets each read metadata. */
export function allowed(token: Token, needs: Need[]): boolean {
  if (needs.length === 0 || typeof token.as === 'object') return true;
  return needs.some(({ permission, level }) => {
    if (permission === 'metadata' && level === 'read') return true;
    const granted = token.permissions()[permission];
    return granted === 'write' || granted === level;
  });
}

/** The token in an Authorization header: Bearer, token, or Basic as Git sends it with the user x-access-token. */
export function tokenIn(header: string | undefined): string | null {
  const [scheme = '', value = ''] = (header ?? '').split(' ');
  if (/^(bearer|token)$/i.test(scheme)) return value;
  if (/^basic$/i.test(scheme)) return Buffer.from(value, 'base64').toString().split(':').slice(1).join(':');
  return null;
}
