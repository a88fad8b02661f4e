import type { Changes } from './repository.ts';

export interface CommitPlan {
  ref: string;
  /** The commit it continues, null for a first one. */
  parent: string | null;
  /** A tree that the files go on top of, where there is no parent. */
  tree?: string;
  message: string;
  author: string;
  changes: Changes;
  /** Seconds since 1970. */
  time: number;
}

/** The stream that makes `git fast-import` write one commit: one process, no working tree, any number of files. */
export function commitStream({ ref, parent, tree, message, author, changes, time }: CommitPlan): Buffer {
  const who = `${author} <${author}@users.noreply.github.com> ${time} +0000`;
  const parts: Buffer[] = [Buffer.from(`commit ${ref}\nauthor ${who}\ncommitter ${who}\n`), data(Buffer.from(message))];
  if (parent) parts.push(Buffer.from(`from ${parent}\n`));
  if (tree) parts.push(Buffer.from(`M 040000 ${tree} \n`));
  for (const [path, content] of Object.entries(changes)) parts.push(change(path, content));
  return Buffer.concat(parts);
}

function change(path: string, content: Changes[string]): Buffer {
  const name = quote(path);
  if (content === null) return Buffer.from(`D ${name}\n`);
  if (typeof content === 'string' || Buffer.isBuffer(content)) return file('100644', name, Buffer.from(content));
  return file('120000', name, Buffer.from(content.link));
}

const file = (mode: string, name: string, content: Buffer) =>
  Buffer.concat([Buffer.from(`M ${mode} inline ${name}\n`), data(content)]);

const data = (content: Buffer) => Buffer.concat([Buffer.from(`data ${content.length}\n`), content, Buffer.from('\n')]);

/** Hostile names hold newlines and quotes; fast-import reads them in C's quoting. */
const quote = (path: string) => `"${path.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
