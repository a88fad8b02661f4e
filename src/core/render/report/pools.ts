import { blockCount, type Space } from '../../addresses/blocks.ts';
import { compareCidrs } from '../../addresses/cidr.ts';
import { poolUse } from '../../addresses/pool-space.ts';
import type { Context, ParsedClaim } from '../../check/context.ts';
import type { Pool } from '../../ledger/schema/pool.ts';
import type { AccountStatus } from '../../ledger/schema/status.ts';
import { type Html, html } from './html.ts';
import { blocksPerSquare, type MappedClaim, poolMap } from './pool-map.ts';
import { code, folded, row, type Section, table } from './sections.ts';
import { type BlockState, blockState, STATE_WORDS } from './states.ts';

const DAY = 24 * 60 * 60_000;

/** Every pool: how full it is, a map of its blocks, and the list that says the same. */
export function poolSection({ ledger, status, spaces, claims }: Context): Section {
  const pools = [...ledger.pools.values()].sort((a, b) => (a.value.name < b.value.name ? -1 : 1));
  const cards = pools.map(({ value }) => {
    const own = claims.filter(({ pool }) => pool === value.name).sort((a, b) => compareCidrs(a.cidr, b.cidr));
    const records = own.map((claim) => ({ claim, record: status.accounts.get(claim.account) }));
    const mapped = records.map(({ claim, record }) => ({ ...claim, state: blockState(record?.state) }));
    const rows = records.map(({ claim, record }) => claimRow(claim, record, value));
    return card(value, spaces.get(value.name), mapped, rows);
  });
  const content = html`${legend()}${cards.length > 0 ? cards : html`<p class="none">No pool yet.</p>`}`;
  return { id: 'addresses', title: 'Address pools', count: pools.length, content };
}

function card(pool: Pool, space: Space | undefined, claims: MappedClaim[], rows: Html[]): Html {
  const title = html`<h3>${pool.name} <code>${pool.parent}</code></h3>`;
  if (!space)
    return html`<article class="card">${title}<p class="error">It can't be cut in /${pool.split_range}; genesis check says why.</p></article>`;
  const resting = claims.filter(({ state }) => state === 'resting').map(({ cidr }) => cidr);
  const use = poolUse({ ...space, taken: claims.map(({ cidr }) => cidr), resting });
  const number = (count: number) => count.toLocaleString('en-US');
  return html`<article class="card">${title}
<p class="facts">${number(blockCount(space))} blocks of /${pool.split_range}: <b>${number(use.claimed)}</b> claimed, <b>${number(use.resting)}</b> resting, <b>${number(use.free)}</b> free. Hub ${pool.hub}, ${pool.strategy}.${squareText(space)}</p>
<div class="scroll" tabindex="0">${poolMap(space, claims)}</div>
${folded(`${number(claims.length)} claimed or resting`, table(['Block', 'Account', 'Is', 'Rests until'], rows))}
</article>
`;
}

function squareText(space: Space): string {
  const blocks = blocksPerSquare(space);
  return blocks > 1 ? ` A square stands for ${blocks.toLocaleString('en-US')} blocks.` : '';
}

/** A claim; of a deleted account's with the day from which the block is free again. */
function claimRow({ subnet, account }: ParsedClaim, record: AccountStatus | undefined, pool: Pool): Html {
  const { deleted } = record ?? {};
  const until = deleted && new Date(Date.parse(deleted) + pool.quarantine_days * DAY).toISOString().slice(0, 10);
  const link = html`<a href="#account-${account}">${account}</a>`;
  return row([code(subnet), link, STATE_WORDS[blockState(record?.state)], until]);
}

function legend(): Html {
  const states = Object.entries(STATE_WORDS) as [BlockState, string][];
  return html`<ul class="legend">${states.map(
    ([state, words]) =>
      html`<li><svg width="14" height="14" aria-hidden="true"><rect class="${state}" x="0.5" y="0.5" width="13" height="13" rx="3"/></svg> ${words}</li>`,
  )}</ul>`;
}
