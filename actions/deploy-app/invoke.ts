import { invocable, isCovered, mergeInvokePolicy } from '../../src/core/apps/invoke-policy.ts';
import {
  collapsed,
  fits,
  idOfManifest,
  isNearlyFull,
  LONGEST_POLICY,
  withoutGone,
} from '../../src/core/apps/policy-room.ts';
import { UserError } from '../../src/core/problem.ts';
import type { InvokePolicies, PolicyVersion } from '../../src/edge/invoke-policy.ts';

/** A policy as it was read. */
export interface PolicyView {
  arn: string;
  /** The newest first. */
  versions: PolicyVersion[];
  /** The version that holds, and its JSON. */
  current: PolicyVersion;
  document: string;
}

export interface PolicyDeps {
  policies: Pick<InvokePolicies, 'versions' | 'document' | 'write' | 'remove'>;
  /** Names of all functions of the account and region. */
  functionNames(): Promise<string[]>;
  /** Keys of all objects under a prefix. */
  keys(prefix: string): Promise<Iterable<string>>;
  now(): number;
  sleep(milliseconds: number): Promise<void>;
  /** From 0 to 1. */
  random(): number;
  log(line: string): void;
}

/** IAM keeps five versions of a policy (IAM quotas page). */
const MOST_VERSIONS = 5;

/** Deploys side by side that started within this time may have overlooked one another. */
const RECENT = 10 * 60_000;

const ATTEMPTS = 30;

/** Reads the policy's version that holds. Nothing where there is no such policy. */
export async function readPolicy(
  arn: string,
  { policies }: Pick<PolicyDeps, 'policies'>,
): Promise<PolicyView | undefined> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const versions = await policies.versions(arn);
    const current = versions?.find(({ isDefault }) => isDefault);
    if (!versions || !current) return undefined;
    const document = await policies.document(arn, current.id);
    // Others write versions and delete them: one that was listed may be gone when it is read.
    if (document !== undefined) return { arn, versions, current, document };
  }
  throw new Error(`The policy ${arn} changes faster than it can be read.`);
}

/**
 * Adds functions to the policy until all of them are in it, whoever else writes it at the same time.
 *
 * IAM takes the last write and has no compare-and-swap, but it counts versions: where the version that was written doesn't
 * follow the one that was read, somebody's came between and was overlooked. Then all recent versions are read, and what
 * they let be invoked is kept. For the same reason none of them is deleted unread. So each writer mends what it
 * overlooked, and one that was alone needs no further call.
 *
 * @returns Whether the policy was changed.
 */
export async function allowInvoking(functions: string[], view: PolicyView, deps: PolicyDeps): Promise<boolean> {
  let [seen, wanted, changed] = [view, new Set(functions), false];
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if (attempt > 0) for (const arn of await recently(seen, seen.versions, deps)) wanted.add(arn);
    const merged = mergeInvokePolicy(seen.document, { functions: [...wanted] });
    if (merged === seen.document) return changed;
    const kept = await withRoom(merged, { functions, seen }, deps);
    const id = await replace(seen, kept, deps);
    changed ||= id !== undefined;
    if (id !== undefined && numberOf(id) === numberOf(seen.current.id) + 1) return true;
    deps.log(`Others write the policy ${seen.arn}, too: it is read again.`);
    // So many at once would otherwise meet again, and again.
    await deps.sleep(100 + deps.random() * 300 * (attempt + 1));
    seen = (await readPolicy(seen.arn, deps)) ?? seen;
  }
  throw new Error(`The policy ${view.arn} never came to rest: too many others write it. Deploy again later.`);
}

/** Writes the next version; where there are five, the oldest goes, and what it was the last to know goes into the next. */
async function replace({ arn, versions }: PolicyView, document: string, deps: PolicyDeps): Promise<string | undefined> {
  const oldest = versions.findLast(({ isDefault }) => !isDefault);
  if (versions.length < MOST_VERSIONS || !oldest) return deps.policies.write(arn, document);
  const functions = await recently({ arn }, [oldest], deps);
  await deps.policies.remove(arn, oldest.id);
  return deps.policies.write(arn, mergeInvokePolicy(document, { functions }));
}

/** The functions of those versions that were written a short time ago. */
async function recently({ arn }: Pick<PolicyView, 'arn'>, versions: PolicyVersion[], { policies, now }: PolicyDeps) {
  const recent = versions.filter(({ created }) => created > now() - RECENT);
  const documents = await Promise.all(recent.map(({ id }) => policies.document(arn, id)));
  return documents.flatMap((document) => (document === undefined ? [] : invocable(document)));
}

/** Makes room in a policy that nears IAM's limit, and says how. */
async function withRoom(
  document: string,
  { functions, seen }: { functions: string[]; seen: PolicyView },
  deps: PolicyDeps,
): Promise<string> {
  const [first] = functions;
  if (!isNearlyFull(document) || first === undefined) return document;
  const prefix = first.slice(0, first.lastIndexOf(':') + 1);
  const spared = [...functions, ...(await newcomers(seen, deps))].map((arn) => arn.slice(prefix.length));
  const names = new Set([...(await deps.functionNames()), ...spared]);
  const { document: smaller, dropped } = withoutGone(document, { prefix, names });
  if (dropped.length > 0)
    deps.log(`The invoke policy is nearly full: ${dropped.length} functions that are gone are left out.`);
  if (!isNearlyFull(smaller)) return smaller;
  const ids = [...(await deps.keys('manifests/'))].flatMap((key) => idOfManifest(key) ?? []);
  const { document: smallest, made } = collapsed(smaller, prefix, ids);
  for (const pattern of made)
    deps.log(`The invoke policy is nearly full: it now has ${pattern} for all functions of that app.`);
  if (fits(smallest)) return smallest;
  throw new UserError(`The invoke policy has no room left: IAM takes ${LONGEST_POLICY} characters.`, {
    hint: 'Remove versions of apps that nobody uses, or set up another policy.',
  });
}

/** Functions that came into the policy a short time ago: a deploy side by side may be about to make them. */
async function newcomers(seen: PolicyView, { policies, now }: PolicyDeps): Promise<string[]> {
  const old = seen.versions.find(({ created }) => created <= now() - RECENT);
  const document = old && (old.id === seen.current.id ? seen.document : await policies.document(seen.arn, old.id));
  const known = new Set(document === undefined ? [] : invocable(document));
  return invocable(seen.document).filter((arn) => !known.has(arn));
}

/** Whether the policy lets each of the functions be invoked. */
export function allowsAll(functions: string[], { document }: Pick<PolicyView, 'document'>): boolean {
  const allowed = invocable(document);
  return functions.every((arn) => isCovered(arn, allowed));
}

/** IAM's versions are `v1`, `v2` and so on; one that isn't counts as not following any other. */
const numberOf = (version: string) => Number(/^v(\d+)$/.exec(version)?.[1] ?? Number.NaN);
