import { beforeEach, describe, expect, it } from '@jest/globals';
import { run } from '../../actions/report/run.ts';
import type { Stranger } from '../../src/core/drift/strangers.ts';
import type { Drift, Result } from '../../src/core/work/result.ts';
import { account, claim, type Texts } from '../support/claims.ts';
import { plan, result } from '../support/plans.ts';
import { ask, MAIN, mainFiles, resultsFor, world } from '../support/report.ts';

const NAMES = ['acme', 'beta'];

const none = plan([]);
const route = { address: 'module.network.aws_route.hub', type: 'aws_route', action: 'destroy' as const, fields: [] };
const tag = { path: 'tags.by-hand', before: null, after: '"yes"' };
const vpc = { address: 'module.network.aws_vpc.this', type: 'aws_vpc', action: 'change' as const, fields: [tag] };

const found = (of: Partial<Drift>): Drift => ({ findings: [], ignored: [], ...of });
const clean = (name: string) =>
  result(name, { step: 'drift', outcome: 'no-change', drift: found({ network: { changed: none, unapplied: none } }) });
const drifted = (name: string, resource: typeof route | typeof vpc = route) =>
  result(name, {
    ...{ step: 'drift', outcome: 'drifted', account_id: '444444444444' },
    drift: found({ network: { changed: plan([resource]), unapplied: none } }),
  });
const failed = (name: string) => result(name, { step: 'drift', outcome: 'failed', error: { message: 'no way' } });
const misplaced = (name: string) =>
  result(name, {
    ...{ step: 'drift', outcome: 'drifted' },
    drift: found({
      network: { changed: none, unapplied: none },
      findings: [{ address: 'unit', message: 'It is in Sandbox.' }],
    }),
  });

/** A ledger of these accounts, all of which are there. */
function main(names: string[]): { files: Texts; status: Texts } {
  const { 'state/accounts/acme.yaml': _, 'state/subnets/10.0.0.0-24.yaml': __, ...files } = mainFiles;
  const accounts = names.map((name, index) => ({ ...account(name), ...claim(`10.0.${index}.0/24`, name) }));
  const record = 'account_id: "444444444444"\nstate: stable\nnetwork: {vpc_id: vpc-1}\n';
  const status = Object.fromEntries(names.map((name) => [`accounts/${name}.yaml`, record]));
  return { files: Object.assign({}, files, ...accounts), status };
}

/** One GitHub on which nights follow each other. */
let github: ReturnType<typeof world>['issues'];
let night: (
  results: Result[],
  of?: { names?: string[]; only?: string[]; strangers?: Stranger[] | undefined; files?: Texts; status?: Texts },
) => ReturnType<typeof run>;

beforeEach(() => {
  github = world({}).issues;
  night = (results, { names = NAMES, only = [], files = {}, status: records = {}, ...more } = {}) => {
    const { files: own, status } = main(names);
    const strangers = 'strangers' in more ? more.strangers : [];
    const around = world({ [MAIN]: { ...own, ...files } }, { status: { ...status, ...records }, results, strangers });
    github.writes.length = 0;
    return run(ask({ mode: 'drift', accounts: only }), { ...around.deps, ...github.github });
  };
});

const open = () => github.issues.filter(({ isOpen }) => isOpen).map(({ title }) => title);

