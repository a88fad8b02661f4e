import { describe, expect, it } from '@jest/globals';
import type { Problem } from '../../../src/core/problem.ts';
import { planComments, planStatus, planSummary } from '../../../src/core/render/plan-comment.ts';
import type { PlannedField } from '../../../src/core/work/result.ts';
import { expectGolden } from '../../support/golden.ts';
import { failedAccount, HEAD, losingAccount, newAccount, plan, result, unchangedAccount } from '../../support/plans.ts';

const quiet = {
  head: HEAD,
  accounts: [],
  problems: [],
  heldBack: [],
  waiting: [],
  settings: [],
  organization: undefined,
  refused: [],
  shared: 7,
};
const problem: Problem = {
  file: 'state/accounts/omega.yaml',
  line: 7,
  column: 3,
  severity: 'error',
  message: '"tag" is unknown here.',
  hint: 'Did you mean tags?',
  accounts: ['omega'],
};

describe('planComments', () => {
  it('shows a new account', () => {
    expectGolden('comment-new-account.md', planComments({ ...quiet, accounts: [newAccount] }).join('\n---\n'));
  });

  it('shows what goes wrong and what would be lost before all else', () => {
    const accounts = [newAccount, unchangedAccount, losingAccount, failedAccount];
    const warning: Problem = { ...problem, severity: 'warning', message: 'Pool default is 91 % full.', line: 2 };
    const report = { ...quiet, accounts, problems: [warning, problem], heldBack: ['omega'] };
    expectGolden('comment-everything.md', planComments(report).join('\n---\n'));
  });

  it('tells of a peering apart from accounts, and of one that waits for a network', () => {
    const peering = { result: result('acme--beta', { plan: plan([]) }), lifecycle: 'clean' as const };
    const waiting = [{ account: 'acme--omega', reason: 'no network is recorded of omega yet' }];
    const [comment] = planComments({ ...quiet, accounts: [peering], waiting });
    expect(comment).toContain('**1 peering**');
    expect(comment).toContain('<code>acme--beta</code> | **taken down** |');
    expect(comment).toContain('Planned later: <code>acme--omega</code>, since no network is recorded of omega yet.');
    expect(comment).not.toContain('Tags, roles and unit');
    const [alone] = planComments({ ...quiet, waiting });
    expect(alone).toContain('Nothing of this change can be planned yet.');
    expect(planStatus({ ...quiet, waiting }).description).toContain('nothing can be planned yet');
  });

  it('does not say of a new account without infrastructure that it changes nothing', () => {
    const { plan: _, fingerprint: __, ...rest } = newAccount.result;
    const bare = { result: { ...rest, outcome: 'no-change' as const } };
    expect(planComments({ ...quiet, accounts: [bare] })[0]).toContain('\n**1 new account**.\n');
  });

  it('says what a change touches of an account that is there, since a plan shows only its network', () => {
    const settings = [{ of: 'delta', settings: [{ path: 'unit', before: null, after: 'Workloads/Prod' }] }];
    const [comment] = planComments({ ...quiet, accounts: [newAccount, unchangedAccount], settings });
    expect(comment).toContain('| <code>delta</code> | <code>unit</code> |  | Workloads/Prod |');
    expect(comment).toContain('Tags, roles and unit');
  });

  it('says of no tags that all new resources have them when one has not, or is not shown in full', () => {
    const fields = [{ path: 'tags_all.Environment', before: null, after: '"test"' }];
    const resource = { address: 'aws_vpc.a', type: 'aws_vpc', action: 'add' as const, fields };
    const bare = { ...resource, fields: [{ path: 'tags.Name', before: null, after: '"b"' }] };
    const cut = { ...resource, fields: [{ path: 'name', before: null, after: '"c"' }], fields_left_out: 1 };
    for (const other of [bare, cut]) {
      const accounts = [{ result: result('beta', { plan: plan([resource, resource, other]) }) }];
      expect(planComments({ ...quiet, accounts })[0]).not.toContain('# Every');
    }
  });

  it('shows tags that all new resources have once, before the first of them', () => {
    const field = (path: string, after: string) => ({ path, before: null, after });
    const tags = (name: string) => [field('tags.Name', name), field('tags_all.Environment', '"test"')];
    const resource = (address: string, action: 'add' | 'destroy', fields: PlannedField[]) => {
      return { address, type: 'aws_vpc', action, fields };
    };
    const resources = [
      resource('aws_vpc.a', 'add', tags('"a"')),
      resource('aws_vpc.b', 'add', [...tags('"b"'), field('tags_all.Size', '"24"')]),
      resource('aws_vpc.old', 'destroy', []),
    ];
    const [comment] = planComments({ ...quiet, accounts: [{ result: result('beta', { plan: plan(resources) }) }] });
    expect(comment?.split('```')[1]?.split('\n').slice(1, -1)).toEqual([
      '- aws_vpc.old is destroyed',
      '',
      '# Every new resource below that has tags has these',
      '+     tags_all.Environment = "test"',
      '',
      '+ aws_vpc.a',
      '+     tags.Name = "a"',
      '',
      '+ aws_vpc.b',
      '+     tags.Name     = "b"',
      '+     tags_all.Size = "24"',
    ]);
  });

  it('says what the id means that stands where an account has none yet', () => {
    const principal = (after: string) => {
      const share = { address: 'aws_ram_principal_association.hub', type: 'aws_ram_principal_association' };
      const resource = { ...share, action: 'add' as const, fields: [{ path: 'principal', before: null, after }] };
      return planComments({ ...quiet, accounts: [{ result: result('beta', { plan: plan([resource]) }) }] })[0];
    };
    expect(principal('"000000000000"')).toContain('# 000000000000 stands for the id that AWS will give the account\n');
    expect(principal('"444444444444"')).not.toContain('stands for');
  });

  it('says that a change of organization.yaml is about all accounts, though it touches none', () => {
    const organization = [{ path: 'baseline.alias', before: 'true', after: 'false' }];
    const [comment] = planComments({ ...quiet, organization });
    expect(comment).toContain('<code>organization.yaml</code>, which 7 accounts live by');
    expect(comment).toContain('| <code>organization.yaml</code> | <code>baseline.alias</code> | true | false |');
  });

  it('says when a change touches no account', () => {
    expectGolden('comment-nothing.md', planComments(quiet).join('\n---\n'));
  });
});

