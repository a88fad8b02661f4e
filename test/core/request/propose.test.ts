import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { toCidr } from '../../../src/core/addresses/parse-cidr.ts';
import { readMainClaims } from '../../../src/core/claims/main-claims.ts';
import { readLedger } from '../../../src/core/ledger/ledger.ts';
import { EMPTY_STATUS, type Status } from '../../../src/core/ledger/status.ts';
import type { Question } from '../../../src/core/request/form.ts';
import { proposeAccount } from '../../../src/core/request/propose.ts';
import { account, claim, pool, type Texts } from '../../support/claims.ts';
import { hostile } from '../../support/hostile.ts';
import { statusOf, treeOf } from '../../support/ledger.ts';
import { organizationFile } from '../../support/main-files.ts';
import { issueText } from '../../support/request.ts';

const MAIN = { ...organizationFile(), ...pool('default', '10.0.0.0/22', 24) };

interface Around {
  main?: Texts;
  held?: Texts;
  avoid?: string[];
  status?: Status;
}

function propose(answers: Partial<Record<Question, string>> = {}, around: Around = {}) {
  const { main = {}, held = {}, avoid = [], status = EMPTY_STATUS } = around;
  const tree = treeOf({ ...MAIN, ...main });
  return proposeAccount({
    ...{ body: issueText(answers), main: readMainClaims(tree, 'state', new Map()), tree, status },
    ...{ held: treeOf(held), avoid: avoid.map(toCidr) },
  });
}

const told = (answers: Partial<Record<Question, string>>, around?: Around) =>
  propose(answers, around).faults.map(({ question, message }) => `${question}: ${message}`);

describe('good answers', () => {
  it("become the account's file and its claim", () => {
    const { faults, files, name, subnet } = propose();
    expect({ faults, name, subnet }).toEqual({ faults: [], name: 'gamma', subnet: '10.0.0.0/24' });
    expect(files.get('state/accounts/gamma.yaml')).toBe(
      `# yaml-language-server: $schema=../schema/account.json
name: gamma
owner: {user: octocat}
unit: Workloads/Prod
network: {pool: default}
access: [{group: Developers, permission_set: PowerUserAccess}, {user: octavia@example.com, permission_set: ReadOnlyAccess}]
`,
    );
    expect(files.get('state/subnets/10.0.0.0-24.yaml')).toContain(
      '{subnet: 10.0.0.0/24, pool: default, account: gamma}',
    );
    expect(files.size).toBe(2);
  });

  it('for an account without a network claim nothing', () => {
    const { faults, files, subnet } = propose({ network: 'None' });
    expect({ faults, subnet }).toEqual({ faults: [], subnet: undefined });
    expect([...files.keys()]).toEqual(['state/accounts/gamma.yaml']);
  });

  it.each([
    ['cloud', '{team: cloud}'],
    ['@example/cloud', '{team: cloud}'],
    ['@octocat', '{user: octocat}'],
  ])('name an owner as %s', (owner, text) => {
    expect(propose({ owner }).files.get('state/accounts/gamma.yaml')).toContain(`\nowner: ${text}\n`);
  });

  it('need no network where there is one pool', () => {
    expect(propose({ network: '' }).subnet).toBe('10.0.0.0/24');
  });

  it('pin a block', () => {
    const { faults, subnet } = propose({ network: '10.0.3.0/24' });
    expect({ faults, subnet }).toEqual({ faults: [], subnet: '10.0.3.0/24' });
  });

  it('keep clear of what others claim', () => {
    const main = { ...account('acme'), ...claim('10.0.0.0/24', 'acme') };
    expect(propose({}, { main, avoid: ['10.0.1.0/24'] }).subnet).toBe('10.0.2.0/24');
  });

  it('keep the block that the branch holds, also when another answer was edited', () => {
    const { subnet, files } = propose({ unit: '' }, { held: claim('10.0.2.0/24', 'gamma') });
    expect(subnet).toBe('10.0.2.0/24');
    expect([...files.keys()]).toEqual(['state/accounts/gamma.yaml', 'state/subnets/10.0.2.0-24.yaml']);
  });

  it('under another name leave the first name’s block behind', () => {
    const { files, subnet } = propose({ name: 'delta' }, { held: claim('10.0.2.0/24', 'gamma') });
    expect([...files.keys()]).toEqual(['state/accounts/delta.yaml', 'state/subnets/10.0.0.0-24.yaml']);
    expect(subnet).toBe('10.0.0.0/24');
  });

  it('replace a block that main gave away meanwhile', () => {
    const main = { ...account('acme'), ...claim('10.0.2.0/24', 'acme') };
    const { files } = propose({}, { main, held: claim('10.0.2.0/24', 'gamma') });
    expect([...files.keys()]).toEqual(['state/accounts/gamma.yaml', 'state/subnets/10.0.0.0-24.yaml']);
  });
});

