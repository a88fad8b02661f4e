import { describe, expect, it } from '@jest/globals';
import { desiredSetup, earlierWishes, GATES, MAIN_RULESET, STATUS_RULESET } from '../../../src/core/setup/desired.ts';
import type { Environment, Found, Rule, Ruleset } from '../../../src/core/setup/state.ts';
import { type Step, setupSteps } from '../../../src/core/setup/steps.ts';
import { APP, CLOUD, NEW, setUp, wishes } from '../../support/setup.ts';

const steps = (found: Found, more = {}) => setupSteps(desiredSetup(wishes(more)), found);
const brief = (found: Found, more = {}) =>
  steps(found, more).map((step) => ['name' in step ? `${step.do} ${step.name}` : step.do, ...step.why]);
const changed = <T>(map: ReadonlyMap<string, T>, name: string, change: Partial<T>) =>
  new Map([...map, [name, { ...map.get(name), ...change } as T]]);

const environment = (name: string, change: Partial<Environment>) =>
  setUp({ environments: changed(setUp().environments, name, change) });
const ruleset = (name: string, change: (before: Ruleset) => Partial<Ruleset>) => {
  const { rulesets } = setUp();
  return setUp({ rulesets: changed(rulesets, name, change(rulesets.get(name)!)) });
};
const withRule = (type: string, parameters: object) =>
  ruleset(MAIN_RULESET, ({ rules }) => ({
    rules: rules.map((rule) =>
      rule.type === type ? { type, parameters: { ...rule.parameters, ...parameters } } : rule,
    ),
  }));

describe('a new repository', () => {
  const all = steps(NEW);
  const named = <D extends Step['do']>(what: D) => all.filter((step): step is Step & { do: D } => step.do === what);

  it('gets eight environments that admit main only, of which the gates ask people', () => {
    const made = Object.fromEntries(named('environment').map((step) => [step.name, step.environment]));
    expect(Object.keys(made)).toEqual([
      ...['approve', 'approve-close', 'approve-app'],
      ...['read', 'write', 'apps', 'bundles', 'bot'],
    ]);
    for (const [name, { branches, adminsBypass, reviewers, preventsSelfReview }] of Object.entries(made)) {
      const asks = (GATES as readonly string[]).includes(name);
      expect({ branches, adminsBypass, preventsSelfReview }).toEqual({
        ...{ branches: ['main'], adminsBypass: false, preventsSelfReview: asks },
      });
      expect(reviewers).toEqual(asks ? [CLOUD] : []);
    }
  });

  it('lets main be changed by reviewed pull requests alone, with the status of the App, and without rebases', () => {
    const main = named('ruleset').find(({ name }) => name === MAIN_RULESET)!.ruleset;
    const rule = (type: string) => main.rules.find((one) => one.type === type)?.parameters;
    expect([main.include, main.bypass]).toEqual([['~DEFAULT_BRANCH'], []]);
    expect(rule('pull_request')).toMatchObject({
      ...{ required_approving_review_count: 1, require_code_owner_review: true, dismiss_stale_reviews_on_push: true },
      allowed_merge_methods: ['merge', 'squash'],
    });
    expect(rule('required_status_checks')).toMatchObject({
      required_status_checks: [{ context: 'genesis/ledger', integration_id: APP }],
    });
  });

  it('lets the App alone write the status branch, which is made before that', () => {
    const order = all.map((step) => ('name' in step ? step.name : step.do));
    expect(order.indexOf('status-branch')).toBeLessThan(order.indexOf(STATUS_RULESET));
    const { bypass, rules } = named('ruleset').find(({ name }) => name === STATUS_RULESET)!.ruleset;
    expect(bypass).toEqual([{ actor_id: APP, actor_type: 'Integration', bypass_mode: 'always' }]);
    expect(rules.map(({ type }) => type)).toEqual(['creation', 'update', 'deletion', 'non_fast_forward']);
  });

  it('gets the variable that lets workflows begin at the very end', () => {
    expect(all.at(-1)).toMatchObject({ do: 'variable', name: 'GENESIS_READY', value: 'true' });
  });

  it('gets neither that variable nor the required status while something is left to people', () => {
    const early = steps(NEW, { ready: false });
    expect(early.some((step) => step.do === 'variable' && step.name === 'GENESIS_READY')).toBe(false);
    const main = early.find((step) => step.do === 'ruleset' && step.name === MAIN_RULESET) as { ruleset: Ruleset };
    expect(main.ruleset.rules.map(({ type }) => type)).toEqual(['deletion', 'non_fast_forward', 'pull_request']);
  });

  it('has no ruleset of the status branch where there is no App, and lets workflows open pull requests', () => {
    const without = steps(NEW, { app: 'none' });
    expect(without.filter(({ do: what }) => what === 'ruleset')).toHaveLength(1);
    expect(without.find(({ do: what }) => what === 'token')).toMatchObject({
      token: { can_approve_pull_request_reviews: true },
    });
  });

  it('leaves open what follows from the App while there is none yet', () => {
    const undecided = steps(NEW, { app: undefined, ready: false });
    expect(undecided.find(({ do: what }) => what === 'token')).toMatchObject({
      token: { can_approve_pull_request_reviews: false },
    });
    expect(undecided.flatMap((step) => (step.do === 'variable' ? step.name : []))).toEqual([]);
  });

  it('asks nobody where the gate is a digest', () => {
    const asked = steps(NEW, { gate: 'digest' }).flatMap((step) =>
      step.do === 'environment' ? step.environment.reviewers : [],
    );
    expect(asked).toEqual([]);
  });
});

