import { type Plan, readPlan } from '../../src/core/terraform/plan.ts';

type Json = Record<string, unknown>;

/** A resource as `terraform show -json` tells it; `change` says what isn't usual. */
export function resourceJson(name: string, change: Json, of: Json = {}): Json {
  return {
    address: `aws_vpc.${name}`,
    mode: 'managed',
    type: 'aws_vpc',
    name,
    provider_name: 'registry.terraform.io/hashicorp/aws',
    change: { actions: ['create'], before: null, after: {}, after_unknown: {}, before_sensitive: false, ...change },
    ...of,
  };
}

/** The text of `terraform show -json`. */
export function planText(resources: Json[], of: Json = {}): string {
  return JSON.stringify({
    format_version: '1.2',
    terraform_version: '1.11.4',
    resource_changes: resources,
    output_changes: {},
    timestamp: '2026-11-20T00:00:00Z',
    errored: false,
    complete: true,
    ...of,
  });
}

export function planOf(resources: Json[], of: Json = {}): Plan {
  return readPlan(planText(resources, of));
}
