import type { PlannedAccount } from '../../src/core/render/plan-table.ts';
import type { PlannedResource, PlanSummary, Result } from '../../src/core/work/result.ts';

/** Plans of three accounts as a reviewer meets them: a new one, one that loses something, one that can't be planned. */

export const HEAD = '4f2d8a1c9b7e6d5c4b3a29181716151413121110';
const sha256 = (digit: string) => digit.repeat(64);

export function result(account: string, of: Partial<Result> = {}): Result {
  return {
    account,
    step: 'plan',
    outcome: 'planned',
    inputs: sha256('1'),
    module: sha256('2'),
    commit: HEAD,
    fingerprint: sha256('f'),
    ...of,
  };
}

export function plan(resources: PlannedResource[], outputs = 0): PlanSummary {
  const count = (action: PlannedResource['action']) => resources.filter((each) => each.action === action).length;
  return {
    add: count('add'),
    change: count('change'),
    replace: count('replace'),
    destroy: count('destroy'),
    import: count('import'),
    move: count('move'),
    forget: count('forget'),
    outputs,
    resources,
  };
}

const added = (address: string, type: string, fields: Record<string, string>): PlannedResource => ({
  address: `module.network.${address}`,
  type,
  action: 'add',
  fields: Object.entries(fields).map(([path, after]) => ({ path, before: null, after })),
});

const zones = ['a', 'b'];

export const newAccount: PlannedAccount = {
  block: '10.0.9.0/24',
  region: 'us-east-1',
  result: result('beta', {
    offline: true,
    subnet: '10.0.9.0/24',
    plan: plan(
      [
        added('aws_vpc.this', 'aws_vpc', {
          cidr_block: '"10.0.9.0/24"',
          enable_dns_hostnames: 'true',
          'tags["genesis:account"]': '"beta"',
        }),
        ...zones.map((zone, index) =>
          added(`aws_subnet.private["${zone}"]`, 'aws_subnet', {
            availability_zone: `"us-east-1${zone}"`,
            cidr_block: `"10.0.9.${index * 32}/27"`,
          }),
        ),
        ...zones.map((zone) => added(`aws_eip.nat["${zone}"]`, 'aws_eip', { domain: '"vpc"' })),
        ...zones.map((zone) =>
          added(`aws_nat_gateway.this["${zone}"]`, 'aws_nat_gateway', { connectivity_type: '"public"' }),
        ),
      ],
      3,
    ),
  }),
};

export const losingAccount: PlannedAccount = {
  block: '10.0.4.0/24',
  region: 'us-east-1',
  result: result('acme', {
    plan: plan([
      {
        address: 'module.network.aws_route.core["10.100.0.0/16"]',
        type: 'aws_route',
        action: 'change',
        fields: [
          { path: 'transit_gateway_id', before: '"tgw-0a1b2c3d4e5f60718"', after: '"tgw-0123456789abcdef0"' },
          { path: 'timeouts.create', before: null, after: '"5m"' },
        ],
      },
      {
        address: 'module.network.aws_vpc_dhcp_options.this',
        type: 'aws_vpc_dhcp_options',
        action: 'replace',
        fields: [
          { path: 'domain_name_servers', before: '["10.100.0.2"]', after: '["10.100.0.3"]', forces_replacement: true },
          { path: 'id', before: '"dopt-1"', after: '(known after apply)' },
        ],
      },
      ...(['aws_eip.nat["b"]', 'aws_nat_gateway.this["b"]'] as const).map((address) => ({
        address: `module.network.${address}`,
        type: address.split('.')[0] as string,
        action: 'destroy' as const,
        fields: [],
      })),
    ]),
  }),
};

export const failedAccount: PlannedAccount = {
  block: '10.0.5.0/24',
  region: 'us-east-1',
  result: result('gamma', {
    outcome: 'failed',
    error: {
      message: 'Terraform stopped with an error:\nError: Invalid CIDR block\n  on main.tf line 12: 10.0.5.0/29',
      hint: 'Give the account a block of /25 or larger.',
      file: 'state/accounts/gamma.yaml',
      line: 4,
    },
  }),
};

export const unchangedAccount: PlannedAccount = {
  block: '10.0.6.0/24',
  region: 'us-east-1',
  result: result('delta', { outcome: 'no-change', plan: plan([]) }),
};
