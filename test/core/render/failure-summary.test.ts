import { expect, it } from '@jest/globals';
import { failureSummary } from '../../../src/core/render/failure-summary.ts';

it('tells what happened, what is safe and what to do, each once', () => {
  const hint = 'Give the job `id-token: write`.';
  const summary = failureSummary([
    { message: 'No role.', hint, isTheirs: true },
    { message: 'No bucket.', hint, isTheirs: true },
  ]);
  expect(summary).toMatch(/^## ❌ It failed\n\n- No role\.\n- No bucket\.\n/);
  expect(summary).toContain('**What is safe.** What was done before is kept');
  expect(summary.split('id-token: write')).toHaveLength(2);
  expect(summary).not.toContain('log');
});

it('shows the way to the log where it is nothing that who runs it could mend', () => {
  expect(failureSummary([{ message: 'socket hang up', isTheirs: false }])).toContain(
    "**What to do next.** The step's log has all of it.",
  );
});

it('shows any message as it is, and not all of a long one', () => {
  const summary = failureSummary([{ message: `</details>@octocat${'x'.repeat(5_000)}`, isTheirs: true }]);
  expect(summary).not.toMatch(/<\/details>|@octocat/);
  expect(summary.length).toBeLessThan(3_000);
});
