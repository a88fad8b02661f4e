import { buffer } from 'node:stream/consumers';
import pLimit from 'p-limit';
import { type ActualFunction, functionChanges, type WantedFunction } from '../../src/core/apps/function-changes.ts';
import { UserError } from '../../src/core/problem.ts';
import type { AppBucket } from '../../src/edge/app-bucket.ts';
import type { Code, Lambda, Refusal } from '../../src/edge/lambda.ts';
import type { Content } from './open-bundle.ts';

/** A function as it is to be, and its code. */
export interface Wish {
  wanted: WantedFunction;
  code: Content;
  /** The function as it was found; nothing where there is none, or nobody looked. */
  actual: ActualFunction | undefined;
}

/** What was done to a function, or would be. */
export interface FunctionDone {
  name: string;
  outcome: 'created' | 'updated' | 'unchanged';
  /** What differed, in words. */
  changes: string[];
}

export interface FunctionDeps {
  functions: Pick<Lambda, 'find' | 'create' | 'updateCode' | 'updateConfiguration' | 'tag'>;
  objects: Pick<AppBucket, 'put'>;
  /** The apps' bucket, through which large code goes. */
  bucket: string;
  now(): number;
  sleep(milliseconds: number): Promise<void>;
  log(line: string): void;
}

/** Lambda takes about 15 changing calls a second from an account (Lambda quotas page). */
const AT_ONCE = 5;

/** Larger archives go through S3: in a request they are Base64, and take several times their size in memory. */
const LARGEST_IN_REQUEST = 5 * 1024 * 1024;

/** A new function, or a change of one, takes seconds; with a VPC a minute or two. */
const PATIENCE = 5 * 60_000;

/** A role can be assumed some seconds after it was made (IAM is eventually consistent). */
const ROLE_PATIENCE = 60_000;

/**
 * What differs in functions that are there already.
 *
 * @throws UserError naming all of them, where they may not be updated.
 */
export function refuseChanges(wishes: Wish[], update: boolean): void {
  const differing = wishes.flatMap(({ wanted, actual }) => {
    const words = actual ? changesOf(wanted, actual).words : [];
    return words.length > 0 && !update ? [`${wanted.name} is there already, with another ${words.join(', ')}.`] : [];
  });
  if (differing.length > 0) throw new UserError(differing.join('\n'), { hint: 'Set `update` to change it.' });
}

/** Makes functions, or changes what differs in them, and waits until all can be invoked. */
export async function ensureFunctions(wishes: Wish[], update: boolean, deps: FunctionDeps): Promise<FunctionDone[]> {
  const limit = pLimit(AT_ONCE);
  const all = await Promise.allSettled(wishes.map((wish) => limit(() => ensureFunction(wish, update, deps))));
  // All calls have ended before one failure is told: nothing goes on behind a deploy's back.
  return all.map((one) => {
    if (one.status === 'rejected') throw one.reason;
    return one.value;
  });
}

/** What would be done to functions. */
export function foreseen(wishes: Wish[]): FunctionDone[] {
  return wishes.map(({ wanted, actual }) => {
    if (!actual) return { name: wanted.name, outcome: 'created', changes: [] };
    const { words: changes } = changesOf(wanted, actual);
    return { name: wanted.name, outcome: changes.length > 0 ? 'updated' : 'unchanged', changes };
  });
}

async function ensureFunction(wish: Wish, update: boolean, deps: FunctionDeps): Promise<FunctionDone> {
  const { wanted, code } = wish;
  const { name } = wanted;
  const made = wish.actual ?? (await create(wanted, code, deps));
  if (!wish.actual && made !== 'exists') {
    await settled(name, made, deps);
    deps.log(`${name}: created`);
    return { name, outcome: 'created', changes: [] };
  }
  const there = made === 'exists' ? await deps.functions.find(name) : made;
  const actual = await settled(name, there, deps);
  refuseChanges([{ ...wish, actual }], update);
  const changes = changesOf(wanted, actual);
  if (changes.words.length === 0) return { name, outcome: 'unchanged', changes: [] };
  await change(wish, actual, changes, deps);
  deps.log(`${name}: updated (${changes.words.join(', ')})`);
  return { name, outcome: 'updated', changes: changes.words };
}

