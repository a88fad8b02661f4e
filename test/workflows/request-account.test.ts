import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { ActWorld } from '../../rehearsal/act-world.ts';
import { issueText } from '../support/request.ts';
import { ended, output, refused, startWorkflows, succeeded, tip } from '../support/workflows.ts';

// The way of a request by issue form, from its answers to a pull request that can be merged.

let world: ActWorld;
let issue: number;
beforeAll(async () => {
  world = await startWorkflows({ app: true });
  const body = issueText({ name: '$(touch /tmp/x) ${{ secrets.GENESIS_APP_KEY }}', reason: '`id`; "$(id)"' });
  issue = await world.github.openIssue({ title: '"; exit 1 #', body, labels: ['account'] });
});
afterAll(() => world?.stop());

it('answers what is no name in the issue, and proposes nothing', async () => {
  const ran = succeeded(await world.issue('request-account.yml', issue));
  expect(ended(ran)).toEqual({ request: 'success' });
  expect((await world.github.comments(issue)).map(({ body }) => body)).toEqual([
    expect.stringContaining('| Name | name must be a name of 3 to 32'),
  ]);
});

it('makes a pull request of an edited answer and asks for its plan, which finds nothing wrong', async () => {
  await world.github.editIssue(issue, { body: issueText({ reason: '`id`; "$(id)"' }) });
  const ran = succeeded(await world.issue('request-account.yml', issue, 'edited'));
  expect(ended(ran)).toEqual({ request: 'success', plan: 'success' });
  const number = Number(output(ran, 'request', 'request', 'pull-request'));
  const [planned] = await world.dispatched();
  expect(ended(succeeded(planned!))).toMatchObject({ claim: 'success', check: 'success', report: 'success' });
  const { branch } = world.github.pullRequest(number);
  expect(world.github.statuses(await tip(world, branch))[0]).toMatchObject({
    context: 'genesis/ledger',
    state: 'success',
  });
  await world.github.merge(number);
  expect(await world.github.git.files('main', 'state/accounts')).toContain('state/accounts/gamma.yaml');
});

it('lets an issue be that is no request', async () => {
  const other = await world.github.openIssue({ title: 'a bug', body: issueText(), labels: ['bug'] });
  expect(ended(succeeded(await world.issue('request-account.yml', other)))).toEqual({});
});

it("asked GitHub for nothing that its jobs' permissions lack", () => {
  expect(refused(world)).toEqual([]);
  expect(world.github.calls().length).toBeGreaterThan(0);
});
