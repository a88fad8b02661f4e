// Terraform as a program of a job: which one it is, and how it is told that the job is cancelled.
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Interrupted } from '../../src/core/terraform/terraform.ts';

/** GitHub cancels by SIGINT, then SIGTERM, then kills: Terraform is asked to stop at the first of them, and once. */
export function cancellation(log: (line: string) => void): AbortSignal {
  const cancel = new AbortController();
  cancel.signal.addEventListener('abort', () => log('Cancelled: Terraform is asked to stop, and to keep what it did.'));
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => cancel.abort());
  return cancel.signal;
}

/** Waits, but no longer than until the job is cancelled: that throws Interrupted. */
export function sleeping(signal: AbortSignal): (milliseconds: number) => Promise<void> {
  return async (milliseconds) => {
    await pause(milliseconds, undefined, { signal }).catch(() => {
      throw new Interrupted('Waiting');
    });
  };
}

/** hashicorp/setup-terraform may put a wrapper in Terraform's place, which doesn't pass signals on; the real one is beside it. */
export function realBinary(binary: string, { TERRAFORM_CLI_PATH }: NodeJS.ProcessEnv): string {
  return binary === 'terraform' && TERRAFORM_CLI_PATH ? path.join(TERRAFORM_CLI_PATH, 'terraform-bin') : binary;
}
