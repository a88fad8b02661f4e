import { z } from 'zod';
import { isSafe, parseSecret } from '../secret.ts';

/** Where a webhook is, and the key that signs what it is sent. */
export interface Address {
  url: string;
  key?: string | undefined;
}

const secret = z.record(z.string(), z.strictObject({ url: z.string(), key: z.string().min(1).optional() }));

/**
 * Reads the secret GENESIS_WEBHOOKS: addresses and keys by the names of organization.yaml's `webhooks`.
 *
 * @returns Those that can be used, and what is wrong with the rest; that never tells the content, and never stops a run.
 */
export function parseAddresses(text: string | undefined): { addresses: ReadonlyMap<string, Address>; fault?: string } {
  if (!text?.trim()) return { addresses: new Map() };
  const parsed = secret.safeParse(parseSecret(text));
  if (!parsed.success)
    return { addresses: new Map(), fault: fault('it is no JSON like {"cloud": {"url": …, "key": …}}') };
  const entries = Object.entries(parsed.data);
  const faulty = entries.filter(([, { url }]) => !isSafe(url)).map(([name]) => name);
  const addresses = new Map(entries.filter(([name]) => !faulty.includes(name)));
  if (faulty.length === 0) return { addresses };
  return { addresses, fault: fault(`the address of ${faulty.join(', ')} doesn't begin with https://`) };
}

const fault = (why: string) => `The secret GENESIS_WEBHOOKS is wrong: ${why}. Set it again in the environment bot.`;
