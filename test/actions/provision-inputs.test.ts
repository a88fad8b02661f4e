import { describe, expect, it } from '@jest/globals';
import { contradictions } from '../../actions/provision/inputs.ts';

type Inputs = Parameters<typeof contradictions>[0];

const check = (of: Partial<Inputs>) =>
  contradictions({ mode: 'apply', accounts: ['acme'], unreviewed: false, ...of } as Inputs);
const digest = 'a'.repeat(64);

describe('inputs of provision', () => {
  it.each<Partial<Inputs>>([
    { mode: 'plan' },
    { mode: 'plan', head: 'abc' },
    { approved: 'approved.json', 'approved-digest': digest },
    { unreviewed: true },
    { mode: 'drift' },
    { mode: 'drift', accounts: [] },
  ])('fit together: %j', (of) => {
    expect(() => check(of)).not.toThrow();
  });

  it.each<[Partial<Inputs>, RegExp]>([
    [{}, /needs the inputs approved and approved-digest/],
    [{ approved: 'approved.json' }, /belong together/],
    [{ 'approved-digest': digest }, /belong together/],
    [{ approved: 'approved.json', 'approved-digest': digest, unreviewed: true }, /exclude each other/],
    [{ unreviewed: true, head: 'abc' }, /is never applied/],
    [{ mode: 'plan', accounts: [] }, /Input accounts is missing/],
    [{ mode: 'drift', unreviewed: true }, /are for modes apply and destroy/],
    [{ mode: 'drift', head: 'abc' }, /Input head is for plans/],
    [{ mode: 'plan', unreviewed: true }, /are for modes apply and destroy/],
  ])('contradict each other: %j', (of, message) => {
    expect(() => check(of)).toThrow(message);
  });

  it('are told all at once', () => {
    expect(() => check({ head: 'abc', approved: 'approved.json' })).toThrow(/belong together.*\n.*never applied/);
  });
});
