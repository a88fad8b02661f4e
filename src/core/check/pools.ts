import { spaceFault } from '../addresses/blocks.ts';
import { formatCidr } from '../addresses/cidr-text.ts';
import { networkFault } from '../addresses/network-size.ts';
import { findOverlaps } from '../addresses/overlaps.ts';
import { toCidr } from '../addresses/parse-cidr.ts';
import { hubOf } from '../ledger/schema/organization.ts';
import type { Problem } from '../problem.ts';
import type { Context } from './context.ts';
import { errorAt, faultWording, unknownName, warningAt } from './finding.ts';

/** A pool's hub is one of organization.yaml's. */
export function poolHasHub({ ledger, usersOf }: Context): Problem[] {
  const hubs = ledger.organization?.value.hubs;
  if (!hubs) return [];
  return [...ledger.pools].flatMap(([name, entry]) => {
    const { hub } = entry.value;
    if (Object.hasOwn(hubs, hub)) return [];
    const known = Object.keys(hubs);
    const hint = `Write one of ${known.join(', ')}, or add the hub to organization.yaml.`;
    const wording = unknownName(hub, known, { message: `organization.yaml has no hub ${hub}`, hint });
    return [errorAt({ entry, path: ['hub'] }, usersOf(name), wording)];
  });
}

/** A pool can be cut as it says. */
export function poolSplits({ ledger, usersOf }: Context): Problem[] {
  return [...ledger.pools].flatMap(([name, entry]) => {
    const fault = spaceFault({ parent: toCidr(entry.value.parent), splitPrefix: entry.value.split_range });
    return fault ? [errorAt({ entry, path: ['split_range'] }, usersOf(name), faultWording('split_range', fault))] : [];
  });
}

/** A pool's blocks are large enough for the subnets of a network: one private and one public in each zone of its hub. */
export function poolFitsNetworks({ ledger, spaces, usersOf }: Context): Problem[] {
  return [...spaces].flatMap(([name, { parent, splitPrefix }]) => {
    const entry = ledger.pools.get(name);
    if (!entry) return [];
    const spot = { entry, path: ['split_range'] };
    if (parent.family === 6) {
      const message = `networks can't be built on the pool ${name}: a VPC needs a block of IPv4`;
      return [warningAt(spot, [], { message, hint: 'For IPv6, write ipv6: amazon or an IPAM pool in the account.' })];
    }
    const organization = ledger.organization?.value;
    const zones = organization && hubOf(organization, entry.value.hub)?.zones.length;
    const fault = zones === undefined ? undefined : networkFault(splitPrefix, zones);
    return fault ? [errorAt(spot, usersOf(name), faultWording('split_range', fault))] : [];
  });
}

/** No address is in two pools. */
export function poolsAreApart({ ledger, usersOf }: Context): Problem[] {
  const parents = [...ledger.pools].map(([name, entry]) => ({ ...toCidr(entry.value.parent), name, entry }));
  return findOverlaps(parents).map(([outer, inner]) => {
    const accounts = [outer, inner].flatMap(({ name }) => usersOf(name));
    const message = `parent ${formatCidr(inner)} overlaps ${formatCidr(outer)} of the pool ${outer.name}`;
    return errorAt({ entry: inner.entry, path: ['parent'] }, accounts, {
      message,
      hint: 'Give the newer of the two pools other addresses.',
    });
  });
}
