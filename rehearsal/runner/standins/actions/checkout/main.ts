import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
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

/** What is fetched, under which local name, and what is then checked out. */
function plan() {
  const own = input('repository') === process.env.GITHUB_REPOSITORY;
  const ref = input('ref') || (own ? (process.env.GITHUB_REF ?? '') : 'HEAD');
  const commit = !input('ref') && own ? process.env.GITHUB_SHA : undefined;
  if (/^[0-9a-f]{40}$/.test(ref)) return { from: ref, local: null, branch: null };
  const pull = /^refs\/pull\/(.+)$/.exec(ref)?.[1];
  if (pull) return { from: commit ?? ref, local: `refs/remotes/pull/${pull}`, branch: null };
  const branch = ref.replace(/^refs\/heads\//, '');
  return { from: commit ?? branch, local: `refs/remotes/origin/${branch}`, branch };
}

// Whatever is in the way and is no clone goes, as with the real one.
mkdirSync(into, { recursive: true });
if (!existsSync(path.join(into, '.git'))) {
  for (const name of readdirSync(into)) rmSync(path.join(into, name), { recursive: true });
  git('init', '--quiet');
  git('remote', 'add', 'origin', `${server}/${input('repository')}`);
}

const { from, local, branch } = plan();
const refspec = local ? `+${from}:${local}` : from;
const fetch = (...args: string[]) => git('-c', header.join('='), 'fetch', '--quiet', '--prune', ...args);
const depth = Number(input('fetch-depth'));
if (depth > 0) fetch('--no-tags', `--depth=${depth}`, 'origin', refspec);
else fetch('origin', '+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*');
// What no branch holds any more, or a pull request's merge, comes by itself.
if (depth === 0) fetch('--no-prune', 'origin', refspec);
if (branch) git('checkout', '--quiet', '--force', '-B', branch, local ?? from);
else git('checkout', '--quiet', '--force', '--detach', local ?? from);
if (input('persist-credentials') === 'true') git('config', '--local', ...header);

const commit = git('rev-parse', 'HEAD');
appendFileSync(outputs, `ref=${branch ?? from}\ncommit=${commit}\n`);
console.log(`Checked out ${input('repository')} at ${commit}.`);
