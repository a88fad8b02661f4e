import { describe, expect, it } from '@jest/globals';
import { findAccount } from '../../actions/create-account/find.ts';
import type { Request } from '../../actions/provision/job.ts';
import { UserError } from '../../src/core/problem.ts';
import { Interrupted, StalePlan } from '../../src/core/terraform/terraform.ts';
import type { Result } from '../../src/core/work/result.ts';
import { ledgerOf } from '../support/ledger.ts';
import { account, claim } from '../support/ledger-text.ts';
import { fakeOrganization } from '../support/organization.ts';
import { planText, resourceJson } from '../support/plan-json.ts';
import { EXISTS, ID, snapshotOf, world } from '../support/provision.ts';

/** What a person approves after a plan. */
function approve(results: Result[]): NonNullable<Request['approved']> {
  const accounts = results.map(({ account, inputs, module, fingerprint }) => ({
    account,
    create: true,
    network: true,
    lifecycle: 'present' as const,
    inputs,
    module,
    ...(fingerprint ? { fingerprint } : {}),
  }));
  return { commit: 'c0ffee', accounts };
}

describe('applying', () => {
  const applying = { mode: 'apply' } as const;

  it('applies what was approved before the account existed, once it exists', async () => {
    const { go, calls } = world();
    const approved = approve(await go({}));
    calls.length = 0;
    const created = [{ account: 'acme', step: 'create', outcome: 'created', account_id: ID } as Result];
    const [result] = await go({ ...applying, approved, created });
    expect(result).toMatchObject({
      step: 'apply',
      outcome: 'applied',
      account_id: ID,
      network: { vpc_id: 'vpc-acme' },
      approved: { digest: expect.any(String), run: '7' },
    });
    expect(calls).toEqual([
      'init acme',
      'clear lock acme',
      'plan with lock acme',
      'show acme',
      'apply acme',
      'outputs acme',
    ]);
  });

  it('applies to an account that was adopted in the same run with the e-mail it has', async () => {
    const { go, deps } = world();
    const organization = fakeOrganization();
    const email = 'legacy@example.com';
    organization.add({ id: ID, name: 'acme', email, tags: { 'genesis:account': 'acme' } });
    deps.confirm = async (wanted) => void (await findAccount(wanted, organization.api));
    const ledger = ledgerOf({
      'accounts/acme.yaml': account('acme', `network: {pool: default}\nprotected: true\naccount_id: "${ID}"\n`),
      'subnets/10.0.4.0-24.yaml': claim('10.0.4.0/24', 'acme'),
    });
    const snapshot = snapshotOf({ acme: { state: 'creation-requested' } }, { base: ledger, next: ledger });
    const created = [{ account: 'acme', step: 'create', outcome: 'applied', account_id: ID, email } as Result];
    expect((await go({ ...applying, created }, snapshot))[0]).toMatchObject({ outcome: 'applied', account_id: ID });
  });

  it('ends what an interrupted run left half made, before it makes the rest', async () => {
    const { go, calls, deps } = world();
    const group = { address: 'aws_security_group.this', type: 'aws_security_group' };
    const taken = resourceJson('this', { actions: ['no-op'], importing: { id: 'sg-1' } }, group);
    deps.terraform.show = async () => planText([taken, resourceJson('this', { after: { cidr_block: '10.0.4.0/24' } })]);
    const [result] = await go(applying, EXISTS);
    expect(result).toMatchObject({ outcome: 'applied' });
    expect(calls.slice(calls.indexOf('finish groups acme'))).toEqual([
      'finish groups acme',
      'apply acme',
      'outputs acme',
    ]);
  });

  it('changes nothing when the plan is another one than approved, and tells that plan', async () => {
    const { go, calls, cidr } = world();
    const approved = approve(await go({}));
    cidr.set('acme', '10.0.99.0/24');
    const [result] = await go({ ...applying, approved }, EXISTS);
    expect(result).toMatchObject({
      outcome: 'differs',
      error: { message: expect.stringMatching(/nothing was changed/) },
    });
    expect(result?.plan?.resources[0]?.fields).toEqual([{ path: 'cidr_block', before: null, after: '"10.0.99.0/24"' }]);
    expect(calls).not.toContain('apply acme');
  });

  it('changes nothing when a plan was approved that had no changes, and now has some', async () => {
    const { go } = world();
    const approved = approve(await go({}));
    for (const item of approved.accounts) delete item.fingerprint;
    expect((await go({ ...applying, approved }, EXISTS))[0]).toMatchObject({ outcome: 'differs' });
  });

  it.each([
    ['is not part of what was approved', () => []],
    ['has other files', (items: object[]) => items.map((item) => ({ ...item, inputs: '0'.repeat(64) }))],
    ['has other Terraform code', (items: object[]) => items.map((item) => ({ ...item, module: '0'.repeat(64) }))],
  ])('does not even plan an account that %s', async (_, change) => {
    const { go, calls } = world();
    const { commit, accounts } = approve(await go({}));
    calls.length = 0;
    const approved = { commit, accounts: change(accounts) as typeof accounts };
    expect((await go({ ...applying, approved }, EXISTS))[0]).toMatchObject({ outcome: 'differs' });
    expect(calls).toEqual([]);
  });

  it('says that there is nothing to do when it was done before, and tells the network again', async () => {
    const { go, applied, calls } = world();
    const approved = approve(await go({}));
    applied.add('acme');
    expect((await go({ ...applying, approved }, EXISTS))[0]).toMatchObject({
      outcome: 'no-change',
      network: { vpc_id: 'vpc-acme' },
    });
    expect(calls).not.toContain('apply acme');
  });

  it('names the run whose approval still holds', async () => {
    const { go } = world();
    const approved = { ...approve(await go({})), standing: { acme: '5' } };
    expect((await go({ ...applying, approved }, EXISTS))[0]?.approved?.run).toBe('5');
  });

  it('fails for an account that was not created', async () => {
    const { go } = world();
    expect((await go(applying))[0]).toMatchObject({
      outcome: 'failed',
      error: { message: expect.stringMatching(/no account id yet/) },
    });
    const created = [
      { account: 'acme', step: 'create', outcome: 'failed', error: { message: 'EMAIL_ALREADY_EXISTS' } } as Result,
    ];
    expect((await go({ ...applying, created }))[0]).toMatchObject({
      error: { message: 'acme was not created: EMAIL_ALREADY_EXISTS' },
    });
  });

  describe('while another run changes the same account', () => {
    it('plans again, and finds nothing to do where the other one did it', async () => {
      const { go, deps, calls, applied } = world();
      deps.terraform.apply = async () => {
        applied.add('acme');
        throw new StalePlan('terraform apply: Saved plan is stale');
      };
      const approved = approve(await go({}));
      calls.length = 0;
      const [result] = await go({ ...applying, approved }, EXISTS);
      expect(result).toMatchObject({ outcome: 'no-change', network: { vpc_id: 'vpc-acme' } });
      expect(calls.filter((call) => call.startsWith('plan'))).toEqual(['plan with lock acme', 'plan with lock acme']);
    });

    it('changes nothing where the rest is not what was approved', async () => {
      const { go, deps, cidr } = world();
      const approved = approve(await go({}));
      deps.terraform.apply = async () => {
        cidr.set('acme', '10.0.99.0/24');
        throw new StalePlan('terraform apply: Saved plan is stale');
      };
      expect((await go({ ...applying, approved }, EXISTS))[0]).toMatchObject({ outcome: 'differs' });
    });

    it('fails where that goes on', async () => {
      const { go, failures } = world();
      failures.set('apply acme', new StalePlan('terraform apply: Saved plan is stale'));
      expect((await go(applying, EXISTS))[0]).toMatchObject({
        outcome: 'failed',
        error: { message: 'terraform apply: Saved plan is stale' },
      });
    });
  });

  it('reports an interrupted account as failed', async () => {
    const { go, failures } = world();
    failures.set('apply acme', new Interrupted('terraform apply'));
    expect((await go(applying, EXISTS))[0]).toMatchObject({
      outcome: 'failed',
      error: { message: 'terraform apply was interrupted' },
    });
  });

  describe('that leaves a state it could not store', () => {
    const failing = () => {
      const all = world();
      all.failures.set('apply acme', new UserError('terraform apply: Failed to save state'));
      all.errored.add('acme');
      return all;
    };

    it('stores it on a second try, and still fails', async () => {
      const { go, calls } = failing();
      const [result] = await go(applying, EXISTS);
      expect(result?.error?.message).toBe(
        'terraform apply: Failed to save state\nThe state it could not store was stored on a second try.',
      );
      expect(calls).toContain('push acme');
    });

    it('tells where it is kept when that fails too', async () => {
      const { go, failures } = failing();
      failures.set('push acme', new Error('no route to host'));
      const [result] = await go(applying, EXISTS);
      expect(result?.error?.message).toMatch(/stored only in \/work\/acme\/errored\.tfstate.*no route to host/s);
    });
  });
});