describe("an account's issue", () => {
  it('is opened once, tells its owner what was changed and what to do', async () => {
    const reported = await night([drifted('acme'), clean('beta')]);
    expect(reported).toMatchObject({ outputs: { ok: false }, failure: undefined });
    const [issue] = github.issues;
    expect(issue).toMatchObject({ title: 'Drift in acme', labels: ['genesis-drift'], isOpen: true, assignees: [] });
    expect(issue?.body).toMatch(/^<!-- genesis:drift account:acme -->\n/);
    expect(issue?.body).toContain('@example/cloud, it is yours.');
    expect(issue?.body).toContain('1 resource changed outside of Terraform');
    expect(issue?.body).toContain('- module.network.aws_route.hub was deleted');
    expect(issue?.body).toContain('`accounts: acme` and `again: true`');
    expect(issue?.body).toContain('{account: acme, address: "module.network.aws_route.hub"');
    expect(github.writes).toEqual(['open 1']);
  });

  it('costs nothing while nothing changes, and is updated when something does', async () => {
    await night([drifted('acme'), clean('beta')]);
    await night([drifted('acme'), clean('beta')]);
    expect(github.writes).toEqual([]);
    await night([drifted('acme', vpc), clean('beta')]);
    expect(github.writes).toEqual(['update 1']);
    expect(github.issues[0]?.body).toContain('tags.by-hand');
  });

  it('is assigned to a person who owns the account', async () => {
    const files = { 'state/accounts/acme.yaml': 'name: acme\nowner: {user: octocat}\nnetwork: {pool: default}\n' };
    await night([drifted('acme'), clean('beta')], { files });
    expect(github.writes).toEqual(['open 1', 'assign 1 octocat']);
    await night([drifted('acme'), clean('beta')], { files });
    expect(github.writes).toEqual([]);
  });

  it('is closed by a look that finds nothing, and reopened when it drifts again', async () => {
    await night([drifted('acme'), clean('beta')]);
    await night([clean('acme'), clean('beta')]);
    expect(github.writes).toEqual(['close 1']);
    expect(github.issues[0]?.comments).toEqual(['A look at it found no drift any more.']);
    await night([clean('acme'), clean('beta')]);
    expect(github.writes).toEqual([]);
    await night([drifted('acme'), clean('beta')]);
    expect(github.writes).toEqual(['update 1']);
    expect(open()).toEqual(['Drift in acme']);
  });

  it('stays when the account could not be looked at, or its job left nothing', async () => {
    await night([drifted('acme'), clean('beta')]);
    for (const results of [[failed('acme'), clean('beta')], [clean('beta')]]) {
      const reported = await night(results);
      expect(reported.failure).toBe('Not looked at: acme. The job summary says why.');
      expect(open()).toEqual(['Drift in acme']);
    }
  });

  it('stays when its network was not planned, as of a suspended account', async () => {
    await night([drifted('acme'), clean('beta')]);
    await night([result('acme', { step: 'drift', outcome: 'drifted', drift: found({}) }), clean('beta')]);
    expect(open()).toEqual(['Drift in acme']);
  });

  it('is closed once the account is to be closed', async () => {
    await night([drifted('acme'), clean('beta')]);
    await night([clean('beta')], { files: account('acme', '{pool: default}', 'lifecycle: closed\n') });
    expect(github.issues[0]?.comments[0]).toContain('The account is closed');
    expect(open()).toEqual([]);
  });

  it('is found by its marker whatever its title, but only among our own', async () => {
    await night([drifted('acme'), clean('beta')]);
    Object.assign(github.issues[0] ?? {}, { author: 'octocat', isBot: false });
    await night([drifted('acme'), clean('beta')]);
    expect(github.writes).toEqual(['open 2']);
    Object.assign(github.issues[1] ?? {}, { title: 'renamed' });
    await night([drifted('acme'), clean('beta')]);
    expect(github.writes).toEqual(['update 2']);
  });

  it('is one: doubles are closed', async () => {
    await night([drifted('acme'), clean('beta')]);
    github.issues.push({ ...structuredClone(github.issues[0]!), number: 2 });
    await night([drifted('acme'), clean('beta')]);
    expect(github.writes).toEqual(['close 2']);
  });
});

