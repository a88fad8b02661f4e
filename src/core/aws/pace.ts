/** How often AWS takes a call: so many at once after a rest, then one every so often. */
export interface Rate {
  burst: number;
  /** Milliseconds between two calls in the long run. */
  every: number;
}

interface Clock {
  now(): number;
  sleep(milliseconds: number): Promise<void>;
}

/**
 * Keeps calls at a rate (a token bucket). Whoever calls the function waits for its turn, in the order of asking.
 */
export function paced({ burst, every }: Rate, { now, sleep }: Clock): () => Promise<void> {
  // The bucket as one number: the time at which it would be full again.
  let full = Number.NEGATIVE_INFINITY;
  let last: Promise<void> = Promise.resolve();
  const turn = async () => {
    const wait = full - (burst - 1) * every - now();
    if (wait > 0) await sleep(wait);
    full = Math.max(full, now()) + every;
  };
  return () => {
    last = last.then(turn);
    return last;
  };
}
