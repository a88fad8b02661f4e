import { describe, expect, it } from '@jest/globals';
import { planPresence, planRemoval, type TakeOverDeps } from '../../actions/provision/take-over.ts';
import type { Target } from '../../actions/provision/target.ts';
import type { Found, Import } from '../../src/core/terraform/orphans.ts';
import { planText, resourceJson } from '../support/plan-json.ts';
import { ID } from '../support/provision.ts';

const VPC: Found = { type: 'aws_vpc', id: 'vpc-1', key: 'acme', tagged: true };
/** Its name is made of the VPC's id, as that of RDS's subnet groups is. */
const GROUP: Found = { type: 'aws_db_subnet_group', id: 'db-vpc-1', key: 'db-vpc-1', tagged: true };
const folder = { name: 'acme', path: '/acme', root: 'terraform/account', env: async () => ({}) };
const acme = { name: 'acme', accounts: [{ name: 'acme', email: undefined, knownId: ID }] } as unknown as Target;

/** An account in AWS, of which Terraform's state knows a part, and holds what AWS has no more at these addresses. */
function world(inAws: Found[], inState: string[] = [], goneAt: string[] = []) {
  const calls: string[] = [];
  const said: string[] = [];
  const known = new Set(inState);
  const gone = new Set(goneAt);
  const imported = new Map<string, string>();
  let destroying = false;

  /** A VPC and a group in it; what is imported isn't made. */
  function plan(): string {
    const vpc = known.has('vpc-1') || (imported.get('aws_vpc.this') && !gone.has('aws_vpc.this'));
    const resource = (type: string, id: string, after: object) => {
      const address = `${type}.this`;
      // As Terraform does: an import block is ignored where the stored state holds something.
      const importing = gone.has(address) ? undefined : imported.get(address);
      const actions = destroying ? ['delete'] : known.has(id) || importing ? ['no-op'] : ['create'];
      const change = { actions, after, ...(importing && { importing: { id: importing } }) };
      return destroying && !known.has(id) ? [] : [resourceJson('this', change, { address, type })];
    };
    const resources = [...known].map((id) => ({ type: id === VPC.id ? VPC.type : GROUP.type, values: { id } }));
    return planText(
      [
        ...resource('aws_vpc', 'vpc-1', { tags: { Name: 'acme' } }),
        ...resource('aws_db_subnet_group', 'db-vpc-1', vpc ? { name: 'db-vpc-1' } : {}),
      ],
      {
        prior_state: { values: { root_module: { resources } } },
        resource_drift: [...gone].map((address) =>
          resourceJson('this', { actions: ['delete'], before: { id: 'gone' }, after: null }, { address }),
        ),
      },
    );
  }

  const deps = {
    terraform: {
      async plan(_: unknown, { destroy }: { destroy: boolean }) {
        calls.push(destroy ? 'plan removal' : 'plan');
        destroying = destroy;
        return { changed: destroy ? known.size > 0 : known.size < 2 };
      },
      show: async () => plan(),
      async import(_: unknown, { address, id }: Import) {
        if (gone.has(address)) throw new Error('terraform import: Resource already managed by Terraform');
        calls.push(`import ${address} ${id}`);
        known.add(id);
      },
      async forget(_: unknown, address: string) {
        calls.push(`forget ${address}`);
        gone.delete(address);
      },
    },
    async findTagged(_: unknown, names: { name: string }[]) {
      calls.push('look');
      return inAws.filter(({ type, key }) => type === 'aws_vpc' || names.some(({ name }) => name === key));
    },
    async writeImports(_: unknown, text: string) {
      const blocks: { to: string; id: string }[] = JSON.parse(text).import;
      if (new Set(blocks.map(({ to }) => to)).size < blocks.length) throw new Error('Duplicate import configuration');
      for (const { to, id } of blocks) imported.set(to, id);
      calls.push(`write ${[...imported.values()].join()}`);
    },
    log: (line: string) => void said.push(line),
  } as unknown as TakeOverDeps;
  return { deps, calls, said };
}

