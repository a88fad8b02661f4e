import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startArtifacts } from './artifacts.ts';
import { gitText } from './command.ts';
import { appLogin, type Emulate, startEmulate, workflowLogin } from './emulate.ts';
import { commitOn, createRepository } from './git.ts';
import { issueActs } from './issues.ts';
import { startOidc } from './oidc.ts';
import { listen } from './overlay.ts';
import { createPulls } from './pulls.ts';
import { newSettings } from './routes/setup.ts';
import { createRuns } from './runs.ts';
import type { Site } from './site.ts';
import { createStatuses } from './statuses.ts';
import { createTokens, normalize, type TokenRegistry } from './tokens.ts';
import type { Dispatch, GitHubOptions, GitHubWorld, PullRequestRequest, TokenRequest } from './types.ts';

/**
 * Starts a GitHub with one repository on this machine: REST API and Git over HTTP on one port, OIDC on another.
 * What it models is what rehearsal/github/routes lists; any other call is answered 501.
 */
export async function startGitHub(options: GitHubOptions): Promise<GitHubWorld> {
  const { log, owner = 'example', repo = 'cloud-accounts' } = options;
  const dir = options.dir ?? (await mkdtemp(path.join(tmpdir(), 'genesis-github-')));
  const { from, files } = options;
  const content = { ...(from && { from }), ...(files && { files }) };
  const git = await createRepository({ dir: path.join(dir, owner, `${repo}.git`), ...content });
  const server = await listen();
  const people = options.people ?? ['octocat', 'monalisa'];
  const emulate = await startEmulate({ owner, repo, people, origin: server.origin });
  const oidc = await startOidc(`${owner}/${repo}`, git.defaultBranch);
  const artifacts = await startArtifacts();
  const tokens = createTokens();
  const dispatches: Dispatch[] = [];
  const listeners: Array<(dispatch: Dispatch) => void> = [];
  const statuses = createStatuses();
  const site: Site = {
    ...{
      owner,
      repo,
      origin: server.origin,
      git,
      emulate,
      people,
      statuses,
      runs: createRuns(git.defaultBranch),
      artifacts,
    },
    pulls: createPulls({ git, emulate, owner, repo, statuses, requiredStatuses: options.requiredStatuses ?? [] }),
    variables: options.variables ?? {},
    environments: options.environments ?? {},
    settings: { ...newSettings(), rulesets: options.rulesets ?? [] },
    dispatch: (dispatch) => {
      dispatches.push(dispatch);
      // GitHub answers before the run starts.
      for (const listener of listeners) setImmediate(() => listener(dispatch));
    },
  };
  const overlay = server.open(site, tokens, log);
  log(`GitHub is rehearsed at ${server.origin} for ${owner}/${repo}.`);
  return {
    ...{ apiUrl: server.origin, serverUrl: server.origin, owner, repo, oidc, app: emulate.app },
    git: { ...git, clone: (into, revision, only) => checkOut(site, into, revision, only) },
    ...pullRequestActs(site),
    ...runActs(site),
    addArtifact: artifacts.addArtifact,
    mintToken: (request) => mint(tokens, emulate, request),
    ...issueActs(site),
    setSecret: (environment, name) => {
      const found = site.environments[environment] ?? {};
      site.environments[environment] = { ...found, secrets: [...(found.secrets ?? []), name] };
    },
    setReviewers: (environment, reviewers) => {
      site.environments[environment] = { ...site.environments[environment], reviewers };
    },
    statuses: (sha) => statuses.of(sha),
    dispatches: () => [...dispatches],
    onDispatch: (listener) => void listeners.push(listener),
    calls: overlay.calls,
    failOnce: (match, status, times = 1) => overlay.failOnce(match, status, times),
    holdOnce: overlay.holdOnce,
    stop: async () => {
      await Promise.all([server.stop(), emulate.stop(), oidc.stop(), artifacts.stop()]);
      if (!options.dir) await rm(dir, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** A clone as actions/checkout leaves it with `persist-credentials: false`: who fetches or pushes must bring a token. */
async function checkOut(site: Site, into: string, revision?: string, only?: string): Promise<void> {
  const { git, origin, owner, repo } = site;
  await git.clone(into, revision, only);
  await gitText(into, 'remote', 'set-url', 'origin', `${origin}/${owner}/${repo}`);
}

function mint(tokens: TokenRegistry, emulate: Emulate, { name, permissions, as = 'workflow' }: TokenRequest): string {
  const login = as === 'workflow' ? workflowLogin : as === 'app' ? appLogin : as.person;
  emulate.tokenOf(login);
  const value = `ghs_${randomBytes(18).toString('hex')}`;
  const now = () => normalize(typeof permissions === 'function' ? permissions() : permissions);
  tokens.add({ value, name, permissions: now, as, login });
  return value;
}

function pullRequestActs(
  site: Site,
): Pick<GitHubWorld, 'openPullRequest' | 'pullRequest' | 'merge' | 'close' | 'review'> {
  const { pulls } = site;
  return {
    openPullRequest: (request) => openPullRequest(site, request),
    pullRequest: (number) => {
      const pull = pulls.find(number);
      if (!pull) throw new Error(`There is no pull request ${number}.`);
      return pull;
    },
    merge: (number, method = 'merge', by = 'monalisa') => pulls.merge(number, { method, by }),
    close: async (number) => void (await pulls.update(number, { state: 'closed' })),
    review: (number, by = 'monalisa', state = 'APPROVED') => pulls.review(number, { by, state }),
  };
}

async function openPullRequest({ git, pulls }: Site, request: PullRequestRequest) {
  const {
    branch,
    files,
    title = branch,
    body = '',
    author = 'octocat',
    base = git.defaultBranch,
    fork = null,
  } = request;
  // A fork's branch isn't in this repository; Git still needs a place for it.
  const headRef = fork ? `refs/forks/${fork}/${branch}` : `refs/heads/${branch}`;
  await commitOn(git.dir, headRef, files, { from: base, message: title, author });
  return pulls.open({ title, body, author, branch, headRef, fork, base, draft: false });
}

function runActs({ runs }: Site) {
  const acts: Pick<GitHubWorld, 'startRun' | 'run' | 'waitForApproval' | 'approveRun' | 'finishRun' | 'restartRun'> = {
    startRun: runs.start,
    run: runs.get,
    waitForApproval: runs.waitFor,
    approveRun: (id, environment, user, state = 'approved') => {
      runs.review(id, { environments: [environment], user, state, comment: '' });
    },
    finishRun: runs.finish,
    restartRun: runs.restart,
  };
  return acts;
}
