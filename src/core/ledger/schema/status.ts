import { z } from 'zod';
import { cidr } from './values.ts';

// What was observed, on the branch genesis-status. Unknown keys are no error: a newer version wrote them.

/** The states are those of Mattermost Genesis; others read them by these names. */
export const ACCOUNT_STATES = [
  'creation-requested',
  'creation-failed',
  'provisioning-requested',
  'provisioning-failed',
  'refresh-metadata',
  'stable',
  'deletion-requested',
  'deletion-failed',
  'deleted',
] as const;

const time = z.iso.datetime();
const ids = z.record(z.string(), z.unknown());
const applied = z.object({ inputs: z.string(), module: z.string(), commit: z.string() });
const error = z.object({ message: z.string(), hint: z.string().optional(), at: time.optional() });

export const accountStatus = z.object({
  account_id: z
    .string()
    .regex(/^\d{12}$/)
    .optional(),
  email: z.string().optional(),
  state: z.enum(ACCOUNT_STATES),
  since: time.optional(),
  created: time.optional(),
  deleted: time.optional(),
  request_id: z.string().optional(),
  provisioned_product: z.string().optional(),
  subnet: cidr.optional(),
  applied: applied.optional(),
  approved: z.object({ digest: z.string(), run: z.string(), module: z.string().optional() }).optional(),
  network: ids.nullable().optional(),
  cluster: z.string().nullable().optional(),
  /** A change of the account's e-mail that waits for its one-time password. */
  email_update: z.object({ email: z.string(), at: time }).nullable().optional(),
  /** Changes of state that a webhook was not told of yet; they are sent again by the next report. */
  undelivered: z
    .array(z.object({ webhook: z.string(), old_state: z.string(), new_state: z.string(), at: time }))
    .optional(),
  error: error.nullable().optional(),
});

/** Of a peering; it goes the way of an account. `network` has its id, null once it is gone. */
export const peeringStatus = accountStatus.pick({
  state: true,
  since: true,
  deleted: true,
  applied: true,
  approved: true,
  network: true,
  error: true,
});

export const appStatus = z.object({
  accounts: z.record(
    z.string(),
    z.object({
      version: z.string(),
      sha256: z.string(),
      functions: z.array(z.string()),
      at: time,
      /** Digest of what the ledger wanted. */
      inputs: z.string().optional(),
      /** The last commit of main whose ledger was seen to want just what was deployed. */
      commit: z.string().optional(),
    }),
  ),
});

export type AccountState = (typeof ACCOUNT_STATES)[number];
export type AccountStatus = z.infer<typeof accountStatus>;
export type PeeringStatus = z.infer<typeof peeringStatus>;
export type AppStatus = z.infer<typeof appStatus>;
