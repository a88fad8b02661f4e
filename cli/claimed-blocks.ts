import type { Cidr } from '../src/core/addresses/cidr.ts';
import { claimFromFileName } from '../src/core/addresses/claim-name.ts';
import { type Context, isDeleted } from '../src/core/check/context.ts';
import type { Part } from './checkout.ts';

/** What has to be read to know all that is claimed, and what rests. */
export const BLOCKS: Part = { files: (path) => /^(pools|subnets)\//.test(path), status: 'deleted' };

/** What is claimed, and of it what rests since its account was deleted. A claim that can't be read counts by its name. */
export function claimedBlocks({ ledger, claims, status }: Context): { taken: Cidr[]; resting: Cidr[] } {
  const unreadable = [...ledger.unreadable].flatMap((path) => {
    const [, name] = path.split(`${ledger.folder}/subnets/`);
    const block = name === undefined ? undefined : claimFromFileName(name);
    return block === undefined || 'reason' in block ? [] : [block];
  });
  const resting = claims.filter(({ account }) => isDeleted(status, account)).map(({ cidr }) => cidr);
  return { taken: [...claims.map(({ cidr }) => cidr), ...unreadable], resting };
}
