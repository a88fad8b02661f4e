import { command } from '../command.ts';

/** Commands about live networks. */
export const NETWORK_COMMANDS = {
  'network verify': command({
    summary: 'say what a live network lacks of what the cloud provisioner demands of it',
    example: 'genesis network verify acme',
    requires: ['account'],
    takes: ['ledger', 'json'],
    word: 'account',
    run: async (values, terminal) => (await import('../network.ts')).verifyNetwork(values, terminal),
  }),
  'network request-cluster': command({
    summary: 'request the cluster that an account wants of the cloud provisioner, where there is none yet',
    example: 'genesis network request-cluster acme --dry-run',
    requires: ['account'],
    takes: ['ledger', 'json', 'dry-run', 'yes'],
    word: 'account',
    run: async (values, terminal) => (await import('../cluster.ts')).requestCluster(values, terminal),
  }),
  'network unlock': command({
    summary: "say who holds the lock of an account's or a peering's state, and remove it once its holder is gone",
    example: 'genesis network unlock acme --dry-run',
    requires: ['account'],
    takes: ['ledger', 'json', 'dry-run', 'yes'],
    word: 'account',
    run: async (values, terminal) => (await import('../unlock.ts')).unlockNetwork(values, terminal),
  }),
};
