import { describe, expect, it } from '@jest/globals';
import { StalePlan } from '../../../src/core/terraform/terraform.ts';
import { readUiLine, terraformFailure } from '../../../src/core/terraform/terraform-ui.ts';

const error = { severity: 'error', summary: 'Unsupported argument', detail: 'There is no "cidr".' } as const;

describe("a line of Terraform's machine-readable UI", () => {
  it('is progress when it tells what is done to a resource', () => {
    const line = { type: 'apply_complete', '@message': 'aws_vpc.this: Creation complete\nafter 2s' };
    expect(readUiLine(JSON.stringify(line))).toEqual({ progress: 'aws_vpc.this: Creation complete after 2s' });
  });

  it('is a complaint when it has a diagnostic', () => {
    expect(readUiLine(JSON.stringify({ type: 'diagnostic', diagnostic: error }))).toEqual({ diagnostic: error });
  });

  it.each([
    ['outputs, which may hold values', '{"type":"outputs","@message":"Outputs: 1","outputs":{"a":{"value":"x"}}}'],
    ['what a later version may add', '{"type":"news","@message":"secret"}'],
    ['text that is no JSON', 'panic: runtime error'],
    ['JSON that is cut off', '{"type":"apply_start"'],
  ])('is nothing for %s', (_, line) => {
    expect(readUiLine(line)).toEqual({});
  });
});

describe('a failure of Terraform', () => {
  const failure = (...diagnostics: object[]) =>
    terraformFailure('plan', diagnostics as never[], 'terraform/account', 'Segmentation fault');

  it('names the file and line seen from the repository', () => {
    const range = { filename: '../modules/network/vpc.tf', start: { line: 7 } };
    expect(failure({ ...error, range })).toMatchObject({
      message: 'terraform plan: Unsupported argument: There is no "cidr".',
      at: { file: 'terraform/modules/network/vpc.tf', line: 7 },
    });
  });

  it('is known for what can be mended by planning again', () => {
    expect(failure({ ...error, summary: 'Saved plan is stale' })).toBeInstanceOf(StalePlan);
    expect(failure(error)).not.toBeInstanceOf(StalePlan);
  });

  it('tells every error once, with the resource, and no warnings', () => {
    const warning = { severity: 'warning', summary: 'Deprecated', detail: '' };
    const other = { ...error, address: 'aws_vpc.this', detail: '' };
    expect(failure(error, error, other, warning).message).toBe(
      'terraform plan: Unsupported argument: There is no "cidr".\naws_vpc.this: Unsupported argument',
    );
  });

  it('falls back on what was said beside the UI', () => {
    expect(failure().message).toBe('terraform plan: Segmentation fault');
  });

  it('has a bound', () => {
    expect(failure({ ...error, detail: 'x'.repeat(100_000) }).message.length).toBeLessThan(5000);
  });
});
