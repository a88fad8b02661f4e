import type { z } from 'zod';
import type { Problem } from '../problem.ts';
import { claimant, readClaim } from './claim-file.ts';
import { type Folder, roleOf } from './layout.ts';
import { type Account, account } from './schema/account.ts';
import { type App, app } from './schema/app.ts';
import type { Claim } from './schema/claim.ts';
import { type Organization, organization } from './schema/organization.ts';
import { type Peering, peering } from './schema/peering.ts';
import { type Pool, pool } from './schema/pool.ts';
import type { Tree, TreeFile } from './tree.ts';
import { type Flaw, flawProblem } from './yaml/flaw.ts';
import { type Read, readYaml } from './yaml/read.ts';

/** One file of the ledger: what it holds, its path from the repository's root, and where in it a value is. */
export interface Entry<T> extends Read<T> {
  file: string;
}

/** Everything a ledger says. Files are keyed by their name, claims by their block (`10.0.4.0/24`). */
export interface Ledger {
  /** Its folder, from the repository's root. */
  folder: string;
  organization: Entry<Organization> | undefined;
  pools: ReadonlyMap<string, Entry<Pool>>;
  accounts: ReadonlyMap<string, Entry<Account>>;
  claims: ReadonlyMap<string, Entry<Claim>>;
  peerings: ReadonlyMap<string, Entry<Peering>>;
  apps: ReadonlyMap<string, Entry<App>>;
  /** Files that are there but wrong: what they hold is unknown, which isn't the same as absent. */
  unreadable: ReadonlySet<string>;
}

/** Files of one folder by their name without `.yaml`. */
type Files = ReadonlyMap<string, TreeFile>;

/**
 * Reads a ledger from a tree, as far as it can be read.
 *
 * @param folder The ledger's folder in the tree; other folders are not looked at.
 * @returns The ledger, and all problems of single files. Those between files are found by `checkLedger`.
 */
export function readLedger(tree: Tree, folder = 'state'): { ledger: Ledger; problems: Problem[] } {
  const { files, organizationFile, strays } = sortFiles(tree, folder);
  const found: Found = { problems: strays, unreadable: new Set() };
  const accounts = readFolder(files.accounts, account, ({ name }) => name, { found, touches: (name) => [name] });
  const claims = readClaims(files.subnets, found);
  const users = poolUsers({ accounts, claims });
  const ledger: Ledger = {
    folder,
    organization: readOrganization(organizationFile, folder, found),
    pools: readFolder(files.pools, pool, ({ name }) => name, { found, touches: (name) => users.get(name) ?? [] }),
    accounts,
    claims,
    peerings: readFolder(files.peerings, peering, (value) => value.accounts.join('--'), {
      found,
      touches: (name) => name.split('--'),
    }),
    apps: readFolder(files.apps, app, ({ id }) => id, { found, touches: () => [] }),
    unreadable: found.unreadable,
  };
  return { ledger, problems: found.problems };
}

interface Found {
  problems: Problem[];
  unreadable: Set<string>;
}

function sortFiles(tree: Tree, folder: string) {
  const files: Record<Folder, Map<string, TreeFile>> = {
    pools: new Map(),
    accounts: new Map(),
    subnets: new Map(),
    peerings: new Map(),
    apps: new Map(),
  };
  const strays: Problem[] = [];
  let organizationFile: TreeFile | undefined;
  for (const file of tree.values()) {
    if (!file.path.startsWith(`${folder}/`)) continue;
    const role = roleOf(file.path.slice(folder.length + 1));
    if ('message' in role) strays.push(flawProblem(file.path, role, []));
    else if (role.is === 'organization') organizationFile = file;
    else if (role.is !== 'beside') files[role.is].set(role.name, file);
  }
  return { files, organizationFile, strays };
}

function readOrganization(file: TreeFile | undefined, folder: string, found: Found): Entry<Organization> | undefined {
  if (file) return readEntry(file, readYaml(file, organization), undefined, found);
  const flaw = {
    line: 1,
    column: 1,
    message: 'this file is missing',
    hint: 'Write it; docs/ledger.md has an example.',
  };
  found.problems.push(flawProblem(`${folder}/organization.yaml`, flaw));
  return undefined;
}

function readFolder<T>(
  files: Files,
  schema: z.ZodType<T>,
  keyOf: (value: T) => string,
  { found, touches }: { found: Found; touches: (name: string) => string[] },
): Map<string, Entry<T>> {
  const entries = new Map<string, Entry<T>>();
  for (const [name, file] of files) {
    const entry = readEntry(file, named(readYaml(file, schema), name, keyOf), touches(name), found);
    if (entry) entries.set(name, entry);
  }
  return entries;
}

function readClaims(files: Files, found: Found): Map<string, Entry<Claim>> {
  const entries = new Map<string, Entry<Claim>>();
  for (const [name, file] of files) {
    const read = readClaim(file, name);
    const account = 'flaws' in read ? claimant(file) : undefined;
    const entry = readEntry(file, read, account ? [account] : [], found);
    if (entry) entries.set(entry.value.subnet, entry);
  }
  return entries;
}

function readEntry<T>(
  { path }: TreeFile,
  read: Read<T> | { flaws: Flaw[] },
  accounts: string[] | undefined,
  { problems, unreadable }: Found,
): Entry<T> | undefined {
  if (!('flaws' in read)) return { ...read, file: path };
  unreadable.add(path);
  problems.push(...read.flaws.map((flaw) => flawProblem(path, flaw, accounts)));
  return undefined;
}

/** A file's name is the key of what it holds: so one thing can't be written in two files. */
function named<T>(
  read: Read<T> | { flaws: Flaw[] },
  name: string,
  keyOf: (value: T) => string,
): Read<T> | { flaws: Flaw[] } {
  if ('flaws' in read || keyOf(read.value) === name) return read;
  const key = keyOf(read.value);
  const message = `this file is named ${name}.yaml, but it is about ${key}`;
  return { flaws: [{ ...read.at([]), message, hint: `Name it ${key}.yaml, or mend what it says.` }] };
}

/** The accounts that a wrong pool holds back, by pool: those that name it or hold a block of it. */
export function poolUsers({ accounts, claims }: Pick<Ledger, 'accounts' | 'claims'>): ReadonlyMap<string, string[]> {
  const users = new Map<string, Set<string>>();
  const add = (pool: string, account: string) => users.set(pool, (users.get(pool) ?? new Set()).add(account));
  for (const { value } of claims.values()) add(value.pool, value.account);
  for (const [name, { value }] of accounts)
    if (value.network !== 'none' && value.network.pool) add(value.network.pool, name);
  return new Map([...users].map(([pool, names]) => [pool, [...names].sort()]));
}
