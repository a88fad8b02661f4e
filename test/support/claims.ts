/** Files of a ledger as texts, by path from the repository's root. */
export type Texts = Record<string, string>;

export function pool(name: string, parent: string, splitRange: number, strategy = 'first-fit'): Texts {
  const text = `name: ${name}\nhub: main\nparent: ${parent}\nsplit_range: ${splitRange}\nstrategy: ${strategy}\n`;
  return { [`state/pools/${name}.yaml`]: text };
}

/** An account; `network` is YAML, such as `{pool: default}`. */
export function account(name: string, network = '{pool: default}', more = ''): Texts {
  return { [`state/accounts/${name}.yaml`]: `name: ${name}\nowner: {team: cloud}\nnetwork: ${network}\n${more}` };
}

export function claim(subnet: string, account: string, pool = 'default'): Texts {
  const file = subnet.replaceAll(':', '_').replace('/', '-');
  return { [`state/subnets/${file}.yaml`]: `{subnet: ${subnet}, pool: ${pool}, account: ${account}}\n` };
}
