import { told } from '../work/told.ts';

/**
 * Whether EC2 says that the account isn't opted in to a region: nothing can live there. The same keys worked elsewhere,
 * so it isn't they that are wrong.
 */
export const isNotOptedIn = ({ name }: Error): boolean => ['AuthFailure', 'OptInRequired'].includes(name);

/** The same, or that a policy denies the region: something may live there that nobody is shown. */
export const isOutOfReach = (error: Error): boolean => isNotOptedIn(error) || error.name === 'UnauthorizedOperation';

interface Reaching {
  /** Whose regions they are, for the log. */
  who: string;
  /** A region that is never skipped. */
  needed: string | undefined;
  /** Whether what went wrong is a reason to leave the region out. */
  isSkipped(error: Error): boolean;
  log(line: string): void;
}

/** What there is in all regions together. One that is skipped is told in the log; any other failure is thrown. */
export async function acrossRegions<Item>(
  regions: string[],
  look: (region: string) => Promise<Item[]>,
  { who, needed, isSkipped, log }: Reaching,
): Promise<Item[]> {
  const inRegion = (region: string) =>
    look(region).catch((error: Error) => {
      if (region === needed || !isSkipped(error)) throw error;
      log(`${who}: ${region} is not looked at, since it is out of reach. ${told(error).message}`);
      return [];
    });
  return (await Promise.all(regions.map(inRegion))).flat();
}
