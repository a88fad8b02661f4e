import { UserError } from '../problem.ts';

/** Where a bundle lies. */
export type BundleSource =
  | { kind: 'file'; path: string }
  | { kind: 's3'; bucket: string; key: string }
  | { kind: 'https'; url: string }
  /** An asset of a release of the own repository. */
  | { kind: 'release'; tag: string; asset: string }
  /** An artifact of a workflow run of the own repository; the file in it where it has several. */
  | { kind: 'artifact'; run: string; name: string; file: string | undefined };

/** How many names an error shows. */
const MOST_NAMES = 20;

const PATTERNS = {
  s3: /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])\/([^\s"'<>\\]+)$/,
  release: /^release:([^\s:]+)\/([\w.+-]+)$/,
  // GitHub takes no names of artifacts with a slash in them.
  artifact: /^artifact:(\d{1,19})\/([^\s"'<>\\:|*?/]+)(?:\/([^\s"'<>\\]+))?$/,
  https: /^https:\/\/[A-Za-z0-9.-]+(:\d+)?\/[^\s"'<>\\]+$/,
};

/**
 * Reads where a bundle lies: a path, `s3://bucket/key`, `https://…`, `release:TAG/ASSET` or `artifact:RUN/NAME/FILE`.
 *
 * @throws UserError for what looks like an address and is none of these.
 */
export function bundleSource(text: string): BundleSource {
  const [, bucket, key] = PATTERNS.s3.exec(text) ?? [];
  if (bucket && key) return { kind: 's3', bucket, key };
  const [, tag, asset] = PATTERNS.release.exec(text) ?? [];
  if (tag && asset) return { kind: 'release', tag, asset };
  const [, run, name, file] = PATTERNS.artifact.exec(text) ?? [];
  if (run && name) return { kind: 'artifact', run, name, file };
  if (PATTERNS.https.test(text)) return { kind: 'https', url: text };
  if (/^[a-z0-9]+:/i.test(text)) {
    throw new UserError(`${JSON.stringify(text)} is no place where a bundle can lie.`, {
      hint: 'Write a path in the repository, s3://bucket/key, https://…, release:TAG/ASSET or artifact:RUN/NAME/FILE.',
    });
  }
  return { kind: 'file', path: text };
}

/** What there is in place of what was looked for, as a hint; nothing where there is nothing. */
export function whatItHas(names: string[]): string {
  const all = [...new Set(names)];
  const more = all.length > MOST_NAMES ? ` and ${all.length - MOST_NAMES} more` : '';
  return all.length > 0 ? `It has ${all.slice(0, MOST_NAMES).join(', ')}${more}.` : '';
}
