import { z } from 'zod';
import { name } from './values.ts';

/** `state/peerings/<a>--<b>.yaml`: a VPC peering between the networks of two accounts, in alphabetical order. */
export const peering = z.strictObject({
  accounts: z.tuple([name, name]).describe('two accounts, in alphabetical order'),
  dns: z.boolean().default(false).describe("whether each side resolves the other's private names"),
});

export type Peering = z.infer<typeof peering>;