describe('planSummary', () => {
  it('is the comment without its marker', () => {
    const [comment] = planComments({ ...quiet, accounts: [newAccount] });
    expect(`<!-- genesis:plan -->\n${planSummary({ ...quiet, accounts: [newAccount] })}`).toBe(`${comment}\n`);
  });
});

describe('planStatus', () => {
  it('counts what is planned', () => {
    expect(planStatus({ ...quiet, accounts: [newAccount, losingAccount] })).toEqual({
      state: 'success',
      description: '2 accounts planned: 1 new account, 2 to destroy, 1 to replace, 1 to change, 7 to add',
    });
  });

  it('fails when an account could not be planned', () => {
    expect(planStatus({ ...quiet, accounts: [failedAccount] })).toEqual({
      state: 'failure',
      description: 'no plan for gamma',
    });
  });

  it('fails on an error and not on a warning', () => {
    expect(planStatus({ ...quiet, problems: [{ ...problem, severity: 'warning' }] }).state).toBe('success');
    expect(planStatus({ ...quiet, problems: [problem] })).toEqual({
      state: 'failure',
      description: '1 error in the ledger',
    });
  });

  it('fails when an app could not be deployed, and the comment says so', () => {
    const report = { ...quiet, refused: [{ app: 'com.example.hello', place: 'acme@community' }] };
    expect(planStatus(report)).toEqual({
      state: 'failure',
      description: "can't deploy com.example.hello to acme@community",
    });
    const [comment] = planComments(report);
    expect(comment).toContain("<code>com.example.hello</code> **can't be deployed** to <code>acme@community</code>");
    expect(comment).toContain('Mend what is wrong');
  });

  it('never says more than GitHub takes', () => {
    const many = Array.from({ length: 30 }, (_, index) => ({
      ...failedAccount,
      result: { ...failedAccount.result, account: `account-number-${index}` },
    }));
    expect(planStatus({ ...quiet, accounts: many }).description).toHaveLength(140);
  });
});
