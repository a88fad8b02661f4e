import type { Account } from '../../src/core/ledger/schema/account.ts';
import type { PeeringVariables } from '../../src/core/terraform/peering-vars.ts';
import type { TerraformVariables } from '../../src/core/terraform/tfvars.ts';
import type { Wanted } from '../create-account/find.ts';

interface WithState {
  name: string;
  /** The accounts it is in, as AWS has to confirm them before anything is done there. */
  accounts: Wanted[];
  /** Whether it is to be taken down. */
  leaving: boolean;
}

/** An account's network, and what Terraform is to be told of it. */
export interface Target extends WithState {
  /** Absent while the account doesn't exist: it is planned offline. */
  accountId?: string;
  /** What the ledger says of the account. */
  wanted: Account;
  /** The file it says so in. */
  file: string;
  variables: TerraformVariables;
}

/** A peering of two accounts' networks, and what Terraform is to be told of it. */
export interface PeeringTarget extends WithState {
  variables: PeeringVariables;
}

/** What has a state of its own. */
export type AnyTarget = Target | PeeringTarget;

export const isNetwork = (target: AnyTarget): target is Target => 'wanted' in target;
