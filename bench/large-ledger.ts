import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { blockAt, blockCount } from '../src/core/addresses/blocks.ts';
import type { Cidr } from '../src/core/addresses/cidr.ts';
import { formatCidr } from '../src/core/addresses/cidr-text.ts';
import { claimFileName } from '../src/core/addresses/claim-name.ts';
import { toCidr } from '../src/core/addresses/parse-cidr.ts';
import { renderClaim } from '../src/core/ledger/schema/claim.ts';

const SAMPLE = path.resolve(import.meta.dirname, '../state/organization.yaml');

/** The one pool of a large ledger: 65,536 blocks. */
export const POOL = { pool: 'default', parent: toCidr('10.0.0.0/8'), splitPrefix: 24 };

/** The account that has no claim yet. */
export const NEWCOMER = 'newcomer';

/** Writes a ledger of so many accounts with their claims, and of one account that has none yet. */
export function largeLedger(accounts: number): { folder: string; remove(): void } {
  const parent = mkdtempSync(path.join(tmpdir(), 'genesis-bench-'));
  const folder = path.join(parent, 'state');
  for (const name of ['pools', 'accounts', 'subnets']) mkdirSync(path.join(folder, name), { recursive: true });
  copyFileSync(SAMPLE, path.join(folder, 'organization.yaml'));
  const write = (file: string, text: string) => writeFileSync(path.join(folder, file), text);
  write(
    'pools/default.yaml',
    `name: ${POOL.pool}\nhub: main\nparent: ${formatCidr(POOL.parent)}\nsplit_range: ${POOL.splitPrefix}\n`,
  );
  for (const [index, block] of claimedBlocks(accounts).entries()) {
    const account = `team-${index}-prod`;
    write(`subnets/${claimFileName(block)}`, renderClaim({ subnet: formatCidr(block), pool: POOL.pool, account }));
    write(`accounts/${account}.yaml`, accountText(account));
  }
  write(`accounts/${NEWCOMER}.yaml`, accountText(NEWCOMER));
  return { folder, remove: () => rmSync(parent, { recursive: true }) };
}

/** Blocks all over the pool, as hashing the names would choose them. */
export function claimedBlocks(count: number): Cidr[] {
  // The stride is odd and the number of blocks a power of two: none comes twice.
  return Array.from({ length: count }, (_, index) => blockAt(POOL, (index * 40_503) % blockCount(POOL)));
}

function accountText(name: string): string {
  return [
    '# yaml-language-server: $schema=../schema/account.json',
    `name: ${name}`,
    'owner: {team: cloud}',
    'unit: Workloads/Prod',
    'tags: {cost-center: "42", stage: prod}',
    'network: {pool: default}',
    'access: [{group: Admins, permission_set: AdministratorAccess}]',
    '',
  ].join('\n');
}
