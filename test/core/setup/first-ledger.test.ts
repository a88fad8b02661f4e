import { describe, expect, it } from '@jest/globals';
import { checkLedger } from '../../../src/core/check/ledger.ts';
import { readLedger } from '../../../src/core/ledger/ledger.ts';
import { EMPTY_STATUS } from '../../../src/core/ledger/status.ts';
import { firstLedger, isSample, ledgerAnswers } from '../../../src/core/setup/first-ledger.ts';
import { account, claim, pool } from '../../support/claims.ts';
import { ORGANIZATION, treeOf } from '../../support/ledger.ts';

const GIVEN = {
  ...{ organization: 'acme', management_account: '011111111111', automation_account: '555555555555' },
  ...{ email: 'aws+{name}@acme.example', core_account: '222222222222', transit_gateway: 'tgw-0123456789abcdef0' },
  ...{ resource_share: '12345678', state_bucket: 'acme-genesis-state', pool: '10.0.0.0/16', owners: '@acme/cloud' },
};
const SAMPLE = treeOf({
  'state/organization.yaml': ORGANIZATION,
  ...pool('default', '10.0.0.0/16', 24),
  ...pool('other', '10.1.0.0/16', 24),
  ...account('acme'),
  ...claim('10.0.0.0/24', 'acme'),
  'state/schema/account.json': '{}',
});
const first = (more: Record<string, unknown> = {}) =>
  firstLedger(ledgerAnswers({ ...GIVEN, ...more }), SAMPLE, 'state');
const made = (files: ReadonlyMap<string, string | null>) => {
  const texts = [...files].filter((file): file is [string, string] => file[1] !== null);
  return readLedger(treeOf(Object.fromEntries(texts)));
};

describe('the first ledger', () => {
  it('is right by the ledger’s own check, and no sample any more', () => {
    const { ledger, problems } = made(first());
    expect([...problems, ...checkLedger(ledger, EMPTY_STATUS)]).toEqual([]);
    expect(ledger.organization?.value).toMatchObject({
      organization: { name: 'acme', management_account: '011111111111', region: 'us-east-1' },
      hubs: { main: { resource_share: '12345678' } },
    });
    expect(ledger.pools.get('default')?.value).toMatchObject({ parent: '10.0.0.0/16', split_range: 24 });
    expect(isSample(SAMPLE, 'state')).toBe(true);
  });

  it("takes the sample's accounts, claims and pools away, and leaves the schemas", () => {
    const gone = [...first()].filter(([, text]) => text === null).map(([path]) => path);
    expect(gone).toEqual(['state/pools/other.yaml', 'state/accounts/acme.yaml', 'state/subnets/10.0.0.0-24.yaml']);
  });

  it('has owners of everything but what anybody may ask for', () => {
    expect(first().get('.github/CODEOWNERS')).toMatch(
      /\n\* @acme\/cloud\n.*\n\/state\/accounts\/\n\/state\/subnets\/\n\/state\/peerings\/\n\/state\/apps\/\n$/,
    );
  });

  it('refuses wrong answers, all at once, in the words of the check', () => {
    const wrong = () =>
      first({ management_account: '123', pool: '10.0.0.5/16', owners: 'cloud', organization: 'example' });
    expect(wrong).toThrow(
      /management_account must be an AWS account id[\s\S]*parent must be a network in canonical form/,
    );
    expect(wrong).toThrow(/named example, as the sample[\s\S]*owners is a team/);
  });

  it('takes an answer for a value, whatever it holds', () => {
    expect(() => first({ unit: 'Work: {a}\nprotected: x' })).toThrow(/factory.unit/);
    expect(made(first({ unit: 'Work # loads' })).ledger.organization?.value.factory.unit).toBe('Work # loads');
  });
});

describe('answers', () => {
  it('that are missing or unknown are named', () => {
    const { pool: _, ...others } = GIVEN;
    const read = () => ledgerAnswers({ ...others, state_buckt: 'x' });
    expect(read).toThrow(/state_buckt is not asked for; did you mean state_bucket\?/);
    expect(read).toThrow(/pool is missing: Network that accounts get/);
  });
});
