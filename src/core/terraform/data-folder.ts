import { z } from 'zod';

// What `terraform init` leaves in a root module's `.terraform`: links to providers, a list of modules, and the backend as
// it was configured. One account's differs from another's in the backend alone, so it is made once and written for the
// others. That is Terraform's own format and no promise of it: it is read strictly, of versions it was tried with.

/** What `terraform version` begins with; OpenTofu says its own name. */
const TRIED = /^Terraform v1\.11\.\d+$/m;

const initialized = z.strictObject({
  version: z.literal(3),
  terraform_version: z.string(),
  backend: z.strictObject({ type: z.string(), config: z.record(z.string(), z.unknown()), hash: z.int() }),
});

const backends = z.strictObject({
  terraform: z.strictObject({ backend: z.record(z.string(), z.record(z.string(), z.unknown())) }),
});

/** Whether this Terraform's data folders are as they are understood here. */
export function isTried(version: string): boolean {
  return TRIED.test(version);
}

/**
 * The file `terraform.tfstate` of a data folder, made from another account's. The hash in it stays the other's: where it
 * doesn't fit, Terraform compares the settings themselves.
 *
 * @param model The other account's file.
 * @param wanted The account's own `backend.tf.json`.
 * @returns Undefined where one can't be made of the other: another backend, or a format that isn't understood.
 */
export function backendFrom(model: string, wanted: string): string | undefined {
  const made = initialized.safeParse(JSON.parse(model)).data;
  const [type, settings] = Object.entries(backends.parse(JSON.parse(wanted)).terraform.backend)[0] ?? [];
  if (!made || made.backend.type !== type || !hasSameSettings(made.backend.config, settings ?? {})) return undefined;
  const backend = { ...made.backend, config: { ...made.backend.config, ...settings } };
  return JSON.stringify({ ...made, backend }, null, 2);
}

/** The same ones are set; what they are set to is what accounts differ in. */
function hasSameSettings(config: Record<string, unknown>, wanted: Record<string, unknown>): boolean {
  const isSet = (of: Record<string, unknown>) =>
    Object.keys(of)
      .filter((key) => of[key] !== null && of[key] !== undefined)
      .sort()
      .join();
  return isSet(config) === isSet(wanted);
}
