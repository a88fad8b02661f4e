import type { Ec2 } from '../../../src/edge/ec2.ts';
import { done, nothing, type Part } from './part.ts';
import { inRegion } from './region.ts';

interface Deps {
  member: { ec2(region: string): Pick<Ec2, 'encryptsVolumes' | 'encryptVolumes'> };
}

/** New EBS volumes of a region are encrypted unless somebody says otherwise. */
export function ebsEncryption(region: string): Part<Deps> {
  return {
    name: `EBS encryption in ${region}`,
    bring: (_, { member }) =>
      inRegion('EBS encryption', region, async () => {
        const ec2 = member.ec2(region);
        if (await ec2.encryptsVolumes()) return nothing;
        await ec2.encryptVolumes();
        return done(`EBS volumes are encrypted in ${region}`);
      }),
  };
}
