import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type PullRequestReport, planComments } from '../../../src/core/render/plan-comment.ts';
import type { Result } from '../../../src/core/work/result.ts';
import { hostile, outsideFences } from '../../support/hostile.ts';
import { HEAD, plan, result } from '../../support/plans.ts';

const field = fc.record({ path: hostile, before: fc.option(hostile), after: fc.option(hostile) });
const resource = fc.record({
  address: hostile,
  type: hostile,
  action: fc.constantFrom('add', 'change', 'replace', 'destroy', 'import', 'move', 'forget'),
  fields: fc.array(field, { maxLength: 3 }),
});
const planned = fc.record({
  resources: fc.array(resource, { maxLength: 4 }),
  fails: fc.boolean(),
  error: fc.record({ message: hostile, hint: hostile, file: hostile }),
  block: hostile,
  region: hostile,
});
const problem = fc.record({
  file: hostile,
  line: fc.nat(),
  column: fc.nat(),
  severity: fc.constantFrom('error', 'warning'),
  message: hostile,
  hint: hostile,
});
const setting = fc.record({ path: hostile, before: fc.option(hostile), after: fc.option(hostile) });
const reports: fc.Arbitrary<PullRequestReport> = fc
  .record({
    planned: fc.array(planned, { maxLength: 4 }),
    problems: fc.array(problem, { maxLength: 4 }),
    heldBack: fc.array(hostile, { maxLength: 2 }),
    waiting: fc.array(fc.record({ account: hostile, reason: hostile }), { maxLength: 2 }),
    settings: fc.array(fc.record({ of: hostile, settings: fc.array(setting, { maxLength: 3 }) }), { maxLength: 2 }),
    organization: fc.option(fc.array(setting, { maxLength: 3 }), { nil: undefined }),
    refused: fc.array(fc.record({ app: hostile, place: hostile }), { maxLength: 2 }),
    shared: fc.nat(),
  })
  .map(({ planned: plans, ...rest }) => ({
    head: HEAD,
    ...rest,
    accounts: plans.map(({ resources, fails, error, block, region }, index) => {
      const outcome = (fails ? { outcome: 'failed', error } : { plan: plan(resources) }) as Partial<Result>;
      return { block, region, result: result(`account-${index}`, outcome) };
    }),
  }));

/** GitHub calls nobody who is named in code. */
const OURS = /<!-- genesis:plan( \d+)? -->|<code>[^<`\\~|]*<\/code>|<\/?(details|summary|b|sub)>|`apply`/g;

describe('a comment of hostile values', () => {
  const always = (holds: (page: string, lines: string[]) => void) =>
    fc.assert(
      fc.property(reports, (report) => {
        for (const page of planComments(report)) holds(page, outsideFences(page));
      }),
    );

  it('has no markup but our own', () => {
    always((_, lines) => {
      for (const line of lines) expect(line.replace(OURS, '')).not.toMatch(/[<`\\~]|@(?!&#8203;)|\]\(/);
    });
  });

  it('has as many cells in each row as the table has columns', () => {
    always((_, lines) => {
      let columns = 0;
      for (const line of lines) {
        const bars = line.split('|').length - 1;
        if (bars > 0 && columns > 0) expect(bars).toBe(columns);
        columns = bars;
      }
    });
  });

  it('closes every fold that it opens', () => {
    always((_, lines) => {
      const text = lines.join('\n');
      expect(text.split('<details>').length).toBe(text.split('</details>').length);
    });
  });

  it('begins with the marker, once', () => {
    always((page, lines) => {
      expect(page).toMatch(/^<!-- genesis:plan( \d+)? -->\n/);
      expect(lines.join('\n').split('<!--').length).toBe(2);
    });
  });
});

describe('a comment of very many values', () => {
  const fields = Array.from({ length: 30 }, (_, index) => ({
    path: `field_${index}`,
    before: null,
    after: `"${'`'.repeat(200)}"`,
  }));
  const resources = Array.from({ length: 200 }, (_, index) => ({
    address: `module.network.aws_thing.number[${index}]`,
    type: 'aws_thing',
    action: 'add' as const,
    fields,
  }));
  const accounts = [{ result: result('acme', { plan: plan(resources) }) }];
  const none = {
    problems: [],
    heldBack: [],
    waiting: [],
    settings: [],
    organization: undefined,
    refused: [],
    shared: 0,
  };
  const pages = planComments({ head: HEAD, accounts, ...none });

  it('is several comments, each of which GitHub takes', () => {
    expect(pages.length).toBeGreaterThan(10);
    expect(Math.max(...pages.map((page) => page.length))).toBeLessThan(65_536);
  });

  it('loses no resource and no field', () => {
    const all = pages.join('\n');
    expect(all.match(/^\+ module\.network\.aws_thing/gm)).toHaveLength(200);
    expect(all.match(/^\+ {5}field_/gm)).toHaveLength(6000);
  });
});
