import { importLedger, type Wishes } from '../src/core/import/ledger-files.ts';
import type { Left } from '../src/core/import/rows.ts';
import { importWebhooks } from '../src/core/import/webhooks.ts';
import { readLedger } from '../src/core/ledger/ledger.ts';
import { withWebhooks } from '../src/core/webhooks/list.ts';
import { readGenesisDatabase } from '../src/edge/genesis-database.ts';
import { type EditValues, textAt } from './checked-edit.ts';
import type { Terminal, Values } from './command.ts';
import { makeEdit } from './edit.ts';
import { hubOf } from './hub.ts';
import { printJson } from './print.ts';
import { addresses, secretWith } from './webhook.ts';

type Wanted = EditValues & Values<'hub' | 'team' | 'email', 'file'>;

/** Writes what a Genesis database holds into the ledger, and prints what was written and what was left, with reasons. */
export async function importDatabase(values: Wanted, terminal: Terminal): Promise<number> {
  const rows = readGenesisDatabase(values.file);
  const webhooks = importWebhooks(rows.webhooks);
  const known = addresses();
  let same = 0;
  let left: Left[] = [];
  let names: string[] = [];
  const edited = await makeEdit(
    values,
    { branch: 'import', title: 'Take over the accounts of Mattermost Genesis' },
    (tree, folder) => {
      const { ledger } = readLedger(tree, folder);
      const hub = hubOf(values.hub, ledger);
      names = ledger.organization?.value.webhooks.map(({ name }) => name) ?? [];
      const wishes: Wishes = { hub, team: values.team, email: values.email };
      const imported = importLedger(rows, tree, folder, wishes);
      ({ same, left } = imported);
      const organization = `${folder}/organization.yaml`;
      const list = webhooks.made.map(({ name }) => ({ name, format: 'genesis' as const }));
      return new Map([...imported.files, [organization, withWebhooks(textAt(tree, organization) ?? '', list)]]);
    },
    terminal,
  );
  const { files: written, changed: _, ...rest } = edited;
  const secret =
    webhooks.made.length > 0 ? secretWith(new Map([...known, ...addressesOf(webhooks.made)]), names, terminal) : {};
  printJson({ written: written.sort(), ...rest, unchanged: same, left: [...left, ...webhooks.left], secret }, terminal);
  if (rows.accounts.length > 0) {
    terminal.err(
      'Before you merge: take over the Terraform state of each network (docs/moving-database.md), or its plan builds a second one.\n',
    );
  }
  return 0;
}

/** Names go into organization.yaml; the addresses, which are secret, only onto the screen. */
const addressesOf = (made: { name: string; url: string }[]) => made.map(({ name, url }) => [name, { url }] as const);
