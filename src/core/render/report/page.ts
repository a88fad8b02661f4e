import { createHash } from 'node:crypto';
import type { Context } from '../../check/context.ts';
import type { Result } from '../../work/result.ts';
import { counted } from '../markdown.ts';
import { accountSection } from './accounts.ts';
import { driftSection } from './drift.ts';
import { type Html, html, written } from './html.ts';
import { appSection, peeringSection } from './peerings-and-apps.ts';
import { poolSection } from './pools.ts';
import type { Section } from './sections.ts';
import { minute } from './states.ts';
import { STYLE } from './style.ts';

export interface ReportPage {
  context: Context;
  /** What the workflow `drift` found; undefined where nobody says. */
  drift: readonly Result[] | undefined;
  now: Date;
}

/** No script, nothing from elsewhere, no form, and only the one style. */
const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(written(STYLE)).digest('base64')}'; base-uri 'none'; form-action 'none'`;

/**
 * All of a ledger on one page of HTML that needs nothing else: it can be mailed, or kept as an artifact.
 *
 * @returns The file's text. Whatever the ledger and the status say is shown as text, never as markup.
 */
export function reportPage({ context, drift, now }: ReportPage): string {
  const name = context.ledger.organization?.value.organization.name ?? 'The ledger';
  const sections = [
    poolSection(context),
    accountSection(context),
    peeringSection(context),
    appSection(context),
    ...(drift ? [driftSection(drift)] : []),
  ];
  return written(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${name}: accounts and networks</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>${name}</h1>
<p>AWS accounts, networks and apps, as they were known at ${minute(now.toISOString())} UTC</p>
<nav aria-label="Parts of this page">${sections.map(({ id, title, count }) => html`<a href="#${id}"><b>${count}</b>${title}</a>`)}</nav>
</header>
<main>
${notices(context)}
${sections.map(shown)}
</main>
<footer>Written by <code>genesis report</code>. Ids, states and times are the branch <code>genesis-status</code>'s, as last fetched; the rest is what the ledger wants.</footer>
</body>
</html>
`);
}

function shown({ id, title, count, content }: Section): Html {
  return html`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title} <small>${count}</small></h2>
${content}
</section>
`;
}

/** What the reader has to know before the rest, and of what isn't shown. */
function notices({ ledger, status }: Context): Html[] {
  const failed = [...status.accounts.values(), ...status.peerings.values()].filter(({ state }) =>
    state.endsWith('-failed'),
  );
  const isUnknown = status.accounts.size === 0 && ledger.accounts.size > 0;
  const unreadable = ledger.unreadable.size;
  const notice = (text: string) => html`<p class="notice">${text}</p>`;
  return [
    failed.length > 0 && notice(`${failed.length} need a look: what went wrong is told beside the state.`),
    isUnknown && notice('What is in AWS is not known here: the branch genesis-status is empty, or was not fetched.'),
    unreadable > 0 &&
      notice(
        `${counted(unreadable, 'file')} of the ledger can't be read, and what they say is missing here; genesis check says why.`,
      ),
  ].filter((one) => one !== false);
}
