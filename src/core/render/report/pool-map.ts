import { blockAt, blockCount, indexOf, type Space } from '../../addresses/blocks.ts';
import type { Cidr } from '../../addresses/cidr.ts';
import { formatCidr } from '../../addresses/cidr-text.ts';
import { type Html, html } from './html.ts';
import { type BlockState, STATE_WORDS } from './states.ts';

/** A claim as the map shows it. */
export interface MappedClaim {
  cidr: Cidr;
  account: string;
  state: BlockState;
}

/** Some neighbouring blocks that are drawn as one square. */
interface Cell {
  index: number;
  claims: MappedClaim[];
}

const MOST_CELLS = 1024;
/** Width of a character of a row's label. */
const LETTER = 7.2;

/** Of several claims in one square, the one that somebody has to look at shows. */
const URGENCY: readonly BlockState[] = ['failed', 'coming', 'used', 'resting'];

/** How many blocks a square of the map stands for. */
export function blocksPerSquare(space: Space): number {
  return Math.max(1, blockCount(space) / MOST_CELLS);
}

/** A pool as a map: a square a block, or a square some blocks where there are more than a page shows. */
export function poolMap(space: Space, claims: readonly MappedClaim[]): Html {
  const perCell = blocksPerSquare(space);
  const count = blockCount(space) / perCell;
  const taken = cellsOf(space, claims, perCell);
  const { columns, pitch } = count > 256 ? { columns: 64, pitch: 15 } : { columns: Math.min(32, count), pitch: 23 };
  const size = pitch - 3;
  const rows = Array.from({ length: Math.ceil(count / columns) }, (_, row) =>
    addressAt(space, row * columns * perCell),
  );
  const left = Math.ceil(Math.max(...rows.map((label) => label.length)) * LETTER) + 12;
  const place = (index: number) => ({ x: left + (index % columns) * pitch, y: Math.floor(index / columns) * pitch });
  const free = Array.from({ length: count }, (_, index) => index).filter((index) => !taken.has(index));
  const outline = free
    .map((index) => `M${place(index).x + 0.5} ${place(index).y + 0.5}h${size - 1}v${size - 1}h${1 - size}z`)
    .join('');
  return html`<svg class="map" viewBox="0 0 ${left + columns * pitch} ${rows.length * pitch}" width="${left + columns * pitch}" role="group" aria-label="Map of the blocks; the list below says the same">
${rows.map((label, row) => html`<text x="${left - 10}" y="${row * pitch + pitch / 2 + 2}" text-anchor="end">${label}</text>`)}
<path class="free" d="${outline}"/>
${[...taken.values()].map((cell) => square(cell, { ...place(cell.index), size }, perCell))}
</svg>`;
}

function cellsOf(space: Space, claims: readonly MappedClaim[], perCell: number): Map<number, Cell> {
  const cells = new Map<number, Cell>();
  for (const claim of claims) {
    const first = indexOf(space, claim.cidr);
    if (first === undefined) continue;
    const blocks = Math.max(1, 2 ** (space.splitPrefix - claim.cidr.prefix));
    for (let index = Math.floor(first / perCell); index <= Math.floor((first + blocks - 1) / perCell); index++) {
      const cell = cells.get(index) ?? { index, claims: [] };
      cells.set(index, cell);
      cell.claims.push(claim);
    }
  }
  return cells;
}

/** One square, which tells what it is under the pointer and leads to the account. */
function square({ claims }: Cell, { x, y, size }: { x: number; y: number; size: number }, perCell: number): Html {
  const state = URGENCY.find((one) => claims.some((claim) => claim.state === one)) ?? 'used';
  const lines = claims
    .slice(0, 8)
    .map(({ cidr, account, state: own }) => `${formatCidr(cidr)} ${account}: ${STATE_WORDS[own]}`);
  const more = claims.length > 8 ? [`and ${claims.length - 8} more`] : [];
  const blocks = perCell > 1 ? [`${claims.length} of ${perCell} blocks`] : [];
  return html`<a href="#account-${claims[0]?.account}"><rect class="${state}" x="${x}" y="${y}" width="${size}" height="${size}" rx="3"/><title>${[...blocks, ...lines, ...more].join('; ')}</title></a>
`;
}

/** The address a block begins with, without its length. */
function addressAt(space: Space, index: number): string {
  return formatCidr(blockAt(space, index)).replace(/\/\d+$/, '');
}
