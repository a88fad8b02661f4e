import type { AccountRow, Left, Made } from './rows.ts';

export interface ImportedAccount {
  id: string;
  name: string;
  accountId: string;
  product: string | undefined;
}

/** With these, an AWS account is there and stays. */
const LIVING = new Set(['stable', 'provisioning-requested', 'provisioning-failed', 'refresh-metadata']);

/** Accounts by their AWS ids. Genesis's account names have 43 characters, which the ledger's names can't. */
export function importAccounts(rows: AccountRow[]): Made<ImportedAccount> {
  const made = new Map<string, ImportedAccount>();
  const left: Left[] = [];
  for (const row of rows) {
    const say = (reason: string) => left.push({ what: `account ${row.ID}`, reason });
    const metadata = parsed(row.ProviderMetadataRaw);
    const { AWSAccountID: accountId = '', ServiceCatalogProductID: product = '' } = metadata ?? {};
    const reason = refusal(row, metadata, accountId) ?? twice(made.get(accountId));
    if (reason) {
      say(reason);
      continue;
    }
    const isProduct = /^prod-[a-z0-9]+$/.test(product);
    if (product && !isProduct)
      say(`Its product ${JSON.stringify(product)} is no id of a product: left out of its file.`);
    if (row.State !== 'stable') say(`Taken over, but not its state ${row.State}: the next apply brings it in line.`);
    if (row.LockAcquiredBy)
      say('Taken over, but a Genesis server is at work on it: stop the server, then import again.');
    made.set(accountId, { id: row.ID, name: `cloud-${row.ID}`, accountId, product: isProduct ? product : undefined });
  }
  return { made: [...made.values()], left };
}

function refusal(row: AccountRow, metadata: Metadata | undefined, accountId: string): string | undefined {
  const { ID, State, Provider, DeleteAt } = row;
  if (DeleteAt > 0 || State === 'deleted') return 'It was deleted.';
  if (!/^[a-z0-9]{1,26}$/.test(ID)) return 'Its ID makes no name of the ledger: write its file by hand.';
  if (Provider !== 'aws') return `Its provider is ${JSON.stringify(Provider)}.`;
  if (!metadata) return "Its provider's metadata can't be read.";
  if (State.startsWith('deletion-')) return `It is being deleted (${State}): let Genesis finish that.`;
  if (State.startsWith('creation-'))
    return `It is half made (${State}): finish or delete it in Genesis, then import again.`;
  if (!LIVING.has(State)) return `Its state ${JSON.stringify(State)} is unknown.`;
  if (!/^\d{12}$/.test(accountId)) return 'It has no AWS account id.';
  return undefined;
}

const twice = (other: ImportedAccount | undefined) => other && `Its AWS account is the one of account ${other.id}.`;

type Metadata = Record<string, string | undefined>;

function parsed(raw: Uint8Array | string | null): Metadata | undefined {
  try {
    const value: unknown = JSON.parse(typeof raw === 'string' ? raw : new TextDecoder().decode(raw ?? undefined));
    if (typeof value !== 'object' || value === null) return undefined;
    return Object.fromEntries(Object.entries(value).filter(([, text]) => typeof text === 'string'));
  } catch {
    return undefined;
  }
}
