import { command } from '../command.ts';
import { EDITS, PAGES, READS } from './flag-lists.ts';

/** Commands about webhooks, which are told of each change of an account's state. */
export const WEBHOOK_COMMANDS = {
  'webhook list': command({
    summary: 'list the webhooks',
    example: 'genesis webhook list --table',
    takes: [...READS, ...PAGES],
    run: async (values, terminal) => (await import('../webhook.ts')).listWebhooks(values, terminal),
  }),
  'webhook get': command({
    summary: 'show one webhook',
    example: 'genesis webhook get cloud',
    requires: ['webhook'],
    takes: READS,
    word: 'webhook',
    run: async (values, terminal) => (await import('../webhook.ts')).getWebhook(values, terminal),
  }),
  'webhook create': command({
    summary: 'add a webhook to organization.yaml, and print the secret to set',
    example: 'genesis webhook create team --format mattermost --url https://mm.example.com/hooks/abc',
    requires: ['webhook'],
    takes: ['format', 'url', ...EDITS],
    word: 'webhook',
    run: async (values, terminal) => (await import('../webhook.ts')).createWebhook(values, terminal),
  }),
  'webhook delete': command({
    summary: 'take a webhook out of organization.yaml',
    example: 'genesis webhook delete team',
    requires: ['webhook'],
    takes: EDITS,
    word: 'webhook',
    run: async (values, terminal) => (await import('../webhook.ts')).deleteWebhook(values, terminal),
  }),
  'webhook test': command({
    summary: 'send a webhook a message, and say how it was taken (needs GENESIS_WEBHOOKS)',
    example: 'genesis webhook test cloud',
    requires: ['webhook'],
    takes: ['ledger', 'json'],
    word: 'webhook',
    run: async (values, terminal) => (await import('../webhook.ts')).testWebhook(values, terminal),
  }),
};
