import { contextOf } from '../../src/core/check/context.ts';
import type { AccountStatus } from '../../src/core/ledger/schema/status.ts';
import { EMPTY_STATUS } from '../../src/core/ledger/status.ts';
import { reportPage } from '../../src/core/render/report/page.ts';
import type { Result } from '../../src/core/work/result.ts';
import { ledgerOf } from './ledger.ts';
import { account, claim, pool } from './ledger-text.ts';

const SHA = 'a'.repeat(64);

const FILES = {
  'pools/small.yaml': pool('small', '192.168.0.0/26', 28),
  'pools/wide.yaml': pool('wide', '172.16.0.0/12'),
  'accounts/acme.yaml': account('acme', 'unit: Workloads/Prod\nprotected: true\nnetwork: {pool: small}\n'),
  'accounts/beta.yaml': account('beta', 'network: {pool: small}\n'),
  'accounts/gamma.yaml': account('gamma', 'network: {pool: wide}\n'),
  'subnets/192.168.0.0-28.yaml': claim('192.168.0.0/28', 'acme', 'small'),
  'subnets/192.168.0.16-28.yaml': claim('192.168.0.16/28', 'beta', 'small'),
  'subnets/192.168.0.32-28.yaml': claim('192.168.0.32/28', 'gone', 'small'),
  'subnets/172.20.1.0-24.yaml': claim('172.20.1.0/24', 'gamma', 'wide'),
  'peerings/acme--beta.yaml': 'accounts: [acme, beta]\ndns: true\n',
  'apps/com.example.hello.yaml': `id: com.example.hello\ndeployments: [{account: acme, server: community, version: 1.1.0, bundle: "s3://bundles/hello.zip", sha256: "${SHA}"}]\n`,
};

const NO_CHANGE = {
  add: 0,
  change: 0,
  replace: 0,
  destroy: 0,
  import: 0,
  move: 0,
  forget: 0,
  outputs: 0,
  resources: [],
};

/** A page of a ledger in which everything occurs; `said` stands wherever AWS, Terraform or an app says something. */
export function pageSaying(said: string): string {
  const at = '2026-11-20T08:00:00Z';
  const accounts: Record<string, AccountStatus> = {
    acme: { state: 'stable', since: at, account_id: '444444444444' },
    beta: { state: 'creation-failed', since: at, error: { message: said, hint: said } },
    gone: { state: 'deleted', since: at, deleted: at, account_id: '555555555555' },
  };
  const status = {
    ...EMPTY_STATUS,
    accounts: new Map(Object.entries(accounts)),
    peerings: new Map([['acme--beta', { state: 'provisioning-failed' as const, since: at, error: { message: said } }]]),
    apps: new Map([
      ['com.example.hello', { accounts: { 'acme@community': { version: said, sha256: said, functions: [], at } } }],
    ]),
  };
  const resource = { address: said, type: 'aws_vpc', action: 'change' as const, fields: [] };
  const common = { step: 'drift' as const, inputs: SHA, module: SHA, commit: 'b'.repeat(40) };
  const drift: Result[] = [
    {
      ...{ ...common, account: 'acme', outcome: 'drifted' },
      drift: {
        network: { changed: { ...NO_CHANGE, change: 1, resources: [resource] }, unapplied: NO_CHANGE },
        findings: [{ address: said, message: said }],
        ignored: [],
      },
    },
    { ...common, account: 'beta', outcome: 'failed', error: { message: said } },
  ];
  return reportPage({ context: contextOf(ledgerOf(FILES), status), drift, now: new Date('2026-11-21T09:00:00Z') });
}
