import fc from 'fast-check';
import { blockCount, type Space } from '../../src/core/addresses/blocks.ts';
import { addressBits, type Cidr, networkOf } from '../../src/core/addresses/cidr.ts';

/** Any network of either family. */
export const anyCidr: fc.Arbitrary<Cidr> = fc
  .constantFrom(4 as const, 6 as const)
  .chain((family) =>
    fc.record({
      family: fc.constant(family),
      start: fc.oneof(fc.bigInt({ min: 0n, max: (1n << BigInt(addressBits(family))) - 1n }), sparse(family)),
      prefix: fc.integer({ min: 0, max: addressBits(family) }),
    }),
  )
  .map(networkOf);

/** Addresses of many zero groups: the ones that IPv6's short form is about. */
function sparse(family: 4 | 6): fc.Arbitrary<bigint> {
  const group = fc.constantFrom<bigint[]>(0n, 0n, 0n, 1n, 0xabn, 0xffffn);
  return fc
    .array(group, { minLength: 8, maxLength: 8 })
    .map((groups) => groups.reduce((sum, part) => (sum << 16n) | part, 0n))
    .map((address) => BigInt.asUintN(addressBits(family), address));
}

/** Networks so close together that many of them overlap. */
export const closeCidr: fc.Arbitrary<Cidr> = fc
  .record({
    family: fc.constantFrom(4 as const, 6 as const),
    offset: fc.bigInt(0n, 63n),
    bits: fc.integer({ min: 0, max: 6 }),
  })
  .map(({ family, offset, bits }) =>
    networkOf({
      family,
      start: (family === 4 ? 0x0a000000n : 0xfd00n << 112n) + offset,
      prefix: addressBits(family) - bits,
    }),
  );

/** A parent cut into at most 64 blocks. */
export const smallSpace: fc.Arbitrary<Space> = fc
  .tuple(anyCidr, fc.integer({ min: 0, max: 6 }))
  .map(([parent, bits]) => ({ parent, splitPrefix: Math.min(addressBits(parent.family), parent.prefix + bits) }));

/** A small space and networks of any size in, around and outside it. */
export const spaceAndTaken: fc.Arbitrary<Space & { taken: Cidr[] }> = smallSpace.chain((space) => {
  const { family, start, prefix } = space.parent;
  const near = fc
    .record({
      share: fc.integer({ min: 0, max: blockCount(space) - 1 }),
      prefix: fc.integer({ min: Math.max(0, prefix - 1), max: Math.min(addressBits(family), space.splitPrefix + 2) }),
    })
    .map((at) =>
      networkOf({
        family,
        start: start + BigInt(at.share) * (1n << BigInt(addressBits(family) - space.splitPrefix)),
        prefix: at.prefix,
      }),
    );
  return fc
    .array(fc.oneof({ weight: 9, arbitrary: near }, { weight: 1, arbitrary: anyCidr }), { maxLength: 40 })
    .map((taken) => ({ ...space, taken }));
});
