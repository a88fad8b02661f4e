// The first real ledger, in place of the sample that ships.
import { checkLedger } from '../check/ledger.ts';
import { inlineText, poolText } from '../ledger/file-text.ts';
import { readLedger } from '../ledger/ledger.ts';
import { EMPTY_STATUS } from '../ledger/status.ts';
import { closest } from '../ledger/suggest.ts';
import type { Tree } from '../ledger/tree.ts';
import { UserError } from '../problem.ts';

interface Question {
  ask: string;
  /** What an empty answer means; without it there has to be one. */
  usual?: string;
}

/** What has to be known of an organization. The keys are those of a file of answers. */
export const LEDGER_QUESTIONS = {
  organization: { ask: 'Name of your organization here: lower-case letters, digits, hyphens (not "example")' },
  management_account: { ask: 'Id of the management account' },
  automation_account: { ask: 'Id of the account whose OIDC provider is to trust this repository' },
  region: { ask: 'Home region of the organization', usual: 'us-east-1' },
  email: { ask: "Pattern of the accounts' e-mail addresses, such as aws+{name}@example.com" },
  unit: { ask: 'Organizational unit of accounts that name none', usual: 'Workloads' },
  suspended_unit: { ask: 'Organizational unit of closed accounts', usual: 'Suspended' },
  core_account: { ask: 'Id of the account that holds the transit gateway' },
  transit_gateway: { ask: 'Id of the transit gateway, tgw-…' },
  resource_share: { ask: 'Id of the resource share that shares it (the end of its ARN)' },
  share_role: { ask: 'Role of that account that shares the gateway', usual: 'tgw-share-association-role' },
  environment: { ask: "Name of the environment, part of the networks' names", usual: 'prod' },
  state_bucket: { ask: "S3 bucket of Terraform's states" },
  pool: { ask: 'Network that accounts get their blocks of, such as 10.0.0.0/16' },
  split_range: { ask: 'Prefix length of the blocks', usual: '24' },
  owners: { ask: 'Team that owns all code and settings, such as @your-organization/cloud' },
} as const satisfies Record<string, Question>;

export type LedgerKey = keyof typeof LEDGER_QUESTIONS;
export type LedgerAnswers = Record<LedgerKey, string>;

const KEYS = Object.keys(LEDGER_QUESTIONS) as LedgerKey[];
const FOLDERS = ['accounts', 'apps', 'peerings', 'pools', 'subnets'];
const OWNERS = '.github/CODEOWNERS';

/** Whether a ledger is the sample: then workflows stay quiet. */
export function isSample(tree: Tree, folder: string): boolean {
  return readLedger(tree, folder).ledger.organization?.value.organization.name === 'example';
}

/**
 * Answers as a file has them, complete: what isn't said is as usual.
 *
 * @throws UserError naming every key that is unknown or missing.
 */
export function ledgerAnswers(given: Record<string, unknown>): LedgerAnswers {
  const unknown = Object.keys(given).filter((key) => !(KEYS as string[]).includes(key));
  const faults = unknown.map((key) => {
    const meant = closest(key, KEYS);
    return `${key} is not asked for${meant ? `; did you mean ${meant}?` : '.'}`;
  });
  const answers = KEYS.map((key) => {
    const { ask, usual = '' }: Question = LEDGER_QUESTIONS[key];
    const answer = String(given[key] ?? '').trim() || usual;
    if (answer === '') faults.push(`${key} is missing: ${ask}.`);
    return [key, answer] as const;
  });
  if (faults.length > 0) throw new UserError(faults.join('\n'));
  return Object.fromEntries(answers) as LedgerAnswers;
}

/**
 * The files of the first ledger, and `null` for the sample's that go.
 *
 * @param tree Main's files of the ledger.
 * @throws UserError with all that the ledger's own check finds wrong with them.
 */
export function firstLedger(answers: LedgerAnswers, tree: Tree, folder: string): ReadonlyMap<string, string | null> {
  const pool = poolText({
    ...{ name: 'default', hub: 'main', parent: answers.pool, split_range: Number(answers.split_range) },
  });
  const files = new Map<string, string | null>([
    [`${folder}/organization.yaml`, organizationText(answers)],
    [`${folder}/pools/default.yaml`, pool],
    // Git keeps no empty folder, and people should see where files go.
    ...FOLDERS.filter((name) => name !== 'pools').map((name) => [`${folder}/${name}/.gitkeep`, ''] as const),
    [OWNERS, ownersText(answers.owners, folder)],
  ]);
  const isGone = (path: string) => FOLDERS.some((name) => path.startsWith(`${folder}/${name}/`)) && !files.has(path);
  for (const path of [...tree.keys()].filter(isGone)) files.set(path, null);
  refuseWrong(files, folder, answers);
  return files;
}

function refuseWrong(
  files: ReadonlyMap<string, string | null>,
  folder: string,
  { organization, owners }: LedgerAnswers,
) {
  const tree: Tree = new Map(
    [...files].flatMap(([path, text]) =>
      text === null ? [] : [[path, { path, mode: '100644', bytes: new TextEncoder().encode(text) }] as const],
    ),
  );
  const { ledger, problems } = readLedger(tree, folder);
  const found = [...problems, ...checkLedger(ledger, EMPTY_STATUS)].filter(({ severity }) => severity === 'error');
  const faults = found.map(({ file, message, hint }) => `${file}: ${message}.${hint ? ` ${hint}` : ''}`);
  if (organization === 'example') faults.push('The organization is named example, as the sample: take another name.');
  if (!/^@[\w-]+(\/[\w.-]+)?$/.test(owners)) faults.push('owners is a team such as @your-organization/cloud.');
  if (faults.length > 0) throw new UserError(`Nothing was written: ${faults.join('\n')}`);
}

function organizationText(answers: LedgerAnswers): string {
  const a = Object.fromEntries(
    Object.entries(answers).map(([key, value]) => [key, inlineText(value)]),
  ) as LedgerAnswers;
  return `# yaml-language-server: $schema=schema/organization.json
# All keys are in docs/ledger.md.
version: 1
organization:
  name: ${a.organization}
  management_account: ${a.management_account}
  region: ${a.region}
  never: []
automation:
  account: ${a.automation_account}
  roles: {read: genesis-read, write: genesis-write, apps: genesis-apps, bundles: genesis-bundles}
factory:
  kind: organizations
  email: ${a.email}
  unit: ${a.unit}
  suspended_unit: ${a.suspended_unit}
hubs:
  main:
    region: ${a.region}
    core_account: ${a.core_account}
    share_role: ${a.share_role}
    reader_role: GenesisReaderRole
    transit_gateway: ${a.transit_gateway}
    resource_share: ${a.resource_share}
    zones: [a, b, c, d]
network:
  environment: ${a.environment}
terraform: {state_bucket: ${a.state_bucket}, region: ${a.region}}
`;
}

/** People may ask for accounts without the team; what decides on credentials and addresses is the team's. */
function ownersText(owners: string, folder: string): string {
  const free = ['accounts', 'subnets', 'peerings', 'apps'].map((name) => `/${folder}/${name}/`);
  return [
    '# Code, workflows, organization.yaml and pools decide what credentials do: their changes are reviewed by their owners.',
    `* ${owners}`,
    '# These are anybody to ask for; a reviewer and an approver look at them all the same.',
    ...free,
    '',
  ].join('\n');
}
