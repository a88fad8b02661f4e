import type { Ec2 } from '../../../src/edge/ec2.ts';
import { done, noted, nothing, type Part } from './part.ts';
import { inRegion } from './region.ts';

interface Deps {
  member: { ec2(region: string): Pick<Ec2, 'defaultVpc' | 'networkInterfaces' | 'removeVpc'> };
}

/** Removes the default VPC of a region, unless something lives in it: all that does has a network interface. */
export function defaultVpc(region: string): Part<Deps> {
  return {
    name: `default VPC in ${region}`,
    bring: (_, { member }) => inRegion('default VPC', region, () => remove(region, member.ec2(region))),
  };
}

async function remove(region: string, ec2: ReturnType<Deps['member']['ec2']>) {
  const vpc = await ec2.defaultVpc();
  if (!vpc) return nothing;
  const kept = (why: string) => noted(`default VPC ${vpc} in ${region} kept: ${why}`);
  const living = await ec2.networkInterfaces(vpc);
  if (living.length > 0) return kept(`it has network interfaces (${living.slice(0, 3).join(', ')})`);
  try {
    await ec2.removeVpc(vpc);
  } catch (error) {
    // Its own security groups, for one, aren't seen as interfaces; AWS refuses then.
    if ((error as Error).name !== 'DependencyViolation') throw error;
    return kept('AWS says that something still depends on it');
  }
  return done(`default VPC in ${region} removed`);
}
