import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ACCOUNT_STATES, type AccountStatus } from '../../../src/core/ledger/schema/status.ts';
import { readStatus, renderStatus } from '../../../src/core/ledger/status.ts';
import { treeOf } from '../../support/ledger.ts';

const RECORD: AccountStatus = {
  account_id: '044444444444',
  email: 'aws+acme@example.com',
  state: 'stable',
  since: '2026-11-20T10:00:00Z',
  created: '2026-11-20T09:00:00Z',
  request_id: 'car-0123',
  subnet: '10.0.4.0/24',
  applied: { inputs: '1e10', module: '0017', commit: '1234567' },
  approved: { digest: 'ab', run: '42' },
  network: { vpc_id: 'vpc-0123', private_subnet_ids: ['subnet-1', 'subnet-2'] },
};

const reread = (text: string) => readStatus(treeOf({ 'accounts/acme.yaml': text }));

describe('a record', () => {
  it('is read as it was written', () => {
    expect(reread(renderStatus(RECORD)).status.accounts.get('acme')).toEqual(RECORD);
  });

  it('has its keys in one order, so that the same record is the same text', () => {
    const shuffled = Object.fromEntries(Object.entries(RECORD).reverse()) as AccountStatus;
    expect(renderStatus(shuffled)).toBe(renderStatus(RECORD));
    expect(renderStatus(RECORD).split('\n')[0]).toBe('account_id: "044444444444"');
  });

  it('leaves out what is undefined', () => {
    expect(renderStatus({ state: 'stable', error: undefined } as AccountStatus)).toBe('state: stable\n');
  });

  it('keeps keys of a newer version', () => {
    const { status, problems } = reread('state: stable\nmood: good\n');
    expect(problems).toEqual([]);
    expect(renderStatus(status.accounts.get('acme') as AccountStatus)).toBe('state: stable\nmood: good\n');
  });

  it('is read as it was written, whatever text is in it', () => {
    const text = fc.string({ unit: fc.constantFrom(...'aé 0:-#"\'{}[],&*!|>%@`~?\\\n', 'yes', '1e3', '0x1', 'null') });
    fc.assert(
      fc.property(text, fc.constantFrom(...ACCOUNT_STATES), (message, state) => {
        const record: AccountStatus = { state, error: { message } };
        expect(reread(renderStatus(record)).status.accounts.get('acme')).toEqual(record);
      }),
    );
  });
});

describe('the status branch', () => {
  it('is empty where nothing was done', () => {
    const { status, problems } = readStatus(new Map());
    expect(problems).toEqual([]);
    expect(status.accounts.size + status.peerings.size + status.apps.size).toBe(0);
  });

  it('has accounts, peerings and apps by name, and a dashboard that isn’t read', () => {
    const { status, problems } = readStatus(
      treeOf({
        'README.md': '# Dashboard',
        'accounts/acme.yaml': 'state: stable\n',
        'peerings/acme--beta.yaml': 'state: stable\npeering_id: pcx-1\n',
        'apps/com.example.hello.yaml':
          'accounts: {acme: {version: 1.0.0, sha256: ab, functions: [f], at: 2026-11-20T10:00:00Z}}\n',
      }),
    );
    expect(problems).toEqual([]);
    expect([...status.accounts.keys(), ...status.peerings.keys(), ...status.apps.keys()]).toEqual([
      'acme',
      'acme--beta',
      'com.example.hello',
    ]);
  });

  it.each([
    ['a state that doesn’t exist', 'state: happy\n', '1:8 state must be one of creation-requested'],
    ['an id that is no text', 'state: stable\naccount_id: 444444444444\n', '2:13 account_id must be text'],
    ['a subnet that is none', 'state: stable\nsubnet: 10.0.4.1/24\n', '2:9 subnet must be a network in canonical form'],
    ['a conflict marker', '<<<<<<< ours\nstate: stable\n', '1:1 this is not YAML'],
    ['nothing', '', '1:1 this file is empty'],
  ])('with %s in a record has a problem of that account, which is then unknown but not new', (_, text, problem) => {
    const { status, problems } = readStatus(
      treeOf({ 'accounts/acme.yaml': text, 'accounts/beta.yaml': 'state: stable\n' }),
    );
    expect([...status.accounts.keys()]).toEqual(['beta']);
    expect([...status.unreadable]).toEqual(['acme']);
    expect(problems.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual([
      expect.stringContaining(problem),
    ]);
    expect(problems[0]).toMatchObject({ file: 'accounts/acme.yaml', accounts: ['acme'] });
  });
});
