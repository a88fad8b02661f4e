import { claimFileName } from '../addresses/claim-name.ts';
import { toCidr } from '../addresses/parse-cidr.ts';
import { checkLedger } from '../check/ledger.ts';
import { accountText, poolText } from '../ledger/file-text.ts';
import { type Ledger, readLedger } from '../ledger/ledger.ts';
import { type Claim, renderClaim } from '../ledger/schema/claim.ts';
import { EMPTY_STATUS } from '../ledger/status.ts';
import type { Tree } from '../ledger/tree.ts';
import { type ImportedAccount, importAccounts } from './accounts.ts';
import { importClaims } from './claims.ts';
import { type ImportedPool, importPools } from './pools.ts';
import type { GenesisRows, Left } from './rows.ts';

/** What the database doesn't know and the ledger wants. */
export interface Wishes {
  /** Of every pool. */
  hub: string;
  /** Who answers for every account. */
  team: string;
  /** The accounts' addresses, with `{id}` for Genesis's ID; the factory's pattern where absent. */
  email: string | undefined;
}

export interface Imported {
  /** New files, by their path with the ledger's folder. */
  files: ReadonlyMap<string, string>;
  /** Files that are there already, just so. */
  same: number;
  left: Left[];
}

/**
 * Makes the ledger's files out of a database's rows. What the check would refuse is left out, with the check's words; so
 * is what would overwrite another file.
 */
export function importLedger(rows: GenesisRows, tree: Tree, folder: string, wishes: Wishes): Imported {
  const { ledger } = readLedger(tree, folder);
  const pools = importPools(rows.parents, existingPools(ledger));
  const accounts = importAccounts(rows.accounts);
  const claims = importClaims(rows.subnets, pools.made, accounts.made);
  const wanted = new Map([
    ...pools.made.map((pool) => [`${folder}/pools/${pool.name}.yaml`, poolText(poolFile(pool, wishes))] as const),
    ...accounts.made.map((account) => accountFile(account, claims.made, { folder, ...wishes })),
    ...claims.made.map(
      (claim) => [`${folder}/subnets/${claimFileName(toCidr(claim.subnet))}`, renderClaim(claim)] as const,
    ),
  ]);
  const there = withoutExisting(wanted, tree);
  const refused = withoutRefused(there.files, tree, folder);
  const left = [...pools.left, ...accounts.left, ...claims.left, ...there.left, ...refused];
  return { files: there.files, same: there.same, left };
}

function existingPools({ pools }: Ledger) {
  return new Map([...pools].map(([name, { value }]) => [name, toCidr(value.parent)]));
}

const poolFile = ({ name, parent, splitRange }: ImportedPool, { hub }: Wishes) => {
  return { name, hub, parent, split_range: splitRange };
};

function accountFile(
  { id, name, accountId, product }: ImportedAccount,
  claims: Claim[],
  { folder, team, email }: Wishes & { folder: string },
): readonly [string, string] {
  const claim = claims.find(({ account }) => account === name);
  const text = accountText({
    ...{ name, owner: { team }, email: email?.replace('{id}', id), account_id: accountId, protected: true, product },
    network: claim ? { pool: claim.pool } : 'none',
  });
  return [`${folder}/accounts/${name}.yaml`, text];
}

function withoutExisting(wanted: ReadonlyMap<string, string>, tree: Tree) {
  const files = new Map(wanted);
  const left: Left[] = [];
  let same = 0;
  for (const [path, text] of wanted) {
    const file = tree.get(path);
    if (!file) continue;
    files.delete(path);
    if (new TextDecoder().decode(file.bytes) === text) same++;
    else left.push({ what: path, reason: 'The file is there and says something else: it is left as it is.' });
  }
  return { files, left, same };
}

/** Takes out of `files` what the check finds wrong; what rests on that goes in the next round. */
function withoutRefused(files: Map<string, string>, tree: Tree, folder: string): Left[] {
  const left: Left[] = [];
  for (;;) {
    const entries = [...files].map(([path, text]) => {
      return [path, { path, mode: '100644', bytes: new TextEncoder().encode(text) }] as const;
    });
    const { ledger, problems } = readLedger(new Map([...tree, ...entries]), folder);
    const found = [...problems, ...checkLedger(ledger, EMPTY_STATUS)];
    const wrong = found.filter(({ severity, file }) => severity === 'error' && files.has(file));
    if (wrong.length === 0) return left;
    for (const { file, message } of wrong)
      if (files.delete(file)) left.push({ what: file, reason: `genesis check would say: ${message}.` });
  }
}
