import { blockAt, indexOf, isBlock } from '../addresses/blocks.ts';
import { type Cidr, contains } from '../addresses/cidr.ts';
import { formatCidr } from '../addresses/cidr-text.ts';
import { claimFileName } from '../addresses/claim-name.ts';
import { toCidr } from '../addresses/parse-cidr.ts';
import type { Problem } from '../problem.ts';
import { type Context, isThere, wantedNetwork } from './context.ts';
import { errorAt, unknownName, warningAt } from './finding.ts';

/** The pool that an account names exists. */
export function accountPoolExists({ ledger }: Context): Problem[] {
  return [...ledger.accounts].flatMap(([name, entry]) => {
    const pool = wantedNetwork(entry.value)?.pool;
    if (pool === undefined || isThere(ledger, 'pools', pool)) return [];
    const pools = [...ledger.pools.keys()];
    const hint = `Write one of ${pools.slice(0, 10).join(', ')}, or add ${ledger.folder}/pools/${pool}.yaml.`;
    const wording = unknownName(pool, pools, { message: `there is no pool ${pool}`, hint });
    return [errorAt({ entry, path: ['network', 'pool'] }, [name], wording)];
  });
}

/** A pinned block is a block of one pool, and nobody else's. */
export function pinIsBlock(context: Context): Problem[] {
  const { ledger } = context;
  const pins = new Map<string, string>();
  return [...ledger.accounts].flatMap(([name, entry]) => {
    const subnet = wantedNetwork(entry.value)?.subnet;
    if (subnet === undefined) return [];
    const other = ledger.claims.get(subnet)?.value.account ?? pins.get(subnet);
    if (!pins.has(subnet)) pins.set(subnet, name);
    const spot = { entry, path: ['network', 'subnet'] };
    if (other !== undefined && other !== name) {
      const message = `${subnet} belongs to ${other}`;
      return [errorAt(spot, [name], { message, hint: 'Pin another block, or name a pool.' })];
    }
    const wrong = unaligned(toCidr(subnet), context);
    return wrong ? [errorAt(spot, [name], wrong)] : [];
  });
}

function unaligned(pin: Cidr, { ledger, spaces }: Context): { message: string; hint: string } | undefined {
  if ([...spaces.values()].some((space) => isBlock(space, pin))) return undefined;
  const unknown = [...ledger.unreadable].some((path) => path.startsWith(`${ledger.folder}/pools/`));
  if (unknown || spaces.size < ledger.pools.size) return undefined;
  const around = [...spaces].find(([, space]) => contains(space.parent, pin));
  if (!around) return { message: `${formatCidr(pin)} lies in no pool`, hint: 'Pin a block of a pool, or name a pool.' };
  const [pool, space] = around;
  const fitting = formatCidr(blockAt(space, indexOf(space, pin) ?? 0));
  return {
    message: `${formatCidr(pin)} is not a block of the pool ${pool}`,
    hint: `Its blocks are /${space.splitPrefix}, such as ${fitting}.`,
  };
}

/**
 * An account that wants a network has a claim. A warning while it has no network yet: in a pull request the claim comes
 * after the file. A network without its claim is an error: another block would mean another network.
 */
export function accountHasClaim({ ledger, status, claimsOf }: Context): Problem[] {
  return [...ledger.accounts].flatMap(([name, entry]) => {
    if (!wantedNetwork(entry.value) || claimsOf.has(name)) return [];
    const spot = { entry, path: ['network'] };
    const subnet = status.accounts.get(name)?.subnet;
    if (subnet) {
      const message = `${name} has its network on ${subnet}, but its claim is gone`;
      const hint = `Put ${ledger.folder}/subnets/${claimFileName(toCidr(subnet))} back.`;
      return [errorAt(spot, [name], { message, hint })];
    }
    const message = `${name} has no block yet`;
    const hint = `The plan workflow claims one for its pull request; by hand: \`genesis subnet claim --account ${name}\`.`;
    return [warningAt(spot, [name], { message, hint })];
  });
}
