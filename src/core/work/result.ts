import { z } from 'zod';
import { SUBJECT } from './subject.ts';

// What one step did for one account travels between jobs as a small JSON file. It is redacted where it is made:
// neither plan JSON nor a sensitive value may ever be in one, since artifacts can be read by all who read the repository.

const digest = z.string().regex(/^[0-9a-f]{64}$/);

const field = z.strictObject({
  path: z.string(),
  /** Rendered as JSON; `null` where there is none (a resource that is created has no before). */
  before: z.string().nullable(),
  after: z.string().nullable(),
  /** True when the resource is replaced because of this field. */
  forces_replacement: z.boolean().optional(),
});

const resource = z.strictObject({
  address: z.string(),
  type: z.string(),
  action: z.enum(['add', 'change', 'replace', 'destroy', 'import', 'move', 'forget']),
  fields: z.array(field),
  /** How many changed fields are not shown, because only so many are kept. */
  fields_left_out: z.int().positive().optional(),
});

const count = z.int().nonnegative();

const planSummary = z.strictObject({
  add: count,
  change: count,
  replace: count,
  destroy: count,
  import: count,
  move: count,
  forget: count,
  outputs: count,
  resources: z.array(resource),
  /** How many changed resources are counted above but not listed, because only so many are kept. */
  resources_left_out: z.int().positive().optional(),
});

const error = z.strictObject({
  message: z.string(),
  hint: z.string().optional(),
  file: z.string().optional(),
  line: z.int().positive().optional(),
});

/** What AWS has otherwise than the ledger, outside of what Terraform manages. */
const finding = z.strictObject({
  /** What it is about, by which it can be ignored: `unit`, `name`, `tags["cost-center"]`, a VPC's id. */
  address: z.string(),
  message: z.string(),
});

const drift = z.strictObject({
  /** Of an account with a network. */
  network: z
    .strictObject({
      /** What was changed outside of Terraform, from what an apply left to what is there. */
      changed: planSummary,
      /** What an apply would do besides. */
      unapplied: planSummary,
      /** Why that is no news: main owes it. */
      owed: z.string().optional(),
    })
    .optional(),
  findings: z.array(finding),
  /** What organization.yaml says to ignore, and was found. */
  ignored: z.array(z.strictObject({ address: z.string(), reason: z.string(), until: z.string() })),
});

const result = z.strictObject({
  account: z.string().regex(SUBJECT),
  step: z.enum(['create', 'plan', 'apply', 'destroy', 'close', 'drift']),
  outcome: z.enum([
    'planned',
    'no-change',
    'created',
    'unchanged',
    'applied',
    'differs',
    'closed',
    // AWS takes no more for the time being: the next run takes it up.
    'queued',
    'drifted',
    'failed',
  ]),
  inputs: digest,
  module: digest,
  /** The commit whose ledger was worked on. */
  commit: z.string(),
  account_id: z.string().optional(),
  email: z.string().optional(),
  request_id: z.string().optional(),
  provisioned_product: z.string().optional(),
  /** When the account joined the organization, by AWS's word. */
  created: z.iso.datetime().optional(),
  /** What was brought in line, a short phrase each. */
  did: z.array(z.string()).optional(),
  /** What was left out, and why; what a person still has to do. */
  notes: z.array(z.string()).optional(),
  /** A change of the account's e-mail that waits for its one-time password. */
  email_update: z.strictObject({ email: z.string(), at: z.iso.datetime() }).optional(),
  subnet: z.string().optional(),
  /** True when the plan was made without credentials, for an account that doesn't exist yet. */
  offline: z.boolean().optional(),
  fingerprint: digest.optional(),
  plan: planSummary.optional(),
  drift: drift.optional(),
  /** Terraform's output `network`: ids that others need. */
  network: z.record(z.string(), z.unknown()).optional(),
  /** The approval under which it was done. */
  approved: z.strictObject({ digest: z.string(), run: z.string() }).optional(),
  error: error.optional(),
});

export type PlanSummary = z.infer<typeof planSummary>;
export type PlannedResource = z.infer<typeof resource>;
export type PlannedField = z.infer<typeof field>;
export type Drift = z.infer<typeof drift>;
export type Finding = z.infer<typeof finding>;
export type Result = z.infer<typeof result>;
export type Step = Result['step'];

/** The file's name in the folder of results: one per step and account. */
export function resultFileName(of: Pick<Result, 'step' | 'account'>): string {
  return `${of.step}-${of.account}.json`;
}

/** The file's text. A result that doesn't fit the schema is a fault of ours and throws. */
export function renderResult(value: Result): string {
  return `${JSON.stringify(result.parse(value), null, 2)}\n`;
}

/**
 * Reads a file of the folder of results.
 *
 * @throws Error naming the file and each field that is wrong: results are made by actions, never by people.
 */
export function parseResult(text: string, file: string): Result {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (cause) {
    throw new Error(`${file} is not a result: it isn't JSON`, { cause });
  }
  const parsed = result.safeParse(data);
  if (parsed.success) return parsed.data;
  throw new Error(`${file} is not a result: ${z.prettifyError(parsed.error)}`);
}
