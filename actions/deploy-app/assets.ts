import pLimit from 'p-limit';
import type { AppBucket } from '../../src/edge/app-bucket.ts';
import type { BundledAsset, Content } from './open-bundle.ts';

/** S3 takes thousands of writes a second (S3 user guide, performance); a runner's cores are kept busy by this many. */
export const ASSETS_AT_ONCE = 16;

export type Objects = Pick<AppBucket, 'list' | 'head' | 'put'>;

/** Objects under a prefix, as `list` tells of them. */
export type Listing = Awaited<ReturnType<AppBucket['list']>>;

interface Stored extends Content {
  key: string;
  type: string;
}

/**
 * Stores the assets that aren't stored yet as they are.
 *
 * @param listing What is stored under the app's prefix, as far as anybody looked.
 * @returns Keys of those that were stored, or would be.
 */
export async function ensureAssets(
  assets: BundledAsset[],
  listing: Listing,
  { objects, dryRun }: { objects: Objects; dryRun: boolean },
): Promise<string[]> {
  const limit = pLimit(ASSETS_AT_ONCE);
  const all = await Promise.allSettled(
    assets.map((asset) =>
      limit(async () => {
        if (await isStored(asset, listing.get(asset.key), objects)) return [];
        if (!dryRun) await objects.put(asset);
        return [asset.key];
      }),
    ),
  );
  return all.flatMap((one) => {
    if (one.status === 'rejected') throw one.reason;
    return one.value;
  });
}

/** An entity tag is the MD5 of what was stored, but not in a bucket with keys of one's own; there the digest is asked for. */
async function isStored(asset: Stored, found: { size: number; etag: string } | undefined, objects: Objects) {
  if (!found || found.size !== asset.size) return false;
  return found.etag === asset.md5 || isSame(asset, await objects.head(asset.key));
}

/** Whether what is stored has the content's digest. */
export function isSame({ md5, sha256 }: Content, found: Awaited<ReturnType<Objects['head']>>): boolean {
  return found !== undefined && (found.etag === md5 || found.sha256 === sha256);
}
