import { formatCidr } from '../addresses/cidr-text.ts';
import { toCidr } from '../addresses/parse-cidr.ts';
import { poolUse } from '../addresses/pool-space.ts';
import type { ClaimDecision } from '../claims/claims.ts';
import type { MainClaims, PoolSpace } from '../claims/main-claims.ts';
import { type Block, code, counted, paragraph, rendered, table } from './markdown.ts';
import { bar } from './pools.ts';
import { problemsTable } from './problems.ts';

const HOW = { merged: 'has it on main', kept: 'has it in this branch', new: '**claimed now**' };

/** The message of the commit that carries out a decision. */
export function claimMessage({ holdings, lost }: ClaimDecision): string {
  const made = holdings.filter(({ how }) => how === 'new');
  const [first] = made;
  const title =
    made.length === 1 && first
      ? `Claim ${first.subnet} for ${first.account}`
      : made.length > 1
        ? `Claim ${made.length} blocks`
        : 'Remove claims that nobody needs';
  const claims = made.length > 1 ? made.map(({ account, subnet }) => `${account}: ${subnet}`) : [];
  const reasons = lost.map(({ account, subnet }) => `${subnet} can't be ${account}'s any more.`);
  const body = [...claims, ...reasons].join('\n');
  return body ? `${title}\n\n${body}\n` : `${title}\n`;
}

/** Who got which block of which pool, and how full the pools are; for the job summary. */
export function claimsSummary(
  { branch, number }: { branch: string; number?: number },
  decision: ClaimDecision,
  main: MainClaims,
): string {
  const where = number === undefined ? `branch ${code(branch)}` : `pull request #${number}`;
  const { holdings, problems } = decision;
  const blocks = [
    paragraph(`## Blocks for ${where}`),
    holdings.length > 0 ? holdingsTable(decision) : paragraph('No account of it asks for a block.'),
    ...poolsBlock(decision, main),
    ...(problems.length > 0 ? [paragraph(`### ${counted(problems.length, 'problem')}`), problemsTable(problems)] : []),
  ];
  return `${blocks.map((block) => rendered(block)).join('\n\n')}\n`;
}

/** Why nothing was claimed for the pull request of a fork. */
export function forkSummary(number: number): string {
  const text = `Pull request #${number} comes from a fork: claims can't be committed to its branch. It is looked at with the claims it brings; for more, push the branch to this repository and open the pull request from there.`;
  return `## No blocks claimed\n\n${text}\n`;
}

/** Which pull requests need their claims made anew, and why; for the job summary. */
export function lostSummary(lost: { number: number; blocks: string[]; conflicts: string[] }[], later: number): string {
  if (lost.length === 0) return 'No open pull request lost a claim or conflicts with main.\n';
  const rows = lost.map(({ number, blocks, conflicts }) => [
    `#${number}`,
    blocks.map(code).join(', '),
    conflicts.slice(0, 10).map(code).join(', ') + (conflicts.length > 10 ? `, and ${conflicts.length - 10} more` : ''),
  ]);
  const found = table([{ title: 'Pull request' }, { title: 'Blocks it lost' }, { title: 'Conflicts' }], rows);
  const more = later > 0 ? `\n${counted(later, 'more pull request')} will be looked at in the next run.\n` : '';
  return `## Claims to be made anew\n\n${rendered(found)}\n${more}`;
}

function holdingsTable({ holdings, lost }: ClaimDecision): Block {
  const columns = [{ title: 'Account' }, { title: 'Block' }, { title: 'Pool' }, { title: '' }];
  const rows = holdings.map(({ account, subnet, pool, how }) => {
    const before =
      how === 'new' ? lost.filter((claim) => claim.account === account).map((claim) => code(claim.subnet)) : [];
    const instead = before.length > 0 ? `, in place of ${before.join(', ')}` : '';
    return [code(account), code(subnet), code(pool), `${HOW[how]}${instead}`];
  });
  return table(columns, rows);
}

/** The pools that were asked, with what the branch claims. */
function poolsBlock({ holdings }: ClaimDecision, main: MainClaims): Block[] {
  const names = new Set(holdings.map(({ pool }) => pool));
  const pools = [...main.pools.values()].filter(({ name }) => names.has(name));
  if (pools.length === 0) return [];
  const taken = [...main.claims, ...holdings.map(({ subnet }) => toCidr(subnet))];
  const columns = [{ title: 'Pool' }, { title: 'Parent' }, { title: 'Use' }, { title: 'Free', number: true }];
  const row = (pool: PoolSpace) => {
    const use = poolUse({ ...pool, taken });
    return [
      code(pool.name),
      code(formatCidr(pool.parent)),
      code(bar(use)),
      `${use.free.toLocaleString('en-US')} of ${use.blocks.toLocaleString('en-US')}`,
    ];
  };
  return [table(columns, pools.map(row))];
}
