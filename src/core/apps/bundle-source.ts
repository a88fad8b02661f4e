import { UserError } from '../problem.ts';

/** Where a bundle lies. */
export type BundleSource =
  | { kind: 'file'; path: string }
  | { kind: 's3'; bucket: string; key: string }
  | { kind: 'https'; url: string }
  /** An asset of a release of the own repository. */
  | { kind: 'release'; tag: string; asset: string };

const PATTERNS = {
  s3: /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])\/([^\s"'<>\\]+)$/,
  release: /^release:([^\s:]+)\/([\w.+-]+)$/,
  https: /^https:\/\/[A-Za-z0-9.-]+(:\d+)?\/[^\s"'<>\\]+$/,
};

/**
 * Reads where a bundle lies: a path, `s3://bucket/key`, `https://…` or `release:TAG/ASSET`.
 *
 * @throws UserError for what looks like an address and is none of these.
 */
export function bundleSource(text: string): BundleSource {
  const [, bucket, key] = PATTERNS.s3.exec(text) ?? [];
  if (bucket && key) return { kind: 's3', bucket, key };
  const [, tag, asset] = PATTERNS.release.exec(text) ?? [];
  if (tag && asset) return { kind: 'release', tag, asset };
  if (PATTERNS.https.test(text)) return { kind: 'https', url: text };
  if (/^[a-z0-9]+:/i.test(text)) {
    throw new UserError(`${JSON.stringify(text)} is no place where a bundle can lie.`, {
      hint: 'Write a path in the repository, s3://bucket/key, https://… or release:TAG/ASSET.',
    });
  }
  return { kind: 'file', path: text };
}
