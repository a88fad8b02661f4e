import { describe, expect, it } from '@jest/globals';
import { flag, integer, list, oneOf, optional, readInputs, text } from '../../src/harness/inputs.ts';

const spec = {
  mode: oneOf('plan', 'apply'),
  accounts: optional(list('account names', /^[a-z]+$/), []),
  parallel: integer(1, 8),
  fail: flag(),
  'status-branch': text('a branch name', /^[\w-]+$/),
};
const good = {
  INPUT_MODE: 'plan',
  INPUT_ACCOUNTS: 'acme, beta',
  INPUT_PARALLEL: '2',
  INPUT_FAIL: 'True',
  'INPUT_STATUS-BRANCH': 's',
};

describe('readInputs', () => {
  it('gives typed values, as GitHub names the variables', () => {
    expect(readInputs(spec, good)).toEqual({
      mode: 'plan',
      accounts: ['acme', 'beta'],
      parallel: 2,
      fail: true,
      'status-branch': 's',
    });
  });

  it('leaves an optional input at the value given for it', () => {
    expect(readInputs(spec, { ...good, INPUT_ACCOUNTS: ' ' }).accounts).toEqual([]);
  });

  it('tells all mistakes at once, and what each input takes', () => {
    const bad = {
      INPUT_MODE: 'aply',
      INPUT_ACCOUNTS: 'acme,acme',
      INPUT_PARALLEL: '9',
      INPUT_ACOUNTS: 'x',
      INPUT_FAIL: 'yes',
    };
    let message = '';
    try {
      readInputs(spec, bad);
    } catch (error) {
      message = (error as Error).message;
    }
    expect(message.split('\n')).toEqual([
      'Input acounts is unknown; this action takes mode, accounts, parallel, fail, status-branch.',
      'Input mode is "aply"; it takes plan or apply.',
      'Input accounts has "acme"; it takes account names, separated by commas.',
      'Input parallel is "9"; it takes a whole number from 1 to 8.',
      'Input fail is "yes"; it takes true or false.',
      'Input status-branch is missing; it takes a branch name.',
    ]);
  });
});
