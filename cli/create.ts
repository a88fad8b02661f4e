import { accountText, inlineText } from '../src/core/ledger/file-text.ts';
import { type Ledger, readLedger } from '../src/core/ledger/ledger.ts';
import { setTopKey } from '../src/core/ledger/yaml/edit.ts';
import { UserError } from '../src/core/problem.ts';
import { type EditValues, textAt } from './checked-edit.ts';
import type { Terminal, Values } from './command.ts';
import { makeEdit } from './edit.ts';
import { accountEntry } from './entry.ts';
import { printJson } from './print.ts';

type Network = Values<'pool' | 'subnet'>;
type New = EditValues &
  Network &
  Values<'provision' | 'team' | 'user' | 'email' | 'unit' | 'service-catalog-product', 'account'>;

/** Writes the file of a new account. It is created once that is merged and approved. */
export async function createAccount(values: New, terminal: Terminal): Promise<number> {
  const { account: name, team, user, email, unit, 'service-catalog-product': product } = values;
  const owner = user === undefined ? { team } : { user };
  const edited = await makeEdit(
    values,
    { branch: `create-${name}`, title: `Add the account ${name}` },
    (tree, folder) => {
      const file = `${folder}/accounts/${name}.yaml`;
      if (tree.has(file)) {
        throw new UserError(`${file} is there already.`, { hint: `genesis account get ${name} shows it.` });
      }
      const wantsNetwork = values.provision || values.pool !== undefined || values.subnet !== undefined;
      const network = wantsNetwork ? networkOf(values, readLedger(tree, folder).ledger) : 'none';
      return new Map([[file, accountText({ name, owner, email, unit, network, product })]]);
    },
    terminal,
  );
  printJson({ account: name, ...edited }, terminal);
  return 0;
}

/** Asks for the network of an account that has none, or whose network was taken down. */
export async function provisionAccount(
  values: EditValues & Network & Values<never, 'account'>,
  terminal: Terminal,
): Promise<number> {
  const { account } = values;
  const edited = await makeEdit(
    values,
    { branch: `provision-${account}`, title: `Provision ${account}` },
    (tree, folder) => {
      const read = readLedger(tree, folder);
      const { file, value } = accountEntry(account, read);
      let text = textAt(tree, file) ?? '';
      // Only what is there has a line to change: absent means present.
      if (value.lifecycle !== 'present') text = setTopKey(text, 'lifecycle', 'present');
      if (value.network === 'none') text = setTopKey(text, 'network', inlineText(networkOf(values, read.ledger)));
      else refuseOther(account, value.network, values);
      return new Map([[file, text]]);
    },
    terminal,
  );
  printJson({ account, ...edited }, terminal);
  if (!edited.changed) {
    terminal.err(
      `The ledger wants that already. To do it now, dispatch the workflow apply with accounts: ${account}; without GitHub, genesis account apply ${account}.\n`,
    );
  }
  return 0;
}

/** A block that is named, or a pool: the one there is where none is named. */
function networkOf({ pool, subnet }: Network, { pools }: Ledger): { pool: string } | { subnet: string } {
  if (pool !== undefined && subnet !== undefined) {
    throw new UserError('--pool and --subnet exclude each other: a block says which pool it is of.');
  }
  if (subnet !== undefined) return { subnet };
  const [only, ...others] = pools.keys();
  if (pool !== undefined) return { pool };
  if (only !== undefined && others.length === 0) return { pool: only };
  throw new UserError('Say which pool gives the block.', {
    hint: only === undefined ? 'There is none: genesis pool add.' : `--pool is one of ${[...pools.keys()].join(', ')}.`,
  });
}

function refuseOther(account: string, has: { pool?: string | undefined; subnet?: string | undefined }, wish: Network) {
  const other = (['pool', 'subnet'] as const).find((key) => wish[key] !== undefined && wish[key] !== has[key]);
  if (!other) return;
  throw new UserError(`${account} asks for ${has.pool ? `the pool ${has.pool}` : has.subnet} already.`, {
    hint: 'A network keeps its block for good: leave the flag out.',
  });
}
