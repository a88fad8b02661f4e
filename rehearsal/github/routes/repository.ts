import path from 'node:path';
import { type ApiRequest, notFound, page, type Reply, type Route, refusal, route } from '../http.ts';
import type { Commit } from '../repository.ts';
import type { Site } from '../site.ts';
import { repository, user } from '../site.ts';
import { changedFiles } from './diff.ts';

/** What the repository holds, read from the bare one: files, commits, branches, refs, comparisons. */
export function repositoryRoutes(site: Site): Route[] {
  const { git } = site;
  const at = '/repos/:owner/:repo';
  return [
    route(`GET ${at}`, '', () => ok({ ...repository(site), ...site.settings.merge })),
    route(`GET ${at}/collaborators/:login/permission`, '', ({ params }) => permissionOf(site, params.login ?? '')),
    route(`GET ${at}/contents/:path*`, 'contents:read', (request) => contents(site, request)),
    route(`GET ${at}/commits`, 'contents:read', (request) => commits(site, request)),
    route(`GET ${at}/commits/:ref`, 'contents:read', ({ params }) => commit(site, params.ref ?? '')),
    route(`GET ${at}/compare/:range`, 'contents:read', ({ params }) => compare(site, params.range ?? '')),
    route(`GET ${at}/branches/:branch`, 'contents:read', async ({ params }) => {
      const sha = await git.revParse(`refs/heads/${params.branch}`);
      return sha
        ? ok({ name: params.branch, commit: { sha }, protected: params.branch === git.defaultBranch })
        : notFound();
    }),
    route(`GET ${at}/git/ref/:ref*`, 'contents:read', async ({ params }) => {
      const found = (await refs(site, `refs/${params.ref}`)).find(({ ref }) => ref === `refs/${params.ref}`);
      return found ? ok(found) : notFound();
    }),
    route(`GET ${at}/git/matching-refs/:ref*`, 'contents:read', async (request) => {
      return page(request, await refs(site, `refs/${request.params.ref}*`));
    }),
  ];
}

/** People of the rehearsal can write; anybody else is a stranger to a private repository. */
function permissionOf({ people }: Site, login: string): Reply {
  return people.includes(login) ? ok({ permission: 'write', user: user(login) }) : notFound();
}

const ok = (body: unknown): Reply => ({ status: 200, body });

async function contents({ git }: Site, { params, query }: ApiRequest): Promise<Reply> {
  const name = params.path ?? '';
  const ref = (await git.revParse(query.get('ref') ?? git.defaultBranch)) ?? '';
  const listed = await git.git('ls-tree', '-z', '--long', ref, name, `${name}/`).catch(() => '');
  const entries = listed.split('\0').filter(Boolean).map(entry);
  if (entries.length === 0) return ref ? notFound() : refusal(404, `No commit found for the ref ${query.get('ref')}`);
  const file = entries.find((found) => found.path === name && found.type === 'file');
  if (!file) return ok(entries.filter((found) => found.path !== name));
  const text = (await git.show(ref, name)) ?? '';
  return ok({ ...file, encoding: 'base64', content: Buffer.from(text).toString('base64') });
}

function entry(line: string) {
  const [about = '', name = ''] = line.split('\t');
  const [, kind, sha, size] = about.split(/ +/);
  return {
    type: kind === 'blob' ? 'file' : 'dir',
    path: name,
    name: path.basename(name),
    sha,
    size: Number(size) || 0,
  };
}

async function commits({ git }: Site, request: ApiRequest): Promise<Reply> {
  const from = request.query.get('sha') ?? git.defaultBranch;
  if (!(await git.revParse(from))) return notFound();
  return page(request, (await git.log(from, 1000)).map(render));
}

async function commit({ git }: Site, ref: string): Promise<Reply> {
  if (!(await git.revParse(ref))) return refusal(422, `No commit found for SHA: ${ref}`);
  const [found] = await git.log(ref, 1);
  return found ? ok(render(found)) : notFound();
}

async function compare({ git }: Site, range: string): Promise<Reply> {
  const [from = '', to = ''] = range.split('...');
  const [base, head] = await Promise.all([git.revParse(from), git.revParse(to)]);
  if (!base || !head) return notFound();
  const counts = await git.git('rev-list', '--left-right', '--count', `${base}...${head}`);
  const [behind = 0, ahead = 0] = counts.split('\t').map(Number);
  const status = behind === 0 ? (ahead === 0 ? 'identical' : 'ahead') : ahead === 0 ? 'behind' : 'diverged';
  const mergeBase = await git.git('merge-base', base, head);
  const files = await changedFiles(git, base, head);
  return ok({ status, ahead_by: ahead, behind_by: behind, merge_base_commit: { sha: mergeBase }, files });
}

async function refs({ git }: Site, pattern: string) {
  const listed = await git.git('for-each-ref', '--format=%(refname) %(objectname)', pattern);
  const lines = listed.split('\n').filter(Boolean);
  return lines.map((line) => {
    const [ref = '', sha = ''] = line.split(' ');
    return { ref, object: { type: 'commit', sha } };
  });
}

function render({ sha, parents, author, email, date, message }: Commit) {
  const who = { name: author, email, date };
  return { sha, commit: { message, author: who, committer: who }, parents: parents.map((parent) => ({ sha: parent })) };
}
