// `npm run bench` measures everything, `npm run bench -- start` one group; `--accounts N` is for the group terraform.
// It measures what is built: build before.
import { parseArgs } from 'node:util';
import { benchApps } from './apps.ts';
import { benchLedger } from './ledger.ts';
import { benchStart } from './start.ts';
import { benchTable, type Row } from './table.ts';
import { benchTerraform } from './terraform.ts';

const { positionals: asked, values } = parseArgs({
  allowPositionals: true,
  options: { accounts: { type: 'string', default: '4' } },
});

const GROUPS: Readonly<Record<string, () => Row[] | Promise<Row[]>>> = {
  ledger: benchLedger,
  start: benchStart,
  apps: benchApps,
  terraform: () => benchTerraform({ accounts: Number(values.accounts) }),
};

const unknown = asked.filter((group) => !Object.hasOwn(GROUPS, group));
if (unknown.length > 0) {
  console.error(
    `There is no group ${unknown.join(', ')}: choose from ${Object.keys(GROUPS).join(', ')}, or name none for all.`,
  );
  process.exit(2);
}

const results: Record<string, Row[]> = {};
for (const group of asked.length > 0 ? asked : Object.keys(GROUPS)) {
  const rows = (await GROUPS[group]?.()) ?? [];
  results[group] = rows;
  console.log(`${group}\n${benchTable(rows)}`);
}
console.log(JSON.stringify({ node: process.version, ...results }, null, 2));
