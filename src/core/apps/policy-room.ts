import { invocable, isCovered, mergeInvokePolicy, withInvocable } from './invoke-policy.ts';

/** IAM counts a managed policy's characters without white space (IAM quotas page). */
export const LONGEST_POLICY = 6144;

/** From here on room is made: others write into the same policy, and the next app is to fit as well. */
const NEARLY_FULL = LONGEST_POLICY - 512;

/** Whether a policy is so long that room has to be made in it. */
export function isNearlyFull(document: string): boolean {
  return lengthOf(document) > NEARLY_FULL;
}

/** Whether IAM takes a policy of this length. */
export function fits(document: string): boolean {
  return lengthOf(document) <= LONGEST_POLICY;
}

const lengthOf = (document: string) => document.replaceAll(/\s/g, '').length;

/** Where the functions of a policy are, and which there are. */
export interface Functions {
  /** `arn:aws:lambda:us-east-1:123456789012:function:` */
  prefix: string;
  /** Names of all functions there. */
  names: ReadonlySet<string>;
}

/** Leaves out functions that are gone. What is elsewhere, or a pattern, stays: of that nothing is known. */
export function withoutGone(document: string, { prefix, names }: Functions): { document: string; dropped: string[] } {
  const all = invocable(document);
  const isGone = (arn: string) => arn.startsWith(prefix) && !/[*?]/.test(arn) && !names.has(arn.slice(prefix.length));
  const dropped = all.filter(isGone);
  if (dropped.length === 0) return { document, dropped };
  return {
    document: withInvocable(
      document,
      all.filter((arn) => !isGone(arn)),
    ),
    dropped,
  };
}

/**
 * Puts one pattern in the place of each app's functions, the app with the most of them first, until there is room.
 *
 * @param ids Of the apps there are. Only theirs become patterns: a guess from a name could let others be invoked.
 */
export function collapsed(document: string, prefix: string, ids: Iterable<string>) {
  const patterns = [...new Set(ids)].map((id) => `${prefix}${id.replaceAll('.', '-')}_*`);
  let left = document;
  const made: string[] = [];
  const count = (pattern: string) =>
    invocable(document).filter((arn) => arn !== pattern && isCovered(arn, [pattern])).length;
  const useful = patterns.filter((pattern) => count(pattern) > 0).toSorted((a, b) => count(b) - count(a));
  for (const pattern of useful) {
    if (!isNearlyFull(left)) break;
    const kept = invocable(left).filter((arn) => arn !== pattern && !isCovered(arn, [pattern]));
    left = mergeInvokePolicy(withInvocable(left, kept), { functions: [pattern] });
    made.push(pattern);
  }
  return { document: left, made };
}

/** The app's id in a manifest's key; versions hardly ever have underscores, ids may. */
export function idOfManifest(key: string): string | undefined {
  return /^manifests\/(.+)_[^_]*\.json$/.exec(key)?.[1];
}
