import { describe, expect, it } from '@jest/globals';
import { awsLimits } from '../../rehearsal/aws/limits.ts';

describe("AWS's rates", () => {
  const create = { service: 'organizations', operation: 'CreateAccount' };

  function limited() {
    let time = 0;
    const refuse = awsLimits(() => time);
    const wait = (seconds: number) => {
      time += seconds * 1000;
    };
    return { refuse, wait };
  }

  it('let three accounts be asked for at once, and then one in ten seconds', () => {
    const { refuse, wait } = limited();
    expect([1, 2, 3].map(() => refuse(create))).toEqual([undefined, undefined, undefined]);
    expect(refuse(create)?.code).toBe('TooManyRequestsException');
    wait(9.9);
    expect(refuse(create)).toBeDefined();
    wait(0.1);
    expect(refuse(create)).toBeUndefined();
    expect(refuse(create)).toBeDefined();
  });

  it('give no more than the burst, however long the rest was', () => {
    const { refuse, wait } = limited();
    wait(3600);
    const answers = [1, 2, 3, 4].map(() => refuse(create) === undefined);
    expect(answers).toEqual([true, true, true, false]);
  });

  it('leave alone what has no documented rate', () => {
    const { refuse } = limited();
    const answers = Array.from({ length: 50 }, () => refuse({ service: 'iam', operation: 'CreateAccount' }));
    expect(answers.every((answer) => answer === undefined)).toBe(true);
  });
});
