import { describe, expect, it } from '@jest/globals';
import { UserError } from '../../../src/core/problem.ts';
import { told } from '../../../src/core/work/told.ts';

const denied = Object.assign(new Error('Not authorized.'), { name: 'AccessDenied' });

describe('what a result tells of an error', () => {
  it('is all that lies under it, down to what AWS said', () => {
    const inner = new Error('The role inner could not be assumed.', { cause: denied });
    expect(told(new Error('The role outer could not be assumed.', { cause: inner }))).toEqual({
      message:
        'The role outer could not be assumed. (The role inner could not be assumed: AccessDenied: Not authorized.)',
    });
  });

  it('is nothing twice, where a message already has what is under it', () => {
    expect(told(new Error('It failed: Not authorized.', { cause: denied })).message).toBe('It failed: Not authorized.');
  });

  it('has the place and the remedy that the error has', () => {
    const at = { file: 'state/accounts/acme.yaml', line: 3, hint: 'Mend it.' };
    expect(told(new UserError('No such unit.', at))).toEqual({ message: 'No such unit.', ...at });
  });
});
