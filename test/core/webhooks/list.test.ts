import { expect, it } from '@jest/globals';
import { withoutWebhook, withWebhooks } from '../../../src/core/webhooks/list.ts';

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
  const one = [{ name: 'one', format: 'genesis' as const }];
  expect(withWebhooks(before, one)).toBe(after);
  expect(withWebhooks(after, one)).toBe(after);
});

it.each([
  ['the first of a list', `webhooks: [${ONE}, {name: b}] # both\n`, 'webhooks: [{name: b}] # both\n'],
  ['the last of a list', `webhooks: [{name: b}, ${ONE}] # both\n`, 'webhooks: [{name: b}] # both\n'],
  ['one of a list alone', `webhooks: [${ONE}] # it\n`, 'webhooks: [] # it\n'],
  ['the first of lines', `webhooks:\n  - ${ONE}\n  - name: b # ours\nb: 2\n`, 'webhooks:\n  - name: b # ours\nb: 2\n'],
  ['the last of lines', `webhooks:\n  - name: b # ours\n  - ${ONE}\nb: 2\n`, 'webhooks:\n  - name: b # ours\nb: 2\n'],
  ['one of lines alone', `webhooks:\n  - ${ONE}\nb: 2\n`, 'webhooks:\n  []\nb: 2\n'],
  ['nothing', 'webhooks: [{name: b}]\n', 'webhooks: [{name: b}]\n'],
])('a webhook is taken out: %s', (_, before, after) => {
  expect(withoutWebhook(before, 'one')).toBe(after);
});
