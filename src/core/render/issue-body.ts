import type { Block } from './markdown.ts';
import { COMMENT_LIMIT, paginate } from './pages.ts';

const MORE = 'There is more than an issue can hold: the summary of the latest run of the workflow `drift` has it.';

/**
 * The text of an issue that a workflow keeps: as much as an issue can hold.
 *
 * @param until When it is closed, as the end of a sentence.
 */
export function issueBody(blocks: Block[], until: string): string {
  const end = `<sub>The workflow \`drift\` keeps this issue up to date, and closes it ${until}.</sub>`;
  const room = COMMENT_LIMIT - MORE.length - end.length;
  const [first = '', ...more] = paginate(blocks, () => '', room).map((page) => page.trim());
  return [first, ...(more.length > 0 ? [MORE] : []), end].join('\n\n');
}
