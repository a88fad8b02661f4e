import { UserError } from '../../src/core/problem.ts';
import type { CreationRequest, Organizations } from '../../src/edge/organizations.ts';

export interface WatchDeps {
  organizations: Pick<Organizations, 'creationRequests' | 'creationRequest'>;
  sleep(milliseconds: number): Promise<void>;
  now(): number;
  log(line: string): void;
}

/** One call tells of all requests in flight; ListCreateAccountStatus takes five a second (Organizations quotas). */
const LOOK_EVERY = 2_000;
const SAY_EVERY = 15_000;

/** How long AWS may take: minutes as a rule, an hour at the very most. */
const PATIENCE = 60 * 60_000;

interface Watched {
  request: CreationRequest;
  since: number;
  end(ended: Promise<CreationRequest>): void;
}

/** What people are told while they wait. */
export interface Outlook {
  /** How many accounts are to be made in all, as far as that is known. */
  total(): number;
  /** How many of them AWS makes at a time. */
  sideBySide: number;
}

/**
 * Waits for requests together: however many there are, one look tells which of them are still in flight.
 *
 * @returns A function that waits until a request has ended, well or not.
 */
export function watchRequests(
  deps: WatchDeps,
  outlook: Outlook,
): (request: CreationRequest) => Promise<CreationRequest> {
  const watched = new Map<string, Watched>();
  let looking = false;
  let ended = 0;
  let said = deps.now();
  const begun = deps.now();

  async function look(): Promise<void> {
    // What is asked for while AWS makes the list isn't on it.
    const before = [...watched];
    const inFlight = new Set((await deps.organizations.creationRequests()).map(({ id }) => id));
    for (const [id, one] of before) {
      const answer = inFlight.has(id) ? undefined : deps.organizations.creationRequest(id);
      // The list may lag behind; the request itself says whether it has ended.
      const isOver = await answer?.then(
        ({ state }) => state !== 'IN_PROGRESS',
        () => true,
      );
      const isLate = deps.now() - one.since > PATIENCE;
      if (!isOver && !isLate) continue;
      watched.delete(id);
      ended += 1;
      one.end(isOver && answer ? answer : Promise.reject(tooLate(one.request)));
    }
  }

  function progress(): string {
    const total = Math.max(outlook.total(), ended + watched.size);
    const each = (deps.now() - begun) / Math.max(ended, 1);
    // Until the first have ended nobody knows how long AWS takes today.
    const left = ended < outlook.sideBySide ? '' : `, about ${Math.ceil(((total - ended) * each) / 60_000)} min left`;
    return `${ended} of ${total} requests ended, ${watched.size} in flight${left}`;
  }

  async function keepLooking(): Promise<void> {
    while (watched.size > 0) {
      await deps.sleep(LOOK_EVERY);
      await look().catch((error: Error) => {
        for (const { end } of watched.values()) end(Promise.reject(error));
        watched.clear();
      });
      if (deps.now() - said < SAY_EVERY) continue;
      said = deps.now();
      deps.log(progress());
    }
    looking = false;
  }

  return (request) => {
    if (request.state !== 'IN_PROGRESS') return Promise.resolve(request);
    return new Promise((resolve) => {
      watched.set(request.id, { request, since: deps.now(), end: resolve });
      if (looking) return;
      looking = true;
      void keepLooking();
    });
  };
}

function tooLate({ name, id }: CreationRequest): UserError {
  return new UserError(`AWS has not finished creating ${name} after an hour (request ${id}).`, {
    hint: 'The next run takes the same request up again.',
  });
}
