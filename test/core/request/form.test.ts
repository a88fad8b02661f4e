import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { root } from '../../../rehearsal/world.ts';
import { parseForm, QUESTIONS } from '../../../src/core/request/form.ts';
import { hostile } from '../../support/hostile.ts';
import { issueText } from '../../support/request.ts';

interface Form {
  labels: string[];
  body: { type: string; id?: string; attributes: { label?: string }; validations?: { required: boolean } }[];
}

describe('the issue form', () => {
  const text = readFileSync(path.join(root, '.github/ISSUE_TEMPLATE/account.yml'), 'utf8');
  const form = parse(text) as Form;
  const asked = form.body.filter(({ type }) => type !== 'markdown');

  it('asks what is read of it, in this order and under these labels', () => {
    expect(asked.map(({ id, attributes }) => [id, attributes.label])).toEqual(Object.entries(QUESTIONS));
  });

  it('requires what a request needs, and bears the label that starts the workflow', () => {
    const required = asked.filter(({ validations }) => validations?.required).map(({ id }) => id);
    expect(required).toEqual(['name', 'owner', 'reason']);
    expect(form.labels).toEqual(['account']);
  });
});

describe('parseForm', () => {
  it('gives the answers, and nothing for a question that was left empty', () => {
    const { answers, faults } = parseForm(issueText());
    expect(faults).toEqual([]);
    expect(answers).toEqual({
      name: 'gamma',
      owner: '@octocat',
      email: '',
      unit: 'Workloads/Prod',
      network: 'default',
      access: 'Developers: PowerUserAccess\nuser octavia@example.com: ReadOnlyAccess',
      reason: 'A place for experiments.',
    });
  });

  it("takes GitHub's own line ends", () => {
    expect(parseForm(issueText().replaceAll('\n', '\r\n')).answers.unit).toBe('Workloads/Prod');
  });

  it('says all that is missing at once', () => {
    const { faults } = parseForm('### Name\n\n_No response_\n\n### Owner\n\ncloud\n');
    expect(faults.map(({ question, message }) => `${question}: ${message}`)).toEqual([
      ...['email', 'unit', 'network', 'access', 'reason'].map((id) => `${id}: this heading is missing`),
      'name: there is no answer',
    ]);
  });

  it('leaves headings in the reason to the reason', () => {
    const reason = 'because\n\n### Name\n\nother';
    expect(parseForm(issueText({ reason })).answers).toMatchObject({ name: 'gamma', reason });
  });

  it('takes the first of two answers to one question', () => {
    expect(parseForm(issueText({ unit: 'Workloads\n\n### Name\n\nother' })).answers.name).toBe('gamma');
  });

  it('refuses several lines where one is asked for', () => {
    const { answers, faults } = parseForm(issueText({ name: 'gamma\nprotected: true' }));
    expect(faults).toEqual([expect.objectContaining({ question: 'name', message: 'this has several lines' })]);
    expect(answers.name).toBe('gamma');
  });

  it('never gives a line break in an answer of one line, whatever the issue says', () => {
    fc.assert(
      fc.property(hostile, hostile, (name, network) => {
        const { answers } = parseForm(issueText({ name, network }));
        return ![answers.name, answers.network].some((answer) => answer.includes('\n'));
      }),
    );
  });
});
