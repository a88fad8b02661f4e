import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { blockAt } from '../../../src/core/addresses/blocks.ts';
import { contains, overlaps } from '../../../src/core/addresses/cidr.ts';
import { formatCidr } from '../../../src/core/addresses/cidr-text.ts';
import { findOverlaps } from '../../../src/core/addresses/overlaps.ts';
import { toCidr } from '../../../src/core/addresses/parse-cidr.ts';
import { closeCidr } from '../../support/networks.ts';

const pairsOf = (...texts: string[]) => findOverlaps(texts.map(toCidr)).map((pair) => pair.map(formatCidr));

describe('findOverlaps', () => {
  it('reports exactly the networks that a comparison of each with each finds, in fewer pairs than networks', () => {
    fc.assert(
      fc.property(
        fc.array(
          closeCidr.map((cidr) => ({ ...cidr })),
          { maxLength: 30 },
        ),
        (list) => {
          const pairs = findOverlaps(list);
          const expected = list.filter((one) => list.some((other) => other !== one && overlaps(one, other)));
          expect(new Set(pairs.flat())).toEqual(new Set(expected));
          expect(pairs.every(([outer, inner]) => outer !== inner && contains(outer, inner))).toBe(true);
          expect(pairs.length).toBeLessThanOrEqual(Math.max(0, list.length - 1));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('pairs each network with the nearest one around it', () => {
    expect(pairsOf('10.0.4.0/24', '10.0.0.0/8', '10.0.0.0/16', '11.0.0.0/8', '10.1.0.0/16')).toEqual([
      ['10.0.0.0/8', '10.0.0.0/16'],
      ['10.0.0.0/16', '10.0.4.0/24'],
      ['10.0.0.0/8', '10.1.0.0/16'],
    ]);
  });

  it('finds equal networks, in the order of the list', () => {
    const twins = ['first', 'second'].map((file) => ({ ...toCidr('10.0.4.0/24'), file }));
    expect(findOverlaps(twins).map((pair) => pair.map(({ file }) => file))).toEqual([['first', 'second']]);
  });

  it('finds nothing in neighbours, nor between IPv4 and IPv6', () => {
    expect(pairsOf('10.0.0.0/25', '10.0.0.128/25', '::a00:0/121', '0.0.0.0/8')).toEqual([]);
  });

  it('finds the one overlap among 65,536 blocks', () => {
    const space = { parent: toCidr('10.0.0.0/8'), splitPrefix: 24 };
    const blocks = Array.from({ length: 65_536 }, (_, index) => blockAt(space, (index * 7919) % 65_536));
    expect(findOverlaps([...blocks, toCidr('10.200.7.64/26')]).map((pair) => pair.map(formatCidr))).toEqual([
      ['10.200.7.0/24', '10.200.7.64/26'],
    ]);
  });
});
