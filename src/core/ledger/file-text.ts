import { stringify } from 'yaml';
import type { Account } from './schema/account.ts';
import type { Pool } from './schema/pool.ts';

// The text of new files of people's: a key a line, in the order in which the documentation has them, and a first line by
// which editors find the schema. Values are written so that YAML reads them back as they are; whether they are right is
// for the check to say.

/** What a new account's file says. */
export interface NewAccountFile extends Pick<Account, 'name' | 'owner' | 'network'> {
  email?: string | undefined;
  unit?: string | undefined;
  access?: Account['access'] | undefined;
  product?: string | undefined;
  account_id?: string | undefined;
  protected?: boolean | undefined;
}

const ACCOUNT_KEYS = [
  'name',
  'owner',
  'email',
  'unit',
  'network',
  'access',
  'account_id',
  'protected',
  'product',
] as const;
const POOL_KEYS = ['name', 'hub', 'parent', 'split_range'] as const;

/** The text of a new account's file; what isn't given isn't in it. */
export function accountText(account: NewAccountFile): string {
  return fileText('account', ACCOUNT_KEYS, account);
}

/** The text of a new pool's file. */
export function poolText(pool: Pick<Pool, (typeof POOL_KEYS)[number]>): string {
  return fileText('pool', POOL_KEYS, pool);
}

/** A value as it stands behind its key, in one line. */
export function inlineText(value: unknown): string {
  return stringify(value, { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 }).trimEnd();
}

function fileText<K extends string>(schema: string, keys: readonly K[], values: { [Key in K]?: unknown }): string {
  const lines = keys.filter((key) => values[key] !== undefined).map((key) => `${key}: ${inlineText(values[key])}`);
  return [`# yaml-language-server: $schema=../schema/${schema}.json`, ...lines, ''].join('\n');
}