describe('a repository that is set up', () => {
  it('has nothing to do', () => {
    expect(steps(setUp())).toEqual([]);
  });

  it('has nothing to do where GitHub adds parameters or gives lists in another order', () => {
    const found = withRule('pull_request', {
      automatic_copilot_code_review_enabled: false,
      allowed_merge_methods: ['squash', 'merge'],
    });
    expect(steps(found)).toEqual([]);
  });

  it('keeps what is stricter: more checks, more rules, other environments, colors', () => {
    const pinned = [{ context: 'ci' }, { integration_id: APP, context: 'genesis/ledger' }];
    const stricter = withRule('required_status_checks', { required_status_checks: pinned });
    const rulesets = changed(stricter.rulesets, MAIN_RULESET, {
      rules: [...stricter.rulesets.get(MAIN_RULESET)!.rules, { type: 'required_signatures' } as Rule],
    });
    const environments = new Map([...setUp().environments, ['other', { ...setUp().environments.get('bot')! }]]);
    const labels = new Map([...setUp().labels, ['account', { color: '000000', description: '' }]]);
    expect(steps({ ...stricter, rulesets, environments, labels })).toEqual([]);
  });

  it.each([
    ['write', { branches: undefined }, 'admits every branch → main only'],
    ['read', { branches: ['main', 'release/*'] }, 'admits main, release/* → main only'],
    ['bot', { adminsBypass: true }, 'administrators may pass without approval'],
    ['approve', { preventsSelfReview: false }, 'who starts a run may approve it'],
    ['approve', { reviewers: [] }, 'reviewers: none → cloud'],
    ['write', { reviewers: [CLOUD] }, 'reviewers: cloud → none'],
  ] as [string, Partial<Environment>, string][])('has its environment %s mended: %j', (name, change, why) => {
    expect(brief(environment(name, change))).toEqual([[`environment ${name}`, why]]);
  });

  it('keeps a waiting time when an environment is mended', () => {
    const [step] = steps(environment('approve', { adminsBypass: true, wait: 5 }));
    expect(step).toMatchObject({ environment: { wait: 5 } });
  });

  it.each([
    [
      'a bypass',
      () => ({ bypass: [{ actor_id: 5, actor_type: 'RepositoryRole', bypass_mode: 'always' }] }),
      'others may',
    ],
    ['evaluation only', () => ({ enforcement: 'evaluate' }), 'is evaluate'],
    ['an exception', () => ({ exclude: ['refs/heads/main'] }), 'is about other branches'],
    ['no deletion rule', ({ rules }: Ruleset) => ({ rules: rules.slice(1) }), 'rule deletion: missing or weaker'],
  ])('has its ruleset of main mended that has %s', (_, change, why) => {
    expect(brief(ruleset(MAIN_RULESET, change))).toEqual([[`ruleset ${MAIN_RULESET}`, expect.stringContaining(why)]]);
  });

  it.each([
    ['pull_request', { require_code_owner_review: false }],
    ['pull_request', { allowed_merge_methods: ['merge', 'squash', 'rebase'] }],
    ['required_status_checks', { required_status_checks: [{ context: 'genesis/ledger' }] }],
    ['required_status_checks', { required_status_checks: [{ context: 'genesis/ledger', integration_id: 15368 }] }],
  ])('has a rule %s mended that is weaker: %j', (type, parameters) => {
    const found = withRule(type, parameters);
    expect(brief(found)).toEqual([[`ruleset ${MAIN_RULESET}`, `rule ${type}: missing or weaker`]]);
    expect(steps(found)[0]).toMatchObject({ id: 1 });
  });

  it("keeps others' rules when a ruleset is mended", () => {
    const found = ruleset(MAIN_RULESET, ({ rules }) => ({
      rules: [...rules.slice(1), { type: 'required_signatures' }],
    }));
    const [step] = steps(found) as (Step & { do: 'ruleset' })[];
    expect(step?.ruleset.rules.map(({ type }) => type)).toContain('required_signatures');
  });

  it('has rebase merging turned off again', () => {
    const settings = { ...setUp().settings, allow_rebase_merge: true };
    expect(brief(setUp({ settings }))).toEqual([['settings', 'allow_rebase_merge: true → false']]);
  });
});

describe('what was decided earlier', () => {
  it('is read from the repository, so that a second run needs no flags', () => {
    expect(earlierWishes(setUp())).toEqual({ gate: 'environment', app: APP, reviewers: [CLOUD] });
    expect(earlierWishes(NEW)).toEqual({});
  });

  it('is a gate by digest where approve is there and asks nobody', () => {
    const approve = { reviewers: [], preventsSelfReview: false, adminsBypass: false, branches: ['main'], wait: 0 };
    expect(earlierWishes({ ...NEW, environments: new Map([['approve', approve]]) })).toEqual({ gate: 'digest' });
  });

  it('is not taken from a variable that says something else', () => {
    const variables = new Map([['GENESIS_APP_ID', 'Iv1.abc']]);
    expect(earlierWishes({ ...NEW, variables })).toEqual({});
  });
});