describe('planning a network', () => {
  it('has what an interrupted run left imported, and then what is known by that', async () => {
    const { deps, calls, said } = world([VPC, GROUP]);
    const plan = await planPresence(acme, folder, deps, { lock: true });
    expect(calls).toEqual(['plan', 'look', 'write vpc-1', 'plan', 'look', 'write vpc-1,db-vpc-1', 'plan']);
    expect(plan?.resource_changes.map(({ change }) => change.importing?.id)).toEqual(['vpc-1', 'db-vpc-1']);
    expect(said[0]).toBe('acme: vpc-1 was left by an interrupted run, and becomes aws_vpc.this');
  });

  it('has the state forget what is gone where something was made in its place, and imports that', async () => {
    const { deps, calls } = world([VPC, GROUP], [], ['aws_vpc.this']);
    const plan = await planPresence(acme, folder, deps, { lock: true });
    expect(calls.slice(0, 5)).toEqual(['plan', 'look', 'forget aws_vpc.this', 'write vpc-1', 'plan']);
    expect(plan?.resource_changes.map(({ change }) => change.importing?.id)).toEqual(['vpc-1', 'db-vpc-1']);
  });

  it('without the lock leaves the state as it is, and tells what Terraform would make', async () => {
    const { deps, calls } = world([VPC], [], ['aws_vpc.this']);
    const plan = await planPresence(acme, folder, deps, { lock: false });
    expect(calls).toEqual(['plan', 'look']);
    expect(plan?.resource_changes.map(({ change }) => change.actions)).toEqual([['create'], ['create']]);
  });

  it('forgets nothing that is gone and has nothing in its place', async () => {
    const { deps, calls } = world([], [], ['aws_vpc.this']);
    await planPresence(acme, folder, deps, { lock: true });
    expect(calls).toEqual(['plan', 'look']);
  });

  it('replaces an attachment along with its acceptance, which an interrupted run left unfinished', async () => {
    const type = 'aws_ec2_transit_gateway_vpc_attachment';
    const before = { id: 'tgw-attach-1' };
    const asked: (string[] | undefined)[] = [];
    const deps = {
      terraform: {
        async plan(_: unknown, { replace }: { replace?: string[] }) {
          asked.push([...(replace ?? [])]);
          return { changed: true };
        },
        async show() {
          const renewed = { actions: ['delete', 'create'], before };
          const attachment = asked.at(-1)?.includes('hub.this') ? renewed : { actions: ['no-op'], before };
          return planText([
            resourceJson('this', attachment, { address: 'hub.this', type }),
            resourceJson(
              'this',
              { actions: ['no-op'], before: { id: 'tgw-attach-2' } },
              { address: 'other.this', type },
            ),
            resourceJson('this', renewed, { address: 'accepter.this', type: `${type}_accepter` }),
          ]);
        },
      },
    } as unknown as TakeOverDeps;
    const plan = await planPresence(acme, folder, deps, { lock: false });
    expect(asked).toEqual([[], ['hub.this']]);
    expect(plan?.resource_changes.map(({ change }) => change.actions.length)).toEqual([2, 1, 2]);
  });

  it('looks once where nothing was left', async () => {
    const { deps, calls } = world([]);
    await planPresence(acme, folder, deps, { lock: false });
    expect(calls).toEqual(['plan', 'look']);
  });

  it('does not look where nothing new is made, or nothing is there to look into', async () => {
    const known = world([VPC, GROUP], ['vpc-1', 'db-vpc-1']);
    await planPresence(acme, folder, known.deps, { lock: true });
    expect(known.calls).toEqual(['plan']);
    const unknown = world([]);
    await planPresence({ ...acme, accounts: [] }, folder, unknown.deps, { lock: false });
    expect(unknown.calls).toEqual(['plan']);
  });

  it('stops with a list where it cannot tell what something is', async () => {
    const { deps } = world([
      { ...VPC, key: 'older' },
      { ...VPC, id: 'vpc-2', key: 'oldest' },
    ]);
    await expect(planPresence(acme, folder, deps, { lock: true })).rejects.toThrow(
      'acme has what carries its tag, but is neither in its state nor in its plan: aws_vpc vpc-1 (older), aws_vpc vpc-2 (oldest).',
    );
  });
});

describe('planning to take a network down', () => {
  it('takes into the state before what would stay otherwise', async () => {
    const { deps, calls } = world([VPC, GROUP]);
    const plan = await planRemoval(acme, folder, deps, { lock: true });
    expect(calls.filter((call) => call.startsWith('import'))).toEqual([
      'import aws_vpc.this vpc-1',
      'import aws_db_subnet_group.this db-vpc-1',
    ]);
    expect(plan?.resource_changes.map(({ change }) => change.actions)).toEqual([['delete'], ['delete']]);
  });

  it('has the state forget what is gone where something was made in its place', async () => {
    const { deps, calls } = world([VPC, GROUP], [], ['aws_vpc.this']);
    await planRemoval(acme, folder, deps, { lock: true });
    expect(calls).toContain('forget aws_vpc.this');
    expect(calls.filter((call) => call.startsWith('import'))).toEqual([
      'import aws_vpc.this vpc-1',
      'import aws_db_subnet_group.this db-vpc-1',
    ]);
  });

  it('changes nothing of the state where it may only read', async () => {
    const { deps, calls } = world([VPC]);
    expect(await planRemoval(acme, folder, deps, { lock: false })).toBeUndefined();
    expect(calls).toEqual(['plan removal']);
  });

  it('is one plan and one look where state knows all', async () => {
    const { deps, calls } = world([VPC], ['vpc-1']);
    await planRemoval(acme, folder, deps, { lock: true });
    expect(calls).toEqual(['plan removal', 'look']);
  });
});
