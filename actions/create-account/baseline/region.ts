import { told } from '../../../src/core/work/told.ts';
import { type Brought, noted } from './part.ts';

/**
 * What EC2 answers where a region is not opted in to (AuthFailure, OptInRequired), or where a policy denies it. The
 * same keys worked elsewhere, so it isn't they that are wrong.
 */
const OUT_OF_REACH = new Set(['AuthFailure', 'OptInRequired', 'UnauthorizedOperation']);

/** Does the work of a part in one region; a region that is out of reach is told as skipped. */
export async function inRegion(what: string, region: string, bring: () => Promise<Brought>): Promise<Brought> {
  return bring().catch((error: Error) => {
    if (!OUT_OF_REACH.has(error.name)) throw error;
    return noted(`${what} in ${region} skipped: the region is not opted in to, or denied. ${told(error).message}`);
  });
}
