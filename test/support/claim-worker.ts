// Claims a block for one account on a branch, as a process of its own: node claim-worker.ts CLONE BRANCH ACCOUNT
import { run } from '../../actions/allocate-cidr/run.ts';
import { openGit } from '../../src/edge/git.ts';
import { noProposals } from './proposals.ts';

const [directory = '', branch = '', account = ''] = process.argv.slice(2);
let retries = 0;
const done = await run(
  {
    operation: 'claim',
    'pull-request': undefined,
    head: undefined,
    branch,
    accounts: [account],
    ledger: 'state',
    base: 'HEAD',
    'status-branch': 'genesis-status',
  },
  {
    git: openGit({ directory, log: () => retries++ }),
    pullRequest: () => Promise.reject(new Error('not asked for')),
    openPullRequests: async () => [],
    ...noProposals,
    log: () => {},
  },
);
process.stdout.write(JSON.stringify({ block: done.claims[account], retries }));
