import * as text from './ledger-text.ts';

/** Files of a ledger as texts, by path from the repository's root. */
export type Texts = Record<string, string>;

export function pool(name: string, parent: string, splitRange: number, strategy = 'first-fit'): Texts {
  return { [`state/pools/${name}.yaml`]: text.pool(name, parent, splitRange, `strategy: ${strategy}\n`) };
}

/** An account; `network` is YAML, such as `{pool: default}`. */
export function account(name: string, network = '{pool: default}', more = ''): Texts {
  return { [`state/accounts/${name}.yaml`]: text.account(name, `network: ${network}\n${more}`) };
}

export function claim(subnet: string, account: string, pool = 'default'): Texts {
  const file = subnet.replaceAll(':', '_').replace('/', '-');
  return { [`state/subnets/${file}.yaml`]: text.claim(subnet, account, pool) };
}
