import { isOutOfReach } from '../../../src/core/aws/regions.ts';
import { told } from '../../../src/core/work/told.ts';
import { type Brought, noted } from './part.ts';

/** Does the work of a part in one region; a region that is out of reach is told as skipped. */
export async function inRegion(what: string, region: string, bring: () => Promise<Brought>): Promise<Brought> {
  return bring().catch((error: Error) => {
    if (!isOutOfReach(error)) throw error;
    return noted(`${what} in ${region} skipped: the region is not opted in to, or denied. ${told(error).message}`);
  });
}
