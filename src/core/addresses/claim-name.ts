// A claim's file is named by its block, so that two branches claiming one block add one path and Git sees the conflict.
import type { Cidr, Fault } from './cidr.ts';
import { formatCidr } from './cidr-text.ts';
import { parseCidr } from './parse-cidr.ts';

/**
 * The name of a block's claim in `state/subnets/`: `10.0.4.0-24.yaml`, `fd00_1__-48.yaml`.
 * One name for each block. Made of lower-case letters, digits, `.`, `_` and `-`, so it is safe in shells and on Windows.
 */
export function claimFileName(cidr: Cidr): string {
  return `${formatCidr(cidr).replaceAll(':', '_').replace('/', '-')}.yaml`;
}

/** The block that a claim's file is named by, or what is wrong with the name and the one it should have. */
export function claimFromFileName(name: string): Cidr | Fault {
  const [, address, prefix] = /^([^:/-]*)-([^:/-]*)\.yaml$/.exec(name) ?? [];
  if (address === undefined) {
    return {
      reason: `${JSON.stringify(name)} is not the name of a claim.`,
      hint: 'Name it by its block: 10.0.4.0-24.yaml for 10.0.4.0/24.',
    };
  }
  const cidr = parseCidr(`${address.replaceAll('_', ':')}/${prefix}`);
  if (!('reason' in cidr)) return cidr;
  return {
    reason: `The name ${JSON.stringify(name)} is not a block's: ${cidr.reason}`,
    hint: `${cidr.hint} In a name "/" is written "-" and ":" is written "_".`,
  };
}
