import { stringify } from 'yaml';
import type { z } from 'zod';
import { type Problem, UserError } from '../problem.ts';
import {
  type AccountStatus,
  type AppStatus,
  accountStatus,
  appStatus,
  type PeeringStatus,
  peeringStatus,
} from './schema/status.ts';
import type { Tree, TreeFile } from './tree.ts';
import { flawProblem } from './yaml/flaw.ts';
import { readYaml } from './yaml/read.ts';

/** What was observed and done, by the name of the ledger's file. What isn't here is unknown. */
export interface Status {
  accounts: ReadonlyMap<string, AccountStatus>;
  peerings: ReadonlyMap<string, PeeringStatus>;
  apps: ReadonlyMap<string, AppStatus>;
  /** Accounts whose record is there but can't be read: unlike those without one, they aren't new. */
  unreadable: ReadonlySet<string>;
}

/** The status of a repository in which nothing was done yet. */
export const EMPTY_STATUS: Status = {
  accounts: new Map(),
  peerings: new Map(),
  apps: new Map(),
  unreadable: new Set(),
};

/**
 * Reads the tree of the branch `genesis-status`. A record that can't be read is a problem of its account alone.
 * Keys that this version doesn't know are kept: a newer version wrote them.
 */
export function readStatus(tree: Tree): { status: Status; problems: Problem[] } {
  const problems: Problem[] = [];
  const accounts = readRecords(tree, 'accounts', accountStatus.loose(), { problems, touches: (name) => [name] });
  const peerings = readRecords(tree, 'peerings', peeringStatus.loose(), {
    problems,
    touches: (name) => name.split('--'),
  });
  const apps = readRecords(tree, 'apps', appStatus.loose(), { problems, touches: () => [] });
  const unreadable = new Set(
    problems.filter(({ file }) => file.startsWith('accounts/')).flatMap((problem) => problem.accounts ?? []),
  );
  return { status: { accounts, peerings, apps, unreadable }, problems };
}

/** @throws UserError where one of these files is there and can't be read: writing it anew would lose what it says. */
export function refuseUnreadable(files: string[], problems: Problem[], branch: string): void {
  const broken = files.filter((path) => problems.some(({ file }) => file === path));
  if (broken.length === 0) return;
  throw new UserError(`${broken.join(', ')} on ${branch} can't be read.`, {
    hint: 'Mend it, or put an earlier version back.',
  });
}

function readRecords<T>(
  tree: Tree,
  folder: string,
  schema: z.ZodType<T>,
  { problems, touches }: { problems: Problem[]; touches: (name: string) => string[] },
): Map<string, T> {
  const records = new Map<string, T>();
  for (const file of tree.values()) {
    const name = recordName(file, folder);
    if (name === undefined) continue;
    const read = readYaml(file, schema);
    if ('value' in read) records.set(name, read.value);
    else problems.push(...read.flaws.map((flaw) => flawProblem(file.path, flaw, touches(name))));
  }
  return records;
}

function recordName({ path }: TreeFile, folder: string): string | undefined {
  const name =
    path.startsWith(`${folder}/`) && path.endsWith('.yaml') ? path.slice(folder.length + 1, -'.yaml'.length) : '';
  return name && !name.includes('/') ? name : undefined;
}

const ORDER = Object.keys({ ...accountStatus.shape, ...peeringStatus.shape, ...appStatus.shape });

/** The YAML of a record. The same record gives the same text, whatever the order of its keys, so that nothing new is no commit. */
export function renderStatus(record: AccountStatus | PeeringStatus | AppStatus): string {
  const known = ORDER.filter((key) => key in record);
  const others = Object.keys(record)
    .filter((key) => !ORDER.includes(key))
    .sort();
  const entries = [...known, ...others].map((key) => [key, sorted(record[key as keyof typeof record])]);
  // Quoted also where YAML 1.1 would read something else: people look at these files with other tools.
  return stringify(Object.fromEntries(entries), { lineWidth: 0, compat: 'yaml-1.1' });
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, sorted(inner)]));
}
