import { BlockList } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addressCount,
  type Cidr,
  compareCidrs,
  contains,
  lastAddress,
  overlaps,
  sameBlock,
} from '../../../src/core/addresses/cidr.ts';
import { formatCidr } from '../../../src/core/addresses/cidr-text.ts';
import { toCidr } from '../../../src/core/addresses/parse-cidr.ts';
import { anyCidr, closeCidr } from '../../support/networks.ts';

const address = (cidr: Cidr) => formatCidr(cidr).split('/')[0]!;

describe('contains', () => {
  it('agrees with node:net on where the first and the last address lie', () => {
    fc.assert(
      fc.property(closeCidr, closeCidr, (outer, inner) => {
        const list = new BlockList();
        list.addSubnet(address(outer), outer.prefix, outer.family === 4 ? 'ipv4' : 'ipv6');
        const holds = (start: bigint) => list.check(address({ ...inner, start }), inner.family === 4 ? 'ipv4' : 'ipv6');
        const expected = inner.family === outer.family && holds(inner.start) && holds(lastAddress(inner));
        expect(contains(outer, inner)).toBe(expected);
      }),
    );
  });

  it('keeps the families apart, though 0.0.0.0/0 and ::/0 hold everything of their own', () => {
    const [all4, all6] = [toCidr('0.0.0.0/0'), toCidr('::/0')];
    fc.assert(
      fc.property(anyCidr, (cidr) => {
        expect([contains(all4, cidr), contains(all6, cidr)]).toEqual([cidr.family === 4, cidr.family === 6]);
      }),
    );
  });
});

describe('overlaps', () => {
  it('is symmetrical and holds exactly where address ranges meet', () => {
    fc.assert(
      fc.property(closeCidr, closeCidr, (a, b) => {
        const meet = a.family === b.family && a.start <= lastAddress(b) && b.start <= lastAddress(a);
        expect([overlaps(a, b), overlaps(b, a)]).toEqual([meet, meet]);
      }),
    );
  });
});

it('takes two networks for the same block only when their text is the same', () => {
  fc.assert(
    fc.property(closeCidr, closeCidr, (a, b) => {
      expect(sameBlock(a, b)).toBe(formatCidr(a) === formatCidr(b));
    }),
  );
});

it('counts addresses from the first to the last', () => {
  expect(addressCount(toCidr('10.0.4.0/24'))).toBe(256n);
  expect(addressCount(toCidr('::/0'))).toBe(1n << 128n);
  expect(formatCidr({ family: 4, start: lastAddress(toCidr('10.0.4.0/24')), prefix: 32 })).toBe('10.0.4.255/32');
});

it('sorts a network before all that it contains, and IPv4 before IPv6', () => {
  const sorted = ['0.0.0.0/0', '10.0.0.0/8', '10.0.0.0/16', '10.0.1.0/24', '10.1.0.0/16', '::/0', 'fd00::/8'];
  const shuffled = [3, 6, 0, 5, 2, 4, 1].map((i) => toCidr(sorted[i]!));
  expect(shuffled.sort(compareCidrs).map(formatCidr)).toEqual(sorted);
});
