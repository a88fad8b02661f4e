import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { planDiff } from '../../../src/core/render/plan-diff.ts';
import { fittingFields, LINE } from '../../../src/core/terraform/long-values.ts';
import { summarize, WHOLE } from '../../../src/core/terraform/plan-summary.ts';
import type { PlannedField } from '../../../src/core/work/result.ts';
import { planOf, resourceJson } from '../../support/plan-json.ts';

const statement = (name: string, of: object = {}) => ({
  ...{ Sid: name, Effect: 'Allow', Action: ['s3:GetObject', 's3:ListBucket'] },
  ...{ Resource: `arn:aws:s3:::acme-${name}-with-a-long-name` },
  ...of,
});
const policy = (...statements: object[]) => JSON.stringify({ Version: '2012-10-17', Statement: statements });
const [logs, media, plugins] = [statement('logs'), statement('media'), statement('plugins')];

/** The lines of an update of one field, as "path: before → after". */
function update(before: unknown, after: unknown): string[] {
  const plan = planOf([
    resourceJson('one', { actions: ['update'], before: { policy: before }, after: { policy: after } }),
  ]);
  const fields = summarize(plan).resources[0]?.fields ?? [];
  return fields.map((field) => `${field.path}: ${field.before} → ${field.after}`);
}

const readsTheSame = (field: PlannedField) => field.before === field.after;

describe('a long JSON document', () => {
  it('is shown by what changes in it, wherever that is', () => {
    const open = { ...plugins, Resource: '*' };
    expect(update(policy(logs, media, plugins), policy(logs, media, open))).toEqual([
      'policy.Statement[2].Resource: "arn:aws:s3:::acme-plugins-with-a-long-name" → "*"',
    ]);
  });

  it('is shown by all that changes in it, and by what only one side has', () => {
    const { Sid, ...nameless } = plugins;
    const after = policy(logs, { ...media, Action: 's3:*' }, { ...nameless, Effect: 'Deny', Condition: null });
    expect(update(policy(logs, media, plugins), after)).toEqual([
      'policy.Statement[1].Action: ["s3:GetObject","s3:ListBucket"] → "s3:*"',
      `policy.Statement[2].Sid: "${Sid}" → (none)`,
      'policy.Statement[2].Effect: "Allow" → "Deny"',
      'policy.Statement[2].Condition: (none) → null',
    ]);
  });

  it('has one line for an element more or less in a list', () => {
    const line = JSON.stringify(media);
    expect(update(policy(logs, plugins), policy(logs, media, plugins))).toEqual([
      `policy.Statement[1]: (none) → ${line}`,
    ]);
    expect(update(policy(logs, media, plugins), policy(logs, plugins))).toEqual([
      `policy.Statement[1]: ${line} → (none)`,
    ]);
  });

  it('is shown whole, by its parts, where it is new', () => {
    const after = { policy: policy(logs, statement('media', { Resource: `arn:aws:s3:::${'m'.repeat(150)}` })) };
    const fields = summarize(planOf([resourceJson('one', { after })])).resources[0]?.fields;
    expect(fields?.map(({ path, after }) => [path, after])).toEqual([
      ['policy.Version', '"2012-10-17"'],
      ['policy.Statement[0]', JSON.stringify(logs)],
      ['policy.Statement[1].Sid', '"media"'],
      ['policy.Statement[1].Effect', '"Allow"'],
      ['policy.Statement[1].Action', '["s3:GetObject","s3:ListBucket"]'],
      ['policy.Statement[1].Resource', `"arn:aws:s3:::${'m'.repeat(150)}"`],
    ]);
    expect(fields?.every(({ before }) => before === null)).toBe(true);
  });

  it('may be a list of blocks, or be text within another one', () => {
    const rules = (port: number) => [...Array.from({ length: 9 }, (_, from_port) => ({ from_port, self: true })), port];
    expect(update(rules(1), rules(2))).toEqual(['policy[9]: 1 → 2']);
    const nested = (port: number) => JSON.stringify({ rules: JSON.stringify(rules(port)) });
    expect(update(nested(1), nested(2))).toEqual(['policy.rules[9]: 1 → 2']);
  });

  it('forces a replacement by each of its parts', () => {
    const change = {
      actions: ['delete', 'create'],
      before: { policy: policy(logs, media, plugins) },
      after: { policy: policy({ ...logs, Sid: 'a' }, media, { ...plugins, Sid: 'b' }) },
      replace_paths: [['policy']],
    };
    const { fields } = summarize(planOf([resourceJson('one', change)])).resources[0] ?? {};
    expect(fields?.map((field) => field.forces_replacement)).toEqual([true, true]);
  });

  it.each([
    ['says the same with other spaces', (text: string) => JSON.stringify(JSON.parse(text), null, 2)],
    ['gives a name twice', (text: string) => text.replace('{', '{"Statement":[],')],
    ['has digits that a parsed number loses', (text: string) => text.replace('"2012-10-17"', '12345678901234567891')],
    ['has a name longer than a line', (text: string) => text.replace('"Version"', `"${'V'.repeat(300)}"`)],
  ])('that %s is shown as any other text', (_, other) => {
    const text = policy(logs, media, plugins);
    const [field, ...more] = fittingFields(
      { path: 'policy', before: JSON.stringify(text), after: JSON.stringify(other(text)) },
      LINE,
    );
    expect([field?.path, more]).toEqual(['policy', []]);
    expect(field && readsTheSame(field)).toBe(false);
  });
});

