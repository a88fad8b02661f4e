import { record } from '../../actions/apps/record.ts';
import type { DeploymentResult } from '../../src/core/apps/deployments.ts';
import { readSnapshot } from '../../src/core/ledger/snapshot.ts';
import { account, type Texts } from './claims.ts';
import { organizationFile } from './main-files.ts';
import { memoryGit } from './memory-git.ts';

export const STATUS = 'genesis-status';
export const SHA = 'a'.repeat(64);
export const OTHER = 'b'.repeat(64);

/** The file of an app that belongs in one account. */
export const app = (version = '1.0.0', sha256 = SHA, where = 'acme'): Texts => ({
  'state/apps/com.example.hello.yaml': `id: com.example.hello\ndeployments:\n  - {account: ${where}, server: community, version: ${version}, bundle: "s3://bundles/hello.zip", sha256: "${sha256}", install: true, env: {LEVEL: info, MODE: "a=b"}}\n`,
});

/** A ledger of two accounts, and an app in the one that is there. */
export const main: Texts = {
  ...organizationFile(),
  ...account('acme', 'none'),
  ...account('beta', 'none'),
  ...app(),
};

/** What the job hands over that deploys the app as `main` wants it. */
export const result = (): DeploymentResult => ({
  deployment: {
    ...{ app: 'com.example.hello', account: 'acme', server: 'community', version: '1.0.0' },
    ...{ bundle: 's3://bundles/hello.zip', sha256: SHA, install: true, env: { LEVEL: 'info', MODE: 'a=b' } },
  },
  functions: ['com-example-hello_1-0-0_hello'],
});

/** A status branch in memory, on which account acme is there. */
export function appsWorld() {
  const branches: Record<string, Texts> = {
    [STATUS]: { 'accounts/acme.yaml': 'account_id: "666666666666"\nstate: stable\n' },
  };
  return {
    branches,
    snapshotOf(files: Texts, head?: Texts) {
      const { git } = memoryGit({ main: files, ...(head && { head }) }, branches);
      const revision = head ? 'head' : undefined;
      return readSnapshot(git, { ledger: 'state', base: 'main', head: revision, 'status-branch': STATUS });
    },
    /** Records that the job that deploys the app did its work, beside main's files; gives the commits. */
    async recordAll(results = [result()], commit = 'c'.repeat(40), files = main) {
      const { git, commits } = memoryGit({ [commit]: files }, branches);
      const snapshot = await readSnapshot(git, { ledger: 'state', base: commit, 'status-branch': STATUS });
      const runUrl = 'https://github.example/runs/8';
      await record(results, { git, branch: STATUS, snapshot, now: '2026-01-02T03:04:05Z', runUrl });
      return commits;
    },
  };
}
