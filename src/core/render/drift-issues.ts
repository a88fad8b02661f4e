import { isDrifted, size } from '../drift/drift-of-plan.ts';
import type { Wanted } from '../drift/issues.ts';
import type { Stranger } from '../drift/strangers.ts';
import type { Account } from '../ledger/schema/account.ts';
import { accountsOf } from '../work/peerings.ts';
import type { Result } from '../work/result.ts';
import { networkBlocks } from './drift-summary.ts';
import { issueBody } from './issue-body.ts';
import { type Block, code, counted, fence, inert, listed, paragraph, shortened, table } from './markdown.ts';

// The issues that tell of drift. Their text is the same as long as what it tells is: an issue that is changed every night
// is read by nobody.

const LOOKED = 'once a look finds nothing';

/** Where an account is, and whose it is; a peering has two owners. */
export interface About {
  owners: Account['owner'][];
  block: string | undefined;
  region: string | undefined;
  /** GitHub's organization, which the teams are of. */
  home: string;
}

/** The issue of one account or peering. */
export function accountIssue(result: Result, { owners, block, region, home }: About): Wanted {
  const { account, account_id: id, drift } = result;
  const { network, ignored = [] } = drift ?? {};
  const place = [id && code(id), block && code(block), region && inert(region)].filter(Boolean).join(', ');
  const blocks = [
    paragraph(
      `${code(account)}${place ? ` (${place})` : ''}: ${network ? countsText(network) : ''}.${call(owners, home)}`,
    ),
    ...(network ? networkBlocks(network) : []),
    ...(ignored.length > 0
      ? [paragraph(`${counted(ignored.length, 'rule')} of \`drift.ignore\` leaves more out.`)]
      : []),
    ...whatToDo(account, network?.changed.resources[0]?.address ?? network?.unapplied.resources[0]?.address),
  ];
  return {
    title: `Drift in ${account}`,
    body: issueBody(blocks, LOOKED),
    assignee: owners.find(({ user }) => user)?.user,
  };
}

/** The one issue of all accounts, where so many have drifted. */
export function accountsIssue(results: Result[]): Wanted {
  const drifted = byName(results.filter(({ drift }) => drift && isDrifted(drift)));
  const rows = drifted.map(({ account, drift }) => [code(account), drift?.network ? countsText(drift.network) : '']);
  const blocks = [
    paragraph(
      `${counted(drifted.length, 'account')} of ${results.length} drifted. So many at once often have one cause: a policy, a tool that tags, an upgrade. The summary of the latest run of the workflow \`drift\` shows what was changed.`,
    ),
    ...notLookedAt(results),
    table([{ title: 'Account' }, { title: 'What' }], rows),
    paragraph(...REMEDY('acme,beta')),
  ];
  return { title: 'Drift in many accounts', body: issueBody(blocks, LOOKED) };
}

/** The issue of what AWS's organization and live networks have otherwise than the ledger. */
export function organizationIssue(results: Result[], strangers: Stranger[] | undefined): Wanted {
  const found = byName(results).flatMap(({ account, drift }) =>
    (drift?.findings ?? []).map(({ address, message }) => [
      code(account),
      code(shortened(address, 200)),
      inert(shortened(message, 1000)),
    ]),
  );
  const unknown = (strangers ?? []).map(({ id, name, email }) => [
    code(id),
    inert(shortened(name, 100)),
    inert(shortened(email, 100)),
  ]);
  const columns = (...titles: string[]) => titles.map((title) => ({ title }));
  const blocks = [
    ...(found.length > 0 ? [table(columns('Account', 'About', 'What'), found), paragraph(...MOVED)] : []),
    ...(unknown.length > 0
      ? [
          paragraph('**Accounts that the ledger does not know**'),
          table(columns('AWS account', 'Name', 'E-mail'), unknown),
          paragraph(...UNKNOWN),
        ]
      : []),
    ...notLookedAt(results),
    ...(strangers ? [] : [paragraph("Whether there are accounts that the ledger doesn't know could not be seen.")]),
  ];
  return { title: 'The organization is not as the ledger says', body: issueBody(blocks, LOOKED) };
}

/** "2 resources changed outside of Terraform, 1 not yet applied" */
function countsText({ changed, unapplied, owed }: NonNullable<NonNullable<Result['drift']>['network']>): string {
  const [outside, open] = [size(changed), size(unapplied)];
  const parts = [
    outside > 0 && `${counted(outside, 'resource')} changed outside of Terraform`,
    open > 0 && `${outside > 0 ? open : counted(open, 'resource')} not yet applied${owed ? ', which main owes' : ''}`,
  ];
  return parts.filter(Boolean).join(', ');
}

/** A person is assigned besides; a team can only be called. */
function call(owners: About['owners'], home: string): string {
  const names = owners.map(({ team, user }) => (team === undefined ? `@${user}` : `@${home}/${team}`));
  return names.length > 0 ? ` ${[...new Set(names)].join(', ')}, it is yours.` : '';
}

const REMEDY = (accounts: string) => [
  '**What to do**',
  '',
  `- To put it right: dispatch \`apply\` with \`accounts: ${accounts}\` and \`again: true\`. Its plan is shown and asked for approval, as always.`,
  '- To keep it: change the ledger or the Terraform code so that they say it.',
];

function whatToDo(account: string, address = 'module.network'): Block[] {
  const rule = `    - {account: ${accountsOf(account)[0]}, address: ${JSON.stringify(address)}, reason: "…", until: "YYYY-MM-DD"}`;
  return [
    paragraph(
      ...REMEDY(account),
      '- To live with it for a while: name it in `organization.yaml`. The address of a resource stands for all that is in it.',
    ),
    fence('yaml', ['drift:', '  ignore:', rule]),
  ];
}

const MOVED = [
  'To put names, tags and units right: dispatch `apply` with these `accounts` and `again: true`. Networks that nobody claimed have to be moved or removed by hand, or claimed. To live with something for a while, name it in `drift.ignore` of `organization.yaml` by its account and what it is about.',
];

const UNKNOWN = [
  'To take one over: give it a file with `account_id`. To have it left alone for good: name it in `organization.never`.',
];

function notLookedAt(results: Result[]): Block[] {
  const failed = byName(results.filter(({ outcome }) => outcome === 'failed')).map(({ account }) => account);
  return failed.length > 0 ? [paragraph(`Could not be looked at: ${listed(failed)}.`)] : [];
}

const byName = (results: Result[]) => [...results].sort((a, b) => (a.account < b.account ? -1 : 1));
