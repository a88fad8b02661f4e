import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { openWebhooks } from '../../src/edge/webhooks.ts';

let server: Server;
let url: string;
let answers: number[];
let heard: { body: string; request: IncomingMessage }[];

beforeEach(async () => {
  answers = [];
  heard = [];
  server = createServer(async (request, answer) => {
    heard.push({ body: await text(request), request });
    answer.writeHead(answers.shift() ?? 200, { location: '/elsewhere' }).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
});
afterEach(() => void server.close());

const pauses: number[] = [];
const { send } = openWebhooks({ sleep: async (milliseconds) => void pauses.push(milliseconds) });
const message = {
  body: '{"id":"acme"}',
  headers: { 'content-type': 'application/json', 'x-genesis-signature-256': 's' },
};

it('sends the body with its headers', async () => {
  expect(await send(url, message)).toBeUndefined();
  expect(heard.map(({ body }) => body)).toEqual([message.body]);
  expect(heard[0]?.request.headers).toMatchObject(message.headers);
});

it('tries three times, with pauses that grow', async () => {
  answers = [500, 503];
  pauses.length = 0;
  expect(await send(url, message)).toBeUndefined();
  expect([heard.length, pauses]).toEqual([3, [1_000, 5_000]]);
});

it('says why it gave up', async () => {
  answers = [500, 500, 500];
  expect(await send(url, message)).toBe('it answered 500');
  server.close();
  server.closeAllConnections();
  await once(server, 'close');
  expect(await send(url, message)).toBe('ECONNREFUSED');
});

it('follows no redirect: what is sent is signed for one address', async () => {
  answers = [302, 302, 302];
  expect(await send(url, message)).toBe('it answered 302');
  expect(heard.map(({ request }) => request.url)).toEqual(['/hook', '/hook', '/hook']);
});
