import type { Deps } from '../../actions/create-account/run.ts';
import type { AccountStatus } from '../../src/core/ledger/schema/status.ts';
import type { Snapshot } from '../../src/core/ledger/snapshot.ts';
import type { Result } from '../../src/core/work/result.ts';
import { ledgerOf } from './ledger.ts';
import { fakeIdentityCenter, fakeMember, fakeSettings } from './member.ts';
import { fakeOrganization } from './organization.ts';

export const gamma = {
  name: 'gamma',
  email: 'aws+gamma@example.com',
  tags: { 'genesis:account': 'gamma', 'genesis:owner': 'team/cloud' },
};

/** A ledger that wants gamma, as it may be described further, and delta. */
export function snapshotOf(records: Record<string, AccountStatus> = {}, extra = ''): Snapshot {
  const ledger = ledgerOf({
    'accounts/gamma.yaml': `name: gamma\nowner: {team: cloud}\nnetwork: {pool: default}\n${extra}`,
    'accounts/delta.yaml': 'name: delta\nowner: {team: cloud}\nnetwork: none\n',
  });
  const status = {
    accounts: new Map(Object.entries(records)),
    peerings: new Map(),
    apps: new Map(),
    unreadable: new Set<string>(),
  };
  return {
    commit: 'c0ffee',
    head: undefined,
    base: ledger,
    next: ledger,
    problems: [],
    conflicts: [],
    status,
    terraform: 't',
  };
}

/** What create-account works with, in memory: an organization, and the member account it makes. */
export function memoryFactory() {
  const organization = fakeOrganization();
  const { member, state } = fakeMember();
  const kept: Result[] = [];
  let time = 0;
  let notYet = 0;
  const readyAfter = (tries: number) => {
    notYet = tries;
  };
  const deps: Deps = {
    organizations: organization.api,
    settings: fakeSettings().api,
    identityCenter: fakeIdentityCenter().api,
    async member() {
      if (notYet-- > 0) throw new Error('AccessDenied');
      return member;
    },
    catalog: {} as Deps['catalog'],
    repository: 'example/cloud',
    keep: async (result) => void kept.push(result),
    sleep: async (milliseconds) => {
      time += milliseconds;
    },
    now: () => time,
    log: () => {},
  };
  return { organization, roles: state.roles, kept, deps, readyAfter };
}