/** Code goes before settings: a handler that is in the new code only must not be asked of the old. */
async function change(wish: Wish, actual: ActualFunction, changes: ReturnType<typeof changesOf>, deps: FunctionDeps) {
  const { wanted, code } = wish;
  const { name, architecture } = wanted;
  if (changes.code) {
    const sent = await codeFor(code, deps);
    await accepted(wanted, () => deps.functions.updateCode(name, sent, architecture), deps);
    await settled(name, undefined, deps);
  }
  if (Object.keys(changes.configuration).length > 0) {
    await accepted(wanted, () => deps.functions.updateConfiguration(name, changes.configuration), deps);
    await settled(name, undefined, deps);
  }
  if (Object.keys(changes.tags).length > 0) await deps.functions.tag(actual.arn, changes.tags);
}

/** An update that failed is made again, though code and settings look as wanted. */
function changesOf(wanted: WantedFunction, actual: ActualFunction) {
  const changes = functionChanges(wanted, actual);
  if (actual.update !== 'Failed' || changes.words.length > 0) return changes;
  return { ...changes, code: true, words: ['update, which failed'] };
}

async function create(wanted: WantedFunction, code: Content, deps: FunctionDeps): Promise<ActualFunction | 'exists'> {
  const sent = await codeFor(code, deps);
  const made = await accepted(wanted, () => deps.functions.create(wanted, sent), deps);
  if (made === undefined) throw new Error(`Lambda made no function ${wanted.name}.`);
  return made;
}

async function codeFor(code: Content, { bucket, objects }: FunctionDeps): Promise<Code> {
  if (code.size <= LARGEST_IN_REQUEST) return { bytes: await buffer(await code.read()) };
  const key = `code/${code.sha256}.zip`;
  await objects.put({ ...code, key, type: 'application/zip' });
  return { bucket, key };
}

/** Asks until Lambda takes it: a new role isn't known everywhere at once, and one change waits for the one before. */
async function accepted<T>(
  { name, role }: WantedFunction,
  ask: () => Promise<T | Refusal>,
  deps: FunctionDeps,
): Promise<T | 'exists'> {
  const until = deps.now() + PATIENCE;
  const roleUntil = deps.now() + ROLE_PATIENCE;
  for (;;) {
    const answer = await ask();
    if (answer === 'role' && deps.now() > roleUntil) {
      throw new UserError(`Lambda can't assume the role ${role}, which ${name} is to run as.`, {
        hint: 'Its trust policy has to let lambda.amazonaws.com assume it: `genesis app init --create` mends that.',
      });
    }
    if (answer !== 'role' && answer !== 'busy') return answer as T | 'exists';
    if (deps.now() > until) throw new Error(`Others change the function ${name} all the time.`);
    await deps.sleep(2000);
  }
}

/** Waits until a function is active and its last update done. */
async function settled(name: string, known: ActualFunction | undefined, deps: FunctionDeps): Promise<ActualFunction> {
  const until = deps.now() + PATIENCE;
  for (let found = known, wait = 250; ; wait = Math.min(wait * 2, 5000)) {
    found ??= await deps.functions.find(name);
    if (!found) throw new Error(`The function ${name} is gone: somebody deleted it meanwhile.`);
    if (found.state === 'Failed') {
      throw new UserError(`The function ${name} could not be made: ${found.reason}`, {
        hint: 'Delete it, and deploy again.',
      });
    }
    if (found.update === 'Failed' && !known) throw new UserError(`The update of ${name} failed: ${found.reason}`);
    if (found.state !== 'Pending' && found.update !== 'InProgress') return found;
    if (deps.now() > until) throw new Error(`The function ${name} is not active after ${PATIENCE / 60_000} minutes.`);
    await deps.sleep(wait);
    found = undefined;
  }
}
