// Talking with another repository: how Git is set up for it, what may be asked of it, and what its answers mean.
import { UserError } from '../problem.ts';

export interface Access {
  /** GitHub's address; what the runner says, or https://github.com, when absent. */
  serverUrl: string | undefined;
  token: string | undefined;
  /** The checkout: it may belong to another user than the one of a container job. */
  directory: string;
}

/** Why a push changed nothing: the branch moved, or nobody answered, or somebody has to mend something. */
export type PushFailure = 'moved' | 'unreachable' | UserError;

// What a company's network and a person's SSH need; any other GIT_ variable could redirect or trace what we do.
const KEPT = /^GIT_(SSL|PROXY_SSL|SSH)/;

/**
 * The environment for Git: nothing of the user's or the system's configuration, no hooks, no prompts, English messages.
 * A token goes by GIT_CONFIG_*, since arguments are visible to every process of the machine and URLs end up in errors.
 */
export function gitEnvironment(inherited: Record<string, string | undefined>, access: Access): Record<string, string> {
  const settings = [
    ...FIXED,
    ['safe.directory', access.directory],
    ...credentials(access.token, access.serverUrl ?? inherited.GITHUB_SERVER_URL),
  ];
  const ours = {
    LC_ALL: 'C',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_ATTR_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_LITERAL_PATHSPECS: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_CONFIG_COUNT: String(settings.length),
  };
  const kept = Object.entries(inherited).filter(([key]) => !/^(GIT_|SSH_ASKPASS)/.test(key) || KEPT.test(key));
  const numbered = settings.flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${index}`, key],
    [`GIT_CONFIG_VALUE_${index}`, value],
  ]);
  return Object.fromEntries([...kept, ...Object.entries(ours), ...numbered].filter(([, value]) => value !== undefined));
}

const FIXED = [
  ['core.hooksPath', '/dev/null'],
  ['core.fsmonitor', 'false'],
  ['core.attributesFile', '/dev/null'],
  ['protocol.ext.allow', 'never'],
  ['submodule.recurse', 'false'],
  ['fetch.recurseSubmodules', 'false'],
  // Several processes may work in one checkout, on objects that no ref holds yet.
  ['gc.auto', '0'],
  ['maintenance.auto', 'false'],
  // A dead connection is given up after a minute.
  ['http.lowSpeedLimit', '1'],
  ['http.lowSpeedTime', '60'],
];

function credentials(token: string | undefined, serverUrl = 'https://github.com'): string[][] {
  if (!token) return [];
  const key = `http.${serverUrl.replace(/\/*$/, '/')}.extraheader`;
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
  // The empty value drops the header that actions/checkout left: GitHub refuses requests that bear two.
  return [
    [key, ''],
    [key, `AUTHORIZATION: basic ${basic}`],
  ];
}

/**
 * The full ref of a branch whose name comes from outside, by the rules of git-check-ref-format.
 *
 * @throws UserError for what can't be a branch's name.
 */
export function branchRef(name: string): string {
  const parts = name.split('/');
  const bad =
    parts.some((part) => part === '' || part.startsWith('.') || part.endsWith('.lock')) ||
    /[\0-\x20\x7f~^:?*[\\]|\.\.|@\{|\.$|^@$|^-/.test(name);
  if (bad) throw new UserError(`${JSON.stringify(name)} can't be the name of a branch.`);
  return `refs/heads/${name}`;
}

/** What Git's failure is told as: what the user can mend has a hint. */
export function gitFailure(args: string[], code: number | null, stderr: string): Error {
  const words = stderr.trim() || 'it said nothing';
  const hint = /not a git repository|dubious ownership/.test(words)
    ? 'Check the repository out first, and name its folder in the input "repository".'
    : DENIED.test(words)
      ? 'The token needs "contents: read" for this repository.'
      : undefined;
  const message = `git ${args[0]} failed (${code ?? 'killed'}): ${words}`;
  return hint ? new UserError(message, { hint }) : new Error(message);
}

// The words by which Git and GitHub tell one failure from another. Git speaks English here (LC_ALL), and has no codes.
const DENIED =
  /Authentication failed|could not read (Username|Password)|Permission.* denied|Write access|error: 40[134]/i;
const PASSING =
  /Could not resolve|Connection (reset|refused)|timed out|hung up|early EOF|RPC failed|error: (429|5\d\d)/i;
const RULES = /GH006|GH013|protected branch|rule violations|hook declined/i;
/** "stale info" is Git's own finding; the others are a server's that found out a moment later. */
const MOVED =
  /stale info|fetch first|non-fast-forward|lock ref|failed to (lock|update ref)|already exists|incorrect old/i;

/** A remote's URL may hold a password, and Git repeats URLs in its messages. */
export function withoutCredentials(stderr: string): string {
  return stderr.replace(/:\/\/[^/@\s]+@/g, '://***@');
}

/** Whether Git failed for a reason that passes: the network, or a server that is busy. */
export function isPassing(stderr: string): boolean {
  return PASSING.test(stderr);
}

/** What a failed push of one branch means, from `git push --porcelain` and its messages. */
export function pushFailure(branch: string, stdout: string, stderr: string): PushFailure {
  // "!", the refs, the reason. Only the reason is looked at: somebody may call a branch "non-fast-forward".
  const reason = /^!\t[^\t]*\t(.*)$/m.exec(stdout)?.[1] ?? '';
  if (MOVED.test(reason)) return 'moved';
  const answer = `${reason}\n${stderr}`;
  if (RULES.test(answer)) {
    return new UserError(`The rules of branch ${branch} refuse the commit: ${said(answer)}`, {
      hint: 'Let the GitHub App (or token) that pushes bypass the rule, or have it push to another branch.',
    });
  }
  if (DENIED.test(answer)) {
    return new UserError(`Git may not push to branch ${branch}: ${said(answer)}`, {
      hint: 'The token needs "contents: write" for this repository.',
    });
  }
  return PASSING.test(stderr) ? 'unreachable' : new UserError(`Branch ${branch} can't be pushed: ${said(answer)}`);
}

/** The lines of an answer that say something. */
function said(answer: string): string {
  const lines = answer.split('\n').filter((line) => /^(\[|remote:|fatal:|error:)/.test(line));
  return lines.map((line) => line.replace(/\s+/g, ' ').trim()).join('; ') || answer.trim();
}

/** How long to wait before the next attempt, in milliseconds: anything up to a bound that doubles, so that crowds part. */
export function backoff(attempt: number, random: number): number {
  return Math.round(random * Math.min(20_000, 1000 * 2 ** attempt));
}