describe('bad answers', () => {
  it('are told all at once, in the words of the form', () => {
    expect(told({ name: '../../x', owner: '@a b', access: 'Developers', reason: '' })).toEqual([
      'reason: there is no answer',
      'access: this line names no permission set: Developers',
      expect.stringMatching(/^name: name must be a name of 3 to 32 lower-case/),
      expect.stringMatching(/^owner: owner.user must be a GitHub user's name/),
    ]);
  });

  it.each([
    ['network', { network: 'none-such' }, /^network: Main has no pool none-such/],
    ['network', { network: '10.0.3.7/24' }, /^network: network\.subnet must be a network in canonical form/],
    ['network', { network: '10.9.0.0/24' }, /^network: No pool on main contains/],
    ['email', { email: 'me at home' }, /^email: email must be an e-mail address/],
    ['unit', { unit: 'Suspended' }, /^unit: Suspended is where closed accounts go/],
    ['reason', { reason: 'x'.repeat(4001) }, /^reason: this has 4001 characters/],
  ])('to the question %s: %j', (_, answers, message) => {
    expect(told(answers)).toEqual([expect.stringMatching(message)]);
  });

  it('name an account that is there', () => {
    expect(told({ name: 'acme', network: 'none' }, { main: account('acme', 'none') })).toEqual([
      'name: there is an account of this name',
    ]);
  });

  it('name an account that was closed', () => {
    const status = statusOf({ gamma: { state: 'deleted' } });
    expect(told({}, { status })).toEqual(["name: gamma was closed, and a closed account doesn't come back"]);
  });

  it("take another account's e-mail", () => {
    const main = account('acme', 'none', 'email: aws+gamma@example.com\n');
    const status = statusOf({ acme: { created: '2026-01-01T00:00:00Z' } });
    expect(told({ network: 'none' }, { main, status })).toEqual([
      'name: the e-mail aws+gamma@example.com belongs to acme',
    ]);
  });

  it('ask a pool that is full', () => {
    const blocks = ['10.0.0.0/24', '10.0.1.0/24', '10.0.2.0/24', '10.0.3.0/24'];
    const main = Object.assign(
      {},
      ...blocks.map((block, n) => ({ ...account(`has-${n}`), ...claim(block, `has-${n}`) })),
    );
    expect(told({}, { main })).toEqual([expect.stringMatching(/^network: /)]);
  });

  it('leave open which of two pools', () => {
    const [fault] = propose({ network: '' }, { main: pool('second', '10.1.0.0/22', 24) }).faults;
    expect(fault).toMatchObject({ question: 'network', hint: 'Write none, or one of default, second.' });
  });

  it("aren't blamed for what was wrong with main before", () => {
    expect(told({}, { main: { 'state/accounts/broken.yaml': 'name: [\n' } })).toEqual([]);
  });
});

it('whatever is answered, a proposal without faults is a good ledger with nothing but the account and its claim', () => {
  const answer = fc.oneof(hostile, fc.constantFrom('', 'none', 'default', 'Developers: ReadOnlyAccess', 'Prod/eu'));
  fc.assert(
    fc.property(answer, answer, answer, answer, (unit, network, access, reason) => {
      const { faults, files } = propose({ unit, network, access, reason });
      if (faults.length > 0) return;
      const { ledger, problems } = readLedger(treeOf({ ...MAIN, ...Object.fromEntries(files) }));
      expect(problems).toEqual([]);
      expect([...ledger.accounts.keys()]).toEqual(['gamma']);
      expect(ledger.accounts.get('gamma')?.value).toMatchObject({ protected: false, lifecycle: 'present', tags: {} });
    }),
  );
});
