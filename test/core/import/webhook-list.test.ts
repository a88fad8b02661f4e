import { expect, it } from '@jest/globals';
import { withWebhooks } from '../../../src/core/import/webhook-list.ts';

const ONE = '{name: one, format: genesis}';

it.each([
  ['an empty list', 'a: 1\nwebhooks: [] # none\nb: 2\n', `a: 1\nwebhooks: [${ONE}] # none\nb: 2\n`],
  ['no list', 'a: 1\n', `a: 1\nwebhooks: [${ONE}]\n`],
  ['no line feed at the end', 'a: 1', `a: 1\nwebhooks: [${ONE}]\n`],
  [
    'a list in lines',
    'webhooks:\n  - name: cloud # ours\n    format: genesis\nb: 2\n',
    `webhooks:\n  - name: cloud # ours\n    format: genesis\n  - ${ONE}\nb: 2\n`,
  ],
  ['a list in lines at the end', 'webhooks:\n- name: cloud', `webhooks:\n- name: cloud\n- ${ONE}\n`],
  ['a trailing comma', 'webhooks: [{name: cloud},]\n', `webhooks: [{name: cloud}, ${ONE},]\n`],
  [
    'a list with a comment',
    'webhooks: [\n  {name: cloud}, # ours\n]\n',
    `webhooks: [\n  {name: cloud}, ${ONE}, # ours\n]\n`,
  ],
])('a webhook is added to %s, and all else stays as it is', (_, before, after) => {
  expect(withWebhooks(before, ['one'])).toBe(after);
  expect(withWebhooks(after, ['one'])).toBe(after);
});
