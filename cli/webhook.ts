import { setTimeout as sleep } from 'node:timers/promises';
import { readLedger } from '../src/core/ledger/ledger.ts';
import type { Organization } from '../src/core/ledger/schema/organization.ts';
import { closest } from '../src/core/ledger/suggest.ts';
import { UserError } from '../src/core/problem.ts';
import { isSafe } from '../src/core/secret.ts';
import { withoutWebhook, withWebhooks } from '../src/core/webhooks/list.ts';
import { type Format, messageOf } from '../src/core/webhooks/payload.ts';
import { type Address, parseAddresses } from '../src/core/webhooks/secret.ts';
import { openWebhooks } from '../src/edge/webhooks.ts';
import { type EditValues, textAt } from './checked-edit.ts';
import { readCheckout } from './checkout.ts';
import { type Terminal, UsageError, type Values } from './command.ts';
import { makeEdit } from './edit.ts';
import { organizationIn } from './organization.ts';
import { type Columns, pageOf, printJson, printRow, printRows } from './print.ts';

// Names and formats are in organization.yaml; addresses and keys only in the secret GENESIS_WEBHOOKS, which GitHub shows
// to nobody. Where a person has it in the environment variable of that name, these commands know the addresses too.

interface WebhookRow {
  name: string;
  format: Format;
  /** Whether GENESIS_WEBHOOKS has its address; null where that isn't set here. */
  has_address: boolean | null;
}

const COLUMNS: Columns<WebhookRow> = {
  WEBHOOK: ({ name }) => name,
  FORMAT: ({ format }) => format,
  'HAS ADDRESS': ({ has_address }) => has_address,
};

type Webhooks = Organization['webhooks'];

/** Adds a webhook to organization.yaml, and prints the secret that is to be set, where its address is given. */
export async function createWebhook(
  values: EditValues & Values<'format' | 'url', 'webhook'>,
  terminal: Terminal,
): Promise<number> {
  const { webhook: name, format, url } = values;
  if (url !== undefined && !isSafe(url)) throw new UsageError("The address of --url doesn't begin with https://.");
  const known = addresses();
  let names: string[] = [];
  const edit = (text: string, webhooks: Webhooks) => {
    refuseOtherFormat(name, format, webhooks);
    names = webhooks.map((one) => one.name);
    return withWebhooks(text, [{ name, format }]);
  };
  const edited = await editList(values, 'create', edit, terminal);
  const secret =
    url === undefined
      ? {}
      : { secret: secretWith(new Map([...known, [name, { ...known.get(name), url }]]), names, terminal) };
  printJson({ webhook: name, ...edited, ...secret }, terminal);
  terminal.err(
    'Set the secret GENESIS_WEBHOOKS of the environment bot: GitHub keeps it, and the ledger never has it.\n',
  );
  return 0;
}

/** A webhook that is there is left as it is, so another format would be lost without a word. */
function refuseOtherFormat(name: string, wanted: Format, webhooks: Webhooks): void {
  const format = webhooks.find((one) => one.name === name)?.format;
  if (format === undefined || format === wanted) return;
  throw new UserError(`There is a webhook ${name} already, with the format ${format}.`, {
    hint: `Give it --format ${format}, choose another name, or take it out first: genesis webhook delete ${name}.`,
  });
}

/**
 * The secret as it is to be set. Says whose addresses it would lose.
 *
 * @param all Addresses that are known here, and new ones.
 * @param names The webhooks that organization.yaml has.
 */
export function secretWith(all: ReadonlyMap<string, Address>, names: string[], terminal: Terminal) {
  const lacking = names.filter((name) => !all.has(name));
  if (lacking.length > 0) {
    terminal.err(
      `Webhooks whose address isn't known here: ${lacking.join(', ')}. Add what is printed to what the secret holds, or set the environment variable GENESIS_WEBHOOKS to that first.\n`,
    );
  }
  return { GENESIS_WEBHOOKS: JSON.stringify(Object.fromEntries(all)) };
}

