import { describe, expect, it } from '@jest/globals';
import { acrossRegions, isNotOptedIn, isOutOfReach } from '../../../src/core/aws/regions.ts';

/** Looks into two regions, of which AWS answers so in the second. */
function looking(answer: string, isSkipped: (error: Error) => boolean, needed?: string) {
  const said: string[] = [];
  const look = async (region: string) => {
    if (region === 'me-south-1') throw Object.assign(new Error(`AWS said ${answer}.`), { name: answer });
    return [`vpc in ${region}`];
  };
  const log = (line: string) => void said.push(line);
  return { said, found: acrossRegions(['eu-west-1', 'me-south-1'], look, { who: 'acme', needed, isSkipped, log }) };
}

describe('looking across regions', () => {
  it.each(['AuthFailure', 'OptInRequired', 'UnauthorizedOperation'])('skips one of which AWS says %s', async (name) => {
    const { found, said } = looking(name, isOutOfReach);
    expect(await found).toEqual(['vpc in eu-west-1']);
    expect(said).toEqual([`acme: me-south-1 is not looked at, since it is out of reach. AWS said ${name}.`]);
  });

  it('fails where the region is needed', async () => {
    await expect(looking('AuthFailure', isOutOfReach, 'me-south-1').found).rejects.toThrow('AuthFailure');
  });

  it('fails where AWS fails for another reason', async () => {
    await expect(looking('InternalError', isOutOfReach).found).rejects.toThrow('InternalError');
  });

  it('does not take what a policy hides for what is not there', async () => {
    expect(await looking('OptInRequired', isNotOptedIn).found).toEqual(['vpc in eu-west-1']);
    await expect(looking('UnauthorizedOperation', isNotOptedIn).found).rejects.toThrow('UnauthorizedOperation');
  });
});
