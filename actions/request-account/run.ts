import type { Issue } from '../../src/core/git/github-data.ts';
import type { Git } from '../../src/core/git/repository.ts';
import { readSnapshot, type View } from '../../src/core/ledger/snapshot.ts';
import type { Tree } from '../../src/core/ledger/tree.ts';
import { REQUEST_MARKER, type RequestState, requestComment, requestProposal } from '../../src/core/render/request.ts';
import { type Proposed, proposeAccount } from '../../src/core/request/propose.ts';
import { claimedElsewhere } from '../allocate-cidr/claim.ts';
import type { Proposals } from '../allocate-cidr/deps.ts';
import { type MainView, type PullRequest, readMain } from '../allocate-cidr/main-view.ts';
import { type Comments, keepComments } from '../report/sticky.ts';

export interface Deps {
  git: Git;
  issue(number: number): Promise<Issue>;
  /** Whether this person may ask for accounts at all. */
  mayAsk(login: string): Promise<boolean>;
  comments: Comments;
  proposals: Omit<Proposals, 'closePullRequest'>;
  openPullRequests(): Promise<PullRequest[]>;
  log(line: string): void;
}

export interface Inputs extends Omit<View, 'head'> {
  issue: number;
  label: string;
}

export interface Outcome {
  /** Whether a pull request stands for the answers as they are now. */
  proposed: boolean;
  account: string;
  subnet: string;
  pullRequest: number | undefined;
  summary: string;
}

const MAIN = 'main';
const NOTHING: Outcome = { proposed: false, account: '', subnet: '', pullRequest: undefined, summary: '' };

/**
 * Makes a pull request of an issue's answers, or says in one comment what to change. Everything is read anew, so that
 * whichever run comes last leaves things as the issue then says.
 */
export async function run(inputs: Inputs, deps: Deps): Promise<Outcome> {
  const issue = await deps.issue(inputs.issue);
  const reason = whyNot(issue, inputs.label);
  if (reason !== undefined) return { ...NOTHING, summary: `#${issue.number} ${reason}: nothing is done.\n` };
  if (!(await deps.mayAsk(issue.author))) return tell(issue, { is: 'not-allowed', author: issue.author }, deps);

  const branch = `genesis/request-${issue.number}`;
  const proposed = await commit(issue, branch, inputs, deps);
  const open = await deps.proposals.pullRequestOf(branch, MAIN);
  if (proposed.faults.length > 0) {
    return tell(issue, { is: 'wrong', faults: proposed.faults, pullRequest: open?.number }, deps);
  }
  const { message: _, ...text } = requestProposal(proposed, issue);
  const { number } = open ?? (await deps.proposals.createPullRequest(branch, MAIN, text));
  if (open && (open.title !== text.title || open.body !== text.body)) {
    await deps.proposals.updatePullRequest(number, text);
  }
  const told = await tell(issue, { is: 'proposed', pullRequest: number, proposed }, deps);
  return { ...told, proposed: true, account: proposed.name, subnet: proposed.subnet ?? '', pullRequest: number };
}

/** Why an issue is none of ours; undefined for one that is. */
function whyNot({ isPullRequest, isOpen, labels }: Issue, label: string): string | undefined {
  if (isPullRequest) return 'is a pull request';
  if (!isOpen) return 'is closed';
  return labels.includes(label) ? undefined : `doesn't bear the label ${label}`;
}

async function tell(issue: Issue, state: RequestState, { comments }: Deps): Promise<Outcome> {
  const text = requestComment(state);
  await keepComments(comments, issue.number, REQUEST_MARKER, { texts: [text], isNews: true });
  return { ...NOTHING, summary: text.replace(`${REQUEST_MARKER}\n`, '') };
}

/** Commits the account's files on main's tip; none where the answers are wrong, or the branch has just these. */
async function commit(issue: Issue, branch: string, inputs: Inputs, deps: Deps): Promise<Proposed> {
  const { git } = deps;
  const { ledger: folder } = inputs;
  const view = await readMain(git, inputs);
  const [snapshot, tree, avoid] = await Promise.all([
    readSnapshot(git, { ...inputs, base: view.base }),
    git.tree(view.base, [folder]),
    claimedElsewhere({ branch }, view, deps),
  ]);
  let proposed: Proposed | undefined;
  await git.commitTo(
    branch,
    async ({ sha }) => {
      const { held, added } = await onBranch(git, view, sha);
      const { main } = view;
      proposed = proposeAccount({ body: issue.body, main, tree, status: snapshot.status, held, avoid });
      const { faults, files } = proposed;
      if (faults.length > 0 || (added && isSame(added, files))) return undefined;
      return { files, message: requestProposal(proposed, issue).message };
    },
    { onto: view.base },
  );
  if (!proposed) throw new Error('Nothing was decided');
  for (const file of proposed.files.keys()) deps.log(`${branch}: ${file}`);
  return proposed;
}

/** What the branch holds: its claims, and all that it adds where that is all it does. */
async function onBranch(git: Git, view: MainView, sha: string | undefined): Promise<{ held: Tree; added?: Tree }> {
  const ancestor = sha && (await git.mergeBase(view.base, sha));
  if (!sha || !ancestor) return { held: new Map() };
  const { added, changed, removed } = await git.changes(ancestor, sha);
  const isClaim = (path: string) => path.startsWith(`${view.main.folder}/subnets/`);
  const held = new Map([...added].filter(([path]) => isClaim(path)));
  return changed.size + removed.length === 0 ? { held, added } : { held };
}

function isSame(tree: Tree, files: ReadonlyMap<string, string>): boolean {
  const text = (path: string) => new TextDecoder().decode(tree.get(path)?.bytes);
  return tree.size === files.size && [...files].every(([path, wanted]) => text(path) === wanted);
}
