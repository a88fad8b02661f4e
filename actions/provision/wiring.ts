import type { Organization } from '../../src/core/ledger/schema/organization.ts';
import type { Context } from '../../src/harness/context.ts';
import type { Request } from './job.ts';

/** What the real things are opened with. */
export interface Wiring {
  inputs: {
    mode: Request['mode'];
    terraform: string | undefined;
    'terraform-binary': string;
    'job-role': keyof Organization['automation']['roles'] | undefined;
    results: string;
    token: string | undefined;
    approver: string | undefined;
  };
  organization: Organization;
  context: Context;
  /** Aborts when the job is being cancelled. */
  signal: AbortSignal;
}
