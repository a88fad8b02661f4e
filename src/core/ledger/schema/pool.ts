import { z } from 'zod';
import { cidr, label, name } from './values.ts';

/** `state/pools/<name>.yaml`: a parent network, cut into blocks of one size that accounts claim. */
export const pool = z.strictObject({
  name,
  hub: label.describe('the hub of organization.yaml whose region and transit gateway its networks use'),
  parent: cidr.describe('the network that is cut into blocks; fixed once a block is claimed'),
  split_range: z
    .int()
    .min(0)
    .max(128)
    .describe('prefix length of the blocks, such as 24; fixed once a block is claimed'),
  strategy: z.enum(['hashed', 'first-fit']).default('hashed').describe('how a free block is chosen'),
  quarantine_days: z
    .int()
    .min(0)
    .max(3650)
    .default(30)
    .describe('days for which a block rests after its account was deleted'),
});

export type Pool = z.infer<typeof pool>;
