import { z } from 'zod';
import { contacts } from './contacts.ts';
import { text } from './text.ts';
import {
  accountId,
  address,
  bucket,
  date,
  email,
  emailPattern,
  externalId,
  ipv4Cidr,
  label,
  line,
  name,
  region,
  roleName,
  route,
  unit,
  url,
} from './values.ts';

const organizationItself = z.strictObject({
  name: label.describe('example marks the sample ledger that ships: workflows stay quiet on it'),
  management_account: accountId,
  partition: z.enum(['aws', 'aws-us-gov', 'aws-cn', 'aws-eusc']).default('aws'),
  region: region.describe('where Organizations, IAM Identity Center and Control Tower are'),
  never: z.array(accountId).max(1000).default([]).describe('accounts that no workflow may touch'),
});

const automation = z
  .strictObject({
    account: accountId,
    roles: z.strictObject({ read: roleName, write: roleName, apps: roleName, bundles: roleName }),
  })
  .describe('the account whose OIDC provider trusts this repository, and the roles its jobs start from');

const product = text({
  is: "a Service Catalog product's id",
  hint: 'Write it like prod-abcdefghijklm.',
  max: 100,
  pattern: /^prod-[a-z0-9]+$/,
});

const factory = z.strictObject({
  kind: z.enum(['organizations', 'service-catalog']),
  email: emailPattern.optional(),
  unit: unit.describe('where accounts go that name no unit; with service-catalog also its managed unit'),
  suspended_unit: unit.optional(),
  product: product.optional(),
  auto_enroll: z
    .boolean()
    .describe('Control Tower enrolls accounts that are moved into the unit: creation waits for that')
    .optional(),
  sso: z.strictObject({ email, first_name: line, last_name: line }).optional(),
});

const roles = z
  .strictObject({
    factory: roleName.default('genesis-factory'),
    factory_reader: roleName.default('genesis-factory-reader'),
    bootstrap: roleName.default('OrganizationAccountAccessRole'),
    provisioning: roleName.default('MattermostAccountProvisioningRole'),
    reader: roleName.default('GenesisReaderRole'),
    apps: roleName.default('GenesisAppsRole'),
    external_id: externalId.optional(),
  })
  .describe('roles in the other accounts');

const hub = z.strictObject({
  region,
  core_account: accountId,
  share_role: roleName,
  reader_role: roleName,
  transit_gateway: text({
    is: "a transit gateway's id",
    hint: 'Write it like tgw-0123456789abcdef0.',
    max: 21,
    pattern: /^tgw-[0-9a-f]{8,17}$/,
  }),
  resource_share: text({
    is: 'the id of a resource share: the end of its ARN',
    hint: 'Write only what follows resource-share/, in quotes where it is all digits.',
    max: 64,
    pattern: /^[0-9a-f][0-9a-f-]+$/,
  }),
  accept: z.enum(['auto', 'manual']).default('auto').describe('whether the gateway accepts attachments by itself'),
  routes: z.array(route).max(100).default([]).describe('networks reached through the transit gateway'),
  dns_servers: z.array(address).max(4).default([]),
  zones: z
    .array(text({ is: "an availability zone's letter", hint: 'Write it like a.', max: 1, pattern: /^[a-z]$/ }))
    .min(2)
    .max(4)
    .describe('availability zones, one private and one public subnet in each'),
});

const network = z.strictObject({
  environment: label,
  nat: z.enum(['per-zone', 'single']).default('per-zone'),
  teleport_cidrs: z.array(ipv4Cidr).max(100).default([]),
  vpn_cidrs: z.array(ipv4Cidr).max(100).default([]),
  cnc_cidrs: z.array(ipv4Cidr).max(100).default([]),
  gitlab_cidrs: z.array(ipv4Cidr).max(100).default([]),
  database: z
    .strictObject({
      family: text({
        is: "a family of Aurora PostgreSQL's parameter groups",
        hint: 'Write it like aurora-postgresql16.',
        max: 64,
        pattern: /^aurora-postgresql[0-9]+(\.[0-9]+)?$/,
      }).default('aurora-postgresql16'),
      postgresql: z.boolean().default(true),
      mysql: z.boolean().default(false),
    })
    .prefault({}),
  provisioner_url: url.nullable().default(null),
});

/** The names are those of IAM's UpdateAccountPasswordPolicy. */
const passwordPolicy = z.strictObject({
  minimum_password_length: z.int().min(6).max(128).optional(),
  require_symbols: z.boolean().optional(),
  require_numbers: z.boolean().optional(),
  require_uppercase_characters: z.boolean().optional(),
  require_lowercase_characters: z.boolean().optional(),
  allow_users_to_change_password: z.boolean().optional(),
  max_password_age: z.int().min(1).max(1095).optional(),
  password_reuse_prevention: z.int().min(1).max(24).optional(),
  hard_expiry: z.boolean().optional(),
});

const baseline = z
  .strictObject({
    alias: z.boolean().default(false),
    contacts: contacts.default({}),
    default_vpcs: z.strictObject({ remove_in: z.array(region).max(50) }).default({ remove_in: [] }),
    s3_block_public: z.boolean().default(false),
    ebs_encryption: z.boolean().default(false),
    password_policy: passwordPolicy.default({}),
    quarantine_policy: text({
      is: "a service control policy's id",
      hint: 'Write it like p-examplepolicyid111.',
      max: 130,
      pattern: /^p-[0-9A-Za-z_]{8,128}$/,
    })
      .nullable()
      .default(null),
  })
  .describe('what every account gets before its network');

const server = z.strictObject({ site_url: url, bucket, region, execute_role: roleName });

const webhook = z.strictObject({
  name: label.describe('its address and key are in the secret GENESIS_WEBHOOKS'),
  format: z.enum(['genesis', 'mattermost']).default('genesis'),
});

const ignoredDrift = z.strictObject({
  account: name,
  address: text({
    is: "a resource's address in Terraform",
    hint: 'Write it like module.network.aws_vpc.this.',
    max: 512,
  }),
  reason: line,
  until: date,
});

/** `state/organization.yaml`: where accounts are made and which credentials make them. */
export const organization = z.strictObject({
  version: z.literal(1),
  organization: organizationItself,
  automation,
  factory,
  roles: roles.prefault({}),
  hubs: z.record(label, hub).describe('one per region in use'),
  network,
  terraform: z.strictObject({ state_bucket: bucket, region }),
  baseline: baseline.prefault({}),
  servers: z.record(label, server).default({}).describe('Mattermost servers that apps are listed on'),
  webhooks: z.array(webhook).max(50).default([]),
  drift: z.strictObject({ ignore: z.array(ignoredDrift).max(1000).default([]) }).prefault({}),
  approval: z
    .strictObject({
      self: z.boolean().describe('who brought something in may approve it by its digest: for one person alone'),
    })
    .prefault({ self: false }),
});

export type Organization = z.infer<typeof organization>;
export type Hub = Organization['hubs'][string];

/** The hub of a name; a pool may well name one `constructor`, which every object has. */
export function hubOf({ hubs }: Organization, name: string): Hub | undefined {
  return Object.hasOwn(hubs, name) ? hubs[name] : undefined;
}
