import { z } from 'zod';
import { cidr, name } from './values.ts';

/** `state/subnets/<block>.yaml`: a block of a pool and the account that holds it. */
export const claim = z.strictObject({ subnet: cidr, pool: name, account: name });

export type Claim = z.infer<typeof claim>;

/** The text of a claim's file: always one line, so that Git never merges two claims into one. */
export function renderClaim({ subnet, pool, account }: Claim): string {
  return `{subnet: ${subnet}, pool: ${pool}, account: ${account}}\n`;
}
