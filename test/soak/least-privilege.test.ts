import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { covers, STATEMENTS, startLeastPrivilege } from '../support/least-privilege.ts';

// On AWS, NAT gateways and attachments need a service's own role; moto doesn't ask for that.
const UNKNOWN_TO_MOTO = ['ServiceLinkedRoles'];

const building = STATEMENTS.write.filter(({ Sid }) => !UNKNOWN_TO_MOTO.includes(Sid));
const accountOf = (index: number) => `4444444${String(index).padStart(5, '0')}`;
const FULL = accountOf(building.length);
let world: Awaited<ReturnType<typeof startLeastPrivilege>>;

beforeAll(async () => {
  world = await startLeastPrivilege([...building.map((_, index) => accountOf(index)), FULL]);
});
afterAll(() => world?.stop());

describe('building a network, with IAM asked for every call', () => {
  it.each(building.map((statement, index) => [statement.Sid, index, statement] as const))(
    'needs the statement %s',
    async (Sid, index, statement) => {
      const account = accountOf(index);
      await world.give(account, { role: 'write', statement: Sid });
      let ended = await world.network(account, 'apply');
      // Some things are only done to change what is there.
      if (ended.ok) ended = await world.network(account, 'apply', { tags: { changed: 'yes' } });
      expect(ended.ok).toBe(false);
      expect(ended.refused).not.toEqual([]);
      expect(ended.refused.filter((one) => !covers(statement, one))).toEqual([]);
    },
  );

  it('needs no more than all of them, nor does changing it and taking it down', async () => {
    await world.give(FULL);
    for (const [command, wish] of [
      ['apply', {}],
      ['apply', { tags: { changed: 'yes' }, nat: 'per-zone' }],
    ] as const) {
      expect(await world.network(FULL, command, wish)).toMatchObject({ ok: true, refused: [] });
    }
  });
});

describe('planning it', () => {
  it.each(STATEMENTS.read.map((statement) => [statement.Sid, statement] as const))(
    'needs the statement %s',
    async (Sid, statement) => {
      await world.give(FULL, { role: 'read', statement: Sid });
      const ended = await world.network(FULL, 'plan');
      expect(ended.ok).toBe(false);
      expect(ended.refused).not.toEqual([]);
      expect(ended.refused.filter((one) => !covers(statement, one))).toEqual([]);
    },
  );

  it('needs no more than all of them', async () => {
    await world.give(FULL);
    const wish = { tags: { changed: 'yes' }, nat: 'per-zone' } as const;
    const planned = await world.network(FULL, 'plan', wish);
    expect(planned.refused).toEqual([]);
    expect(planned.said).toContain('No changes.');
    expect(await world.network(FULL, 'destroy', wish)).toMatchObject({ ok: true, refused: [] });
  });
});
