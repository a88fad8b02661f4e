import { describe, expect, it } from '@jest/globals';
import type { Hub, Organization } from '../../../src/core/ledger/schema/organization.ts';
import { accessTo, bootstrapRoots, corrections, rolesToAssume } from '../../../src/core/setup/bootstrap.ts';
import { ledgerOf } from '../../support/ledger.ts';

const ledger = ledgerOf({
  'accounts/acme.yaml': 'name: acme\nowner: {team: cloud}\nunit: Labs/One\nnetwork: none\n',
});
const organization = ledger.organization?.value as Organization;
const wishes = {
  github: { repository: 'example/cloud-accounts', repository_id: '1001', owner_id: '2002' },
  caller: '111111111111',
  hasProvider: false,
  bundles: [],
};
const [first, hub] = bootstrapRoots(ledger, organization, wishes);

/** Which roles each of two hubs makes. */
function roles(...[main, west]: [Hub, Hub]) {
  const two = { ...organization, hubs: { main, west } } as Organization;
  return bootstrapRoots(ledger, two, wishes).flatMap(({ variables }) =>
    'makes' in variables ? [variables.makes] : [],
  );
}

describe('what bootstrap gives to Terraform', () => {
  it('is what organization.yaml says, with the units at the root that any account is in', () => {
    expect(first?.variables).toMatchObject({
      region: 'us-east-1',
      accounts: { automation: '555555555555', management: '111111111111', core: ['222222222222'] },
      factory: { kind: 'organizations', units: ['Labs', 'Suspended', 'Workloads'] },
      state_bucket: { name: 'example-genesis-state' },
      oidc_provider: true,
    });
    expect(first?.variables.roles).toMatchObject({
      write: 'genesis-write',
      provisioning: 'MattermostAccountProvisioningRole',
      share: ['tgw-share-association-role'],
      hub_reader: ['GenesisReaderRole'],
    });
  });

  it('is what the flags say besides: the provider that is there, the buckets of bundles', () => {
    const [root] = bootstrapRoots(ledger, organization, { ...wishes, hasProvider: true, bundles: ['example-bundles'] });
    expect(root?.variables).toMatchObject({ oidc_provider: false, buckets: { bundles: ['example-bundles'] } });
  });

  it('names each core account once and has each role made once, however many hubs there are', () => {
    const main = organization.hubs.main as Hub;
    const two = { ...organization, hubs: { main, west: { ...main, region: 'us-west-2' } } } as Organization;
    const roots = bootstrapRoots(ledger, two, wishes);
    expect(roots.map(({ name }) => name)).toEqual(['bootstrap', 'hub main', 'hub west']);
    expect(roots[0]?.variables).toMatchObject({
      accounts: { core: ['222222222222'] },
      roles: { share: ['tgw-share-association-role'] },
    });
    expect(roles(main, main)).toEqual([['share', 'reader'], []]);
    expect(roles(main, { ...main, share_role: 'other' })).toEqual([['share', 'reader'], ['share']]);
    expect(roles(main, { ...main, core_account: '666666666666' })).toEqual(Array(2).fill(['share', 'reader']));
  });

  it('reaches other accounts by the role their organization made, and the own one as it is', () => {
    expect(first?.variables.access).toEqual({
      automation: 'arn:aws:iam::555555555555:role/OrganizationAccountAccessRole',
      management: null,
    });
    expect(accessTo('222222222222', '222222222222', organization)).toBeNull();
    expect(rolesToAssume('111111111111', organization)).toEqual([
      'arn:aws:iam::222222222222:role/OrganizationAccountAccessRole',
      'arn:aws:iam::555555555555:role/OrganizationAccountAccessRole',
    ]);
  });

  it('has a root and a state of its own for each hub, after the roles that its trusts name', () => {
    expect(hub).toMatchObject({ name: 'hub main', folder: 'hub', key: 'bootstrap/hub-main.tfstate', hub: 'main' });
    expect(hub?.variables).toMatchObject({
      core_account: '222222222222',
      automation_account: '555555555555',
      transit_gateway: 'tgw-0123456789abcdef0',
      roles: { read: 'genesis-read', write: 'genesis-write', share: 'tgw-share-association-role' },
    });
  });
});

describe('what organization.yaml has to say afterwards', () => {
  it('is told by key where it differs', () => {
    const made = {
      automation: { account: '555555555555', roles: { read: 'genesis-read' } },
      hubs: { main: { resource_share: 'ffff' }, west: { share_role: 'share' } },
    };
    expect(corrections(organization, made)).toEqual([
      { key: 'hubs.main.resource_share', has: '0a1b2c3d', wants: 'ffff' },
      { key: 'hubs.west.share_role', has: null, wants: 'share' },
    ]);
  });

  it('is nothing where it says so already', () => {
    expect(corrections(organization, { terraform: { state_bucket: 'example-genesis-state' } })).toEqual([]);
  });
});
