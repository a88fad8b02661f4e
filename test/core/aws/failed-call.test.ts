import { expect, it } from '@jest/globals';
import { namingCalls } from '../../../src/core/aws/failed-call.ts';

const denied = Object.assign(new Error('You do not have permissions.'), { name: 'AccessDeniedException' });
const call = (next: () => Promise<string>) => namingCalls('organizations')(next, { commandName: 'ListRootsCommand' });

it("names the call that failed, keeps AWS's name for the error, and what AWS said as the cause", async () => {
  await expect(call(() => Promise.reject(denied))(undefined)).rejects.toMatchObject({
    message: 'AWS call organizations:ListRoots failed.',
    name: 'AccessDeniedException',
    cause: denied,
  });
});

it('passes on what a call answers', async () => {
  await expect(call(async () => 'answer')(undefined)).resolves.toBe('answer');
});
