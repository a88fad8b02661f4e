import { UserError } from '../src/core/problem.ts';
import { stateKeys } from '../src/core/terraform/state-backend.ts';
import { heldBy, parseLock, parseMarker, type RunMarker, type StateLock } from '../src/core/terraform/state-lock.ts';
import { isWanted } from '../src/core/work/due-peerings.ts';
import { isPeering, recordOf } from '../src/core/work/peerings.ts';
import { openObjects } from '../src/edge/s3.ts';
import { type Checkout, readCheckout } from './checkout.ts';
import type { Terminal, Values } from './command.ts';
import { confirm } from './confirm.ts';
import { accountEntry } from './entry.ts';
import { organizationIn, shellCredentials } from './organization.ts';
import { printable, printJson } from './print.ts';

type Given = Values<'ledger' | 'dry-run' | 'yes', 'account'>;

/** The lock of one state, the marker beside it, and who is asked. */
export interface UnlockDeps {
  readLock(): Promise<{ lock: StateLock; etag: string } | undefined>;
  readMarker(): Promise<RunMarker | undefined>;
  /** Removes the lock that has this ETag; false where it is another one by now, or gone. */
  removeLock(etag: string): Promise<boolean>;
  confirm(question: string): Promise<void>;
  now(): number;
}

/** An apply takes minutes: a lock younger than this may well be that of one that goes on. */
const YOUNG = 60 * 60_000;

/** Removes the lock of a state in the bucket, with the keys of the surroundings. */
export async function unlockNetwork(values: Given, terminal: Terminal): Promise<number> {
  const { account: name } = values;
  const checkout = await readCheckout(values.ledger);
  refuseUnknown(name, checkout);
  const organization = organizationIn(checkout.ledger);
  const objects = openObjects({
    bucket: organization.terraform.state_bucket,
    region: organization.terraform.region,
    credentials: shellCredentials(organization).base,
    pathStyle: process.env.AWS_S3_USE_PATH_STYLE === 'true',
  });
  const keys = stateKeys(name);
  const deps: UnlockDeps = {
    async readLock() {
      const found = await objects.readTagged(keys.lock);
      return found && { lock: parseLock(found.text), etag: found.etag };
    },
    readMarker: async () => parseMarker((await objects.read(keys.marker)) ?? ''),
    removeLock: (etag) => objects.removeUnchanged(keys.lock, etag),
    confirm: (question) => confirm(question, terminal),
    now: Date.now,
  };
  return unlock(values, deps, terminal);
}

/**
 * Says who holds the lock of a state, asks, and removes just that lock.
 *
 * @returns 0, also where nothing is locked.
 * @throws UserError where nobody says yes, or the lock changed since it was shown.
 */
export async function unlock(values: Omit<Given, 'ledger'>, deps: UnlockDeps, terminal: Terminal): Promise<number> {
  const { account: name, 'dry-run': dryRun, yes } = values;
  const say = (line: string) => terminal.err(`${printable(line)}\n`);
  const found = await deps.readLock();
  if (!found) {
    say(`The state of ${name} isn't locked.`);
    printJson({ account: name, locked: false, lock: null, removed: false }, terminal);
    return 0;
  }
  const { lock, etag } = found;
  say(`The state of ${name} is locked by ${heldBy(lock, await deps.readMarker())}. Lock: ${lock.ID || 'unreadable'}`);
  for (const line of warnings(lock, deps.now())) say(line);
  if (!dryRun) {
    if (!yes) await deps.confirm(`Remove the lock of ${name}?`);
    if (!(await deps.removeLock(etag))) throw changed(name);
    say(`The state of ${name} isn't locked any more.`);
  }
  const { ID: id, Who: who, Operation: operation, Created: created } = lock;
  printJson({ account: name, locked: dryRun, lock: { id, who, operation, created }, removed: !dryRun }, terminal);
  return 0;
}

/** What speaks against removing it: two Terraforms at one state lose what one of them made. */
function warnings({ Created }: StateLock, now: number): string[] {
  const age = now - Date.parse(Created);
  if (age >= YOUNG) return [];
  const when = Number.isNaN(age) ? 'of unknown age' : `only ${Math.max(0, Math.floor(age / 60_000))} minutes old`;
  return [
    `WARNING: this lock is ${when}. Its holder may be at work right now.`,
    'WARNING: whoever removes it under a running Terraform loses what that one makes from the state.',
  ];
}

function changed(name: string): UserError {
  return new UserError(`The lock of ${name} isn't the one that was shown any more: nothing was removed.`, {
    hint: 'Somebody released it or took it anew, so somebody is at work. Look again.',
  });
}

/** A mistyped name must not pass for a state that isn't locked. */
function refuseUnknown(name: string, checkout: Checkout): void {
  if (recordOf(checkout.status, name)) return;
  if (!isPeering(name)) accountEntry(name, checkout);
  else if (!isWanted(checkout.ledger, name)) {
    throw new UserError(`The ledger has no peering ${JSON.stringify(name)}.`, {
      hint: "A peering's name is its two accounts' in order, such as acme--beta.",
    });
  }
}
