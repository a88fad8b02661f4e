import { isDrifted } from '../../drift/drift-of-plan.ts';
import type { Drift, PlanSummary, Result } from '../../work/result.ts';
import { type Html, html } from './html.ts';
import { code, row, type Section, table } from './sections.ts';

/** What a look for drift found, by its results; accounts as main has them aren't listed. */
export function driftSection(results: readonly Result[]): Section {
  const looked = results.filter(({ step }) => step === 'drift');
  const rows = looked.flatMap(({ account, drift, error }) => {
    const link = html`<a href="#account-${account}">${account}</a>`;
    if (error) return [row([link, html`<span class="error">could not be looked at: ${error.message}</span>`])];
    return drift && (isDrifted(drift) || drift.findings.length > 0) ? [row([link, found(drift)])] : [];
  });
  const content = html`<p class="facts">${looked.length} looked at.</p>${table(['Account', 'What differs from main'], rows, 'All are as main says.')}`;
  return { id: 'drift', title: 'Drift', count: rows.length, content };
}

function found({ network, findings }: Drift): Html {
  const changed = network
    ? [
        ...lines('changed by hand', network.changed),
        ...(network.owed === undefined ? lines('not applied', network.unapplied) : []),
      ]
    : [];
  const told = findings.map(({ address, message }) => html`<li>${code(address)} ${message}</li>`);
  return html`<ul class="plain">${[...changed, ...told]}</ul>`;
}

function lines(what: string, { resources, resources_left_out: more }: PlanSummary): Html[] {
  const listed = resources.map(({ address, action }) => html`<li>${code(address)} ${what} (${action})</li>`);
  return more === undefined ? listed : [...listed, html`<li>and ${more} more</li>`];
}
