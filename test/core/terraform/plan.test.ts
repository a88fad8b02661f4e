import { describe, expect, it } from '@jest/globals';
import { effects, readPlan } from '../../../src/core/terraform/plan.ts';
import { planOf, planText, resourceJson } from '../../support/plan-json.ts';

describe('reading a plan', () => {
  it('lets properties through that a later minor version of the format adds', () => {
    expect(readPlan(planText([], { format_version: '1.99', something_new: 1 })).terraform_version).toBe('1.11.4');
  });

  it.each([
    ['another major version of the format', { format_version: '2.0' }, /only major version 1/],
    ['a plan whose planning failed', { errored: true }, /errored: planning failed/],
    ['a plan of which parts are deferred', { complete: false }, /complete: parts are deferred/],
  ])('refuses %s', (_, properties, message) => {
    expect(() => readPlan(planText([], properties))).toThrow(message);
  });

  it('never repeats what it could not read, since secrets are in it in clear', () => {
    const broken = `${planText([resourceJson('db', { after: { password: 'hunter2' } })])}}`;
    expect(() => readPlan(broken)).toThrow(/^(?!.*hunter2)This plan can't be used/);
    const cause = (() => {
      try {
        readPlan(broken);
      } catch (error) {
        return (error as Error).cause;
      }
    })();
    expect(cause).toBeUndefined();
  });
});

describe('the effects of a plan', () => {
  it('are neither resources nor outputs that stay as they are', () => {
    const plan = planOf([resourceJson('same', { actions: ['no-op'] })], {
      output_changes: { same: { actions: ['no-op'] }, new: { actions: ['create'] } },
    });
    expect(effects(plan).resources).toEqual([]);
    expect(effects(plan).outputs.map(([name]) => name)).toEqual(['new']);
  });

  it('are also unchanged resources that state takes over or knows by another address', () => {
    const plan = planOf([
      resourceJson('taken', { actions: ['no-op'], importing: { id: 'vpc-1' } }),
      resourceJson('moved', { actions: ['no-op'] }, { previous_address: 'aws_vpc.old' }),
    ]);
    expect(effects(plan).resources.map(({ address }) => address)).toEqual(['aws_vpc.taken', 'aws_vpc.moved']);
  });
});
