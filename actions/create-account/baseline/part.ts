import type { Account } from '../../../src/core/ledger/schema/account.ts';
import type { Organization } from '../../../src/core/ledger/schema/organization.ts';
import type { Ec2 } from '../../../src/edge/ec2.ts';
import type { Iam } from '../../../src/edge/iam.ts';
import type { S3Control } from '../../../src/edge/s3-control.ts';

/** An organizational unit: its names from below the root, and AWS's id. */
export interface Unit {
  path: string;
  id: string;
}

/** A change of an account's e-mail that waits for its one-time password. */
export interface EmailUpdate {
  email: string;
  at: string;
}

/** An account that is there, and how the ledger wants it. */
export interface Wanting {
  name: string;
  id: string;
  /** What AWS says of it now. */
  currentName: string;
  currentEmail: string;
  email: string;
  unit: Unit;
  tags: Record<string, string>;
  /** Its file in the ledger. */
  account: Account;
  /** It was made for the ledger and was never finished: it is kept in quarantine meanwhile. */
  isNew: boolean;
  /** Since when it is in the organization, as AWS tells it. */
  joined?: string | undefined;
  /** Six digits that AWS sent to the new e-mail, or `resend`. */
  oneTimePassword?: string | undefined;
  /** From status. */
  emailUpdate?: EmailUpdate | undefined;
}

/** What one part did, a short phrase each; what it left out, and why, or what a person still has to do. */
export interface Brought {
  did: string[];
  notes: string[];
  emailUpdate?: EmailUpdate;
}

/** One thing that is kept in step with the ledger. It looks first and changes only what differs. */
export interface Part<Deps> {
  /** How a person calls it, at the beginning of a line that says what went wrong. */
  name: string;
  /** @throws Error where it could not be brought in line; the other parts go on. */
  bring(account: Wanting, deps: Deps): Promise<Brought>;
}

/** A member account from within, with the keys of its bootstrap role. */
export interface Member {
  iam: Iam;
  s3: S3Control;
  ec2(region: string): Omit<Ec2, 'vpcs'>;
}

/** What parts inside the account are brought in line with. */
export interface Inside {
  organization: Organization;
  member: Member;
}

export const nothing: Brought = { did: [], notes: [] };

export const done = (...did: string[]): Brought => ({ did, notes: [] });

export const noted = (...notes: string[]): Brought => ({ did: [], notes });
