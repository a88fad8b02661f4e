import { describe, expect, it } from '@jest/globals';
import { restedClaims } from '../../../src/core/claims/sweep.ts';
import { EMPTY_STATUS, type Status } from '../../../src/core/ledger/status.ts';
import { sweepProposal } from '../../../src/core/render/sweep.ts';
import { ledgerOf, statusOf } from '../../support/ledger.ts';
import { account, claim } from '../../support/ledger-text.ts';

// The sample's pool lets blocks rest for 30 days.
const FILES = {
  'accounts/acme.yaml': account('acme', 'network: {pool: default}\nlifecycle: closed\n'),
  'subnets/10.0.4.0-24.yaml': claim('10.0.4.0/24', 'acme'),
};
const DELETED = statusOf({ acme: { state: 'deleted', deleted: '2026-03-01T12:00:00Z' } });
const LATER = '2026-05-01T00:00:00Z';

const subnets = (status: Status, now: string, files: Record<string, string> = {}) =>
  restedClaims(ledgerOf({ ...FILES, ...files }), status, new Date(now)).map(({ subnet }) => subnet);

describe('a claim of a deleted account', () => {
  it('goes when the days of its pool have passed, to the second', () => {
    expect(subnets(DELETED, '2026-03-31T11:59:59Z')).toEqual([]);
    expect(subnets(DELETED, '2026-03-31T12:00:00Z')).toEqual(['10.0.4.0/24']);
  });

  it('goes also where the account has no file any more', () => {
    const { 'subnets/10.0.4.0-24.yaml': only } = FILES;
    const ledger = ledgerOf({ 'subnets/10.0.4.0-24.yaml': only });
    expect(restedClaims(ledger, DELETED, new Date(LATER))).toHaveLength(1);
  });
});

describe('a claim stays', () => {
  it.each<[string, Status]>([
    ['of which nothing is known', EMPTY_STATUS],
    ['whose account is being closed', statusOf({ acme: { state: 'deletion-requested' } })],
    ['whose account was deleted nobody knows when', statusOf({ acme: { state: 'deleted' } })],
    ['whose account lives, whatever date is left of earlier', statusOf({ acme: { deleted: '2020-01-01T00:00:00Z' } })],
  ])('%s', (_, status) => {
    expect(subnets(status, LATER)).toEqual([]);
  });

  it('whose account main wants', () => {
    expect(subnets(DELETED, LATER, { 'accounts/acme.yaml': account('acme') })).toEqual([]);
  });
});

describe('the pull request', () => {
  const rested = restedClaims(ledgerOf(FILES), DELETED, new Date(LATER));

  it('lists block, account and both dates', () => {
    const { title, body } = sweepProposal(rested);
    expect(title).toBe('Free 1 block of deleted accounts');
    expect(body).toContain('| <code>10.0.4.0/24</code> | <code>acme</code> | 2026-03-01 | 2026-03-31 |');
  });

  it('of very many blocks is one that GitHub takes', () => {
    const [one] = rested;
    const many = Array.from({ length: 5000 }, () => ({
      ...one!,
      account: 'a'.repeat(32),
      subnet: '2001:db8:1234:5678:1234:5678:1234:5678/128',
    }));
    const { body } = sweepProposal(many);
    expect(body.length).toBeLessThan(65_536);
    expect(body).toContain('And 4750 more');
  });
});
