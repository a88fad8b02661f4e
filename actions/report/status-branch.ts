import type { Git } from '../../src/core/git/repository.ts';
import type { AccountStatus } from '../../src/core/ledger/schema/status.ts';
import { readStatus, renderStatus, type Status } from '../../src/core/ledger/status.ts';
import type { Tree } from '../../src/core/ledger/tree.ts';
import { UserError } from '../../src/core/problem.ts';
import { dashboard } from '../../src/core/render/dashboard.ts';
import type { Tell } from './tell.ts';

const DASHBOARD = 'README.md';

/** Gives the new record of an account, from the one before; undefined leaves it without one. */
export type NextRecord = (account: string, before: AccountStatus | undefined) => AccountStatus | undefined;

/**
 * Records accounts on the status branch in one commit, with the dashboard; where nothing changes there is none. Decided
 * anew on each tip, because others record as well.
 *
 * @returns The accounts' records as they are after that.
 * @throws UserError for an account whose record is there and can't be read: writing would lose what it says.
 */
export async function record(
  git: Pick<Git, 'commitTo'>,
  branch: string,
  accounts: string[],
  { next, message, tell }: { next: NextRecord; message: string; tell: Tell },
): Promise<Status['accounts']> {
  let records: Status['accounts'] = new Map();
  await git.commitTo(branch, async (tip) => {
    const tree = await tip.tree();
    const before = readStatus(tree).status;
    refuseUnreadable(accounts, before, branch);
    const changed = accounts.flatMap((account) => {
      const after = next(account, before.accounts.get(account));
      return after ? [[account, after] as const] : [];
    });
    const told = await tellAll(changed, before.accounts, tell);
    records = new Map([...before.accounts, ...told]);
    const texts = told.map(([account, after]) => [`accounts/${account}.yaml`, renderStatus(after)] as const);
    const files = new Map(
      [...texts, [DASHBOARD, dashboard(records)] as const].filter(([path, text]) => text !== textAt(tree, path)),
    );
    return files.size > 0 ? { files, message } : undefined;
  });
  return records;
}

/** Others are told of as well, where earlier runs could not. */
function tellAll(
  changed: (readonly [string, AccountStatus])[],
  before: Status['accounts'],
  tell: Tell,
): Promise<(readonly [string, AccountStatus])[]> {
  const names = new Set(changed.map(([account]) => account));
  const waiting = [...before].filter(([account, { undelivered }]) => undelivered?.length && !names.has(account));
  const all = [...changed, ...waiting];
  return Promise.all(all.map(async ([account, after]) => [account, await tell(account, before.get(account), after)]));
}

/** "acme, beta", or their number where a commit's first line would be too long. */
export function listed(accounts: string[]): string {
  return accounts.length <= 3 ? accounts.join(', ') : `${accounts.length} accounts`;
}

function refuseUnreadable(accounts: string[], { unreadable }: Status, branch: string): void {
  const broken = accounts.filter((account) => unreadable.has(account));
  if (broken.length === 0) return;
  const files = broken.map((account) => `accounts/${account}.yaml`).join(', ');
  throw new UserError(`${files} on ${branch} can't be read.`, { hint: 'Mend it, or put an earlier version back.' });
}

function textAt(tree: Tree, path: string): string | undefined {
  const file = tree.get(path);
  return file && new TextDecoder().decode(file.bytes);
}
