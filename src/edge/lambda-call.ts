import { namingCalls } from '../core/aws/failed-call.ts';
import type { KeyProvider } from '../core/aws/keys.ts';
import { once } from '../core/once.ts';

export type LambdaCalls = ReturnType<typeof openLambdaCalls>;

/** Functions of one account and region, as those who use them see them, and their end. */
export function openLambdaCalls({ credentials, region }: { credentials: KeyProvider; region: string }) {
  const client = once(async () => {
    const { Lambda } = await import('@aws-sdk/client-lambda');
    return namingCalls('lambda', new Lambda({ credentials, region }));
  });

  return {
    /** Calls a function and waits. @returns Its answer, JSON; `failed` where the function threw. */
    async invoke(name: string, payload: object): Promise<{ failed: boolean; answer: string }> {
      const Payload = Buffer.from(JSON.stringify(payload));
      const { FunctionError, Payload: answer } = await (await client()).invoke({ FunctionName: name, Payload });
      return { failed: FunctionError !== undefined, answer: Buffer.from(answer ?? []).toString() };
    },

    /** @returns Whether there was one. */
    async remove(name: string): Promise<boolean> {
      try {
        await (await client()).deleteFunction({ FunctionName: name });
        return true;
      } catch (error) {
        if ((error as Error).name === 'ResourceNotFoundException') return false;
        throw error;
      }
    },
  };
}
