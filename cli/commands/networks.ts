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
};
