import { type Command, command } from './command.ts';

const PAGES = ['page', 'per-page'] as const;

/**
 * Every command by its words. What one does is loaded when it runs, so that the others cost it nothing.
 */
export const COMMANDS: ReadonlyMap<string, Command> = new Map(
  Object.entries({
    check: command({
      summary: 'say what is wrong with the ledger, and how to mend it',
      example: 'genesis check --base origin/main',
      takes: ['ledger', 'json', 'base'],
      run: async (values, terminal) => (await import('./check.ts')).check(values, terminal),
    }),
    'pool list': command({
      summary: 'list the pools and how full they are',
      example: 'genesis pool list --table',
      takes: ['ledger', 'json', 'table', ...PAGES],
      run: async (values, terminal) => (await import('./pool.ts')).listPools(values, terminal),
    }),
    'pool get': command({
      summary: 'show one pool',
      example: 'genesis pool get --pool default',
      requires: ['pool'],
      takes: ['ledger', 'json', 'table'],
      run: async (values, terminal) => (await import('./pool.ts')).getPool(values, terminal),
    }),
    'subnet list': command({
      summary: 'list the blocks that are claimed, or those that are free',
      example: 'genesis subnet list --free-subnets --pool default --per-page 10',
      takes: ['ledger', 'json', 'table', 'pool', 'free-subnets', ...PAGES],
      run: async (values, terminal) => (await import('./subnet.ts')).listSubnets(values, terminal),
    }),
    'subnet get': command({
      summary: 'show one block: who holds it, or that it is free',
      example: 'genesis subnet get --subnet 10.0.4.0/24',
      requires: ['subnet'],
      takes: ['ledger', 'json', 'table'],
      run: async (values, terminal) => (await import('./subnet.ts')).getSubnet(values, terminal),
    }),
    'subnet claim': command({
      summary: 'claim a block for an account that has none, and write the claim',
      example: 'genesis subnet claim --account acme --dry-run',
      requires: ['account'],
      takes: ['ledger', 'json', 'table', 'subnet', 'dry-run'],
      run: async (values, terminal) => (await import('./claim.ts')).claimSubnet(values, terminal),
    }),
    'account list': command({
      summary: 'list the accounts',
      example: 'genesis account list --include-deleted --table',
      takes: ['ledger', 'json', 'table', 'include-deleted', ...PAGES],
      run: async (values, terminal) => (await import('./account.ts')).listAccounts(values, terminal),
    }),
    'account get': command({
      summary: 'show one account: what is wished, and what is known',
      example: 'genesis account get --account acme',
      requires: ['account'],
      takes: ['ledger', 'json', 'table'],
      run: async (values, terminal) => (await import('./account.ts')).getAccount(values, terminal),
    }),
    'account lock': command({
      summary: 'protect an account: nobody cleans, closes or replaces it',
      example: 'genesis account lock --account acme',
      requires: ['account'],
      takes: ['ledger', 'json', 'dry-run'],
      run: async (values, terminal) => (await import('./change.ts')).lockAccount(values, terminal),
    }),
    'account unlock': command({
      summary: "take an account's protection away",
      example: 'genesis account unlock --account acme',
      requires: ['account'],
      takes: ['ledger', 'json', 'dry-run'],
      run: async (values, terminal) => (await import('./change.ts')).unlockAccount(values, terminal),
    }),
    'account delete': command({
      summary: 'say that an account is to be closed; it is, once that is merged and approved',
      example: 'genesis account delete --account acme',
      requires: ['account'],
      takes: ['ledger', 'json', 'dry-run'],
      run: async (values, terminal) => (await import('./change.ts')).deleteAccount(values, terminal),
    }),
    'account import': command({
      summary: 'write what a Mattermost Genesis database holds into the ledger, and list what it cannot take over',
      example: 'genesis account import genesis.db --dry-run',
      requires: ['file'],
      takes: ['ledger', 'dry-run', 'hub', 'team', 'email'],
      word: 'file',
      run: async (values, terminal) => (await import('./import.ts')).importDatabase(values, terminal),
    }),
    demo: command({
      summary: 'play the whole story on this machine, from a pull request to a network',
      example: 'genesis demo',
      takes: [],
      run: async () => (await import('./demo.ts')).demo(),
    }),
  }),
);

/** Groups of commands under the names their users know them by from Mattermost Genesis. */
export const ALIASES: ReadonlyMap<string, string> = new Map([['parent-subnet', 'pool']]);