/** Takes a webhook out of organization.yaml. */
export async function deleteWebhook(
  values: EditValues & Values<never, 'webhook'>,
  terminal: Terminal,
): Promise<number> {
  const { webhook: name } = values;
  const edited = await editList(
    values,
    'delete',
    (text, webhooks) => {
      named(name, webhooks);
      return withoutWebhook(text, name);
    },
    terminal,
  );
  printJson({ webhook: name, ...edited }, terminal);
  return 0;
}

/** Prints a page of the webhooks. */
export async function listWebhooks(
  values: Values<'ledger' | 'table' | 'page' | 'per-page'>,
  terminal: Terminal,
): Promise<number> {
  printRows(pageOf(await rowsOf(values), values), COLUMNS, values, terminal);
  return 0;
}

/** Prints one webhook. */
export async function getWebhook(values: Values<'ledger' | 'table', 'webhook'>, terminal: Terminal): Promise<number> {
  printRow(named(values.webhook, await rowsOf(values)), COLUMNS, values, terminal);
  return 0;
}

/** Sends a webhook a change of state of an account that isn't there, and says how it was taken. */
export async function testWebhook(values: Values<'ledger', 'webhook'>, terminal: Terminal): Promise<number> {
  const { name, format } = named(values.webhook, await rowsOf(values));
  const { environment } = (await organizationAt(values.ledger)).network;
  const address = addresses().get(name);
  if (!address) {
    throw new UserError(`The address of ${name} isn't known here.`, {
      hint: 'Set the environment variable GENESIS_WEBHOOKS to what the secret of that name holds.',
    });
  }
  const transition = { account: 'genesis-test', old_state: 'n/a', new_state: 'stable', at: new Date().toISOString() };
  const message = messageOf(transition, format, { environment, key: address.key });
  const failure = await openWebhooks({ sleep: (milliseconds) => sleep(milliseconds) }).send(address.url, message);
  printJson({ webhook: name, delivered: failure === undefined, ...(failure ? { error: failure } : {}) }, terminal);
  return failure === undefined ? 0 : 1;
}

function editList(
  values: EditValues & { webhook: string },
  verb: string,
  edit: (text: string, webhooks: Webhooks) => string,
  terminal: Terminal,
) {
  const purpose = {
    branch: `${verb}-webhook-${values.webhook}`,
    title: `${verb === 'create' ? 'Add' : 'Remove'} the webhook ${values.webhook}`,
  };
  return makeEdit(
    values,
    purpose,
    (tree, folder) => {
      const file = `${folder}/organization.yaml`;
      const { webhooks } = organizationIn(readLedger(tree, folder).ledger);
      return new Map([[file, edit(textAt(tree, file) ?? '', webhooks)]]);
    },
    terminal,
  );
}

async function rowsOf({ ledger }: { ledger: string }): Promise<WebhookRow[]> {
  const known = process.env.GENESIS_WEBHOOKS === undefined ? undefined : addresses();
  const { webhooks } = await organizationAt(ledger);
  return webhooks.map(({ name, format }) => ({ name, format, has_address: known?.has(name) ?? null }));
}

async function organizationAt(folder: string): Promise<Organization> {
  const part = { files: (path: string) => path === 'organization.yaml', status: 'none' as const };
  return organizationIn((await readCheckout(folder, part)).ledger);
}

/** @throws UserError where GENESIS_WEBHOOKS can't be read. */
export function addresses(): ReadonlyMap<string, Address> {
  const { addresses: known, fault } = parseAddresses(process.env.GENESIS_WEBHOOKS);
  if (fault) throw new UserError(fault);
  return known;
}

function named<T extends { name: string }>(name: string, all: T[]): T {
  const found = all.find((one) => one.name === name);
  if (found) return found;
  const meant = closest(
    name,
    all.map((one) => one.name),
  );
  throw new UserError(`organization.yaml has no webhook ${JSON.stringify(name)}.`, {
    hint: meant ? `Did you mean ${meant}?` : 'genesis webhook list shows all.',
  });
}
