import { existsSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ActWorld, Ran } from '../../rehearsal/act-world.ts';
import { account, claim } from '../support/claims.ts';
import { ended, refused, startWorkflows, succeeded, summary, tip } from '../support/workflows.ts';

// A pull request by somebody with write access who wants more: its names are commands, and it changes what has credentials.

const trace = path.join(tmpdir(), `genesis-trace-${process.pid}`);
const command = `x;touch\${IFS}${trace}`;
const program = `require('node:fs').writeFileSync(${JSON.stringify(trace)}, '');`;

let world: ActWorld;
let number: number;
let branch: string;
beforeAll(async () => {
  world = await startWorkflows({ app: true, files: { ...account('acme'), ...claim('10.0.9.0/24', 'acme') } });
  branch = `$(${command.replaceAll(' ', '')})`;
  const files = {
    ...account(
      'gamma',
      '{pool: default}',
      `access: [{group: "\`${command}\` \${{ secrets.GENESIS_APP_KEY }} @octocat </details> ::add-mask::a", permission_set: Admin}]\n`,
    ),
    'actions/provision/dist/index.js': program,
    'actions/report/dist/index.js': program,
    'actions/check/dist/index.js': program,
    'terraform/account/extra.tf': 'resource "terraform_data" "extra" {}\n',
    '.github/workflows/plan.yml': `on: workflow_dispatch\njobs: {x: {runs-on: ubuntu-latest, environment: write, permissions: {id-token: write}, steps: [{run: "touch ${trace}"}]}}\n`,
  };
  ({ number } = await world.github.openPullRequest({
    branch,
    files,
    title: `"; ${command} #\n::error::x`,
    body: `$(${command})`,
  }));
});
afterAll(async () => {
  await world?.stop();
  rmSync(trace, { force: true });
});

describe('a pull request whose names are commands, and which changes workflows, bundles and Terraform', () => {
  let checked: Ran;

  it("is checked by main's bundles", async () => {
    checked = await world.pullRequest(number);
    expect(ended(checked)).toMatchObject({ check: 'success', plan: 'success' });
    // Only that the account has no block yet: no value became an annotation.
    expect(checked.annotations.map(({ level, line }) => [level, line])).toEqual([['warning', 3]]);
    expect(summary(checked)).toContain('<code>gamma</code>');
  });

  it("is planned by main's workflow, bundles and Terraform", async () => {
    const planned = succeeded((await world.dispatched())[0]!);
    expect(ended(planned)).toEqual({ claim: 'success', check: 'success', plan: 'success', report: 'success' });
    expect(planned.run.sha).toBe(await tip(world, 'main'));
    expect(world.github.statuses(await tip(world, branch))[0]).toMatchObject({ state: 'success' });
  });

  it('has its Terraform in the preview alone, which has no credential', async () => {
    expect(summary(checked)).toContain('terraform_data.extra');
    expect((await world.github.comments(number))[0]?.body).not.toContain('terraform_data');
  });

  it('has run nothing of its own', () => {
    expect(existsSync(trace)).toBe(false);
  });

  it("has had no cloud credential: those that were given name main's workflow", () => {
    const claims = world.github.oidc.issued().map(({ job_workflow_ref }) => String(job_workflow_ref));
    expect(claims.filter((ref) => !ref.endsWith('@refs/heads/main'))).toEqual([]);
  });

  it('is told in a comment that calls nobody and ends no fold', async () => {
    const [comment] = await world.github.comments(number);
    const prose = comment?.body.replace(/```[\s\S]*?```/g, '') ?? '';
    expect(prose).not.toMatch(/@octocat|GENESIS_APP_KEY/);
    expect(comment?.body.match(/<details>/g)?.length).toBe(comment?.body.match(/<\/details>/g)?.length);
  });
});

it("asked GitHub for nothing that its jobs' permissions lack", () => {
  expect(refused(world)).toEqual([]);
  expect(world.github.calls().length).toBeGreaterThan(0);
});
