import { describe, expect, it } from '@jest/globals';
import { creationSummary } from '../../../src/core/render/creation.ts';
import type { Result } from '../../../src/core/work/result.ts';

const result = (account: string, more: Partial<Result>): Result => ({
  ...{ account, step: 'create', inputs: 'i', module: 'm', commit: 'c', outcome: 'unchanged' },
  ...more,
});

describe('the summary of a creation', () => {
  it('says what became of each account, what was done, and what a person still has to do', () => {
    const text = creationSummary([
      result('acme', { outcome: 'created', account_id: '600000000000', did: ['alias acme', 'tagged with team'] }),
      result('beta', { outcome: 'applied', notes: ['Give back the one-time password.'] }),
      result('gamma', { outcome: 'failed', did: ['alias gamma'], error: { message: 'No role.', hint: 'Make it.' } }),
      result('delta', {}),
    ]);
    expect(text).toContain('1 account of 4 not ready');
    expect(text).toContain('Created. alias acme; tagged with team.');
    expect(text).toContain('Was there, and was brought in line. Give back the one-time password.');
    expect(text).toContain('No role. Make it. alias gamma.');
    expect(text).toContain('Was there, nothing to do.');
  });
});
