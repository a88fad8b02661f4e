import { type Command, command } from './command.ts';
import { ACCOUNT_COMMANDS } from './commands/accounts.ts';
import { ADDRESS_COMMANDS } from './commands/addresses.ts';
import { APP_COMMANDS } from './commands/apps.ts';
import { NETWORK_COMMANDS } from './commands/networks.ts';
import { WEBHOOK_COMMANDS } from './commands/webhooks.ts';

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
    ...ADDRESS_COMMANDS,
    ...ACCOUNT_COMMANDS,
    ...NETWORK_COMMANDS,
    ...WEBHOOK_COMMANDS,
    ...APP_COMMANDS,
    report: command({
      summary: 'write one page of HTML: a map of the addresses, accounts, peerings, apps, drift',
      example: 'genesis report --out report.html',
      takes: ['ledger', 'out', 'drift-results'],
      run: async (values, terminal) => (await import('./report.ts')).report(values, terminal),
    }),
    setup: command({
      summary: 'set up the repository at GitHub: environments, rulesets, variables, labels, the first ledger',
      example: 'genesis setup --reviewers cloud --app example-genesis --dry-run',
      takes: ['ledger', 'json', 'repository', 'reviewers', 'app', 'gate', 'answers', 'dry-run', 'yes'],
      run: async (values, terminal) => (await import('./setup.ts')).setUp(values, terminal),
    }),
    bootstrap: command({
      summary: 'make in AWS what the workflows stand on: state bucket, OIDC provider, roles, shares',
      example: 'genesis bootstrap --dry-run',
      takes: [
        'ledger',
        'repository',
        'repository-id',
        'owner-id',
        'oidc-provider-exists',
        'bundle-bucket',
        'terraform-binary',
        'dry-run',
        'yes',
      ],
      run: async (values, terminal) => (await import('./bootstrap.ts')).bootstrap(values, terminal),
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
