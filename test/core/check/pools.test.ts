import { describe, expect, it } from '@jest/globals';
import { only, problemsOf } from '../../support/check.ts';
import { ORGANIZATION } from '../../support/ledger.ts';
import { pool } from '../../support/ledger-text.ts';

describe('pools', () => {
  it('name a hub of organization.yaml', () => {
    const problems = problemsOf({
      'pools/default.yaml': pool('default', '10.0.0.0/16').replace('hub: main', 'hub: mian'),
    });
    only(problems, 'pools/default.yaml:2:6', ['acme'], 'organization.yaml has no hub mian', 'Did you mean main?');
  });

  it('name none by what every object has', () => {
    const problems = problemsOf({
      'pools/default.yaml': pool('default', '10.0.0.0/16').replace('hub: main', 'hub: constructor'),
    });
    only(problems, 'pools/default.yaml:2:6', ['acme'], 'organization.yaml has no hub constructor', 'main');
  });

  it('have a split range that their parent can be cut in', () => {
    const problems = problemsOf({ 'pools/other.yaml': pool('other', '10.1.0.0/16', 12) });
    only(problems, 'pools/other.yaml:4:14', [], "10.1.0.0/16 can't be split in /12", 'Choose a split range from 16');
  });

  it('have blocks in which a network fits', () => {
    const problems = problemsOf({ 'pools/other.yaml': pool('other', '10.1.0.0/16', 26) });
    only(
      problems,
      'pools/other.yaml:4:14',
      [],
      'A network of /26 is too small: 4 zones need 8 subnets',
      'Use a /25 or larger',
    );
  });

  it('have smaller blocks where the hub has two zones', () => {
    const organization = ORGANIZATION.replace('zones: [a, b, c, d]', 'zones: [a, b]');
    expect(
      problemsOf({ 'organization.yaml': organization, 'pools/other.yaml': pool('other', '10.1.0.0/16', 26) }),
    ).toEqual([]);
  });

  it('of IPv6 are told to be of no use for networks', () => {
    const problems = problemsOf({ 'pools/six.yaml': pool('six', 'fd00::/32', 48) });
    only(problems, 'pools/six.yaml:4:14 warning', [], 'a VPC needs a block of IPv4', 'ipv6: amazon');
  });

  it('do not overlap', () => {
    const problems = problemsOf({ 'pools/other.yaml': pool('other', '10.0.128.0/20') });
    only(
      problems,
      'pools/other.yaml:3:9',
      ['acme'],
      'parent 10.0.128.0/20 overlaps 10.0.0.0/16 of the pool default',
      'other addresses',
    );
  });
});
