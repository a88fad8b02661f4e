import type { Fault } from './cidr.ts';

// AWS: a VPC's IPv4 block, and each subnet's, is between /16 and /28.
const LARGEST_VPC = 16;
const SMALLEST_SUBNET = 28;

/**
 * Why a network of this IPv4 prefix length can't be built in so many zones (one or more); `undefined` when it can.
 * Its lower half is private, its upper half public, and each half is cut by the next power of two, a subnet per zone.
 */
export function networkFault(prefix: number, zones: number): Fault | undefined {
  const smallest = smallestNetwork(zones);
  if (prefix < LARGEST_VPC) {
    return {
      reason: `A network of /${prefix} is too large: AWS allows a VPC a /${LARGEST_VPC} at most.`,
      hint: `Use a block from /${LARGEST_VPC} to /${smallest}.`,
    };
  }
  if (prefix <= smallest) return undefined;
  const needs = `${zones === 1 ? 'one zone needs' : `${zones} zones need`} ${2 * zones} subnets`;
  return {
    reason: `A network of /${prefix} is too small: ${needs}, each a /${SMALLEST_SUBNET} or larger.`,
    hint: `Use a /${smallest} or larger${zones > 2 ? ` (/${smallestNetwork(2)} with two zones)` : ''}.`,
  };
}

function smallestNetwork(zones: number): number {
  return SMALLEST_SUBNET - 1 - Math.ceil(Math.log2(zones));
}
