import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from '@jest/globals';
import { root } from '../../../rehearsal/world.ts';

// moto asks IAM about few of these services, so the policies are held against the code that calls AWS by them.

/** Each edge that works in the management account, with the prefix of its service's actions. */
const EDGES: Record<string, RegExp> = {
  'organizations.ts': /^organizations:/,
  'account-settings.ts': /^account:/,
  'identity-center.ts': /^(sso|identitystore):/,
  'service-catalog.ts': /^servicecatalog:/,
};

const file = (name: string) => readFileSync(path.join(root, 'terraform', 'bootstrap', name), 'utf8');
/** What Control Tower does in the caller's name is a list of AWS's, and no edge calls it. */
const own = file('account-factory.tf').replace(/Sid\s*= "LendToAccountFactory"[\s\S]*?\]/, '');
const policies = `${file('factory.tf')}\n${own}`;
const allowed = [...new Set([...policies.matchAll(/"([a-z]+:[A-Z]\w+)"/g)].map(([, action = '']) => action))].filter(
  (action) => !action.startsWith('sts:'),
);

/** The operations that an edge asks for: commands, and what is read page by page. */
function calledBy(file: string): string[] {
  const text = readFileSync(path.join(root, 'src', 'edge', file), 'utf8');
  const names = [...text.matchAll(/\b([A-Z]\w+)Command\b|\bpaginate([A-Z]\w+)\b/g)].map(
    ([, one, all]) => one ?? all ?? '',
  );
  return [...new Set(names)].sort();
}

it.each(Object.entries(EDGES))('the factory may do what %s calls, and no more', (file, prefix) => {
  const actions = allowed.filter((action) => prefix.test(action)).map((action) => action.replace(/^.*:/, ''));
  expect(actions.sort()).toEqual(calledBy(file));
});

it('nothing else is allowed to it', () => {
  const prefixes = Object.values(EDGES);
  expect(allowed.filter((action) => !prefixes.some((prefix) => prefix.test(action)))).toEqual([]);
});
