import { describe, expect, it } from '@jest/globals';
import { terraformVariables } from '../../../src/core/terraform/tfvars.ts';
import { ledgerOf } from '../../support/ledger.ts';

const account = (network: string) =>
  `name: acme\nowner: {team: cloud}\nnetwork: ${network}\ntags: {cost-center: "42"}\n`;
const claim = { 'subnets/10.0.4.0-24.yaml': '{subnet: 10.0.4.0/24, pool: default, account: acme}\n' };
const ledger = ledgerOf({ 'accounts/acme.yaml': account('{pool: default}'), ...claim });
const reach = { accountId: '444444444444', access: 'write', sessionName: 'acme@1' } as const;

describe('the Terraform variables of an account', () => {
  it('are what the ledger says of it, its pool and its hub', () => {
    expect(terraformVariables(ledger, 'acme', reach)).toMatchObject({
      account: 'acme',
      account_id: '444444444444',
      offline: false,
      region: 'us-east-1',
      cidr: '10.0.4.0/24',
      nat: 'per-zone',
      database: { family: 'aurora-postgresql16', postgresql: true, mysql: false },
      ipv6: 'none',
      tags: { 'cost-center': '42' },
      roles: { provisioning: 'MattermostAccountProvisioningRole' },
      hub: { core_account: '222222222222', share_role: 'tgw-share-association-role' },
      session_name: 'acme@1',
    });
  });

  it('name the roles that only read, to plan', () => {
    const { roles, hub } = terraformVariables(ledger, 'acme', { ...reach, access: 'read' });
    expect([roles.provisioning, hub.share_role]).toEqual(['GenesisReaderRole', 'GenesisReaderRole']);
  });

  it('ask for an offline plan of an account that has no id yet', () => {
    const variables = terraformVariables(ledger, 'acme', { access: 'read', sessionName: 'acme@1' });
    expect(variables).toMatchObject({ account_id: null, offline: true });
  });

  it("prefer the account's own wish over the organization's", () => {
    const own = ledgerOf({ 'accounts/acme.yaml': account('{pool: default, nat: single, ipv6: amazon}'), ...claim });
    expect(terraformVariables(own, 'acme', reach)).toMatchObject({ nat: 'single', ipv6: 'amazon' });
  });

  it('are refused without a claim, saying where one comes from', () => {
    const bare = ledgerOf({ 'accounts/acme.yaml': account('{pool: default}') });
    expect(() => terraformVariables(bare, 'acme', reach)).toThrow(
      expect.objectContaining({
        message: expect.stringContaining('no claim'),
        at: expect.objectContaining({ file: 'state/accounts/acme.yaml' }),
      }),
    );
  });

  it('are refused when the pool has no hub that the organization knows', () => {
    const elsewhere = { ...ledger, pools: new Map() };
    expect(() => terraformVariables(elsewhere, 'acme', reach)).toThrow(
      /10\.0\.4\.0\/24 of the pool default, which has no hub/,
    );
  });
});
