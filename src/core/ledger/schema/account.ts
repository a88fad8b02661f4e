import { z } from 'zod';
import { cluster } from './cluster.ts';
import { contacts } from './contacts.ts';
import { oneOf, oneOfSchema } from './one-of.ts';
import { text } from './text.ts';
import { accountId, cidr, email, line, name, tags, unit } from './values.ts';

const owner = z
  .strictObject({
    team: text({
      is: "a GitHub team's name in the repository's organization",
      hint: 'Write its slug, like cloud, without the organization.',
      max: 100,
      pattern: /^[a-z0-9]([a-z0-9_-]*[a-z0-9])?$/,
    }).optional(),
    user: text({
      is: "a GitHub user's name",
      hint: 'Write it like octocat, without @.',
      max: 39,
      pattern: /^[A-Za-z0-9](-?[A-Za-z0-9])*$/,
    }).optional(),
  })
  .check(oneOf('team', 'user'))
  .meta({
    description: 'who answers for the account: {team: cloud} or {user: octocat}',
    ...oneOfSchema('team', 'user'),
  });

const network = z
  .strictObject({
    pool: name.describe('the pool that gives it a block').optional(),
    subnet: cidr.describe('the very block it gets: an aligned block of one pool').optional(),
    nat: z.enum(['per-zone', 'single']).describe('NAT gateways: one in each zone, or one for all').optional(),
    ipv6: text({
      is: 'none, amazon or the id of an IPAM pool',
      hint: 'Write none, amazon, or an id like ipam-pool-0123456789abcdef0.',
      max: 64,
      pattern: /^(none|amazon|ipam-pool-[0-9a-f]{8,17})$/,
    }).optional(),
  })
  .check(oneOf('pool', 'subnet'))
  .meta({ description: '{pool: default}, or {subnet: 10.0.4.0/24} to pin a block', ...oneOfSchema('pool', 'subnet') });

const access = z
  .strictObject({
    group: line.describe('a group of IAM Identity Center').optional(),
    user: line.describe('a user of IAM Identity Center, by user name').optional(),
    permission_set: text({
      is: "a permission set's name",
      hint: 'Write it like AdministratorAccess.',
      max: 32,
      pattern: /^[\w+=,.@-]+$/,
    }),
  })
  .check(oneOf('group', 'user'))
  .meta(oneOfSchema('group', 'user'));

const close = z.strictObject({
  ignore: z
    .array(z.strictObject({ resource: line, reason: line }))
    .max(100)
    .describe('resources of others that may be lost when the account is closed'),
});

/**
 * `state/accounts/<name>.yaml`: an AWS account that somebody wants.
 *
 * A later key has no default here: a default would change the digest of every account's inputs, and so owe an apply to all.
 */
export const account = z.strictObject({
  name,
  owner,
  email: email.describe('needed where the factory has no pattern').optional(),
  unit: unit.describe("the organizational unit it ends in; the factory's where absent").optional(),
  tags: tags.default({}),
  network: z
    .union([z.literal('none'), network])
    .describe('{pool: default}, {subnet: 10.0.4.0/24} to pin a block, or none for an account without a network'),
  access: z.array(access).max(100).default([]),
  lifecycle: z
    .enum(['present', 'clean', 'closed'])
    .default('present')
    .describe('clean: infrastructure gone, account and block kept; closed: the account is closed as well, for good'),
  protected: z.boolean().default(false).describe('refuses to clean, close or replace it'),
  account_id: accountId.describe('adopts an existing account').optional(),
  product: text({
    is: "a Service Catalog product's id",
    hint: 'Write it like prod-abcdefghijklm.',
    max: 100,
    pattern: /^prod-[a-z0-9]+$/,
  }).optional(),
  contacts: contacts.optional(),
  close: close.optional(),
  cluster: cluster.describe('a cluster that is requested, once, of the cloud provisioner').optional(),
});

export type Account = z.infer<typeof account>;
