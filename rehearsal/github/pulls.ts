import type { Emulate } from './emulate.ts';
import { mergeCommit } from './merge.ts';
import { headOf, readPulls, refreshPull, writePulls } from './pull-refs.ts';
import type { GitRepository } from './repository.ts';
import type { StatusStore } from './statuses.ts';
import type { MergeMethod, PullRequest, Review } from './types.ts';

export interface PullsOptions {
  git: GitRepository;
  emulate: Emulate;
  owner: string;
  repo: string;
  statuses: StatusStore;
  requiredStatuses: string[];
}

export type NewPull = Pick<PullRequest, 'title' | 'body' | 'author' | 'branch' | 'headRef' | 'fork' | 'base' | 'draft'>;

export interface MergeRequest {
  method: MergeMethod;
  by: string;
  /** The head that was reviewed; another one is refused. */
  sha?: string;
}

export interface Ends {
  head: string;
  base: string;
}

/** GitHub refused: the status and message it answers with. */
export class Refused extends Error {
  readonly status: number;

  constructor(status: number, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'Refused';
    this.status = status;
  }
}

export interface Pulls {
  all(): PullRequest[];
  find(number: number): PullRequest | undefined;
  open(pull: NewPull): Promise<PullRequest>;
  update(number: number, change: Partial<Pick<PullRequest, 'title' | 'body' | 'state'>>): Promise<PullRequest>;
  review(number: number, review: Omit<Review, 'commit'>): Promise<void>;
  /** Head and base commits: as they are now while it is open, as they were when it was closed. */
  ends(pull: PullRequest): Promise<Ends>;
  mergeable(pull: PullRequest): Promise<boolean>;
  /** Merges with real Git. Throws Refused as GitHub does: 405 not mergeable, 409 the head moved. */
  merge(number: number, request: MergeRequest): Promise<string>;
}

export function createPulls(options: PullsOptions): Pulls {
  const { git, emulate, owner, repo } = options;
  const all = () => readPulls(git.dir);
  const find = (number: number) => all().find((pull) => pull.number === number);
  const ends = (pull: PullRequest) => endsOf(git, pull);

  const save = (pull: PullRequest) => {
    const others = all().filter(({ number }) => number !== pull.number);
    writePulls(
      git.dir,
      [...others, pull].sort((a, b) => a.number - b.number),
    );
    return pull;
  };

  /** emulate must know the number, for the comments, and that it is closed, for its search. */
  const tell = async (login: string, method: string, path: string, body: unknown) => {
    const url = `/repos/${owner}/${repo}/pulls${path}`;
    const reply = await emulate.forward({ method, url, body: JSON.stringify(body), token: emulate.tokenOf(login) });
    if (reply.status >= 300)
      throw new Error(`emulate: ${reply.status} to ${method} ${url}: ${JSON.stringify(reply.body)}`);
    return reply.body as { number: number; created_at: string };
  };

  const shut = async (pull: PullRequest, last: Ends, merge: PullRequest['merge']) => {
    const closed = save({ ...pull, state: 'closed', closedAt: new Date().toISOString(), last, merge });
    await tell(pull.author, 'PATCH', `/${pull.number}`, { state: 'closed' });
    return closed;
  };

  return {
    all,
    find,
    ends,
    mergeable: (pull) => refreshPull(git.dir, pull),
    open: async (pull) => {
      const { title, body, base, draft } = pull;
      const head = pull.fork ? `fork-${pull.fork}-${pull.branch}` : pull.branch;
      const { number, created_at: createdAt } = await tell(pull.author, 'POST', '', { title, body, base, draft, head });
      const saved = save({
        ...pull,
        number,
        state: 'open',
        createdAt,
        closedAt: null,
        merge: null,
        last: null,
        reviews: [],
      });
      await refreshPull(git.dir, saved);
      return saved;
    },
    update: async (number, { state, ...words }) => {
      const pull = save({ ...existing(find(number)), ...words });
      return state === 'closed' && pull.state === 'open' ? shut(pull, await ends(pull), null) : pull;
    },
    review: async (number, review) => {
      const pull = existing(find(number));
      const { head } = await ends(pull);
      save({ ...pull, reviews: [...pull.reviews, { ...review, commit: head }] });
    },
    merge: async (number, request) => {
      const pull = existing(find(number));
      const last = await ends(pull);
      refuse(options, pull, last.head, request.sha);
      const time = Math.floor(Date.now() / 1000);
      const sha = await mergeCommit(git.dir, { ...last, time, ...words(pull, owner, request) });
      if (!sha) throw new Refused(405, 'Pull Request is not mergeable');
      await advance(git, pull.base, sha, last.base);
      await shut(pull, last, { sha, at: new Date().toISOString(), by: request.by });
      return sha;
    },
  };
}

/** Compare-and-swap: whoever moved the base meanwhile wins. */
async function advance(git: GitRepository, branch: string, to: string, from: string): Promise<void> {
  const moved = 'Base branch was modified. Review and try the merge again.';
  await git.git('update-ref', `refs/heads/${branch}`, to, from).catch((cause: unknown) => {
    throw new Refused(405, moved, { cause });
  });
}

function existing(pull: PullRequest | undefined): PullRequest {
  if (!pull) throw new Refused(404, 'Not Found');
  return pull;
}

async function endsOf(git: GitRepository, pull: PullRequest): Promise<Ends> {
  if (pull.last) return pull.last;
  const [head, base] = await Promise.all([headOf(git.dir, pull), git.revParse(`refs/heads/${pull.base}`)]);
  if (!base) throw new Error(`The base branch ${pull.base} is gone.`);
  return { head, base };
}

function refuse(
  { statuses, requiredStatuses }: PullsOptions,
  pull: PullRequest,
  head: string,
  reviewed?: string,
): void {
  if (pull.state === 'closed' || pull.draft) throw new Refused(405, 'Pull Request is not mergeable');
  if (reviewed && reviewed !== head)
    throw new Refused(409, 'Head branch was modified. Review and try the merge again.');
  const missing = requiredStatuses.filter((context) => statuses.latest(head, context)?.state !== 'success');
  if (missing.length > 0) throw new Refused(405, `Required status check "${missing[0]}" is expected.`);
}

/** The commit's message, author and parents, as GitHub's button makes them. */
function words(
  { number, title, body, branch, author, fork }: PullRequest,
  owner: string,
  { method, by }: MergeRequest,
) {
  if (method === 'squash') return { message: `${title} (#${number})\n\n${body}`, author, squash: true };
  return { message: `Merge pull request #${number} from ${fork ?? owner}/${branch}\n\n${title}`, author: by };
}
