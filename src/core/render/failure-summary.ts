import { inert, paragraph, rendered, shortened } from './markdown.ts';

/** What made a step fail. */
export interface Failure {
  message: string;
  hint?: string | undefined;
  /** Whether it is for who runs it to mend; else it is a fault of the action or of what it works with. */
  isTheirs: boolean;
}

const LONGEST = 2_000;

/** The job summary of a step that failed before it could tell more: what happened, what is safe, what to do next. */
export function failureSummary(failures: readonly Failure[]): string {
  const hints = [...new Set(failures.flatMap(({ hint }) => hint ?? []))];
  const log = failures.every(({ isTheirs }) => isTheirs) ? [] : ["The step's log has all of it."];
  const next = [...hints, ...log, 'Then run it again; what runs by itself tries again the next time.'];
  return `${rendered(
    paragraph(
      '## ❌ It failed',
      '',
      ...failures.map(({ message }) => `- ${inert(shortened(message, LONGEST))}`),
      '',
      SAFE,
      '',
      `**What to do next.** ${next.map(inert).join(' ')}`,
    ),
  )}\n`;
}

/** It holds for every action: each looks first what is there. */
export const SAFE =
  '**What is safe.** What was done before is kept and found again: running it again does what is missing, and nothing twice.';
