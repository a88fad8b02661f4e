import type { Request } from '../../actions/provision/job.ts';
import { type Deps, run } from '../../actions/provision/run.ts';
import { type Foreign, refuseForeign } from '../../src/core/close/foreign.ts';
import type { LiveVpc } from '../../src/core/drift/blocks.ts';
import type { Placed } from '../../src/core/drift/placement.ts';
import type { AccountStatus } from '../../src/core/ledger/schema/status.ts';
import type { Snapshot } from '../../src/core/ledger/snapshot.ts';
import type { Found } from '../../src/core/terraform/orphans.ts';
import type { Result } from '../../src/core/work/result.ts';
import { ledgerOf, statusOf } from './ledger.ts';
import { account, claim } from './ledger-text.ts';
import { fakeTerraform } from './terraform.ts';

export const ID = '444444444444';

/** Two accounts with networks, one without, one that is to be closed. */
export const LEDGER = ledgerOf({
  'accounts/acme.yaml': account('acme'),
  'accounts/beta.yaml': account('beta'),
  'accounts/bare.yaml': account('bare', 'network: none\n'),
  'accounts/gone.yaml': account('gone', 'network: none\nlifecycle: closed\n'),
  'subnets/10.0.4.0-24.yaml': claim('10.0.4.0/24', 'acme'),
  'subnets/10.0.5.0-24.yaml': claim('10.0.5.0/24', 'beta'),
});

/** The ledger, and a status of these records; `of` is what else differs. */
export function snapshotOf(records: Record<string, AccountStatus> = {}, of: Partial<Snapshot> = {}): Snapshot {
  return {
    commit: 'c0ffee',
    head: undefined,
    base: LEDGER,
    next: LEDGER,
    problems: [],
    conflicts: [],
    status: statusOf(records),
    terraform: 't',
    ...of,
  };
}

/** The action with everything around it in memory; `go` runs it: a plan of acme unless told otherwise. */
export function world() {
  const fake = fakeTerraform();
  const kept: Result[] = [];
  const confirmed: string[] = [];
  const errored = new Set<string>();
  const foreign: Foreign[] = [];
  const tagged: Found[] = [];
  const imports: string[] = [];
  /** How AWS has accounts, where it isn't as the ledger says. */
  const organization = new Map<string, Placed | undefined>();
  const vpcs: LiveVpc[] = [];
  const deps: Deps = {
    terraform: fake.terraform,
    confirm: async ({ name, email, knownId }) => void confirmed.push(`${name} ${email} ${knownId}`),
    locate: async ({ knownId }) => knownId,
    refuseForeign: async ({ name, wanted, file }) => refuseForeign(name, foreign, wanted, file),
    findTagged: async () => tagged,
    writeImports: async (_, text) => void imports.push(text),
    makeWorkspace: async ({ name }) => ({
      ...{ name, path: `/work/${name}`, root: 'terraform/account', lockFile: 'lock' },
      env: async () => ({}),
    }),
    clearLock: async ({ name }) => void fake.calls.push(`clear lock ${name}`),
    async finishGroups({ name }) {
      fake.calls.push(`finish groups ${name}`);
      return ['sg-1'];
    },
    hasErroredState: async ({ name }) => errored.has(name),
    placed: async (id) => (organization.has(id) ? organization.get(id) : asItShouldBe()),
    unit: async (path) => `ou-${path}`,
    vpcs: async () => vpcs,
    keep: async (result) => void kept.push(structuredClone(result)),
    log: () => {},
  };
  const go = (request: Partial<Request>, snapshot = snapshotOf()) =>
    run(
      {
        mode: 'plan',
        accounts: ['acme'],
        parallel: 2,
        created: [],
        run: '7',
        sessionName: 's',
        today: '2026-11-21',
        ...request,
      },
      snapshot,
      deps,
    );
  return { ...fake, deps, kept, confirmed, errored, foreign, tagged, imports, organization, vpcs, go };
}

/** The account acme as the ledger says it is. */
export function asItShouldBe(of: Partial<Placed> = {}): Placed {
  const tags = { 'genesis:account': 'acme', 'genesis:owner': 'team/cloud' };
  return { state: 'ACTIVE', name: 'acme', tags, parent: { id: 'ou-Workloads', name: 'Workloads' }, ...of };
}

/** The account acme was created, and has no network yet. */
export const EXISTS = snapshotOf({ acme: { account_id: ID, state: 'provisioning-requested' } });
