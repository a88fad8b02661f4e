import type { Message } from '../core/webhooks/payload.ts';

/** A hook that doesn't answer must not hold up the work. */
const TIMEOUT = 10_000;

/** Pauses before the second and third try. */
const PAUSES = [1_000, 5_000];

/** Sends a message; redirects aren't followed, since what is sent is signed for one address. */
export function openWebhooks({ sleep }: { sleep(milliseconds: number): Promise<void> }) {
  async function once(url: string, { body, headers }: Message): Promise<string | undefined> {
    try {
      const signal = AbortSignal.timeout(TIMEOUT);
      const answer = await fetch(url, { method: 'POST', body, headers, redirect: 'manual', signal });
      await answer.body?.cancel();
      return answer.ok ? undefined : `it answered ${answer.status}`;
    } catch (error) {
      // The message may tell the address, which is a secret; the name of the cause doesn't.
      const { name, cause } = error as Error & { cause?: { code?: string } };
      return cause?.code ?? name;
    }
  }

  return {
    /** @returns Why it could not be delivered; undefined where it was. */
    async send(url: string, message: Message): Promise<string | undefined> {
      let failure = await once(url, message);
      for (const pause of PAUSES) {
        if (failure === undefined) break;
        await sleep(pause);
        failure = await once(url, message);
      }
      return failure;
    },
  };
}
