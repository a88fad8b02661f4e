import { describe, expect, it } from '@jest/globals';
import { accountKeys, ambientKeys } from '../../actions/deploy-app/keys.ts';
import { organizationOf } from '../../src/core/ledger/snapshot.ts';
import { ledgerOf, statusOf } from '../support/ledger.ts';

const ACME = 'name: acme\nowner: {team: cloud}\nunit: Workloads/Prod\nnetwork: none\n';
const ID = '444444444444';
const file = (text: string) => ({ [`accounts/${/name: (\w+)/.exec(text)?.[1]}.yaml`]: text });
const job = { env: {}, idToken: async () => '', log: () => {}, mask: () => {}, role: undefined, approver: undefined };

/** What keeps an account's keys from being had; `acme` is its file, `id` what status knows. */
function refused(acme: string, id?: string, unreadable: string[] = []): string {
  const base = { ...ledgerOf(file(acme)), unreadable: new Set(unreadable) };
  const accounts = unreadable.length > 0 ? new Map() : base.accounts;
  const status = statusOf(id ? { acme: { account_id: id } } : {});
  try {
    accountKeys('acme', { base: { ...base, accounts }, status }, organizationOf({ base }), job);
    return 'keys';
  } catch (error) {
    const { message, at } = error as Error & { at: { hint?: string } };
    return `${message} ${at.hint ?? ''}`.trim();
  }
}

describe("an account's keys", () => {
  it('are had where the ledger and status know it', () => {
    expect(refused(ACME, ID)).toBe('keys');
  });

  it.each<[string, string, string | undefined, string[], string]>([
    [
      'that the ledger does not have',
      ACME.replaceAll('acme', 'beta'),
      ID,
      [],
      'The ledger has no account acme. Mend the input `account`.',
    ],
    [
      'whose file is wrong',
      ACME,
      ID,
      ['state/accounts/acme.yaml'],
      "state/accounts/acme.yaml can't be read. `genesis check` says what is wrong with it.",
    ],
    ['that was not created', ACME, undefined, [], 'No app is deployed to acme: it was not created yet.'],
    ['that is to be closed', `${ACME}lifecycle: closed\n`, ID, [], 'No app is deployed to acme: it is to be closed.'],
    [
      'that organization.yaml keeps',
      ACME,
      '333333333333',
      [],
      'No app is deployed to acme: organization.yaml keeps 333333333333 to itself.',
    ],
  ])('are refused of one %s', (_, acme, id, unreadable, said) => {
    expect(refused(acme, id, unreadable)).toBe(said);
  });
});

describe("appsctl's keys", () => {
  const [id, secret] = ['MM_APPS_DEPLOY_AWS_ACCESS_KEY', 'MM_APPS_DEPLOY_AWS_SECRET_KEY'];
  const surroundings = { region: 'us-east-1', log: () => {} };

  it('are used where both are set, and the secret is masked', async () => {
    const masked: string[] = [];
    const env = { [id]: 'AKIA', [secret]: 'hush' };
    const keys = ambientKeys({ ...surroundings, env, mask: (text) => masked.push(text) });
    expect(await keys()).toEqual({ accessKeyId: 'AKIA', secretAccessKey: 'hush' });
    expect(masked).toEqual(['hush']);
  });

  it('are refused where one of them is missing', () => {
    const half = () => ambientKeys({ ...surroundings, env: { [id]: 'AKIA' }, mask: () => {} });
    expect(half).toThrow(`${id} and ${secret} belong together`);
  });
});
