import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { openMattermost } from '../../src/edge/mattermost.ts';

let server: Server | undefined;

afterEach(() => {
  server?.close();
  server = undefined;
});

async function serve(answer: RequestListener): Promise<string> {
  server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A server whose certificate it signed itself. */
async function serveTls(): Promise<string> {
  const request = 'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout - -subj /CN=localhost';
  const pem = execFileSync('openssl', request.split(' '), { stdio: ['ignore', 'pipe', 'ignore'] }).toString();
  server = createTlsServer({ key: pem, cert: pem }, (_, answer) => answer.end('{}')).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `https://localhost:${(server.address() as AddressInfo).port}`;
}

/** What listing an app on a server says that is wrong. */
const refused = (siteUrl: string) =>
  openMattermost({ siteUrl, token: 'secret-token' })
    .list({ app_id: 'hello' })
    .then(
      () => 'listed',
      (error: Error & { at?: { hint?: string } }) => `${error.name}: ${error.message} ${error.at?.hint ?? ''}`.trim(),
    );

describe('a Mattermost server', () => {
  it.each([
    [
      401,
      '{"message":"Invalid or expired session"}',
      "UserError: $URL doesn't know the token. Make a new one for a system admin.",
    ],
    [403, '{}', "UserError: The token's user may not change apps on $URL. Use one of a system admin."],
    [500, '{"message":"no such bucket"}', 'UserError: $URL answered 500: no such bucket'],
    [400, 'bad manifest', 'UserError: $URL answered 400: bad manifest'],
    [
      404,
      '{}',
      'UserError: $URL has no Apps plugin, or it is disabled. Enable com.mattermost.apps in the System Console.',
    ],
    [
      404,
      '{"error":"failed to find a manifest of hello: not found"}',
      'UserError: $URL answered 404: failed to find a manifest of hello: not found',
    ],
    [
      200,
      '<!DOCTYPE html>',
      'UserError: $URL has no Apps plugin, or it is disabled. Enable com.mattermost.apps in the System Console.',
    ],
  ])('that answers %i %s gives a clear error', async (status, body, said) => {
    const url = await serve((_, answer) => answer.writeHead(status).end(body));
    expect(await refused(url)).toBe(said.replace('$URL', url));
  });

  it('whose plugin is there but knows no listing is told to be too old', async () => {
    const url = await serve((request, answer) =>
      answer.writeHead(request.url?.endsWith('/ping') ? 200 : 404).end('{}'),
    );
    expect(await refused(url)).toBe(
      `UserError: The Apps plugin of ${url} is too old for this. Update it to 1.0 or later.`,
    );
  });

  it('whose certificate nobody signed is said to be so, with the remedy', async () => {
    const said = await refused(await serveTls());
    expect(said).toContain(
      "isn't trusted (DEPTH_ZERO_SELF_SIGNED_CERT). Mend its certificate, or let NODE_EXTRA_CA_CERTS",
    );
  });

  it('that sends us elsewhere is not followed, since a redirect would only read', async () => {
    const url = await serve((_, answer) => answer.writeHead(301, { location: 'https://mm.example.com/' }).end());
    expect(await refused(url)).toContain('answers by sending us to https://mm.example.com/');
  });

  it('that nobody reaches gives the reason, and never the token', async () => {
    const url = await serve(() => {});
    server?.close();
    const said = await refused(url);
    expect(said).toContain(`UserError: ${url} can't be reached (ECONNREFUSED)`);
    expect(said).not.toContain('secret-token');
  });

  it.each([
    [200, 'fine'],
    [401, "doesn't know the token"],
    [301, 'answers by sending us to elsewhere'],
  ])('that answers %i when it is asked who the token is of is %s', async (status, said) => {
    const url = await serve((request, answer) =>
      answer.writeHead(request.url === '/api/v4/users/me' ? status : 404).end('{}'),
    );
    const checked = openMattermost({ siteUrl: url, token: 'secret-token' }).check();
    expect(
      await checked.then(
        () => 'fine',
        (error: Error) => error.message,
      ),
    ).toContain(said);
  });

  it('may be in a folder of its host', async () => {
    const asked: (string | undefined)[] = [];
    const url = await serve((request, answer) => {
      asked.push(request.url);
      answer.end('{}');
    });
    expect(await refused(`${url}/chat/`)).toBe('listed');
    expect(asked).toEqual(['/chat/plugins/com.mattermost.apps/api/v1/update-app-listing']);
  });
});
