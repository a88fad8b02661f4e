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

type Trial = Awaited<ReturnType<typeof world.network>>;
const done = { ok: true, refused: [], failure: '' };

/** How a trial ended; where it failed, with what Terraform said. */
const ended = ({ ok, refused, said }: Trial) => ({ ok, refused, failure: ok ? '' : said.slice(-2000) });

/** Expects that IAM refused something, and only what a statement would have allowed. */
function expectNeeded(statement: (typeof building)[number], { ok, refused }: Trial): void {
  expect(ok).toBe(false);
  expect(refused).not.toEqual([]);
  expect(refused.filter((one) => !covers(statement, one))).toEqual([]);
}

describe('building a network, with IAM asked for every call', () => {
  it.each(building.map((statement, index) => [statement.Sid, index, statement] as const))(
    'needs the statement %s',
    async (Sid, index, statement) => {
      const account = accountOf(index);
      await world.give(account, { role: 'write', statement: Sid });
      let trial = await world.network(account, 'apply');
      // Some things are only done to change what is there.
      if (trial.ok) trial = await world.network(account, 'apply', { tags: { changed: 'yes' } });
      expectNeeded(statement, trial);
    },
  );

  it('needs no more than all of them, nor does changing it', async () => {
    await world.give(FULL);
    for (const [command, wish] of [
      ['apply', {}],
      ['apply', { tags: { changed: 'yes' }, nat: 'per-zone' }],
    ] as const) {
      expect(ended(await world.network(FULL, command, wish))).toEqual(done);
    }
  });
});

describe('putting an account on the share of the hub', () => {
  it.each(STATEMENTS.share.filter(isKnown).map((statement) => [statement.Sid, statement] as const))(
    'needs the statement %s',
    async (Sid, statement) => {
      await world.give(SHARED, { role: 'share', statement: Sid });
      expectNeeded(statement, await world.network(SHARED, 'apply'));
    },
  );
});

describe('planning it', () => {
  it.each(STATEMENTS.read.map((statement) => [statement.Sid, statement] as const))(
    'needs the statement %s',
    async (Sid, statement) => {
      await world.give(FULL, { role: 'read', statement: Sid });
      expectNeeded(statement, await world.network(FULL, 'plan'));
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
    expect(ended(await world.network(OTHER, 'apply', { cidr: '10.0.5.0/24' }))).toEqual(done);
    for (const account of [FULL, OTHER]) {
      await world.give(account, { role: 'write', statement: 'Peerings' });
      const { ok, refused } = await world.peering(FULL, OTHER, 'apply');
      expect([ok, refused]).toEqual([false, [expect.stringMatching(/^ec2:\w+VpcPeeringConnection$/)]]);
      await world.give(account);
    }
  });

  it('needs no more than what both networks are built with', async () => {
    expect(ended(await world.peering(FULL, OTHER, 'apply'))).toEqual(done);
    const planned = await world.peering(FULL, OTHER, 'plan');
    expect(planned.refused).toEqual([]);
    expect(planned.said).toContain('No changes.');
    expect(ended(await world.peering(FULL, OTHER, 'destroy'))).toEqual(done);
  });
});

describe('taking it down', () => {
  it('needs no more than building it', async () => {
    await world.give(FULL);
    expect(ended(await world.network(FULL, 'destroy', { nat: 'per-zone' }))).toEqual(done);
  });
});
