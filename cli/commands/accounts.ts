import { command } from '../command.ts';
import { EDITS, PAGES, READS } from './flag-lists.ts';

/** Commands about accounts. What one does is loaded when it runs, so that the others cost it nothing. */
export const ACCOUNT_COMMANDS = {
  'account list': command({
    summary: 'list the accounts',
    example: 'genesis account list --include-deleted --table',
    takes: [...READS, 'include-deleted', ...PAGES],
    run: async (values, terminal) => (await import('../account.ts')).listAccounts(values, terminal),
  }),
  'account get': command({
    summary: 'show one account: what is wished, and what is known',
    example: 'genesis account get acme',
    requires: ['account'],
    takes: READS,
    word: 'account',
    run: async (values, terminal) => (await import('../account.ts')).getAccount(values, terminal),
  }),
  'account create': command({
    summary: 'write the file of a new account; it is created, once that is merged and approved',
    example: 'genesis account create gamma --team cloud --provision --pull-request',
    requires: ['account'],
    takes: ['team', 'user', 'email', 'unit', 'provision', 'pool', 'subnet', 'service-catalog-product', ...EDITS],
    word: 'account',
    run: async (values, terminal) => (await import('../create.ts')).createAccount(values, terminal),
  }),
  'account provision': command({
    summary: 'ask for the network of an account that has none, or whose network was taken down',
    example: 'genesis account provision acme --pull-request',
    requires: ['account'],
    takes: ['pool', 'subnet', ...EDITS],
    word: 'account',
    run: async (values, terminal) => (await import('../create.ts')).provisionAccount(values, terminal),
  }),
  'account apply': command({
    summary: "do here and now what HEAD's ledger wants of an account, for the day GitHub is down",
    example: 'genesis account apply acme --dry-run',
    requires: ['account'],
    takes: ['ledger', 'json', 'dry-run', 'yes', 'terraform-binary'],
    word: 'account',
    run: async (values, terminal) => (await import('../apply.ts')).applyAccount(values, terminal),
  }),
  'account lock': command({
    summary: 'protect an account: nobody cleans, closes or replaces it',
    example: 'genesis account lock acme',
    requires: ['account'],
    takes: EDITS,
    word: 'account',
    run: async (values, terminal) => (await import('../change.ts')).lockAccount(values, terminal),
  }),
  'account unlock': command({
    summary: "take an account's protection away",
    example: 'genesis account unlock acme',
    requires: ['account'],
    takes: EDITS,
    word: 'account',
    run: async (values, terminal) => (await import('../change.ts')).unlockAccount(values, terminal),
  }),
  'account delete': command({
    summary: 'say that an account is to be closed; it is, once that is merged and approved',
    example: 'genesis account delete acme --pull-request',
    requires: ['account'],
    takes: EDITS,
    word: 'account',
    run: async (values, terminal) => (await import('../change.ts')).deleteAccount(values, terminal),
  }),
  'account import': command({
    summary: 'write what a Mattermost Genesis database holds into the ledger, and list what it cannot take over',
    example: 'genesis account import genesis.db --dry-run',
    requires: ['file'],
    takes: ['hub', 'team', 'email', ...EDITS],
    word: 'file',
    run: async (values, terminal) => (await import('../import.ts')).importDatabase(values, terminal),
  }),
};
