import { randomUUID } from 'node:crypto';
import { type ApiRequest, type Reply, type Route, refusal, route } from '../http.ts';
import { refreshPullRefs } from '../pull-refs.ts';
import type { Changes, GitRepository } from '../repository.ts';
import type { Site } from '../site.ts';
import { allowed } from '../tokens.ts';

const ZERO = '0'.repeat(40);
const WRITE = [{ permission: 'contents', level: 'write' } as const];

/** GraphQL, as far as it is modelled: who a token is, commits on branches, refs that move together. */
export function graphqlRoutes(site: Site): Route[] {
  return [route('POST /graphql', '', (request) => answer(site, request))];
}

async function answer(site: Site, { body, token }: ApiRequest): Promise<Reply> {
  const query = String(body.query).replace(/\s+/g, '');
  if (/^(query)?\{viewer\{login\}\}$/.test(query)) return data({ viewer: { login: token.login } });
  const [, mutation = ''] =
    /^mutation\(\$input:\w+!\)\{(createCommitOnBranch|updateRefs)\(input:\$input\)/.exec(query) ?? [];
  const { input } = (body.variables ?? {}) as { input: unknown };
  try {
    if (mutation && !allowed(token, WRITE)) throw new Fault('FORBIDDEN', 'Resource not accessible by integration');
    if (mutation === 'createCommitOnBranch') {
      return data({ [mutation]: { commit: { oid: await createCommit(site, input as CommitInput, token.login) } } });
    }
    if (mutation === 'updateRefs') {
      await updateRefs(site.git, (input as { refUpdates: RefUpdate[] }).refUpdates);
      return data({ [mutation]: { clientMutationId: null } });
    }
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const { type, message } = error;
    return { status: 200, body: { data: { [mutation]: null }, errors: [{ type, path: [mutation], message }] } };
  }
  return refusal(501, `The rehearsal doesn't model this GraphQL query: ${query}`);
}

const data = (found: object): Reply => ({ status: 200, body: { data: found } });

/** What GraphQL tells with status 200. */
class Fault extends Error {
  readonly type: string;
  constructor(type: string, message: string) {
    super(message);
    this.type = type;
  }
}

interface CommitInput {
  branch: { repositoryNameWithOwner: string; branchName: string };
  expectedHeadOid: string;
  message: { headline: string; body?: string };
  fileChanges: { additions?: { path: string; contents: string }[]; deletions?: { path: string }[] };
}

/** Commits where the branch is as expected. The author is whose the token is. */
async function createCommit({ owner, repo, git }: Site, input: CommitInput, author: string): Promise<string> {
  const { branch, expectedHeadOid: expected, fileChanges } = input;
  if (branch.repositoryNameWithOwner !== `${owner}/${repo}`) {
    throw new Fault(
      'NOT_FOUND',
      `Could not resolve to a Repository with the name '${branch.repositoryNameWithOwner}'.`,
    );
  }
  const { additions = [], deletions = [] } = fileChanges;
  const known = new Set(await git.files(expected));
  for (const { path } of deletions) {
    if (!known.has(path))
      throw new Fault('UNPROCESSABLE', `A path was requested for deletion which does not exist: ${path}`);
  }
  const changes: Changes = Object.fromEntries([
    ...additions.map(({ path, contents }) => [path, Buffer.from(contents, 'base64')]),
    ...deletions.map(({ path }) => [path, null]),
  ]);
  const { headline, body } = input.message;
  const message = body ? `${headline}\n\n${body}` : headline;
  // Made beside the branch, which then moves only if it still is where it was expected.
  const desk = `desk/${randomUUID()}`;
  const sha = await git.commit(desk, changes, { message, from: expected, author });
  const moved = updateRefs(git, [{ name: `refs/heads/${branch.branchName}`, beforeOid: expected, afterOid: sha }]);
  return moved.then(() => sha).finally(() => git.git('update-ref', '-d', `refs/heads/${desk}`));
}

interface RefUpdate {
  name: string;
  beforeOid: string;
  afterOid: string;
}

/** Moves refs, all or none, each from where it is said to be. Always as if forced. */
async function updateRefs(git: GitRepository, updates: RefUpdate[]): Promise<void> {
  for (const { name, beforeOid } of updates) {
    if (name === `refs/heads/${git.defaultBranch}`) {
      const why = 'Repository rule violations found: changes must be made through a pull request.';
      throw new Fault('UNPROCESSABLE', why);
    }
    if (((await git.revParse(name)) ?? ZERO) !== beforeOid) throw stale(beforeOid);
  }
  for (const { name, beforeOid, afterOid } of updates) {
    await git.git('update-ref', name, afterOid, beforeOid).catch(() => Promise.reject(stale(beforeOid)));
  }
  await refreshPullRefs(
    git.dir,
    updates.filter(({ afterOid }) => afterOid !== ZERO).map(({ name }) => name),
  );
}

const stale = (expected: string) =>
  new Fault('STALE_DATA', `Expected branch to point to "${expected}" but it did not.  Pull and try again.`);
