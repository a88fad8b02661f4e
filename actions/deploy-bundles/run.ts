import pLimit from 'p-limit';
import { bundleState, deployedTags, failedTag, failedTags, type Tags } from '../../src/core/apps/bundle-tags.ts';
import { type DeployedNotice, deployedNotice, failedNotice } from '../../src/core/apps/notices.ts';
import { counted } from '../../src/core/render/markdown.ts';
import type { Message } from '../../src/core/webhooks/payload.ts';
import { told } from '../../src/core/work/told.ts';
import type { Outcome } from '../deploy-app/run.ts';

export interface BundlesRequest {
  /** Tells tags and posts of one deployer from those of others. */
  environment: string;
  /** Whether it is only worked out what would be deployed. */
  planOnly: boolean;
  /** How often a bundle is tried. */
  attempts: number;
}

export interface Deps {
  /** Keys of all objects of the bucket. */
  keys(): Promise<string[]>;
  tags(key: string): Promise<Tags>;
  setTags(key: string, tags: Tags): Promise<void>;
  /** Fetches a bundle and deploys it. */
  deploy(key: string): Promise<{ done: Outcome; homepage: string }>;
  /** Posts to the hook for good news, or the one for bad news. */
  notify(hook: 'notifications' | 'alerts', message: Message): Promise<void>;
  log(line: string): void;
}

/** What became of a bundle that is not deployed yet. */
export interface BundleResult {
  key: string;
  state: 'deployed' | 'planned' | 'failed' | 'given up';
  done?: Outcome;
  error?: string;
}

/** How many bundles' tags are asked for at once. */
const AT_ONCE = 16;

/**
 * Deploys the bundles of a bucket that aren't deployed yet, one after the other. One that fails doesn't stop the others;
 * it is tried again by the next runs, and left alone after some failures, until it is uploaded anew.
 *
 * @returns What became of each bundle that wasn't deployed before.
 */
export async function run(request: BundlesRequest, deps: Deps): Promise<BundleResult[]> {
  const { environment } = request;
  const keys = await toBundles(request, deps);
  const limit = pLimit(AT_ONCE);
  const read = async (key: string): Promise<Bundle> => ({ key, ...(await tagsOf(key, deps)) });
  const bundles = await Promise.all(keys.map((key) => limit(() => read(key))));
  const open = bundles.filter(({ tags = {} }) => bundleState(tags, environment, 1).do !== 'skip');
  deps.log(`${counted(keys.length, 'bundle')}, ${open.length} of them not deployed to ${environment} yet.`);
  const results: BundleResult[] = [];
  for (const bundle of open) {
    const result = await one(bundle, request, deps);
    deps.log(`${bundle.key}: ${result.state}${result.error ? `. ${result.error}` : ''}`);
    results.push(result);
  }
  return results;
}

/** A bundle; without tags where they couldn't be read. */
interface Bundle {
  key: string;
  tags?: Tags;
  fault?: Error;
}

async function toBundles(request: BundlesRequest, deps: Deps): Promise<string[]> {
  try {
    return (await deps.keys()).filter((key) => key.endsWith('.zip'));
  } catch (error) {
    const notice = failedNotice({ message: textOf(error as Error), environment: request.environment });
    if (!request.planOnly) await deps.notify('alerts', notice);
    throw error;
  }
}

async function tagsOf(key: string, deps: Deps): Promise<Omit<Bundle, 'key'>> {
  try {
    return { tags: await deps.tags(key) };
  } catch (error) {
    return { fault: error as Error };
  }
}

async function one(bundle: Bundle, request: BundlesRequest, deps: Deps): Promise<BundleResult> {
  const { key, tags, fault } = bundle;
  const { environment, planOnly } = request;
  if (!tags) return failed(bundle, fault as Error, request, deps);
  const state = bundleState(tags, environment, request.attempts);
  if (state.do === 'give up') return givenUp(key, state.attempts, request);
  try {
    // What can't be recorded would be deployed again every hour.
    const recorded = deployedTags(tags, environment);
    const { done, homepage } = await deps.deploy(key);
    if (planOnly) return { key, state: 'planned', done };
    await deps.setTags(key, recorded);
    await deps.notify('notifications', deployedNotice(noticeOf(key, homepage, done, environment)));
    return { key, state: 'deployed', done };
  } catch (error) {
    return failed(bundle, error as Error, request, deps);
  }
}

function givenUp(key: string, attempts: number, { environment }: BundlesRequest): BundleResult {
  const again = `upload it anew, or take its tag ${failedTag(environment)} away`;
  return { key, state: 'given up', error: `It failed ${attempts} times. To have it tried again, ${again}.` };
}

function noticeOf(bundle: string, homepage: string, done: Outcome, environment: string): DeployedNotice {
  const { displayName, id, version } = done;
  return { displayName, homepage, id, version, bundle, environment };
}

async function failed(bundle: Bundle, error: Error, request: BundlesRequest, deps: Deps): Promise<BundleResult> {
  const { key, tags } = bundle;
  const { environment, planOnly, attempts } = request;
  const text = textOf(error);
  if (planOnly) return { key, state: 'failed', error: text };
  const marked = tags && failedTags(tags, environment);
  if (marked) {
    await deps.setTags(key, marked).catch((cause) => deps.log(`${key} could not be tagged: ${textOf(cause)}`));
  }
  const isLast = marked !== undefined && bundleState(marked, environment, attempts).do === 'give up';
  const told = isLast ? `${text} It is not tried again before it is uploaded anew.` : text;
  await deps.notify('alerts', failedNotice({ message: `${key}: ${told}`, environment }));
  return { key, state: 'failed', error: told };
}

function textOf(error: Error): string {
  const { message, hint } = told(error);
  return hint ? `${message} ${hint}` : message;
}
