import { allocate } from '../src/core/addresses/allocate.ts';
import { isBlock } from '../src/core/addresses/blocks.ts';
import { contains } from '../src/core/addresses/cidr.ts';
import { formatCidr } from '../src/core/addresses/cidr-text.ts';
import { claimFileName } from '../src/core/addresses/claim-name.ts';
import { toCidr } from '../src/core/addresses/parse-cidr.ts';
import { type Context, wantedNetwork } from '../src/core/check/context.ts';
import { type Claim, renderClaim } from '../src/core/ledger/schema/claim.ts';
import { UserError } from '../src/core/problem.ts';
import { writeNew } from '../src/edge/folder.ts';
import { type Checkout, readCheckout, readContext, statusAround } from './checkout.ts';
import { BLOCKS, claimedBlocks } from './claimed-blocks.ts';
import type { Terminal, Values } from './command.ts';
import { accountEntry } from './entry.ts';
import { missing } from './missing.ts';
import { type Columns, printRow } from './print.ts';

/** Others may take the block between our look and our write; each time one more block is taken. */
const ATTEMPTS = 1000;

const COLUMNS: Columns<Claim> = {
  SUBNET: ({ subnet }) => subnet,
  POOL: ({ pool }) => pool,
  ACCOUNT: ({ account }) => account,
};

/** Claims a block for an account and prints the claim; for an account that has one, only prints it. */
export async function claimSubnet(
  values: Values<'ledger' | 'table' | 'subnet' | 'dry-run', 'account'>,
  terminal: Terminal,
): Promise<number> {
  // Of the accounts only this one is read: thousands of others would take seconds.
  const files = (path: string) => BLOCKS.files?.(path) || path === `accounts/${values.account}.yaml`;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const context = await readContext(values.ledger, { files, status: 'none' }, terminal);
    const held = heldClaim(values, context);
    const claim = held ?? (await newClaim(values, context));
    const file = `${context.ledger.folder}/subnets/${claimFileName(toCidr(claim.subnet))}`;
    if (held || values['dry-run'] || writeNew(file, renderClaim(claim))) {
      printRow(claim, COLUMNS, values, terminal);
      return 0;
    }
  }
  throw new UserError(`Others took each of ${ATTEMPTS} blocks first.`, {
    hint: 'Run this again when fewer others claim.',
  });
}

type Wish = Values<'subnet' | 'ledger', 'account'>;

function heldClaim({ account, subnet }: Wish, { claimsOf }: Context): Claim | undefined {
  const held = claimsOf.get(account)?.[0]?.entry.value;
  if (!held || subnet === undefined || subnet === held.subnet) return held;
  throw new UserError(`${account} holds ${held.subnet} already.`, { hint: 'A claim is never exchanged for another.' });
}

async function newClaim({ account, subnet, ledger: folder }: Wish, context: Context & Checkout): Promise<Claim> {
  const network = await networkOf(account, context);
  const pinned = pinnedBlock(account, network.subnet, subnet);
  const pool = network.pool ?? poolAround(pinned, account, context);
  const space = context.spaces.get(pool);
  const { strategy } = context.ledger.pools.get(pool)?.value ?? {};
  if (!space || !strategy) throw unusablePool(pool, context);
  const request = {
    pool,
    ...space,
    strategy,
    name: account,
    pinned: pinned === undefined ? undefined : toCidr(pinned),
  };
  const block = allocate({ ...request, ...claimedBlocks(context) });
  if (!('reason' in block)) return { subnet: formatCidr(block), pool, account };
  // Read this late since it takes long, and only tells why in more detail: which blocks rest.
  const known = { ...context, status: await statusAround(folder, 'deleted') };
  const { reason, hint } = { ...block, ...allocate({ ...request, ...claimedBlocks(known) }) };
  throw new UserError(reason, { hint });
}

async function networkOf(name: string, { ledger }: Checkout) {
  // Only its own file was read; where that is no account's, all of them tell why.
  const entry = ledger.accounts.get(name) ?? accountEntry(name, await readCheckout(ledger.folder));
  const network = wantedNetwork(entry.value);
  if (network) return network;
  const why = entry.value.network === 'none' ? 'asks for no network' : 'is to be closed';
  throw new UserError(`${name} ${why}, so it gets no block.`, { hint: `Its file is ${entry.file}.` });
}

function pinnedBlock(account: string, wanted: string | undefined, given: string | undefined): string | undefined {
  if (given === undefined || wanted === undefined || given === wanted) return given ?? wanted;
  throw new UserError(`The file of ${account} asks for ${wanted}, not for ${given}.`, {
    hint: 'Leave --subnet out, or change the file.',
  });
}

/** The pool of a pinned block; where it is a block of none, the one it lies in, for its message. */
function poolAround(pinned: string | undefined, account: string, { spaces }: Context): string {
  if (pinned === undefined)
    throw new UserError(`${account} names no pool.`, { hint: 'Write network: {pool: default} in its file.' });
  const block = toCidr(pinned);
  const pools = [...spaces];
  const [pool] =
    pools.find(([, space]) => isBlock(space, block)) ?? pools.find(([, { parent }]) => contains(parent, block)) ?? [];
  if (pool !== undefined) return pool;
  throw new UserError(`${pinned} lies in no pool.`, { hint: 'genesis pool list shows them.' });
}

function unusablePool(pool: string, { ledger }: Context): UserError {
  if (!ledger.pools.has(pool)) return missing('pool', pool, ledger.pools.keys());
  return new UserError(`The pool ${pool} can't be cut as it says.`, { hint: 'genesis check says why.' });
}
