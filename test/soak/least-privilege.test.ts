import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { covers, STATEMENTS, startLeastPrivilege } from '../support/least-privilege.ts';

// On AWS, NAT gateways and attachments need a service's own role, and a shared gateway may not accept by itself. Moto
// knows neither.
const UNKNOWN_TO_MOTO = ['ServiceLinkedRoles', 'LookAtAttachments', 'AcceptAttachments', 'TagAttachments'];
const isKnown = ({ Sid }: { Sid: string }) => !UNKNOWN_TO_MOTO.includes(Sid);

const building = STATEMENTS.write.filter((statement) => isKnown(statement) && statement.Sid !== 'Peerings');
const accountOf = (index: number) => `4444444${String(index).padStart(5, '0')}`;
const FULL = accountOf(building.length);
const OTHER = accountOf(building.length + 1);
const SHARED = accountOf(building.length + 2);
let world: Awaited<ReturnType<typeof startLeastPrivilege>>;

beforeAll(async () => {
  world = await startLeastPrivilege([...building.map((_, index) => accountOf(index)), FULL, OTHER, SHARED]);
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

describe('putting an account on the share of the hub', () => {
  it.each(STATEMENTS.share.filter(isKnown).map((statement) => [statement.Sid, statement] as const))(
    'needs the statement %s',
    async (Sid, statement) => {
      await world.give(SHARED, { role: 'share', statement: Sid });
      const ended = await world.network(SHARED, 'apply');
      expect(ended.ok).toBe(false);
      expect(ended.refused).not.toEqual([]);
      expect(ended.refused.filter((one) => !covers(statement, one))).toEqual([]);
    },
  );
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
  });
});

describe('peering it', () => {
  it('needs the statement Peerings on both sides', async () => {
    await world.give(OTHER);
    expect(await world.network(OTHER, 'apply', { cidr: '10.0.5.0/24' })).toMatchObject({ ok: true });
    for (const account of [FULL, OTHER]) {
      await world.give(account, { role: 'write', statement: 'Peerings' });
      const ended = await world.peering(FULL, OTHER, 'apply');
      expect([ended.ok, ended.refused]).toEqual([false, [expect.stringMatching(/^ec2:\w+VpcPeeringConnection$/)]]);
      await world.give(account);
    }
  });

  it('needs no more than what both networks are built with', async () => {
    expect(await world.peering(FULL, OTHER, 'apply')).toMatchObject({ ok: true, refused: [] });
    const planned = await world.peering(FULL, OTHER, 'plan');
    expect(planned.refused).toEqual([]);
    expect(planned.said).toContain('No changes.');
    expect(await world.peering(FULL, OTHER, 'destroy')).toMatchObject({ ok: true, refused: [] });
  });
});

describe('taking it down', () => {
  it('needs no more than building it', async () => {
    await world.give(FULL);
    expect(await world.network(FULL, 'destroy', { nat: 'per-zone' })).toMatchObject({ ok: true, refused: [] });
  });
});
