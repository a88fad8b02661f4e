import { describe, expect, it } from '@jest/globals';
import { comparePlans, isSame } from '../../../src/core/terraform/compare-plans.ts';
import type { PlannedResource, PlanSummary } from '../../../src/core/work/result.ts';

const resource = (address: string, fields: Record<string, string>): PlannedResource => ({
  address,
  type: 'aws_vpc',
  action: 'add',
  fields: Object.entries(fields).map(([path, after]) => ({ path, before: null, after })),
});
const plan = (...resources: PlannedResource[]): PlanSummary => ({
  ...{ add: resources.length, change: 0, replace: 0, destroy: 0, import: 0, move: 0, forget: 0, outputs: 1 },
  resources,
});

describe('two plans', () => {
  it('that make the same are no difference', () => {
    const one = plan(resource('aws_vpc.this', { cidr_block: '"10.0.0.0/24"' }));
    expect(isSame(comparePlans(one, structuredClone(one)))).toBe(true);
  });

  it('are told as what comes, what goes and what changes, field by field', () => {
    const before = plan(resource('aws_vpc.this', { a: '1', b: '2' }), resource('aws_eip.old', {}));
    const after = plan(resource('aws_vpc.this', { a: '1', b: '3', c: '4' }), resource('aws_eip.new', { d: '5' }));
    const difference = comparePlans(before, after);
    expect(difference).toMatchObject({ add: 1, change: 1, destroy: 1 });
    expect(difference.resources).toEqual([
      { ...resource('aws_eip.old', {}), action: 'destroy' },
      {
        ...resource('aws_vpc.this', {}),
        action: 'change',
        fields: [
          { path: 'b', before: '2', after: '3' },
          { path: 'c', before: null, after: '4' },
        ],
      },
      resource('aws_eip.new', { d: '5' }),
    ]);
  });

  it('are told of a value that differs late, around its first difference', () => {
    const script = (end: string) => plan(resource('aws_instance.this', { script: `"${'x'.repeat(500)}${end}"` }));
    expect(comparePlans(script('1'), script('2')).resources[0]?.fields).toEqual([
      { path: 'script', before: `…${'x'.repeat(40)}1"`, after: `…${'x'.repeat(40)}2"` },
    ]);
  });

  it('may make nothing', () => {
    expect(isSame(comparePlans(undefined, undefined))).toBe(true);
    expect(comparePlans(undefined, plan(resource('aws_vpc.this', {})))).toMatchObject({ add: 1 });
  });
});
