// Rows of a Mattermost Genesis database, as its tables have them. Times are milliseconds; a deletion of 0 is none.

export interface AccountRow {
  ID: string;
  State: string;
  Provider: string;
  ProviderMetadataRaw: Uint8Array | string | null;
  AccountMetadataRaw: Uint8Array | string | null;
  DeleteAt: number;
  LockAcquiredBy: string | null;
}

export interface ParentRow {
  ID: string;
  CIDR: string;
  SplitRange: number | string;
  CreateAt: number;
}

export interface SubnetRow {
  CIDR: string;
  /** Empty when the block is free; an AWS account id or an account's ID when it is claimed. */
  AccountID: string | null;
  /** A parent's ID, or its CIDR. */
  ParentSubnet: string;
}

export interface WebhookRow {
  ID: string;
  URL: string;
  DeleteAt: number;
}

export interface GenesisRows {
  accounts: AccountRow[];
  parents: ParentRow[];
  subnets: SubnetRow[];
  webhooks: WebhookRow[];
}

/** Something that isn't taken over, or not wholly, and why. */
export interface Left {
  what: string;
  reason: string;
}

/** Files by their path below the ledger's folder, and what has none. */
export interface Made<T> {
  made: T[];
  left: Left[];
}
