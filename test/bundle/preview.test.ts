import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createRepository } from '../../rehearsal/github/git.ts';
import { rehearsalLedger } from '../../rehearsal/ledger.ts';
import { runAction } from '../../rehearsal/runner/action.ts';
import { providerSource } from '../../rehearsal/tools/provider.ts';
import { ensureTerraform } from '../../rehearsal/tools/terraform.ts';
import { root } from '../../rehearsal/world.ts';
import { account, claim } from '../support/claims.ts';

const SUBNETS = 'terraform/modules/network/nat.tf';

let folder: string;
let git: Awaited<ReturnType<typeof createRepository>>;
let terraform: string;
let env: Record<string, string>;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'genesis-preview-'));
  const files = rehearsalLedger({ ...account('acme'), ...claim('10.0.4.0/24', 'acme') });
  git = await createRepository({ dir: path.join(folder, 'origin.git'), from: root, files });
  terraform = await ensureTerraform(() => {});
  ({ env } = await providerSource(() => {}));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs the bundle as the workflow does, in a checkout of main with the changed code beside it. */
async function preview(changes: Record<string, string>) {
  const branch = `change-${Object.keys(changes).length}-${Date.now()}`;
  await git.commit(branch, changes, { from: 'main' });
  const workspace = await mkdtemp(path.join(folder, 'job-'));
  await git.clone(workspace);
  await git.clone(path.join(workspace, 'changed'), branch);
  return runAction({
    repo: root,
    action: 'actions/preview',
    inputs: {
      head: (await git.revParse(branch)) ?? '',
      'changed-terraform': 'changed/terraform',
      'terraform-binary': terraform,
    },
    env,
    workspace,
  });
}

it('shows what a change of the code means for networks, without any credentials', async () => {
  const before = String(await git.git('show', `main:${SUBNETS}`));
  const { code, outputs, summary, annotations } = await preview({
    [SUBNETS]: `${before}\nresource "aws_eip" "spare" {\n  domain = "vpc"\n}\n`,
  });
  expect({ code, annotations }).toEqual({ code: 0, annotations: [] });
  expect(outputs.changed).toBe('true');
  expect(summary).toContain('## What this change means for networks');
  expect(summary).toContain('+ module.network.aws_eip.spare');
});

it('says where the change can’t be planned', async () => {
  const { code, summary } = await preview({ [SUBNETS]: 'resource "aws_eip" "nat" {\n  domain = var.none\n}\n' });
  expect(code).toBe(1);
  expect(summary).toContain("can't be planned with this change");
});
