import type { Git } from '../../src/core/git/repository.ts';
import type { AccountStatus } from '../../src/core/ledger/schema/status.ts';
import { readStatus, renderStatus, type Status } from '../../src/core/ledger/status.ts';
import type { Tree } from '../../src/core/ledger/tree.ts';
import { UserError } from '../../src/core/problem.ts';
import { dashboard } from '../../src/core/render/dashboard.ts';
import { subjects } from '../../src/core/render/subjects.ts';
import { isPeering, recordOf } from '../../src/core/work/peerings.ts';
import type { Tell } from './tell.ts';

const DASHBOARD = 'README.md';

/** Gives the new record of an account or peering, from the one before; undefined leaves it without one. */
export type NextRecord = (name: string, before: AccountStatus | undefined) => AccountStatus | undefined;

type Record = readonly [name: string, record: AccountStatus];

/**
 * Records accounts and peerings on the status branch in one commit, with the dashboard; where nothing changes there is none. Decided
 * anew on each tip, because others record as well.
 *
 * @returns All records as they are after that, by name.
 * @throws UserError for an account or peering whose record is there and can't be read: writing would lose what it says.
 */
export async function record(
  git: Pick<Git, 'commitTo'>,
  branch: string,
  names: string[],
  { next, message, tell }: { next: NextRecord; message: string; tell: Tell },
): Promise<ReadonlyMap<string, AccountStatus>> {
  let records: ReadonlyMap<string, AccountStatus> = new Map();
  await git.commitTo(branch, async (tip) => {
    const tree = await tip.tree();
    const before = readStatus(tree);
    refuseUnreadable(names, before, branch);
    const { status } = before;
    const changed = names.flatMap((name): Record[] => {
      const after = next(name, recordOf(status, name));
      return after ? [[name, after]] : [];
    });
    const peerings = changed.filter(([name]) => isPeering(name));
    const accounts = changed.filter(([name]) => !isPeering(name));
    const told = await tellAll(accounts, status.accounts, tell);
    const after = {
      ...status,
      accounts: new Map([...status.accounts, ...told]),
      peerings: new Map([...status.peerings, ...peerings]),
    };
    records = new Map<string, AccountStatus>([...after.accounts, ...after.peerings]);
    const texts = [...told, ...peerings].map(([name, one]) => [fileOf(name), renderStatus(one)] as const);
    const files = new Map(
      [...texts, [DASHBOARD, dashboard(after)] as const].filter(([path, text]) => text !== textAt(tree, path)),
    );
    return files.size > 0 ? { files, message } : undefined;
  });
  return records;
}

/** Others are told of as well, where earlier runs could not. */
function tellAll(changed: Record[], before: Status['accounts'], tell: Tell): Promise<Record[]> {
  const names = new Set(changed.map(([account]) => account));
  const waiting = [...before].filter(([account, { undelivered }]) => undelivered?.length && !names.has(account));
  const all = [...changed, ...waiting];
  return Promise.all(
    all.map(async ([account, after]): Promise<Record> => [account, await tell(account, before.get(account), after)]),
  );
}

/** "acme, beta", or their number where a commit's first line would be too long. */
export function listed(names: string[]): string {
  return names.length <= 3 ? names.join(', ') : subjects(names);
}

function fileOf(name: string): string {
  return `${isPeering(name) ? 'peerings' : 'accounts'}/${name}.yaml`;
}

function refuseUnreadable(names: string[], { problems }: ReturnType<typeof readStatus>, branch: string): void {
  const files = names.map(fileOf).filter((path) => problems.some(({ file }) => file === path));
  if (files.length === 0) return;
  throw new UserError(`${files.join(', ')} on ${branch} can't be read.`, {
    hint: 'Mend it, or put an earlier version back.',
  });
}

function textAt(tree: Tree, path: string): string | undefined {
  const file = tree.get(path);
  return file && new TextDecoder().decode(file.bytes);
}
