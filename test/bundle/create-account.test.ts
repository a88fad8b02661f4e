import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startCreation } from '../support/creation.ts';

let world: Awaited<ReturnType<typeof startCreation>>;

beforeAll(async () => {
  world = await startCreation();
});
beforeEach(() => world.aws.reset());
afterAll(() => world?.stop());

describe('the bundle of create-account', () => {
  it('creates, prepares and moves an account, and then finds nothing to do', async () => {
    const first = await world.create();
    expect(first.annotations).toEqual([]);
    const [account] = await world.accountsNamed('gamma');
    expect(JSON.parse(first.outputs.accounts ?? '')).toEqual({ gamma: account?.Id });
    const operations = world.operations();
    expect([operations[0], operations.at(-1)]).toEqual(['CreateAccount', 'MoveAccount']);
    // The sample's baseline, its parts side by side.
    expect([...new Set(operations.slice(1, -1))].sort()).toEqual([
      'CreateAccountAlias',
      'CreateRole',
      'DeleteSubnet',
      'DeleteVpc',
      'EnableEbsEncryptionByDefault',
      'PutPublicAccessBlock',
      'PutRolePolicy',
    ]);

    world.aws.proxy.forget();
    const again = await world.create();
    expect(again.outputs.accounts).toBe(first.outputs.accounts);
    expect(world.operations()).toEqual([]);
  });

  it('makes no second account when it was killed right after CreateAccount', async () => {
    const killed = new AbortController();
    world.aws.proxy.kill('organizations:CreateAccount', 1, () => killed.abort());
    const first = await world.create({}, killed.signal);
    expect(first.cancelled).toBe(true);

    const second = await world.create();
    expect(second.code).toBe(0);
    expect(await world.accountsNamed('gamma')).toHaveLength(1);
  });

  it.each(['AssumeRole', 'CreateRole', 'PutRolePolicy', 'CreateAccountAlias', 'DeleteVpc', 'MoveAccount'])(
    'finishes what was begun when it was killed after %s',
    async (operation) => {
      const killed = new AbortController();
      world.aws.proxy.kill(
        (call) => call.operation === operation,
        1,
        () => killed.abort(),
      );
      await world.create({}, killed.signal);
      const second = await world.create();
      expect(second.annotations).toEqual([]);
      expect(await world.accountsNamed('gamma')).toHaveLength(1);
      world.aws.proxy.forget();
      await world.create();
      expect(world.operations()).toEqual([]);
    },
  );

  it('tells the reason when AWS fails the creation, and ends with a failure', async () => {
    await world.aws.failCreation('gamma', 'ACCOUNT_LIMIT_EXCEEDED');
    const result = await world.create();
    expect(result.code).toBe(1);
    expect(result.summary).toContain('ACCOUNT_LIMIT_EXCEEDED. Ask AWS for a higher quota');
  });

  it('refuses names and settings that are wrong before it calls AWS', async () => {
    const result = await world.create({ accounts: 'gama', 'job-role': 'writer' });
    expect(result.code).toBe(1);
    expect(result.annotations[0]?.message).toContain('job-role is "writer"');
    const unknown = await world.create({ accounts: 'gama' });
    expect(unknown.annotations[0]?.message).toContain('no account gama');
    expect(world.aws.proxy.calls()).toEqual([]);
  });
});
