import { describe, expect, it } from '@jest/globals';
import { summarize } from '../../../src/core/terraform/plan-summary.ts';
import { planOf, resourceJson } from '../../support/plan-json.ts';

/** The fields of the one resource of a plan. */
function fieldsOf(change: Record<string, unknown>) {
  return summarize(planOf([resourceJson('one', change)])).resources[0]?.fields;
}

describe('the summary of a plan', () => {
  it('counts resources by what happens to them', () => {
    const plan = planOf([
      resourceJson('a', { actions: ['create'] }),
      resourceJson('b', { actions: ['update'] }),
      resourceJson('c', { actions: ['delete', 'create'] }),
      resourceJson('d', { actions: ['create', 'delete'] }),
      resourceJson('e', { actions: ['delete'] }),
      resourceJson('f', { actions: ['forget'] }),
      resourceJson('g', { actions: ['no-op'], importing: { id: 'vpc-1' } }),
      resourceJson('h', { actions: ['no-op'] }, { previous_address: 'aws_vpc.old' }),
      resourceJson('i', { actions: ['update'], importing: { id: 'vpc-2' } }),
    ]);
    const { resources, ...counts } = summarize(plan);
    expect(counts).toEqual({ add: 1, change: 2, replace: 2, destroy: 1, import: 2, move: 1, forget: 1, outputs: 0 });
    expect(resources.map(({ action }) => action)).toEqual([
      'add',
      'change',
      'replace',
      'replace',
      'destroy',
      'forget',
      'import',
      'move',
      'change',
    ]);
  });

  it('counts outputs, and leaves out what is only read', () => {
    const plan = planOf([resourceJson('policy', { actions: ['read'] }, { mode: 'data' })], {
      output_changes: { network: { actions: ['update'], before: 1, after: 2 } },
    });
    expect(summarize(plan)).toMatchObject({ outputs: 1, resources: [] });
  });

  it('shows of a new resource what is known and not empty', () => {
    const after = { cidr_block: '10.0.4.0/24', tags: { 'genesis:account': 'acme' }, none: null, empty: [], text: '' };
    expect(fieldsOf({ after, after_unknown: { id: true } })).toEqual([
      { path: 'cidr_block', before: null, after: '"10.0.4.0/24"' },
      { path: 'tags["genesis:account"]', before: null, after: '"acme"' },
    ]);
  });

  it('shows of a changed resource only what changes', () => {
    const before = { name: 'a', tags: { team: 'x', cost: '1' }, ports: [1, 2] };
    const after = { name: 'a', tags: { team: 'y', cost: '1' }, ports: [1, 3] };
    expect(fieldsOf({ actions: ['update'], before, after })).toEqual([
      { path: 'ports', before: '[1,2]', after: '[1,3]' },
      { path: 'tags.team', before: '"x"', after: '"y"' },
    ]);
  });

  it('shows a tag once, though the provider tells it twice', () => {
    const before = { tags: { Name: 'a', team: 'x' }, tags_all: { Name: 'a', team: 'x', Environment: 'test' } };
    const after = { tags: { Name: 'b', team: 'y' }, tags_all: { Name: 'b', team: 'z', Environment: 'prod' } };
    expect(fieldsOf({ actions: ['update'], before, after })).toEqual([
      { path: 'tags.Name', before: '"a"', after: '"b"' },
      { path: 'tags.team', before: '"x"', after: '"y"' },
      { path: 'tags_all.Environment', before: '"test"', after: '"prod"' },
      { path: 'tags_all.team', before: '"x"', after: '"z"' },
    ]);
  });

  it('counts what is shown twice neither as shown nor as left out', () => {
    const tags = Object.fromEntries(Array.from({ length: 31 }, (_, index) => [`tag_${index}`, 'x']));
    const [resource] = summarize(planOf([resourceJson('one', { after: { tags, tags_all: tags } })])).resources;
    expect(resource).toMatchObject({ fields: { length: 30 }, fields_left_out: 1 });
  });

  it('marks the fields that force a replacement, also inside lists', () => {
    const change = {
      actions: ['delete', 'create'],
      before: { cidr_block: 'a', rules: [{ port: 1 }], name: 'x' },
      after: { cidr_block: 'b', rules: [{ port: 2 }], name: 'y' },
      replace_paths: [['cidr_block'], ['rules', 0, 'port']],
    };
    const forcing = fieldsOf(change)?.filter((field) => field.forces_replacement);
    expect(forcing?.map(({ path }) => path)).toEqual(['cidr_block', 'rules']);
  });

  it('says what is known only after the apply, also of a part of a list', () => {
    const change = {
      actions: ['update'],
      before: { arn: 'old', routes: [{ to: '10.0.0.0/8', via: 'nat-1' }] },
      after: { routes: [{ to: '10.0.0.0/8' }] },
      after_unknown: { arn: true, routes: [{ via: true }] },
    };
    expect(fieldsOf(change)).toEqual([
      { path: 'arn', before: '"old"', after: '(known after apply)' },
      {
        path: 'routes',
        before: '[{"to":"10.0.0.0/8","via":"nat-1"}]',
        after: '[{"to":"10.0.0.0/8","via":"(known after apply)"}]',
      },
    ]);
  });

  it.each([
    ['a field', { password: 's3cret-1' }, { password: 's3cret-2' }, { password: true }],
    ['a whole object', { login: { password: 's3cret-1' } }, { login: { password: 's3cret-2' } }, { login: true }],
    [
      'a part of a list',
      { env: [{ v: 's3cret-1' }] },
      { env: [{ v: 's3cret-2' }, { v: 'a' }] },
      { env: [{ v: true }] },
    ],
    ['the whole resource', { password: 's3cret-1' }, { password: 's3cret-2' }, true],
  ])('says of %s that is sensitive that it changes, never what it is', (_, before, after, marks) => {
    const changed = fieldsOf({ actions: ['update'], before, after, before_sensitive: marks, after_sensitive: marks });
    expect(changed).toHaveLength(1);
    expect(JSON.stringify(changed)).not.toContain('s3cret');
  });

  it.each([
    ['stops being sensitive', { before_sensitive: { key: true }, after_sensitive: {} }],
    ['becomes sensitive', { before_sensitive: {}, after_sensitive: { key: true } }],
  ])('hides both sides of a field that %s', (_, marks) => {
    const change = { actions: ['update'], before: { key: 's3cret-1' }, after: { key: 's3cret-2' }, ...marks };
    expect(fieldsOf(change)).toEqual([{ path: 'key', before: '(sensitive value)', after: '(sensitive value)' }]);
  });

  it('lists so many resources, fields and characters, and counts the rest', () => {
    const after = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`field_${index}`, 'x'.repeat(1000)]));
    const many = planOf(Array.from({ length: 250 }, (_, index) => resourceJson(`vpc_${index}`, { after })));
    const summary = summarize(many);
    expect(summary).toMatchObject({ add: 250, resources_left_out: 50 });
    expect(summary.resources).toHaveLength(200);
    expect(summary.resources[0]).toMatchObject({ fields_left_out: 10 });
    expect(summary.resources[0]?.fields[0]?.after).toHaveLength(201);
  });
});