describe('any other long text', () => {
  it.each([30, 3000, 9000])('is a document of %i levels', (levels) => {
    const nested = (inner: string) => JSON.stringify(`${'['.repeat(levels)}${inner}${']'.repeat(levels)}`);
    const [before, after] = [nested(`"${'a'.repeat(LINE)}"`), nested('1')];
    const fields = fittingFields({ path: 'policy', before, after }, LINE);
    expect([fields.length, fields.some(readsTheSame)]).toEqual([1, false]);
  });

  it('is shown around its first difference', () => {
    const text = (word: string) => `${'a'.repeat(500)} ${word} ${'z'.repeat(500)}`;
    const shown = (word: string) => `…${'a'.repeat(39)} ${word} ${'z'.repeat(LINE - 41 - word.length)}…`;
    expect(update(text('one'), text('two'))).toEqual([`policy: ${shown('one')} → ${shown('two')}`]);
  });

  it('is shown from its start where it differs there', () => {
    const text = (word: string) => `${word} ${'z'.repeat(500)}`;
    expect(update(text('one'), text('two'))).toEqual([
      `policy: "one ${'z'.repeat(LINE - 5)}… → "two ${'z'.repeat(LINE - 5)}…`,
    ]);
  });

  it('says nothing of what is sensitive', () => {
    const marks = { policy: true };
    const change = { before_sensitive: marks, after_sensitive: marks, actions: ['update'] };
    const [before, after] = [{ policy: policy(logs, media) }, { policy: policy(logs, plugins) }];
    expect(summarize(planOf([resourceJson('one', { ...change, before, after })])).resources[0]?.fields).toEqual([
      { path: 'policy', before: '(sensitive value)', after: '(sensitive value)' },
    ]);
  });
});

describe('what differs', () => {
  const text = fc.oneof(
    fc.string({ maxLength: 500, unit: fc.constantFrom('a', '…', '"', '😀') }),
    fc.jsonValue({ maxDepth: 5 }).map((value) => JSON.stringify(value)),
  );
  const value = fc.oneof(text, fc.jsonValue({ maxDepth: 4 }), fc.array(text), fc.dictionary(fc.string(), text));
  // The same long start on both sides, in one text and in one document.
  const sides = fc.tuple(value, value, fc.boolean(), fc.nat(400)).map(([before, after, inText, length]) => {
    const put = (side: unknown) =>
      inText ? `${'x'.repeat(length)}${JSON.stringify(side)}` : JSON.stringify(['x'.repeat(length), side, 'end']);
    return [JSON.stringify(put(before)), JSON.stringify(put(after))] as const;
  });

  it('never reads the same', () => {
    fc.assert(
      fc.property(sides, fc.constantFrom(LINE, Infinity), ([before, after], longest) => {
        fc.pre(before !== after);
        const fields = fittingFields({ path: 'policy', before, after }, longest);
        expect(fields).not.toEqual([]);
        expect(fields.filter(readsTheSame)).toEqual([]);
      }),
    );
  });

  it('has lines of a bounded length', () => {
    fc.assert(
      fc.property(sides, ([before, after]) => {
        for (const field of fittingFields({ path: 'policy', before, after }, LINE)) {
          for (const side of [field.before, field.after])
            expect([...(side ?? '')].length).toBeLessThanOrEqual(LINE + 2);
        }
      }),
    );
  });
});

describe('a plan that is approved where it is made', () => {
  it('has all of a trust, and cuts nothing', () => {
    const issuer = 'token.actions.githubusercontent.com';
    const files = Array.from({ length: 40 }, (_, index) => `example/accounts/.github/workflows/job-${index}.yml@main`);
    const StringEquals = { [`${issuer}:aud`]: 'sts.amazonaws.com', [`${issuer}:sub`]: files };
    const assume_role_policy = policy(statement('trust', { Condition: { StringEquals } }));
    const after = { assume_role_policy, description: 'd'.repeat(1000) };
    const resources = Array.from({ length: 201 }, (_, index) => resourceJson(`role_${index}`, { after }));
    const lines = planDiff(summarize(planOf(resources), WHOLE))?.lines ?? [];
    for (const shown of [...files, 'd'.repeat(1000)]) {
      expect(lines.filter((line) => line.includes(`"${shown}"`))).toHaveLength(resources.length);
    }
    expect(lines.join('\n')).not.toContain('…');
  });
});
