import { z } from 'zod';
import { UserError } from '../problem.ts';
import { isSafe, parseSecret } from '../secret.ts';

/** What mattermost-cloud's own client asks for (model/client.go). */
const SCOPE = 'offline_access api://provisioner/.default';

const secret = z.strictObject({
  headers: z.record(z.string().regex(/^[\w-]+$/), z.string().regex(/^[\x20-\x7e]+$/)).default({}),
  oauth: z
    .strictObject({
      token_url: z.string(),
      client_id: z.string().min(1),
      client_secret: z.string().min(1),
      scope: z.string().default(SCOPE),
    })
    .optional(),
});

/**
 * How the cloud provisioner lets one in: headers, such as a gateway's key, and a token of its OAuth issuer. A provisioner
 * without authentication asks for neither.
 */
export type Access = z.infer<typeof secret>;

/**
 * Reads the secret GENESIS_PROVISIONER.
 *
 * @param url The provisioner's address: secrets aren't sent to one that anybody on the way can read.
 * @throws UserError that tells nothing of the content.
 */
export function parseAccess(text: string | undefined, url: string): Access {
  if (!text?.trim()) return { headers: {} };
  const { data: access } = secret.safeParse(parseSecret(text));
  if (!access) throw faulty('it is no JSON like {"headers": {"x-api-key": …}} or {"oauth": {"token_url": …, …}}');
  if (access.oauth && !isSafe(access.oauth.token_url)) throw faulty("the token_url doesn't begin with https://");
  if (!isSafe(url)) {
    throw new UserError(`The secret GENESIS_PROVISIONER isn't sent to ${url}: it is not encrypted.`, {
      hint: 'Give the provisioner an address that begins with https://.',
    });
  }
  return access;
}

/** What of it must not be seen in a log. */
export function secretsOf({ headers, oauth }: Access): string[] {
  return [...Object.values(headers), ...(oauth ? [oauth.client_secret] : [])];
}

function faulty(why: string): UserError {
  return new UserError(`The secret GENESIS_PROVISIONER is wrong: ${why}.`, { hint: 'Set it again.' });
}
