import { once } from 'node:events';
import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Fault, rendered } from './fault.ts';
import { asksInBody, type Operation, operationOf } from './operation.ts';

/** One call that reached the proxy. */
export interface Call {
  /** SigV4 service name, as `organizations`, `ec2`, `s3`. */
  service: string;
  /** The API's name for it, as `CreateAccount`; S3's by verb and what it is on, as `PutObject`. */
  operation: string;
  /** The path without its query: for S3 the bucket and key. */
  path: string;
  /** Milliseconds since the epoch when it arrived. */
  at: number;
  /** What the caller was answered; 0 while it is under way or when the connection was cut. */
  status: number;
  /** Whether it may change something: not Get, List, Describe, Head, AssumeRole and the like. */
  mutating: boolean;
}

/** Which calls a rule means: `organizations:CreateAccount`, `ec2:*`, or a test of one's own. */
export type Match = string | ((call: Call) => boolean);

/** Says how AWS refuses a call that comes too early. */
export type Limit = (call: Call) => Fault | undefined;

/** A reverse proxy before moto that counts calls, and delays, fails or interrupts them on demand. */
export interface AwsProxy {
  url: string;
  /** All calls since the start or the last `forget`, in order of arrival. */
  calls(): readonly Call[];
  /** The mutating calls that weren't refused: those that may have changed something. */
  changes(): readonly Call[];
  /** Answers the next `times` (default 1) matching calls with an AWS error instead of passing them on. */
  fail(match: Match, error: Fault & { times?: number }): void;
  /** Holds every matching call back for so long before it is passed on. */
  delay(match: Match, ms: number): void;
  /** Runs the callback once AWS has done the n-th (from 1) matching call, before the caller hears of it. */
  kill(match: Match, n: number, callback: () => void | Promise<void>): void;
  /** Refuses what `limit` says is a call too many; none lifts it. */
  limit(limit: Limit | undefined): void;
  /** Drops calls and rules, but for the limit. */
  forget(): void;
  stop(): Promise<void>;
}

interface Rules {
  limit: Limit | undefined;
  faults: { matches: (call: Call) => boolean; fault: Fault; left: number }[];
  delays: { matches: (call: Call) => boolean; ms: number }[];
  kills: { matches: (call: Call) => boolean; left: number; callback: () => void | Promise<void> }[];
}

/**
 * Starts the proxy on a free port of 127.0.0.1.
 * @param target where moto listens, as `http://127.0.0.1:5000`
 */
export async function startProxy(target: string): Promise<AwsProxy> {
  const agent = new Agent({ keepAlive: true });
  const calls: Call[] = [];
  const rules: Rules = { limit: undefined, faults: [], delays: [], kills: [] };
  const server = createServer((incoming, answer) => {
    // A caller that is killed in mid-call is what rehearsals are about; there is nobody left to tell.
    pass(incoming, answer, { target, agent, calls, rules }).catch(() => answer.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // Whoever forgets to stop it can still end.
  server.unref();
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls: () => calls,
    changes: () => calls.filter((call) => call.mutating && call.status < 400),
    fail: (match, { times = 1, ...fault }) => rules.faults.push({ matches: matcher(match), fault, left: times }),
    delay: (match, ms) => rules.delays.push({ matches: matcher(match), ms }),
    kill: (match, n, callback) => rules.kills.push({ matches: matcher(match), left: n, callback }),
    limit: (limit) => {
      rules.limit = limit;
    },
    forget: () => {
      for (const list of [calls, rules.faults, rules.delays, rules.kills]) list.length = 0;
    },
    stop: async () => {
      server.closeAllConnections();
      server.close();
      agent.destroy();
      await once(server, 'close');
    },
  };
}

interface Passage {
  target: string;
  agent: Agent;
  calls: Call[];
  rules: Rules;
}

async function pass(incoming: IncomingMessage, answer: ServerResponse, passage: Passage) {
  const body = asksInBody(incoming.headers) ? await buffer(incoming) : undefined;
  const operation = operationOf({ ...asked(incoming), ...(body && { body: body.toString() }) });
  const call = record(incoming, operation, passage.calls);
  for (const { matches, ms } of passage.rules.delays) if (matches(call)) await sleep(ms);
  const fault = next(passage.rules.faults, call)?.fault ?? passage.rules.limit?.(call);
  if (fault) return refuse(incoming, answer, call, fault, operation);
  const response = await forward(incoming, body, passage);
  await reached(passage.rules.kills, call)?.callback();
  call.status = response.statusCode ?? 0;
  answer.writeHead(call.status, response.headers);
  await pipeline(response, answer);
}

const asked = ({ method = 'GET', url = '/', headers }: IncomingMessage) => ({ method, url, headers });

function record(incoming: IncomingMessage, { service, name, mutating }: Operation, calls: Call[]): Call {
  const path = asked(incoming).url.split('?')[0] ?? '/';
  const call: Call = { service, operation: name, path, at: Date.now(), status: 0, mutating };
  calls.push(call);
  return call;
}

function refuse(incoming: IncomingMessage, answer: ServerResponse, call: Call, fault: Fault, { protocol }: Operation) {
  const { type, body } = rendered(fault, protocol);
  call.status = fault.status;
  // What the caller still sends is read and dropped: a cut connection would be another error.
  incoming.resume();
  answer.writeHead(fault.status, { 'content-type': type, 'x-amzn-errortype': fault.code }).end(body);
}

/** Passes the request on as it is; a body is streamed, unless it was read to know the operation. */
async function forward(incoming: IncomingMessage, body: Buffer | undefined, { target, agent }: Passage) {
  const { method, url, headers } = asked(incoming);
  const { expect, ...kept } = headers;
  const outgoing = request(new URL(target), { agent, method, path: url, headers: kept });
  const response = once(outgoing, 'response') as Promise<[IncomingMessage]>;
  const [[answered]] = await Promise.all([response, body ? outgoing.end(body) : pipeline(incoming, outgoing)]);
  return answered;
}

function matcher(match: Match): (call: Call) => boolean {
  if (typeof match === 'function') return match;
  const [service, operation] = match.split(':');
  return (call) => call.service === service && (operation === '*' || call.operation === operation);
}

/** The first rule that means this call; it is used up once it has served its times. */
function next<T extends { matches: (call: Call) => boolean; left: number }>(rules: T[], call: Call): T | undefined {
  const rule = rules.find(({ matches, left }) => left > 0 && matches(call));
  if (rule) rule.left -= 1;
  return rule;
}

/** The rule whose count this call completes. */
function reached<T extends { matches: (call: Call) => boolean; left: number }>(rules: T[], call: Call): T | undefined {
  const counting = rules.filter(({ matches, left }) => left > 0 && matches(call));
  for (const rule of counting) rule.left -= 1;
  return counting.find(({ left }) => left === 0);
}
