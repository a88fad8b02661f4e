import { expect, it } from '@jest/globals';
import { networkFault } from '../../../src/core/addresses/network-size.ts';

it.each([
  [25, 4],
  [25, 3],
  [26, 2],
  [27, 1],
  [24, 6],
  [16, 4],
])('a /%i has room for %i zones', (prefix, zones) => {
  expect(networkFault(prefix, zones)).toBeUndefined();
});

it.each([
  [26, 4, 'Use a /25 or larger (/26 with two zones).'],
  [26, 3, 'Use a /25 or larger (/26 with two zones).'],
  [27, 2, 'Use a /26 or larger.'],
  [28, 1, 'Use a /27 or larger.'],
  [25, 6, 'Use a /24 or larger (/26 with two zones).'],
])('a /%i is too small for %i zones: %s', (prefix, zones, hint) => {
  expect(networkFault(prefix, zones)).toMatchObject({ reason: expect.stringContaining('is too small'), hint });
});

it('counts the subnets that a network is too small for', () => {
  expect(networkFault(26, 4)?.reason).toBe(
    'A network of /26 is too small: 4 zones need 8 subnets, each a /28 or larger.',
  );
});

it('refuses a network larger than a VPC can be', () => {
  expect(networkFault(15, 4)).toEqual({
    reason: 'A network of /15 is too large: AWS allows a VPC a /16 at most.',
    hint: 'Use a block from /16 to /25.',
  });
});
