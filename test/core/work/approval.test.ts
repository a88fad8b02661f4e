import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import {
  type ApprovedItem,
  approvalDigest,
  approvingRun,
  gateJob,
  isConfirmed,
  itemDigest,
  parseApproved,
  renderApproved,
} from '../../../src/core/work/approval.ts';

const sha = (digit: string) => digit.repeat(64);
const acme: ApprovedItem = {
  account: 'acme',
  create: true,
  network: true,
  lifecycle: 'present',
  inputs: sha('1'),
  module: sha('2'),
  fingerprint: sha('3'),
};
const beta = { ...acme, account: 'beta' };
const commit = 'a'.repeat(40);

describe('approvalDigest', () => {
  it('does not depend on order or commit', () => {
    expect(approvalDigest({ accounts: [acme, beta] })).toBe(approvalDigest({ accounts: [beta, acme] }));
  });

  it('changes with whatever would be done', () => {
    const digest = approvalDigest({ accounts: [acme] });
    for (const change of [{ inputs: sha('9') }, { module: sha('9') }, { fingerprint: sha('9') }, { create: false }]) {
      expect(approvalDigest({ accounts: [{ ...acme, ...change }] })).not.toBe(digest);
    }
  });
});

describe('gateJob', () => {
  it('is what the workflow calls its gate', () => {
    const file = path.resolve(import.meta.dirname, '../../../.github/workflows/apply.yml');
    const { gate } = parse(readFileSync(file, 'utf8')).jobs;
    expect(gate.name.replace(/\$\{\{ needs\.ask\.outputs\.digest \}\}/, 'abc')).toBe(gateJob('abc'));
  });
});

describe('itemDigest', () => {
  it('still holds once the account was created', () => {
    expect(itemDigest({ ...acme, create: false })).toBe(itemDigest(acme));
  });

  it('does not hold for another plan', () => {
    expect(itemDigest({ ...acme, fingerprint: sha('9') })).not.toBe(itemDigest(acme));
  });
});

describe('parseApproved', () => {
  it('reads what was written', () => {
    const approved = { commit, accounts: [acme], standing: { acme: '41' } };
    expect(parseApproved(renderApproved(approved), approvalDigest(approved))).toEqual(approved);
  });

  it('refuses a file that was changed since', () => {
    const text = renderApproved({ commit, accounts: [acme, beta] });
    expect(() => parseApproved(text, approvalDigest({ accounts: [acme] }))).toThrow(/nothing may be done with it/);
  });

  it.each(['', '[]', '{"commit": "a", "accounts": []}', `{"commit": "${commit}", "accounts": [], "more": 1}`])(
    'refuses what is no approval: %s',
    (text) => {
      expect(() => parseApproved(text)).toThrow(/not an approval/);
    },
  );
});

describe('approvingRun', () => {
  it('is the earlier run of an account whose approval still holds', () => {
    const approved = { commit, accounts: [acme], standing: { acme: '41' } };
    expect(approvingRun('acme', { approved, run: '42' })).toBe('41');
  });

  it('is this run for any other account, whatever its name', () => {
    const approved = { commit, accounts: [acme], standing: { acme: '41' } };
    expect(['beta', 'constructor'].map((name) => approvingRun(name, { approved, run: '42' }))).toEqual(['42', '42']);
    expect(approvingRun('constructor', { run: '42' })).toBe('42');
  });
});

describe('isConfirmed', () => {
  const run = { path: '.github/workflows/apply.yml', event: 'push', branch: 'main', status: 'completed' };
  const approvals = [{ state: 'approved', environments: ['approve'] }];

  it('takes a reviewer’s word at the gate', () => {
    expect(isConfirmed({ gate: 'environment', leaving: false }, run, approvals, run)).toBe(true);
    expect(isConfirmed({ gate: 'environment', leaving: false }, run, [], run)).toBe(false);
    expect(
      isConfirmed(
        { gate: 'environment', leaving: false },
        run,
        [{ state: 'rejected', environments: ['approve'] }],
        run,
      ),
    ).toBe(false);
  });

  it('takes nobody’s word for a run that is gone, or is another workflow’s or branch’s', () => {
    expect(isConfirmed({ gate: 'environment', leaving: false }, undefined, approvals, run)).toBe(false);
    expect(isConfirmed({ gate: 'environment', leaving: false }, run, approvals, undefined)).toBe(false);
    expect(isConfirmed({ gate: 'environment', leaving: false }, { ...run, path: 'evil.yml' }, approvals, run)).toBe(
      false,
    );
    expect(isConfirmed({ gate: 'environment', leaving: false }, { ...run, branch: 'evil' }, approvals, run)).toBe(
      false,
    );
  });

  it('takes a dispatch where the digest is the gate', () => {
    expect(isConfirmed({ gate: 'digest', leaving: false }, { ...run, event: 'workflow_dispatch' }, [], run)).toBe(true);
    expect(isConfirmed({ gate: 'digest', leaving: false }, run, approvals, run)).toBe(false);
  });
});
