import { type Cidr, overlaps, sameBlock } from '../addresses/cidr.ts';
import { toCidr } from '../addresses/parse-cidr.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { hubOf } from '../ledger/schema/organization.ts';
import { claimOf } from '../work/due.ts';
import type { Finding } from '../work/result.ts';

/** A VPC as it is at AWS. */
export interface LiveVpc {
  id: string;
  region: string;
  /** Its IPv4 blocks. */
  blocks: string[];
  /** Whether AWS made it with the account. */
  isDefault: boolean;
}

/** The block of a live VPC, parsed. */
type LiveBlock = { vpc: LiveVpc; block: string; cidr: Cidr };

/**
 * Blocks of an account's live VPCs that aren't the ledger's: no claim covers them, or they overlap one. What AWS makes
 * in every account by itself counts only where it meets a claim or a pool.
 *
 * @param vpcs All that are the account's own, in the regions of the hubs.
 * @param known The id of the VPC that was built for it, where it is recorded.
 */
export function blockFindings(ledger: Ledger, account: string, vpcs: LiveVpc[], known: string | undefined): Finding[] {
  const live = vpcs.flatMap((vpc) => vpc.blocks.map((block) => ({ vpc, block, cidr: toCidr(block) })));
  const own = ownBlock(ledger, account, live, known);
  return live
    .filter((one) => one !== own)
    .flatMap((one) => {
      const fault = overlappedClaims(ledger, account, one) ?? uncovered(ledger, one);
      const { id, region } = one.vpc;
      return fault ? [{ address: id, message: `VPC ${id} in ${region} has ${one.block}: ${fault}.` }] : [];
    });
}

/** The one block that is as the ledger has it: its claim, in the region of its pool's hub. */
function ownBlock(ledger: Ledger, account: string, live: LiveBlock[], known: string | undefined) {
  const claim = claimOf(ledger, account);
  const pool = claim && ledger.pools.get(claim.pool)?.value;
  const hub = pool && ledger.organization && hubOf(ledger.organization.value, pool.hub);
  if (!claim || !hub) return undefined;
  const block = toCidr(claim.subnet);
  const same = live.filter(({ vpc, cidr }) => sameBlock(cidr, block) && vpc.region === hub.region);
  return same.find(({ vpc }) => vpc.id === known) ?? same[0];
}

function overlappedClaims(ledger: Ledger, account: string, { cidr }: LiveBlock): string | undefined {
  const claims = parsedClaims(ledger).filter((claim) => overlaps(claim.cidr, cidr));
  if (claims.length === 0) return undefined;
  const whose = (holder: string) => (holder === account ? 'its own' : `claimed by ${holder}`);
  const named = claims.slice(0, 5).map(({ subnet, holder }) => `${subnet}, ${whose(holder)}`);
  return `it overlaps ${named.join('; ')}${claims.length > 5 ? `; and ${claims.length - 5} more` : ''}`;
}

function uncovered({ pools }: Ledger, { vpc, cidr }: LiveBlock): string | undefined {
  const pool = [...pools.values()].find(({ value }) => overlaps(toCidr(value.parent), cidr))?.value;
  if (pool) return `it is in the pool ${pool.name}, and no claim covers it`;
  return vpc.isDefault ? undefined : 'no claim covers it';
}

/** A ledger's claims as networks, read once for all accounts. */
function parsedClaims(ledger: Ledger) {
  let parsed = networks.get(ledger);
  if (!parsed) {
    parsed = [...ledger.claims.values()].map(({ value: { subnet, account: holder } }) => {
      return { subnet, holder, cidr: toCidr(subnet) };
    });
    networks.set(ledger, parsed);
  }
  return parsed;
}

const networks = new WeakMap<Ledger, { subnet: string; holder: string; cidr: Cidr }[]>();
