import { describe, expect, it } from '@jest/globals';
import { readCidr } from '../../../src/core/addresses/cidr-text.ts';

describe('readCidr', () => {
  it('keeps host bits, so that they can be spoken of', () => {
    expect(readCidr('10.0.0.5/24')).toEqual({ family: 4, start: 0x0a000005n, prefix: 24 });
  });

  it('takes any spelling of IPv6', () => {
    expect(readCidr('FD00:0:0:0001::/064')).toEqual({ family: 6, start: (0xfd00n << 112n) + (1n << 64n), prefix: 64 });
  });

  it.each(['a:1.0.0.0/8', '::ffff:10.0.0.0/104', '64:ff9b::10.0.0.0/128'])(
    'does not take the end of %s for IPv4',
    (text) => {
      expect(readCidr(text)).toBeUndefined();
    },
  );
});
