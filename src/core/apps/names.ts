import { createHash } from 'node:crypto';

/** What things are called where nobody says otherwise: appsctl's names, which Mattermost servers are set up with. */
export const DEFAULTS = {
  user: 'mattermost-apps-invoke',
  group: 'mattermost-apps-invoke-group',
  policy: 'mattermost-apps-invoke-policy',
  executeRole: 'mattermost-apps-execute-lambda-role',
  bucket: 'mattermost-apps-bucket',
  region: 'us-east-1',
} as const;

/** Longer names of functions aren't taken by Lambda (CreateFunction, FunctionName). */
export const LONGEST_NAME = 64;

/**
 * The name of one of an app's functions in AWS. The Apps plugin computes the very same to invoke it, so not a byte may
 * differ; that includes that id and version keep their dots in a name that had to be shortened, which Lambda refuses.
 *
 * @param name The function's name in the manifest.
 */
export function functionName(appId: string, version: string, name: string): string {
  const full = [dashed(appId, '.'), dashed(version, '.'), dashed(name, ' ')].join('_');
  if (bytesOf(full) <= LONGEST_NAME) return full;
  const room = LONGEST_NAME - bytesOf(appId) - bytesOf(version) - 2;
  const hash = createHash('sha256').update(full).digest('hex').slice(0, room);
  return `${appId}_${version}_${hash}`;
}

/** Whether Lambda takes the name (CreateFunction, FunctionName). */
export function isLegalName(name: string): boolean {
  return /^[A-Za-z0-9_-]{1,64}$/.test(name);
}

/** The key in S3 of one of an app's assets; `file` is its path below `static/`. */
export function assetKey(appId: string, version: string, file: string): string {
  return `static/${appId}_${version}_app/${dashed(file, ' ')}`;
}

/** The key in S3 of an app's manifest. */
export function manifestKey(appId: string, version: string): string {
  return `manifests/${appId}_${version}.json`;
}

const dashed = (text: string, character: string) => text.replaceAll(character, '-');

// The plugin is written in Go, where the length of a string is that of its UTF-8.
const bytesOf = (text: string) => Buffer.byteLength(text);
