// Which claims a branch needs. Git is the lock: a claim is a file named by its block, so of two branches that claim one
// block only one merges. What is decided here makes the other choose again.
import { type Cidr, compareCidrs, overlaps } from '../addresses/cidr.ts';
import { toCidr } from '../addresses/parse-cidr.ts';
import type { Changes } from '../git/repository.ts';
import { claimant } from '../ledger/claim-file.ts';
import { type Entry, type Ledger, readLedger } from '../ledger/ledger.ts';
import type { Claim } from '../ledger/schema/claim.ts';
import type { Problem } from '../problem.ts';
import { isTenable, type MainClaims } from './main-claims.ts';
import { type Asker, asks, makeClaims, type NewClaims } from './new-claims.ts';

export interface ClaimRequest {
  main: MainClaims;
  /** What the branch did to the ledger's files since it left main. */
  branch: Pick<Changes, 'added' | 'changed'>;
  /** Blocks that other open pull requests claim. */
  avoid?: readonly Cidr[];
  /** Only these accounts; all of the branch's own when absent. */
  accounts?: readonly string[] | undefined;
}

export interface ClaimDecision extends NewClaims {
  /** Claims of the branch's accounts that main doesn't take. */
  lost: Claim[];
  /** Files of claims to remove. */
  remove: string[];
}

/** What a branch says about claims, read. */
interface Branch {
  folder: string;
  ledger: Ledger;
  files: ClaimRequest['branch'];
  askers: ReadonlyMap<string, Asker>;
  /** Claims that the branch adds, in the order of addresses: the decision shall not depend on the order of files. */
  claims: Entry<Claim>[];
}

/**
 * Decides on the claims of the accounts that a branch adds or changes. Claims that main takes are kept, others are made
 * anew, those of accounts that don't ask any more go. The same request gives the same decision.
 */
export function decideClaims({ main, branch: files, avoid = [], accounts }: ClaimRequest): ClaimDecision {
  const { ledger, problems } = readLedger(new Map([...files.changed, ...files.added]), main.folder);
  const branch = readBranch(ledger, files);
  const isWanted = (account: string | undefined) => !accounts || (account !== undefined && accounts.includes(account));
  const kept = keptClaims(branch, main);
  const others = branch.claims.filter(({ value }) => isWanted(value.account) && !kept.includes(value));
  const gone = others.filter(({ value }) => isToGo(value, branch, main));
  const made = makeClaims({
    askers: [...branch.askers.values()].filter(({ value }) => isWanted(value.name)),
    main,
    kept,
    taken: branch.claims.filter((entry) => !gone.includes(entry)).map(({ value }) => toCidr(value.subnet)),
    avoid,
  });
  const broken = brokenClaims(branch).filter(({ account }) => isWanted(account));
  return {
    ...made,
    lost: others.map(({ value }) => value).filter(({ account }) => branch.askers.has(account)),
    remove: [...gone, ...broken].map(({ file }) => file).filter((file) => !made.write.has(file)),
    problems: [
      ...problems.filter((problem) => isOfAccount(problem, branch) && problem.accounts?.some(isWanted)),
      ...(accounts ?? []).flatMap((name) => strangerProblem(name, branch) ?? []),
      ...made.problems,
    ],
  };
}

function readBranch(ledger: Ledger, files: Branch['files']): Branch {
  const claims = [...ledger.claims.values()].filter(({ file }) => files.added.has(file));
  return {
    folder: ledger.folder,
    ledger,
    files,
    askers: new Map([...ledger.accounts].filter((named): named is [string, Asker] => asks(named[1]))),
    claims: claims.sort((a, b) => compareCidrs(toCidr(a.value.subnet), toCidr(b.value.subnet))),
  };
}

/** Claims of the branch that main would take: one an account, as the account's file wants it, and apart from each other. */
function keptClaims({ claims, askers }: Branch, main: MainClaims): Claim[] {
  const kept: Claim[] = [];
  for (const { value: claim } of claims) {
    const asker = askers.get(claim.account);
    const merged = main.holders.get(claim.account) ?? claim;
    const collides = kept.some(
      ({ account, subnet }) => account === claim.account || overlaps(toCidr(subnet), toCidr(claim.subnet)),
    );
    const isOurs = asker && isWished(claim, asker) && merged.subnet === claim.subnet;
    if (isOurs && !collides && isTenable(claim, main)) kept.push(claim);
  }
  return kept;
}

function isWished({ pool, subnet }: Claim, { value: { network } }: Asker): boolean {
  return (network.pool ?? pool) === pool && (network.subnet ?? subnet) === subnet;
}

/**
 * Whether a claim that isn't kept leaves the branch. The claim of a pinned block stays, for its author to decide; that of
 * an account which main has and the branch doesn't touch is for the check to judge.
 */
function isToGo({ account, subnet }: Claim, branch: Branch, main: MainClaims): boolean {
  const asker = branch.askers.get(account);
  if (asker) return asker.value.network.subnet !== subnet;
  // What a file that can't be read asks for is unknown, which isn't the same as nothing.
  return branch.ledger.accounts.has(account) || !(main.accounts.has(account) || touchesAccount(branch, account));
}

/** Claims that the branch adds and nobody can read, with the account they seem to be of. */
function brokenClaims({ ledger, files, folder }: Branch): { file: string; account: string | undefined }[] {
  return [...ledger.unreadable].flatMap((path) => {
    const file = path.startsWith(`${folder}/subnets/`) && files.added.get(path);
    return file ? [{ file: path, account: claimant(file) }] : [];
  });
}

function touchesAccount({ files, folder }: Branch, account: string): boolean {
  const file = `${folder}/accounts/${account}.yaml`;
  return files.added.has(file) || files.changed.has(file);
}

function isOfAccount({ file }: Problem, { folder }: Branch): boolean {
  return file.startsWith(`${folder}/accounts/`);
}

function strangerProblem(account: string, branch: Branch): Problem | undefined {
  if (touchesAccount(branch, account)) return undefined;
  return {
    file: `${branch.folder}/accounts/${account}.yaml`,
    line: 1,
    column: 1,
    severity: 'error',
    message: `The branch neither adds nor changes account ${account}.`,
    hint: 'Name accounts of the branch, or none to mean all of them.',
    accounts: [account],
  };
}
