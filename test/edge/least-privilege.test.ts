import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { covers, STATEMENTS, startLeastPrivilege } from '../support/least-privilege.ts';

// Each statement by itself is tried in test/soak/least-privilege.test.ts.

const [FULL, LACKING] = ['444444440001', '444444440002'];
let world: Awaited<ReturnType<typeof startLeastPrivilege>>;

beforeAll(async () => {
  world = await startLeastPrivilege([FULL, LACKING]);
});
afterAll(() => world?.stop());

describe('the roles of a member account, with IAM asked for every call', () => {
  it('build the network and find nothing to do in it', async () => {
    await world.give(FULL);
    expect(await world.network(FULL, 'apply')).toMatchObject({ ok: true, refused: [] });
    const planned = await world.network(FULL, 'plan');
    expect(planned.refused).toEqual([]);
    expect(planned.said).toContain('No changes.');
  });

  it.each([
    ['write', 'InternetGateways', 'apply'],
    ['read', 'LookAtNodePolicy', 'plan'],
  ] as const)('fail without a statement: %s, %s', async (role, statement, command) => {
    const account = role === 'read' ? FULL : LACKING;
    await world.give(account, { role, statement });
    const lacking = STATEMENTS[role].filter(({ Sid }) => Sid === statement);
    const ended = await world.network(account, command);
    expect(ended.ok).toBe(false);
    expect(ended.refused.map((one) => lacking.some((it) => covers(it, one)))).toContain(true);
  });
});
