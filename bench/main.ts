// `npm run bench` measures everything, `npm run bench -- start` one group. It measures what is built: build before.
import { benchLedger } from './ledger.ts';
import { benchStart } from './start.ts';
import { benchTable, type Row } from './table.ts';

const GROUPS: Readonly<Record<string, () => Row[]>> = { ledger: benchLedger, start: benchStart };

const asked = process.argv.slice(2);
const unknown = asked.filter((group) => !Object.hasOwn(GROUPS, group));
if (unknown.length > 0) {
  console.error(
    `There is no group ${unknown.join(', ')}: choose from ${Object.keys(GROUPS).join(', ')}, or name none for all.`,
  );
  process.exit(2);
}

const results: Record<string, Row[]> = {};
for (const group of asked.length > 0 ? asked : Object.keys(GROUPS)) {
  const rows = GROUPS[group]?.() ?? [];
  results[group] = rows;
  console.log(`${group}\n${benchTable(rows)}`);
}
console.log(JSON.stringify({ node: process.version, ...results }, null, 2));
