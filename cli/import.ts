import { readFileSync, writeFileSync } from 'node:fs';
import { importLedger, type Wishes } from '../src/core/import/ledger-files.ts';
import type { Left, WebhookRow } from '../src/core/import/rows.ts';
import { withWebhooks } from '../src/core/import/webhook-list.ts';
import { importWebhooks } from '../src/core/import/webhooks.ts';
import type { Ledger } from '../src/core/ledger/ledger.ts';
import { readLedger } from '../src/core/ledger/ledger.ts';
import { UserError } from '../src/core/problem.ts';
import { folderName, readFolder, writeNew } from '../src/edge/folder.ts';
import { readGenesisDatabase } from '../src/edge/genesis-database.ts';
import type { Terminal, Values } from './command.ts';
import { printJson } from './print.ts';

type Wanted = Values<'ledger' | 'dry-run' | 'hub' | 'team' | 'email', 'file'>;

/** Writes what a Genesis database holds into the ledger, and prints what was written and what was left, with reasons. */
export async function importDatabase(values: Wanted, terminal: Terminal): Promise<number> {
  const rows = readGenesisDatabase(values.file);
  const folder = folderName(values.ledger);
  const tree = readFolder(folder);
  const wishes = { hub: hubOf(values.hub, readLedger(tree, folder).ledger), team: values.team, email: values.email };
  const { files, same, left } = importLedger(rows, tree, folder, wishes satisfies Wishes);
  const webhooks = addWebhooks(rows.webhooks, `${folder}/organization.yaml`, values['dry-run']);
  const written = values['dry-run']
    ? [...files.keys()]
    : [...files].filter((file) => writeNew(...file)).map(([path]) => path);
  printJson(
    {
      written: [...written, ...webhooks.written].sort(),
      unchanged: same,
      left: [...left, ...webhooks.left] satisfies Left[],
      secret: webhooks.secret,
    },
    terminal,
  );
  if (rows.accounts.length > 0) {
    terminal.err(
      'Before you merge: take over the Terraform state of each network (docs/moving.md), or its plan builds a second one.\n',
    );
  }
  return 0;
}

function hubOf(given: string | undefined, { organization }: Ledger): string {
  const hubs = Object.keys(organization?.value.hubs ?? {});
  const [only] = hubs;
  if (given === undefined && only !== undefined && hubs.length === 1) return only;
  if (given !== undefined && hubs.includes(given)) return given;
  throw new UserError(
    given === undefined ? 'Say which hub the pools are of.' : `organization.yaml has no hub ${given}.`,
    {
      hint:
        hubs.length > 0 ? `--hub is one of ${hubs.join(', ')}.` : 'Write organization.yaml first: genesis check helps.',
    },
  );
}

/** Names go into organization.yaml; the addresses, which are secret, only onto the screen. */
function addWebhooks(rows: WebhookRow[], file: string, dryRun: boolean) {
  const { made, left } = importWebhooks(rows);
  const before = readFileSync(file, 'utf8');
  const after = withWebhooks(
    before,
    made.map(({ name }) => name),
  );
  if (after !== before && !dryRun) writeFileSync(file, after);
  const addresses = Object.fromEntries(made.map(({ name, url }) => [name, { url }]));
  const secret = made.length > 0 ? { GENESIS_WEBHOOKS: JSON.stringify(addresses) } : {};
  return { left, written: after === before ? [] : [file], secret };
}
