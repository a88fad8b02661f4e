import { expect, it } from '@jest/globals';
import { type Middleware, namingCalls } from '../../../src/core/aws/failed-call.ts';
import { UserError } from '../../../src/core/problem.ts';

const denied = Object.assign(new Error('You do not have permissions.'), { name: 'AccessDeniedException' });

/** Calls through what is added to a client of this kind. */
function call(next: Next): Promise<string> {
  const around: Middleware[] = [];
  namingCalls('organizations', { middlewareStack: { add: (middleware: Middleware) => void around.push(middleware) } });
  return around.reduce((inner, one) => one(inner, { commandName: 'ListRootsCommand' }), next)('input');
}

type Next = (input: string) => Promise<string>;

it("names the call that failed, keeps AWS's name for the error, and what AWS said as the cause", async () => {
  await expect(call(() => Promise.reject(denied))).rejects.toMatchObject({
    message: 'AWS call organizations:ListRoots failed.',
    name: 'AccessDeniedException',
    cause: denied,
  });
});

it('passes on what a call answers', async () => {
  await expect(call(async () => 'answer')).resolves.toBe('answer');
});

it("passes on a user's fault as it is", async () => {
  const keyless = new UserError("AWS doesn't know who you are.");
  await expect(call(() => Promise.reject(keyless))).rejects.toBe(keyless);
});
