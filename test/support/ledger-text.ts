/** A pool's file of four lines, and `more`. */
export const pool = (name: string, parent: string, splitRange = 24, more = '') =>
  `name: ${name}\nhub: main\nparent: ${parent}\nsplit_range: ${splitRange}\n${more}`;

/** An account's file; `more` is everything from its third line on. */
export const account = (name: string, more = 'network: {pool: default}\n') =>
  `name: ${name}\nowner: {team: cloud}\n${more}`;

/** A claim's only line. */
export const claim = (subnet: string, account: string, pool = 'default') =>
  `{subnet: ${subnet}, pool: ${pool}, account: ${account}}\n`;
