import { UserError } from '../problem.ts';

// What became of a bundle is told by its object's tags, one pair for each environment, as the apps cloud deployer did it.
// They go when the bundle is uploaded anew: then it is deployed anew.

export type Tags = Record<string, string>;

/** What is to be done with a bundle; `attempts` is how often it failed. */
export type BundleState = { do: 'deploy' | 'skip' | 'give up'; attempts: number };

/** S3 keeps ten tags of an object (S3 user guide, object tagging). */
const MOST_TAGS = 10;

const deployedTag = (environment: string) => `deployed_${environment}`;

/** The tag with the number of times that a bundle failed; whoever takes it away lets it be tried again. */
export const failedTag = (environment: string) => `failed_${environment}`;

/** @param most How often a bundle is tried. */
export function bundleState(tags: Tags, environment: string, most: number): BundleState {
  const attempts = Number.parseInt(tags[failedTag(environment)] ?? '0', 10) || 0;
  if (tags[deployedTag(environment)] === 'true') return { do: 'skip', attempts };
  return { do: attempts >= most ? 'give up' : 'deploy', attempts };
}

/**
 * The tags of a bundle that is deployed; those of others stay.
 *
 * @throws UserError where there is no room for another one.
 */
export function deployedTags(tags: Tags, environment: string): Tags {
  const { [failedTag(environment)]: _, ...others } = tags;
  const all = { ...others, [deployedTag(environment)]: 'true' };
  if (Object.keys(all).length <= MOST_TAGS) return all;
  throw new UserError(
    `The bundle has ${MOST_TAGS} tags, and S3 keeps no more: there is no room for ${deployedTag(environment)}.`,
    {
      hint: 'Take one away.',
    },
  );
}

/** The tags of a bundle that failed once more; nothing where there is no room for the count. */
export function failedTags(tags: Tags, environment: string): Tags | undefined {
  const { attempts } = bundleState(tags, environment, 1);
  const all = { ...tags, [failedTag(environment)]: String(attempts + 1) };
  return Object.keys(all).length <= MOST_TAGS ? all : undefined;
}
