import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Account, OrganizationsClient, paginateListAccounts } from '@aws-sdk/client-organizations';
import { type AwsOptions, startAws } from '../../rehearsal/aws/world.ts';
import { createRepository } from '../../rehearsal/github/git.ts';
import type { Changes } from '../../rehearsal/github/repository.ts';
import { rehearsalLedger } from '../../rehearsal/ledger.ts';
import { runAction } from '../../rehearsal/runner/action.ts';
import { root } from '../../rehearsal/world.ts';

const ACCOUNT = 'name: gamma\nowner: {team: cloud}\nunit: Workloads/Prod\nnetwork: none\n';

/**
 * A rehearsed AWS, a ledger that asks for the account gamma, and the built bundle that creates it.
 *
 * @param more Further files of the ledger, or others in place of the rehearsal's.
 * @param options How AWS behaves.
 */
export async function startCreation(more: Changes = {}, options: Partial<AwsOptions> = {}) {
  const folder = await mkdtemp(path.join(tmpdir(), 'genesis-create-'));
  const files = rehearsalLedger({ 'state/accounts/gamma.yaml': ACCOUNT, ...more });
  const [aws, git] = await Promise.all([
    startAws({ log: () => {}, createSeconds: 1, ...options }),
    createRepository({ dir: path.join(folder, 'origin.git'), from: root, files }),
  ]);

  return {
    aws,
    /** Runs the bundle in a fresh checkout, with the automation account's keys in its surroundings. */
    async create(inputs: Record<string, string> = {}, cancel?: AbortSignal) {
      const workspace = await mkdtemp(path.join(folder, 'job-'));
      await git.clone(workspace);
      return runAction({
        repo: root,
        action: 'actions/create-account',
        inputs: { accounts: 'gamma', ...inputs },
        env: aws.env,
        workspace,
        ...(cancel && { cancel, patience: { interrupt: 0, terminate: 0 } }),
      });
    },
    /** The accounts of that name, as AWS Organizations lists them. */
    async accountsNamed(name: string): Promise<Account[]> {
      const found: Account[] = [];
      const client = new OrganizationsClient(aws.as('111111111111'));
      for await (const page of paginateListAccounts({ client }, {})) {
        found.push(...(page.Accounts ?? []).filter((account) => account.Name === name));
      }
      return found;
    },
    operations: () => aws.proxy.changes().map(({ operation }) => operation),
    async stop() {
      await aws.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
