// An account that was asked for, as files to commit: its own and its claim, so that its pull request can be merged as it is.
import type { Cidr } from '../addresses/cidr.ts';
import { checkLedger } from '../check/ledger.ts';
import { checkTransitions } from '../check/transitions.ts';
import { type ClaimDecision, decideClaims } from '../claims/claims.ts';
import type { MainClaims } from '../claims/main-claims.ts';
import { accountText } from '../ledger/file-text.ts';
import { readLedger } from '../ledger/ledger.ts';
import { name as nameSchema } from '../ledger/schema/values.ts';
import type { Status } from '../ledger/status.ts';
import type { Tree, TreeFile } from '../ledger/tree.ts';
import type { Problem } from '../problem.ts';
import { accountOf } from './account.ts';
import { type Fault, parseForm, type Question } from './form.ts';

export interface Request {
  /** The text. */
  body: string;
  main: MainClaims;
  /** Main's files of the ledger. */
  tree: Tree;
  status: Status;
  /** Claims that the request's branch holds already: a block that is still right is kept. */
  held: Tree;
  /** Blocks that other open pull requests claim. */
  avoid: readonly Cidr[];
}

/** What would be committed, and what keeps it from being right: with faults, nothing is to be committed. */
export interface Proposed {
  name: string;
  reason: string;
  /** Texts by path. */
  files: ReadonlyMap<string, string>;
  /** The block; undefined for an account without a network. */
  subnet: string | undefined;
  faults: Fault[];
}

/** Makes an account's files of a form's answers. The same request gives the same files. */
export function proposeAccount(request: Request): Proposed {
  const { main } = request;
  const { answers, faults: missing } = parseForm(request.body);
  const { account, faults } = accountOf(answers, [...main.pools.keys()]);
  const { name } = account;
  // What has no good name can't name a file either; everything else about it is still looked at.
  const path = `${main.folder}/accounts/${nameSchema.safeParse(name).success ? name : 'request'}.yaml`;
  const text = accountText(account);
  const found = [...missing, ...faults];
  const asked = (question: Question) => found.some((fault) => fault.question === question);
  const checked = checkedFiles(request, { path, text });
  for (const fault of checked.faults) if (!fault.question || !asked(fault.question)) found.push(fault);
  return { name, reason: answers.reason, files: checked.files, subnet: checked.subnet, faults: unique(found) };
}

interface AccountFile {
  path: string;
  text: string;
}

function checkedFiles(request: Request, file: AccountFile) {
  const { tree, main, held } = request;
  const nothing = { files: new Map<string, string>(), subnet: undefined };
  if (tree.has(file.path)) {
    const hint = 'Take another name; to change the account that is there, open a pull request of its file.';
    return { ...nothing, faults: [{ question: 'name' as const, message: 'there is an account of this name', hint }] };
  }
  const own = new Map([[file.path, treeFile(file.path, file.text)]]);
  const flaws = readLedger(own, main.folder).problems.filter((problem) => problem.file === file.path);
  if (flaws.length > 0) return { ...nothing, faults: flaws.map((problem) => faultOf(problem, file)) };

  const branch = { added: new Map([...held, ...own]), changed: new Map() };
  const decision = decideClaims({ main, branch, avoid: request.avoid });
  const files = new Map([[file.path, file.text], ...claimFiles(decision, held)]);
  const unclaimed = decision.problems.map((problem) => faultOf(problem, file));
  const others = newProblems(request, files).map((problem) => faultOf(problem, file));
  // An account that can't get a block has none: that is the same news again.
  const news = unclaimed.length > 0 ? others.filter(({ question }) => question !== 'network') : others;
  return { files, subnet: decision.holdings[0]?.subnet, faults: [...unclaimed, ...news] };
}

/** Claims that are made, and those that were made before and are kept. */
function claimFiles({ write, remove }: ClaimDecision, held: Tree): ReadonlyMap<string, string> {
  const kept = [...held.values()].filter(({ path }) => !remove.includes(path));
  return new Map([...kept.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)] as const), ...write]);
}

/** What would be wrong with main's ledger because of these files. */
function newProblems({ tree, main: { folder }, status }: Request, files: ReadonlyMap<string, string>): Problem[] {
  const added = [...files].map(([path, text]) => [path, treeFile(path, text)] as const);
  const [before, after] = [readLedger(tree, folder), readLedger(new Map([...tree, ...added]), folder)];
  const identity = ({ file, message }: Problem) => `${file}\0${message}`;
  const known = new Set([...before.problems, ...checkLedger(before.ledger, status)].map(identity));
  const found = [
    ...after.problems,
    ...checkLedger(after.ledger, status),
    ...checkTransitions(before.ledger, after.ledger, status),
  ];
  return found.filter((problem) => problem.severity === 'error' && !known.has(identity(problem)));
}

const KEYS: Readonly<Record<string, Question>> = {
  name: 'name',
  owner: 'owner',
  email: 'email',
  unit: 'unit',
  network: 'network',
  access: 'access',
};

/** People know questions, not lines of a file; the file has a key a line. */
function faultOf({ file, line, message, hint }: Problem, { path, text }: AccountFile): Fault {
  const key = file === path ? text.split('\n')[line - 1]?.split(':')[0] : undefined;
  return { question: key === undefined ? undefined : KEYS[key], message, hint };
}

function unique(faults: Fault[]): Fault[] {
  const seen = new Map(faults.map((fault) => [`${fault.question}\0${fault.message}`, fault]));
  return [...seen.values()];
}

function treeFile(path: string, text: string): TreeFile {
  return { path, mode: '100644', bytes: new TextEncoder().encode(text) };
}