describe("a peering's issue", () => {
  const peering = { 'state/peerings/acme--beta.yaml': 'accounts: [acme, beta]\n' };
  const there = { 'peerings/acme--beta.yaml': 'state: stable\nnetwork: {peering_id: pcx-1}\n' };
  const both = [clean('acme'), clean('beta')];

  it('tells the owners of both accounts, and is closed when the peering is removed', async () => {
    await night([...both, drifted('acme--beta')], { files: peering, status: there });
    expect(github.issues[0]).toMatchObject({ title: 'Drift in acme--beta', isOpen: true });
    expect(github.issues[0]?.body).toContain('`accounts: acme--beta` and `again: true`');
    expect(github.issues[0]?.body).toContain('{account: acme, address:');
    await night(both, { status: there });
    expect(open()).toEqual([]);
  });

  it('is missed where nobody looked', async () => {
    const reported = await night(both, { files: peering, status: there });
    expect(reported.failure).toBe('Not looked at: acme--beta. The job summary says why.');
  });
});

describe('what is left of a roll-out', () => {
  const both = [clean('acme'), clean('beta')];
  const record = ({ inputs, module }: Pick<Result, 'inputs' | 'module'>, state = 'stable') =>
    `account_id: "444444444444"\nstate: ${state}\nnetwork: {vpc_id: vpc-1}\napplied: {inputs: "${inputs}", module: "${module}", commit: c0ffee1234}\n`;
  const behind = async (name: string, module = '0'.repeat(64)) => {
    const [item] = await resultsFor({ [MAIN]: main(NAMES).files }, { step: 'plan' }, { [name]: {} });
    return { [`accounts/${name}.yaml`]: record({ ...item!, module }) };
  };
  const reached = async (name: string) => {
    const [item] = await resultsFor({ [MAIN]: main(NAMES).files }, { step: 'plan' }, { [name]: {} });
    return behind(name, item!.module);
  };

  it('is one issue that says who waits for it and how it goes on, and is closed when it has reached all', async () => {
    await night(both, { status: { ...(await behind('acme')), ...(await behind('beta')) } });
    expect(open()).toEqual(['A roll-out is pending']);
    expect(github.issues[0]?.body).toContain('changed, and 2 accounts wait for it.');
    expect(github.issues[0]?.body).toContain('| <code>c0ffee1</code> | 2 | <code>acme</code>, <code>beta</code> |');
    expect(github.issues[0]?.body).toContain('`rollout: 1`');
    await night(both, { status: { ...(await reached('acme')), ...(await behind('beta')) } });
    expect(github.writes).toEqual(['update 1']);
    expect(github.issues[0]?.body).toContain('1 account waits for it.');
    await night(both, { status: { ...(await reached('acme')), ...(await reached('beta')) } });
    expect(github.issues[0]?.comments).toEqual(['It has reached all.']);
    expect(open()).toEqual([]);
  });

  it('says at whose failure it stopped', async () => {
    const [item] = await resultsFor({ [MAIN]: main(NAMES).files }, { step: 'plan' }, { acme: {} });
    const approved = `approved: {digest: d, run: "7", module: "${item!.module}"}\n`;
    const failed = `${record({ ...item!, module: '0'.repeat(64) }, 'provisioning-failed')}${approved}`;
    await night(both, { status: { 'accounts/acme.yaml': failed, ...(await behind('beta')) } });
    expect(github.issues[0]?.body).toContain('**It has stopped**, because it failed for <code>acme</code>.');
    await night(both, { status: { 'accounts/acme.yaml': failed, ...(await reached('beta')) } });
    expect(open()).toEqual(['A roll-out is pending']);
    expect(github.issues[0]?.body).toContain('1 account waits for it.');
  });
});

