import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const input = (name: string) => process.env[`INPUT_${name.toUpperCase()}`] ?? '';
const { GITHUB_SERVER_URL: server, GITHUB_WORKSPACE: workspace = '.', GITHUB_OUTPUT: outputs = '' } = process.env;
const into = path.resolve(workspace, input('path'));
const basic = Buffer.from(`x-access-token:${input('token')}`).toString('base64');
const header = [`http.${server}/.extraheader`, `AUTHORIZATION: basic ${basic}`] as const;

function git(...args: string[]): string {
  const { status, stdout, stderr } = spawnSync('git', ['-C', into, ...args], {
    encoding: 'utf8',
    env: { ...process.env, GIT_TERMINAL_PROMPT: '0' },
    timeout: 60_000,
  });
  if (status === 0) return stdout.trim();
  console.log(`::error::git ${args.join(' ').replace(basic, '***')} failed: ${stderr.trim()}`);
  process.exit(1);
}

/** Refs come from the server as the token allows, but a repository on this machine lends its objects: that is quicker. */
function borrow(objects: string | undefined): void {
  if (objects) writeFileSync(path.join(into, '.git/objects/info/alternates'), `${objects}\n`);
}

/** What is fetched, under which local name, and the branch that is then checked out. */
function plan() {
  const ref = input('ref') || (process.env.GITHUB_REF ?? '');
  // Without a ref it is the event's commit, however far its branch has moved.
  const commit = input('ref') ? undefined : process.env.GITHUB_SHA;
  if (/^[0-9a-f]{40}$/.test(ref)) return { from: ref, local: null, branch: null };
  const pull = /^refs\/pull\/(.+)$/.exec(ref)?.[1];
  if (pull) return { from: commit ?? ref, local: `refs/remotes/pull/${pull}`, branch: null };
  const branch = ref.replace(/^refs\/heads\//, '');
  return { from: commit ?? branch, local: `refs/remotes/origin/${branch}`, branch };
}

if (input('repository') !== process.env.GITHUB_REPOSITORY) {
  console.log('::error::The stand-in for actions/checkout models the own repository only.');
  process.exit(1);
}

// Whatever is in the way and is no clone goes, as with the real one.
mkdirSync(into, { recursive: true });
if (!existsSync(path.join(into, '.git'))) {
  for (const name of readdirSync(into)) rmSync(path.join(into, name), { recursive: true });
  git('init', '--quiet');
  git('remote', 'add', 'origin', `${server}/${input('repository')}`);
  borrow(process.env.REHEARSAL_OBJECTS);
}

const { from, local, branch } = plan();
const depth = Number(input('fetch-depth'));
const alone = local ? `+${from}:${local}` : from;
// All history is all branches and tags; what none of them holds, such as a pull request's merge, comes along.
const all = ['+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*', branch ? from : alone];
const wanted = depth > 0 ? ['--no-tags', `--depth=${depth}`, 'origin', alone] : ['origin', ...all];
git('-c', header.join('='), 'fetch', '--quiet', ...wanted);
const tip = /^[0-9a-f]{40}$/.test(from) ? from : (local ?? from);
git('checkout', '--quiet', '--force', ...(branch ? ['-B', branch] : ['--detach']), tip);
if (input('persist-credentials') === 'true') git('config', '--local', ...header);

const commit = git('rev-parse', 'HEAD');
appendFileSync(outputs, `ref=${branch ?? from}\ncommit=${commit}\n`);
console.log(`Checked out ${input('repository')} at ${commit}.`);
