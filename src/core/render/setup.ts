import type { Left } from '../setup/left.ts';
import type { Step } from '../setup/steps.ts';

/** What setup would do, or that there is nothing to do, and what is left to people; for a terminal. */
export function setupText(steps: Step[], { todo, notes }: Left): string {
  const plan =
    steps.length === 0
      ? ['Nothing to do: GitHub is as it has to be.']
      : ['To do at GitHub:', ...steps.map((step) => `  ${sign(step)} ${subject(step)}: ${step.why.join('; ')}`)];
  return [
    ...plan,
    ...section('Left to you, before the workflows begin:', todo),
    ...section('Good to know:', notes),
    '',
  ].join('\n');
}

function section(title: string, lines: string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  - ${line}`)];
}

function sign(step: Step): string {
  const isNew = step.do === 'status-branch' || ('isNew' in step ? step.isNew : 'id' in step && step.id === undefined);
  return isNew ? '+' : '~';
}

/** What a step is about, in words. */
export function subject(step: Step): string {
  switch (step.do) {
    case 'settings':
      return 'merge methods';
    case 'token':
      return "the workflows' own token";
    case 'status-branch':
      return 'branch genesis-status';
    default:
      return `${step.do} ${step.name}`;
  }
}
