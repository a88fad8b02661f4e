import { type Block, rendered } from './markdown.ts';

/** GitHub takes 65,536 characters a comment; the rest is air for what its interface may add. */
export const COMMENT_LIMIT = 65_000;

/** GitHub takes 1 MiB a step in the job summary, and a character can be three bytes. */
export const SUMMARY_LIMIT = 340_000;

/**
 * Lays blocks out on pages of at most `limit` characters, without losing a line: a block is cut between two lines, is
 * closed on the one page and opened again on the next.
 *
 * @param top The first lines of each page by its number, from 1.
 */
export function paginate(blocks: Block[], top: (page: number) => string, limit = COMMENT_LIMIT): string[] {
  const pages = [top(1)];
  let fresh = true;
  for (const block of blocks) {
    for (let rest = block.lines; rest.length > 0; ) {
      const page = pages.at(-1) as string;
      const count = fitting(block, rest, limit - page.length - GAP.length);
      if (count > 0 || fresh) {
        // A page takes at least one line, or a line longer than a page would turn pages for ever.
        const taken = rest.slice(0, Math.max(count, 1));
        pages[pages.length - 1] = page + GAP + rendered(block, taken);
        rest = rest.slice(taken.length);
        fresh = false;
      }
      if (rest.length > 0) {
        pages.push(top(pages.length + 1));
        fresh = true;
      }
    }
  }
  return pages;
}

const GAP = '\n\n';

/** How many of the lines, with the block's frame, fit into so many characters. */
function fitting(block: Block, lines: string[], room: number): number {
  let length = rendered(block, []).length;
  let count = 0;
  for (const line of lines) {
    length += line.length + 1;
    if (length > room) break;
    count++;
  }
  return count;
}
