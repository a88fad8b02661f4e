import pLimit from 'p-limit';
import type { AppBucket } from '../../src/edge/app-bucket.ts';
import type { BundledAsset, Content } from './open-bundle.ts';

/** S3 takes thousands of writes a second (S3 user guide, performance); a runner's cores are kept busy by this many. */
export const ASSETS_AT_ONCE = 16;

export type Objects = Pick<AppBucket, 'list' | 'head' | 'put'>;

/** Objects under a prefix, as `list` tells of them. */
export type Listing = Awaited<ReturnType<AppBucket['list']>>;

/** Assets that aren't stored as they are. */
export interface Owed {
  /** Of these nothing is stored, as far as anybody looked. */
  missing: BundledAsset[];
  /** Of these something else is stored, which the old version of the app may be using. */
  differing: BundledAsset[];
}

/**
 * Tells which assets are to be stored.
 *
 * @param listing What is stored under the app's prefix, as far as anybody looked.
 */
export async function owedAssets(assets: BundledAsset[], listing: Listing, objects: Objects): Promise<Owed> {
  const isStored = async (asset: BundledAsset, { size, etag }: { size: number; etag: string }) =>
    size === asset.size && (etag === asset.md5 || isSame(asset, await objects.head(asset.key)));
  const differing = await each(assets, async (asset) => {
    const found = listing.get(asset.key);
    return found && !(await isStored(asset, found)) ? [asset] : [];
  });
  return { missing: assets.filter(({ key }) => !listing.has(key)), differing };
}

/**
 * Stores assets where nothing is stored yet, and leaves alone what is.
 *
 * @returns Those of which something is stored: nobody had looked, or somebody stored it meanwhile.
 */
export function addAssets(assets: BundledAsset[], objects: Objects): Promise<BundledAsset[]> {
  return each(assets, async (asset) => ((await objects.put(asset, { onlyNew: true })) === 'exists' ? [asset] : []));
}

/** Those of which something else is stored. */
export function differingAssets(assets: BundledAsset[], objects: Objects): Promise<BundledAsset[]> {
  return each(assets, async (asset) => (isSame(asset, await objects.head(asset.key)) ? [] : [asset]));
}

/** Stores assets, whatever is stored in their places. */
export async function replaceAssets(assets: BundledAsset[], objects: Objects): Promise<void> {
  await each(assets, async (asset) => {
    await objects.put(asset);
    return [];
  });
}

/** An entity tag is the MD5 of what was stored, but not in a bucket with keys of one's own; there the digest is asked for. */
export function isSame({ md5, sha256 }: Content, found: Awaited<ReturnType<Objects['head']>>): boolean {
  return found !== undefined && (found.etag === md5 || found.sha256 === sha256);
}

/** All calls have ended before one failure is told: nothing goes on behind a deploy's back. */
async function each(assets: BundledAsset[], work: (asset: BundledAsset) => Promise<BundledAsset[]>) {
  const limit = pLimit(ASSETS_AT_ONCE);
  const all = await Promise.allSettled(assets.map((asset) => limit(() => work(asset))));
  return all.flatMap((one) => {
    if (one.status === 'rejected') throw one.reason;
    return one.value;
  });
}
