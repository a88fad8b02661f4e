import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { run, runJson, sampleLedger } from './run.ts';

const organization = (folder: string) => readFileSync(path.join(folder, 'organization.yaml'), 'utf8');

const creating = ({ folder }: { folder: string }, url: string) => {
  return ['webhook', 'create', 'team', '--format', 'mattermost', '--url', url, '--ledger', folder];
};

afterEach(() => {
  delete process.env.GENESIS_WEBHOOKS;
});

describe('webhooks', () => {
  it('are added, listed and taken out; all else in organization.yaml stays as it is', async () => {
    using ledger = sampleLedger();
    const where = ['--ledger', ledger.folder];
    const before = organization(ledger.folder);
    const url = 'https://mm.example.com/hooks/secret';
    const made = await run(['webhook', 'create', 'team', '--format', 'mattermost', '--url', url, ...where]);
    expect(JSON.parse(made.out)).toMatchObject({ secret: { GENESIS_WEBHOOKS: `{"team":{"url":"${url}"}}` } });
    expect(organization(ledger.folder)).toBe(
      before.replace(
        '{name: cloud, format: genesis}',
        '{name: cloud, format: genesis}, {name: team, format: mattermost}',
      ),
    );
    expect(organization(ledger.folder)).not.toContain('secret');
    expect(await runJson(['webhook', 'list', ...where])).toEqual([
      { name: 'cloud', format: 'genesis', has_address: null },
      { name: 'team', format: 'mattermost', has_address: null },
    ]);
    await runJson(['webhook', 'delete', 'team', ...where]);
    expect(organization(ledger.folder)).toBe(before);
  });

  it('are in the secret with those whose addresses are known here, and nothing is said', async () => {
    using ledger = sampleLedger();
    process.env.GENESIS_WEBHOOKS = '{"cloud": {"url": "https://example.com/hook", "key": "k"}}';
    const { out, err } = await run(creating(ledger, 'https://mm.example.com/hooks/secret'));
    expect(JSON.parse(JSON.parse(out).secret.GENESIS_WEBHOOKS)).toEqual({
      cloud: { url: 'https://example.com/hook', key: 'k' },
      team: { url: 'https://mm.example.com/hooks/secret' },
    });
    expect(err).not.toContain("isn't known here");
  });

  it('that the printed secret would lose are named', async () => {
    using ledger = sampleLedger();
    const { code, err } = await run(creating(ledger, 'https://mm.example.com/hooks/secret'));
    expect([code, err]).toEqual([
      0,
      expect.stringContaining("isn't known here: cloud. Add what is printed to what the secret holds"),
    ]);
  });

  it('have addresses that begin with https://: others are refused, and nothing is written', async () => {
    using ledger = sampleLedger();
    const before = organization(ledger.folder);
    const { code, err } = await run(creating(ledger, 'http://mm.example.com/hooks/secret'));
    expect([code, err]).toEqual([2, expect.stringContaining("doesn't begin with https://")]);
    expect(organization(ledger.folder)).toBe(before);
  });

  it('keep their format: another one is refused', async () => {
    using ledger = sampleLedger();
    const words = ['webhook', 'create', 'cloud', '--format', 'mattermost', '--ledger', ledger.folder];
    const { code, err } = await run(words);
    expect([code, err]).toEqual([
      1,
      expect.stringContaining('There is a webhook cloud already, with the format genesis'),
    ]);
  });

  it('say which addresses are known here', async () => {
    using ledger = sampleLedger();
    process.env.GENESIS_WEBHOOKS = '{"cloud": {"url": "https://example.com/hook"}}';
    const { code, out } = await run(['webhook', 'get', 'cloud', '--table', '--ledger', ledger.folder]);
    expect([code, out]).toEqual([0, expect.stringMatching(/cloud +genesis +true/)]);
  });

  it('are sent a signed message by a test, and what they answered is told', async () => {
    const got: { headers: unknown; body: string }[] = [];
    const server = createServer((request, response) => {
      let body = '';
      request.on('data', (part) => {
        body += part;
      });
      request.on('end', () => {
        got.push({ headers: request.headers, body });
        response.end();
      });
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    using ledger = sampleLedger();
    const { port } = server.address() as AddressInfo;
    process.env.GENESIS_WEBHOOKS = JSON.stringify({ cloud: { url: `http://127.0.0.1:${port}/`, key: 'k' } });
    const tested = await runJson(['webhook', 'test', 'cloud', '--ledger', ledger.folder]);
    server.close();
    expect(tested).toEqual({ webhook: 'cloud', delivered: true });
    expect(got[0]?.headers).toMatchObject({
      'x-genesis-signature-256': expect.stringMatching(/^sha256=[0-9a-f]{64}$/),
    });
    expect(JSON.parse(got[0]?.body ?? '')).toMatchObject({ id: 'genesis-test', type: 'account', new_state: 'stable' });
  });

  it.each([
    ['test', 'cloud', 'Set the environment variable GENESIS_WEBHOOKS'],
    ['get', 'clod', 'Did you mean cloud?'],
    ['delete', 'clod', 'Did you mean cloud?'],
  ])('%s says how to go on where it cannot', async (verb, name, hint) => {
    using ledger = sampleLedger();
    const { code, err } = await run(['webhook', verb, name, '--ledger', ledger.folder]);
    expect([code, err]).toEqual([1, expect.stringContaining(hint)]);
  });
});
