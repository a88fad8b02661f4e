import { poolText } from '../src/core/ledger/file-text.ts';
import { readLedger } from '../src/core/ledger/ledger.ts';
import { UserError } from '../src/core/problem.ts';
import type { EditValues } from './checked-edit.ts';
import type { Terminal, Values } from './command.ts';
import { makeEdit } from './edit.ts';
import { hubOf } from './hub.ts';
import { printJson } from './print.ts';

type New = EditValues & Values<'pool' | 'hub', 'cidr' | 'split-range'>;

/** Writes the file of a new pool; without a name, one that says its CIDR. */
export async function addPool(values: New, terminal: Terminal): Promise<number> {
  const { cidr: parent, 'split-range': split_range } = values;
  const name = values.pool ?? `pool-${parent.replace(/[^0-9a-f]+/g, '-')}`;
  const edited = await makeEdit(
    values,
    { branch: `add-pool-${name}`, title: `Add the pool ${name}` },
    (tree, folder) => {
      const file = `${folder}/pools/${name}.yaml`;
      if (tree.has(file)) {
        throw new UserError(`${file} is there already.`, { hint: `genesis pool get ${name} shows it.` });
      }
      const hub = hubOf(values.hub, readLedger(tree, folder).ledger);
      return new Map([[file, poolText({ name, hub, parent, split_range })]]);
    },
    terminal,
  );
  printJson({ pool: name, ...edited }, terminal);
  return 0;
}
