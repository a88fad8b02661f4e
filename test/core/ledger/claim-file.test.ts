import { describe, expect, it } from '@jest/globals';
import { readLedger } from '../../../src/core/ledger/ledger.ts';
import { claim } from '../../support/ledger-text.ts';
import { problemsOf, treeWith } from '../../support/reader.ts';

const CLAIM = claim('10.0.4.0/24', 'acme');

describe('claims', () => {
  const problemsOfClaim = (text: string, file = 'subnets/10.0.4.0-24.yaml') => problemsOf(file, text);

  it('are read by their block, with places', () => {
    const { ledger } = readLedger(treeWith('subnets/10.0.4.0-24.yaml', CLAIM));
    const entry = ledger.claims.get('10.0.4.0/24');
    expect(entry?.value).toEqual({ subnet: '10.0.4.0/24', pool: 'default', account: 'acme' });
    expect(entry?.at(['account'])).toEqual({ line: 1, column: 47 });
  });

  it('of IPv6 are read by their block', () => {
    const { ledger } = readLedger(treeWith('subnets/fd00_1__-48.yaml', CLAIM.replace('10.0.4.0/24', 'fd00:1::/48')));
    expect([...ledger.claims.keys()]).toEqual(['fd00:1::/48']);
  });

  it.each([
    ['a comment', CLAIM.replace('\n', ' # mine\n')],
    ['a second line', `${CLAIM}\n`],
    ['no line feed', CLAIM.trimEnd()],
    ['CRLF', CLAIM.replace('\n', '\r\n')],
    ['keys in lines', 'subnet: 10.0.4.0/24\npool: default\naccount: acme\n'],
    ['another order', '{pool: default, subnet: 10.0.4.0/24, account: acme}\n'],
    ['quotes', CLAIM.replace('acme', '"acme"')],
    ['a byte order mark', `\ufeff${CLAIM}`],
  ])('with %s are refused, with the line to write', (_, text) => {
    expect(problemsOfClaim(text)).toEqual([
      '1:1 a claim is one line, always written alike → Write exactly {subnet: 10.0.4.0/24, pool: default, account: acme} and a line feed.',
    ]);
  });

  it('named by another block are refused', () => {
    expect(problemsOfClaim(CLAIM, 'subnets/10.0.5.0-24.yaml')).toEqual([
      expect.stringContaining('1:10 subnet is 10.0.4.0/24, but the file is named 10.0.5.0-24.yaml → '),
    ]);
  });

  it('with host bits are refused with the canonical form', () => {
    expect(problemsOfClaim(CLAIM.replace('4.0/24', '4.1/24'))).toEqual([
      expect.stringContaining('has host bits behind its /24 → Write 10.0.4.0/24.'),
    ]);
  });

  it('that are executable are refused', () => {
    expect(problemsOf('subnets/10.0.4.0-24.yaml', CLAIM, '100755')).toEqual([
      expect.stringContaining('1:1 this claim is an executable file → '),
    ]);
  });

  it('that can’t be read hold back the account they name, and nobody else', () => {
    const { problems, ledger } = readLedger(treeWith('subnets/10.0.4.0-24.yaml', `${CLAIM}# x\n`));
    expect(problems[0]?.accounts).toEqual(['acme']);
    expect(ledger.unreadable).toEqual(new Set(['state/subnets/10.0.4.0-24.yaml']));
  });
});
