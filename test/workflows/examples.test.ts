import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ActWorld, Ran } from '../../rehearsal/act-world.ts';
import { dispatchEvent, issueEvent, pullRequestEvent } from '../../rehearsal/github/events.ts';
import type { WorkflowEvent } from '../../rehearsal/github/types.ts';
import { runWorkflow } from '../../rehearsal/runner/workflow.ts';
import { ensureAct } from '../../rehearsal/tools/act.ts';
import { root } from '../../rehearsal/world.ts';
import { account } from '../support/claims.ts';
import { issueText } from '../support/request.ts';
import { ended, refused, startWorkflows, succeeded, summary } from '../support/workflows.ts';

// Examples as they are, in a repository that holds a ledger and nothing else of ours.

const example = (name: string) => readFileSync(path.join(root, `examples/workflows/${name}.yml`), 'utf8');

let world: ActWorld;
let run: (workflow: string, event: WorkflowEvent) => Promise<Ran>;
beforeAll(async () => {
  world = await startWorkflows();
  const { github, env, folder, log } = world;
  const [act, product] = [await ensureAct(log), path.join(folder, 'product')];
  await github.git.clone(product, 'main');
  const ours = (await github.git.files('main')).filter((file) => !file.startsWith('state/'));
  const workflows = ['check', 'allocate-cidr', 'report', 'request-account', 'apps'].map(
    (name) => [`.github/workflows/${name}.yml`, example(name)] as const,
  );
  await github.git.commit('main', {
    ...Object.fromEntries(ours.map((file) => [file, null])),
    ...Object.fromEntries(workflows),
  });
  run = (workflow, event) => runWorkflow({ act, github, workflow, event, env, product, log });
});
afterAll(() => world?.stop());

describe('in a repository of somebody else', () => {
  let number: number;
  beforeAll(async () => {
    ({ number } = await world.github.openPullRequest({ branch: 'add', files: account('gamma') }));
  });

  it('check tells what a pull request is about', async () => {
    const ran = succeeded(await run('check.yml', await pullRequestEvent(world.github, number)));
    expect(summary(ran)).toContain('| <code>gamma</code> | create, network | added by this change |');
  });

  it('allocate-cidr claims a block for it', async () => {
    const ran = succeeded(await run('allocate-cidr.yml', await pullRequestEvent(world.github, number)));
    expect(ended(ran)).toEqual({ claim: 'success' });
    expect(await world.github.git.files('add', 'state/subnets')).toHaveLength(1);
  });

  it('report tells the plan in a comment, made by the role that reads', async () => {
    const head = (await world.github.git.revParse('add')) ?? '';
    const inputs = { 'pull-request': String(number), head };
    const event = await dispatchEvent(world.github, { workflow: 'report.yml', ref: 'main', inputs, actor: 'monalisa' });
    expect(ended(succeeded(await run('report.yml', event)))).toEqual({ plan: 'success', tell: 'success' });
    const [comment] = await world.github.comments(number);
    expect(comment?.body).toContain('**1 new account**');
    expect(world.github.statuses(head)[0]).toMatchObject({ context: 'genesis/ledger', state: 'success' });
  });

  it('request-account makes a pull request of an issue', async () => {
    const issue = await world.github.openIssue({ title: 'x', body: issueText({ name: 'delta' }), labels: ['account'] });
    const ran = succeeded(await run('request-account.yml', await issueEvent(world.github, issue)));
    expect(ended(ran)).toEqual({ request: 'success' });
    expect(await world.github.git.files(`genesis/request-${issue}`, 'state/accounts')).toEqual([
      'state/accounts/delta.yaml',
    ]);
  });

  it('apps says what is due', async () => {
    const event = await dispatchEvent(world.github, {
      workflow: 'apps.yml',
      ref: 'main',
      inputs: {},
      actor: 'monalisa',
    });
    const schedule = { ...event, name: 'schedule', payload: { ...event.payload, schedule: '29 5 * * *' } };
    expect(ended(succeeded(await run('apps.yml', schedule)))).toEqual({ due: 'success' });
  });

  it('none needs more than its permissions', () => {
    expect(refused(world)).toEqual([]);
  });
});
