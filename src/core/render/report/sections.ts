import { type Html, html } from './html.ts';

/** A section of the page under its heading, to which the page's head leads. */
export interface Section {
  id: string;
  title: string;
  count: number;
  content: Html;
}

/** A table; `empty` stands for one without rows. */
export function table(titles: readonly string[], rows: readonly Html[], empty = 'None.'): Html {
  if (rows.length === 0) return html`<p class="none">${empty}</p>`;
  return html`<div class="scroll" tabindex="0"><table>
<thead><tr>${titles.map((title) => html`<th scope="col">${title}</th>`)}</tr></thead>
<tbody>
${rows}</tbody></table></div>`;
}

/** A row; its first cell is its name. With an `id` links lead there. */
export function row([name, ...cells]: readonly (Html | string | undefined)[], id?: string): Html {
  return html`<tr${id === undefined ? undefined : html` id="${id}"`}><th scope="row">${name}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>
`;
}

export const code = (text: string | undefined) => (text ? html`<code>${text}</code>` : undefined);

/** What most people don't look for, folded. */
export function folded(summary: string, content: Html): Html {
  return html`<details><summary>${summary}</summary>${content}</details>`;
}
