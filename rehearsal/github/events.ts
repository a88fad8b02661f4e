import { mergeCommit } from './merge.ts';
import { repository, user } from './site.ts';
import type { Dispatch, GitHubWorld, WorkflowEvent } from './types.ts';

// The events that start workflows, with the parts of GitHub's payloads that workflows and actions look at.

const about = ({ owner, repo, git, serverUrl: origin }: GitHubWorld, actor: string) => ({
  repository: repository({ owner, repo, git, origin }),
  sender: user(actor),
});

/** A pull request was opened or got commits. Throws for one that conflicts: GitHub then starts nothing. */
export async function pullRequestEvent(
  world: GitHubWorld,
  number: number,
  action = 'synchronize',
): Promise<WorkflowEvent> {
  const { git, owner, repo } = world;
  const { branch, base, fork, title, body, author, draft } = world.pullRequest(number);
  const ref = `refs/pull/${number}/merge`;
  const sha = await git.revParse(ref);
  const [head, tip] = await Promise.all([git.revParse(`refs/pull/${number}/head`), git.revParse(`refs/heads/${base}`)]);
  if (!sha) throw new Error(`Pull request ${number} conflicts with ${base}: GitHub starts no workflow for it.`);
  const end = (ref: string, sha: string | null, from: string | null) => {
    return {
      ref,
      sha,
      repo: repository({ owner, repo, git, origin: world.serverUrl }, from),
      user: user(from ?? owner),
    };
  };
  const ends = { head: end(branch, head, fork), base: end(base, tip, null) };
  const pull = { number, title, body, draft, user: user(author), ...ends };
  const payload = { action, number, pull_request: pull, ...about(world, author) };
  return { name: 'pull_request', payload, sha, ref, actor: author };
}

/** An issue was opened or edited; what runs is the default branch's. */
export async function issueEvent(world: GitHubWorld, number: number, action = 'opened'): Promise<WorkflowEvent> {
  const { title, body, author, labels } = await world.issue(number);
  const ref = `refs/heads/${world.git.defaultBranch}`;
  const issue = { number, title, body, state: 'open', user: user(author), labels: labels.map((name) => ({ name })) };
  const payload = { action, issue, ...about(world, author) };
  return { name: 'issues', payload, sha: await tipOf(world, ref), ref, actor: author };
}

/** A pull request's turn in the merge queue came: what it would become is on a branch that GitHub made. */
export async function mergeGroupEvent(world: GitHubWorld, number: number): Promise<WorkflowEvent> {
  const { git } = world;
  const base_ref = `refs/heads/${world.pullRequest(number).base}`;
  const [head, base_sha] = [await tipOf(world, `refs/pull/${number}/head`), await tipOf(world, base_ref)];
  // Of the base as it is now: what is before it in the queue is merged already.
  const sha = await mergeCommit(git.dir, { base: base_sha, head, message: `Merge pull request #${number}` });
  if (!sha) throw new Error(`Pull request ${number} conflicts with its base: GitHub takes it out of the queue.`);
  const ref = `refs/heads/gh-readonly-queue/${world.pullRequest(number).base}/pr-${number}-${base_sha}`;
  await git.git('update-ref', ref, sha);
  const actor = 'github-merge-queue[bot]';
  const group = { head_sha: sha, head_ref: ref, base_sha, base_ref };
  const payload = { action: 'checks_requested', merge_group: group, ...about(world, actor) };
  return { name: 'merge_group', payload, sha, ref, actor };
}

/** A branch moved, from the commit before its tip when not said otherwise. */
export async function pushEvent(
  world: GitHubWorld,
  branch = world.git.defaultBranch,
  before?: string,
): Promise<WorkflowEvent> {
  const ref = `refs/heads/${branch}`;
  const [tip] = await world.git.log(ref, 1);
  if (!tip) throw new Error(`There is no branch ${branch}.`);
  const commit = { id: tip.sha, message: tip.message };
  const payload = {
    ...{ ref, before: before ?? tip.parents[0] ?? '0'.repeat(40), after: tip.sha },
    ...{ created: false, deleted: false, forced: false, head_commit: commit, commits: [commit] },
    ...about(world, 'monalisa'),
  };
  return { name: 'push', payload, sha: tip.sha, ref, actor: 'monalisa' };
}

/** Somebody, or a workflow, started a workflow by hand. Inputs are text, as at GitHub. */
export async function dispatchEvent(world: GitHubWorld, dispatch: Dispatch): Promise<WorkflowEvent> {
  const { workflow, inputs, actor } = dispatch;
  const ref = `refs/heads/${dispatch.ref}`;
  const sha = await tipOf(world, ref);
  const payload = { inputs, ref, workflow: `.github/workflows/${workflow}`, ...about(world, actor) };
  return { name: 'workflow_dispatch', payload, sha, ref, actor };
}

/** The clock started a workflow on the default branch. */
export async function scheduleEvent(world: GitHubWorld, schedule: string): Promise<WorkflowEvent> {
  const ref = `refs/heads/${world.git.defaultBranch}`;
  const actor = 'octocat';
  return { name: 'schedule', payload: { schedule, ...about(world, actor) }, sha: await tipOf(world, ref), ref, actor };
}

async function tipOf({ git }: GitHubWorld, ref: string): Promise<string> {
  const sha = await git.revParse(ref);
  if (!sha) throw new Error(`There is no ${ref}.`);
  return sha;
}
