import type { Git } from '../../src/core/git/repository.ts';
import type { AccountStatus } from '../../src/core/ledger/schema/status.ts';
import { readStatus, refuseUnreadable, renderStatus, type Status } from '../../src/core/ledger/status.ts';
import { statusFiles } from '../../src/core/render/status-files.ts';
import { subjects } from '../../src/core/render/subjects.ts';
import { isPeering, recordOf } from '../../src/core/work/peerings.ts';
import type { Tell } from './tell.ts';

/** Gives the new record of an account or peering, from the one before; undefined leaves it without one. */
export type NextRecord = (name: string, before: AccountStatus | undefined) => AccountStatus | undefined;

type Record = readonly [name: string, record: AccountStatus];

/**
 * Records accounts and peerings on the status branch in one commit, with the dashboard; where nothing changes there is none.
 * Decided anew on each tip, because others record as well.
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
    const { status, problems } = readStatus(tree);
    refuseUnreadable(names.map(fileOf), problems, branch);
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
    const files = statusFiles(tree, texts, after);
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
