/** GitHub's limit for the jobs of one matrix. */
export const MOST_JOBS = 256;

/** Comma-joined names for the jobs of a matrix; shards grow beyond `size` where there would be more than GitHub runs. */
export function shards(names: string[], size: number): string[] {
  const length = Math.max(size, Math.ceil(names.length / MOST_JOBS));
  const count = Math.ceil(names.length / length);
  return Array.from({ length: count }, (_, shard) => names.slice(shard * length, (shard + 1) * length).join(','));
}
