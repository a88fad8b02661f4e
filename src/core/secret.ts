// Secrets of the workflows that are JSON: what is wrong with one is told without a word of what is in it.

/** On this machine nobody listens in; everywhere else what is sent and what answers it are encrypted. */
const LOCAL = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whether something secret may be sent to an address. */
export function isSafe(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || (protocol === 'http:' && LOCAL.has(hostname));
}

/** The secret's content; undefined where it is no JSON. */
export function parseSecret(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
