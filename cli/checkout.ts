import { type Context, contextOf } from '../src/core/check/context.ts';
import type { Git } from '../src/core/git/repository.ts';
import { type Ledger, readLedger } from '../src/core/ledger/ledger.ts';
import { EMPTY_STATUS, readStatus, type Status } from '../src/core/ledger/status.ts';
import type { Tree } from '../src/core/ledger/tree.ts';
import { type Problem, UserError } from '../src/core/problem.ts';
import { counted } from '../src/core/render/markdown.ts';
import { checkoutOf, folderName, readFolder } from '../src/edge/folder.ts';
import { type Terminal, UsageError } from './command.ts';

/** Where the workflows' record of what they did was last fetched to; it may be older than the one at origin. */
const STATUS_REF = 'refs/remotes/origin/genesis-status';

/** A ledger as it lies in the working directory, and what is known of its accounts here. */
export interface Checkout {
  ledger: Ledger;
  /** Of single files. */
  problems: Problem[];
  status: Status;
}

/** What a command needs: all of a large ledger, and the status of all accounts, take seconds to read. */
export interface Part {
  /** Which files, by their path in the ledger; all of them when absent. */
  files?: (path: string) => boolean;
  /** Which records of the status. */
  status: 'all' | 'deleted' | 'none';
}

/**
 * Reads the ledger of a folder, and the status where the folder lies in a clone that has it.
 *
 * @throws UsageError where there is no such folder.
 */
export async function readCheckout(folder: string, { files, status }: Part = { status: 'all' }): Promise<Checkout> {
  const name = folderName(folder);
  return { ...readLedger(filesOf(name, files), name), status: await statusAround(name, status) };
}

/** Reads a ledger and works out what rules and lists look at. Says so where files can't be read: a list lacks them. */
export async function readContext(folder: string, part: Part, terminal: Terminal): Promise<Context & Checkout> {
  const checkout = await readCheckout(folder, part);
  const { size } = checkout.ledger.unreadable;
  if (size > 0) terminal.err(`${counted(size, 'file')} of the ledger can't be read; genesis check says why.\n`);
  return { ...checkout, ...contextOf(checkout.ledger, checkout.status) };
}

/**
 * Reads the ledger where the working directory parted from a revision: what others merged since isn't its doing.
 *
 * @throws UserError where the folder is in no clone, or Git doesn't know the revision.
 */
export async function readBase(folder: string, revision: string, log: (line: string) => void): Promise<Ledger> {
  const name = folderName(folder);
  const clone = await openClone(name, log);
  if (!clone) throw new UserError(`${name} is in no clone of Git, so there is no ${revision} to compare with.`);
  const base = (await clone.git.mergeBase(revision, 'HEAD')) ?? revision;
  const tree = await clone.git.tree(base, [clone.path]);
  return readLedger(renamed(tree, clone.path, name), name).ledger;
}

function filesOf(folder: string, isWanted?: Part['files']): Tree {
  try {
    return readFolder(folder, isWanted);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UsageError(error.message, {
      hint: 'Run this in the top folder of a checkout, or name the folder of its ledger by --ledger.',
    });
  }
}

/** The status as last fetched. Quiet: without one all commands work, and know less. */
export async function statusAround(folder: string, which: Part['status']): Promise<Status> {
  if (which === 'none') return EMPTY_STATUS;
  try {
    const clone = await openClone(folderName(folder), () => {});
    const tip = await clone?.git.revision(STATUS_REF);
    if (!clone || !tip) return EMPTY_STATUS;
    const tree = await clone.git.tree(tip, ['accounts', 'peerings', 'apps']);
    return readStatus(which === 'all' ? tree : deletedRecords(tree)).status;
  } catch {
    return EMPTY_STATUS;
  }
}

/** Records that may be of deleted accounts: all others have another word for their state. */
function deletedRecords(tree: Tree): Tree {
  return new Map([...tree].filter(([, { bytes }]) => Buffer.from(bytes).includes('deleted')));
}

async function openClone(folder: string, log: (line: string) => void): Promise<{ git: Git; path: string } | undefined> {
  const found = checkoutOf(folder);
  if (!found) return undefined;
  const { openGit } = await import('../src/edge/git.ts');
  return { git: openGit({ directory: found.root, log }), path: found.path };
}

/** The ledger's files under the name the folder has from here, so that places in them compare and can be opened. */
function renamed(tree: Tree, from: string, to: string): Tree {
  const prefix = from === '.' ? '' : `${from}/`;
  const files = [...tree.values()].filter(({ path }) => path.startsWith(prefix));
  return new Map(
    files.map((file) => {
      const path = `${to}/${file.path.slice(prefix.length)}`;
      return [path, { ...file, path }];
    }),
  );
}
