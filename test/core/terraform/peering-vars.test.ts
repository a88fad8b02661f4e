import { describe, expect, it } from '@jest/globals';
import { peeringVariables } from '../../../src/core/terraform/peering-vars.ts';
import { ledgerOf, statusOf } from '../../support/ledger.ts';
import { account } from '../../support/ledger-text.ts';
import { NETWORKS, PEERING } from '../../support/peerings.ts';

const NAME = 'acme--beta';
const accounts = { 'accounts/acme.yaml': account('acme'), 'accounts/beta.yaml': account('beta') };
const ledger = ledgerOf({ ...accounts, 'peerings/acme--beta.yaml': `${PEERING}dns: true\n` });
const status = statusOf({
  acme: { account_id: '444444444444', network: NETWORKS.acme },
  beta: { account_id: '666666666666', network: { ...NETWORKS.beta, ipv6_cidr: '2001:db8::/56', nat_addresses: {} } },
});
const reach = { access: 'write', sessionName: 'run@7', onBehalfOf: 'octocat' } as const;

describe('the Terraform variables of a peering', () => {
  it('are what was recorded of both networks, and what the ledger says', () => {
    expect(peeringVariables(ledger, status, NAME, reach)).toEqual({
      requester: {
        account: 'acme',
        account_id: '444444444444',
        region: 'us-east-1',
        vpc_id: 'vpc-a',
        cidr: '10.0.4.0/24',
        ipv6_cidr: null,
        route_tables: { public: 'rtb-a1', 'private-a': 'rtb-a2' },
      },
      accepter: {
        account: 'beta',
        account_id: '666666666666',
        region: 'eu-west-1',
        vpc_id: 'vpc-b',
        cidr: '10.0.5.0/24',
        ipv6_cidr: '2001:db8::/56',
        route_tables: { public: 'rtb-b1', 'private-a': 'rtb-b2' },
      },
      dns: true,
      offline: false,
      partition: 'aws',
      environment: 'test',
      roles: { provisioning: 'MattermostAccountProvisioningRole' },
      session_name: 'run@7',
      source_identity: 'octocat',
    });
  });

  it('name the role that only reads, to plan', () => {
    const { roles } = peeringVariables(ledger, status, NAME, { ...reach, access: 'read' });
    expect(roles.provisioning).toBe('GenesisReaderRole');
  });

  it('are there for one whose file is gone, to take it down', () => {
    expect(peeringVariables(ledgerOf(accounts), status, NAME, reach)).toMatchObject({
      dns: false,
      accepter: { vpc_id: 'vpc-b' },
    });
  });

  it('are refused where a network is not recorded, saying whose', () => {
    const half = statusOf({ acme: { account_id: '444444444444', network: NETWORKS.acme }, beta: { network: null } });
    expect(() => peeringVariables(ledger, half, NAME, reach)).toThrow(/no network is recorded of beta/);
  });
});
