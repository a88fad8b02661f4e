import { code, inert, paragraph, rendered, table } from '../../src/core/render/markdown.ts';
import type { BundleResult } from './run.ts';

/** What became of the bundles, for the job summary. */
export function bundlesSummary(results: BundleResult[], environment: string): string {
  const of = (state: BundleResult['state']) => results.filter((result) => result.state === state).length;
  const states = ['deployed', 'planned', 'failed', 'given up'] as const;
  const counts = states.filter((state) => of(state) > 0).map((state) => `${of(state)} ${state}`);
  const title = `### Bundles for ${inert(environment)}: ${counts.join(', ') || 'nothing to deploy'}`;
  const rows = results.map(({ key, state, done, error }) => [
    code(key),
    done ? `${inert(done.displayName)} ${code(done.version)}` : '',
    state,
    error ? inert(error) : functionsOf(done),
  ]);
  const columns = ['Bundle', 'App', 'State', 'What'].map((name) => ({ title: name }));
  return `${[rendered(paragraph(title)), ...(rows.length > 0 ? [rendered(table(columns, rows))] : [])].join('\n\n')}\n`;
}

function functionsOf(done: BundleResult['done']): string {
  return (done?.functions ?? []).map(({ name, outcome }) => `${code(name)} ${outcome}`).join(', ');
}
