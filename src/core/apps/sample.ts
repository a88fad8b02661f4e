import { assetKey, functionName, manifestKey } from './names.ts';

// appsctl's test app: its own tests look for these names and these answers.

const ID = 'hello-serverless';
const VERSION = 'v1.2.0';

/** appsctl's four tests. */
export const TRIALS = ['deploy', 's3', 'list', 'lambda'] as const;

export type Trial = (typeof TRIALS)[number];

export const SAMPLE = {
  id: ID,
  version: VERSION,
  asset: { key: assetKey(ID, VERSION, 'test.txt'), text: 'static pong' },
  manifest: { key: manifestKey(ID, VERSION), prefix: 'manifests/hello' },
  function: functionName(ID, VERSION, 'hello-serverless'),
} as const;

/** A call of an app as the Apps plugin sends it to a function: a request like API Gateway's. */
export function ping(): object {
  const call = { path: '/ping' };
  return { path: '/ping', httpMethod: 'POST', headers: {}, body: JSON.stringify(call) };
}

/** What is wrong with the sample's answer to a ping; nothing where it is the right one. */
export function wrongPong(answer: string): string | undefined {
  try {
    const { statusCode, body } = JSON.parse(answer);
    if (statusCode === 200 && JSON.parse(body).text === 'PONG') return undefined;
  } catch {
    // Told below, as any other answer.
  }
  return `it answered ${answer.slice(0, 200)} where PONG was expected`;
}