describe('over 50 drifted accounts', () => {
  const many = Array.from({ length: 51 }, (_, index) => `team-${String.fromCharCode(97 + (index % 26))}${index}`);
  const all = (kind: (name: string) => Result, names = many) => names.map(kind);
  const fifty = [...all(drifted, many.slice(1)), clean(many[0]!)];

  it('are one issue, into which the single ones are closed, and single ones again once they are fewer', async () => {
    await night(fifty, { names: many });
    expect(open()).toHaveLength(50);
    await night(all(drifted), { names: many });
    expect(open()).toEqual(['Drift in many accounts']);
    expect(github.writes[0]).toBe('open 51');
    expect(github.issues[0]?.comments).toEqual(['So many accounts have drifted that one issue tells of all of them.']);
    await night(fifty, { names: many });
    expect(open()).toHaveLength(50);
    expect(open()).not.toContain('Drift in many accounts');
  });

  it('stay one issue while not all could be looked at', async () => {
    await night(all(drifted), { names: many });
    await night([...all(failed, many.slice(0, 40)), ...all(clean, many.slice(40))], { names: many });
    expect(open()).toEqual(['Drift in many accounts']);
    expect(github.issues[0]?.body).toContain('0 accounts of 51 drifted.');
    expect(github.issues[0]?.body).toContain('Could not be looked at:');
    await night(all(clean), { names: many });
    expect(open()).toEqual([]);
  });

  it('are left to that issue by a look at some accounts', async () => {
    await night(all(drifted), { names: many });
    await night([drifted(many[0]!)], { names: many, only: [many[0]!] });
    expect(github.writes).toEqual([]);
  });
});

describe("the organization's issue", () => {
  const stranger = { id: '999999999999', name: '<b>who</b>', email: 'x@example.com' };

  it('tells of accounts that are not where the ledger says, and of those it does not know', async () => {
    await night([misplaced('acme'), clean('beta')], { strangers: [stranger] });
    expect(open()).toEqual(['The organization is not as the ledger says']);
    const { body } = github.issues[0]!;
    expect(body).toContain('| <code>acme</code> | <code>unit</code> | It is in Sandbox. |');
    expect(body).toContain('| <code>999999999999</code> | &#60;b&#62;who&#60;/b&#62; |');
    await night([clean('acme'), clean('beta')]);
    expect(open()).toEqual([]);
  });

  it('stays until all was looked at, the organization itself included', async () => {
    await night([misplaced('acme'), clean('beta')]);
    await night([failed('acme'), clean('beta')]);
    expect(open()).toHaveLength(1);
    const blind = await night([clean('acme'), clean('beta')], { strangers: undefined });
    expect(blind.failure).toContain("the organization's list of accounts");
    expect(open()).toHaveLength(1);
  });

  it('is no business of a look at some accounts', async () => {
    await night([misplaced('acme'), clean('beta')]);
    const reported = await night([clean('acme')], { only: ['acme'], strangers: undefined });
    expect(reported).toMatchObject({ outputs: { ok: true }, failure: undefined });
    expect(open()).toHaveLength(1);
  });
});

describe('the summary', () => {
  it('has a row for every account, those first that need somebody', async () => {
    const ignored = [{ address: 'aws_vpc.this', reason: 'by hand', until: '2027-03-31' }];
    const quiet = { ...clean('delta'), drift: found({ network: { changed: none, unapplied: none }, ignored }) };
    const names = ['acme', 'beta', 'delta', 'gamma'];
    const { summary } = await night([clean('acme'), drifted('beta'), quiet, failed('gamma')], { names });
    expect(summary).toContain('## ❌ Of 4 accounts 1 drifted, 1 not looked at');
    const rows = summary.split('\n').filter((line) => /^\| (❌|🟡|⚪)/.test(line));
    expect(rows).toEqual([
      '| ❌ <code>gamma</code> |  |  |  |  | no way |',
      '| 🟡 <code>beta</code> | 1 |  |  |  |  |',
      '| ⚪ <code>acme</code> |  |  |  |  |  |',
      '| ⚪ <code>delta</code> |  |  |  | 1 |  |',
    ]);
    expect(summary).toContain('| <code>delta</code> | <code>aws_vpc.this</code> | by hand | 2027-03-31 |');
  });

  it('says it in a line when all is well', async () => {
    const { summary, outputs } = await night([clean('acme'), clean('beta')]);
    expect(summary).toContain('## ✅ 2 accounts looked at, no drift');
    expect(outputs).toEqual({ ok: true });
  });
});
