import type { Comment } from '../../src/core/git/github-data.ts';

/** The comments of a pull request, and who writes them. */
export interface Comments {
  comments(issue: number): Promise<Comment[]>;
  createComment(issue: number, body: string): Promise<void>;
  updateComment(id: number, body: string): Promise<void>;
  deleteComment(id: number): Promise<void>;
  /** Who the token's comments are by; undefined where that can't be known. */
  login(): Promise<string | undefined>;
}

/**
 * Brings our comments on a pull request to the texts given: updates in place, adds what is missing, deletes what is too
 * much. What is the same already costs no write, and nobody a notification.
 *
 * @param marker What our comments begin with. Others may quote it, so the author counts as well.
 * @param isNews Whether the texts are worth a first comment; where one is there already, it is kept up to date anyway.
 */
export async function keepComments(
  github: Comments,
  issue: number,
  marker: string,
  { texts, isNews }: { texts: string[]; isNews: boolean },
): Promise<void> {
  const [author, all] = await Promise.all([github.login(), github.comments(issue)]);
  // GraphQL leaves the ending off some bots' names that REST shows.
  const isOwn = (comment: Comment) =>
    author === undefined ? comment.isBot : [author, `${author}[bot]`].includes(comment.author);
  const own = all.filter((comment) => comment.body.startsWith(marker) && isOwn(comment));
  if (own.length === 0 && !isNews) return;
  for (const [index, text] of texts.entries()) {
    const comment = own[index];
    if (!comment) await github.createComment(issue, text);
    else if (plain(comment.body) !== plain(text)) await github.updateComment(comment.id, text);
  }
  for (const comment of own.slice(texts.length)) await github.deleteComment(comment.id);
}

/** GitHub may keep other line ends and fewer spaces at the end than it was given. */
const plain = (body: string) => body.replaceAll('\r\n', '\n').trimEnd();
