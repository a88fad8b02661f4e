import { command } from '../command.ts';
import { EDITS, PAGES, READS } from './flag-lists.ts';

/** Commands about pools and the blocks of them. */
export const ADDRESS_COMMANDS = {
  'pool list': command({
    summary: 'list the pools and how full they are',
    example: 'genesis pool list --table',
    takes: [...READS, ...PAGES],
    run: async (values, terminal) => (await import('../pool.ts')).listPools(values, terminal),
  }),
  'pool get': command({
    summary: 'show one pool',
    example: 'genesis pool get default',
    requires: ['pool'],
    takes: READS,
    word: 'pool',
    run: async (values, terminal) => (await import('../pool.ts')).getPool(values, terminal),
  }),
  'pool add': command({
    summary: 'write the file of a new pool',
    example: 'genesis pool add --cidr 10.1.0.0/16 --split-range 24 --pool second',
    requires: ['cidr', 'split-range'],
    takes: ['pool', 'hub', ...EDITS],
    run: async (values, terminal) => (await import('../pool-add.ts')).addPool(values, terminal),
  }),
  'subnet list': command({
    summary: 'list the blocks that are claimed, or those that are free',
    example: 'genesis subnet list --free-subnets --pool default --per-page 10',
    takes: [...READS, 'pool', 'free-subnets', ...PAGES],
    run: async (values, terminal) => (await import('../subnet.ts')).listSubnets(values, terminal),
  }),
  'subnet get': command({
    summary: 'show one block: who holds it, or that it is free',
    example: 'genesis subnet get 10.0.4.0/24',
    requires: ['subnet'],
    takes: READS,
    word: 'subnet',
    run: async (values, terminal) => (await import('../subnet.ts')).getSubnet(values, terminal),
  }),
  'subnet claim': command({
    summary: 'claim a block for an account that has none, and write the claim',
    example: 'genesis subnet claim --account acme --dry-run',
    requires: ['account'],
    takes: [...READS, 'subnet', 'dry-run'],
    run: async (values, terminal) => (await import('../claim.ts')).claimSubnet(values, terminal),
  }),
};
