import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  DescribeAccountCommand,
  DescribeOrganizationalUnitCommand,
  ListParentsCommand,
  OrganizationsClient,
} from '@aws-sdk/client-organizations';
import { ACCOUNTS } from '../../rehearsal/aws/seed.ts';
import { startAws } from '../../rehearsal/aws/world.ts';
import { createRepository } from '../../rehearsal/github/git.ts';
import type { Changes } from '../../rehearsal/github/repository.ts';
import { rehearsalLedger } from '../../rehearsal/ledger.ts';
import { runAction } from '../../rehearsal/runner/action.ts';
import { root } from '../../rehearsal/world.ts';

const FILE = 'state/accounts/gamma.yaml';
const ACCOUNT = 'name: gamma\nowner: {team: cloud}\nunit: Workloads/Prod\nnetwork: none\n';

/**
 * A rehearsed AWS with the account gamma, which the ledger wants closed, and the built bundle that closes it.
 *
 * @param more Further files of the ledger, or others in place of the rehearsal's.
 */
export async function startClosing(more: Changes = {}) {
  const folder = await mkdtemp(path.join(tmpdir(), 'genesis-close-'));
  const files = rehearsalLedger({ [FILE]: ACCOUNT, ...more });
  const [aws, git] = await Promise.all([
    startAws({ log: () => {}, createSeconds: 0, closeSeconds: 0.2 }),
    createRepository({ dir: path.join(folder, 'origin.git'), from: root, files }),
  ]);
  const present = (await git.revParse('main')) ?? '';
  await git.commit('main', { [FILE]: `${ACCOUNT}lifecycle: closed\n` });
  const organizations = new OrganizationsClient(aws.as(ACCOUNTS.management));

  async function job(action: string, inputs: Record<string, string>, cancel?: AbortSignal) {
    const workspace = await mkdtemp(path.join(folder, 'job-'));
    await git.clone(workspace);
    return runAction({
      repo: root,
      action,
      inputs: { accounts: 'gamma', ...inputs },
      env: aws.env,
      workspace,
      ...(cancel && { cancel, patience: { interrupt: 0, terminate: 0 } }),
    });
  }

  return {
    aws,
    git,
    /** Makes the account as it was wanted at first, and says its id. */
    async create(): Promise<string> {
      const made = await job('actions/create-account', { base: present });
      return JSON.parse(made.outputs.accounts ?? '{}').gamma;
    },
    close: (inputs: Record<string, string> = {}, cancel?: AbortSignal) =>
      job('actions/close-account', { unreviewed: 'true', ...inputs }, cancel),
    /** The account's state, and the name of the unit it is in. */
    async fate(id: string): Promise<{ state: string | undefined; unit: string | undefined }> {
      const { Account } = await organizations.send(new DescribeAccountCommand({ AccountId: id }));
      const { Parents } = await organizations.send(new ListParentsCommand({ ChildId: id }));
      const parent = Parents?.[0];
      if (parent?.Type !== 'ORGANIZATIONAL_UNIT') return { state: Account?.State, unit: undefined };
      const unit = new DescribeOrganizationalUnitCommand({ OrganizationalUnitId: parent.Id });
      return { state: Account?.State, unit: (await organizations.send(unit)).OrganizationalUnit?.Name };
    },
    operations: () => aws.proxy.changes().map(({ operation }) => operation),
    async stop() {
      await aws.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
