import type { Context } from '../../check/context.ts';
import type { Account } from '../../ledger/schema/account.ts';
import type { AccountStatus } from '../../ledger/schema/status.ts';
import { type Html, html } from './html.ts';
import { code, folded, row, type Section, table } from './sections.ts';
import { blockState, errorText, minute, stateLabel } from './states.ts';

/** An account as main wants it and as it was last seen; either may be missing. */
interface Known {
  name: string;
  account: Account | undefined;
  record: AccountStatus | undefined;
  subnet: string | undefined;
}

const ORDER = ['failed', 'coming', 'used', 'resting'];
const TITLES = ['Account', 'State', 'AWS account', 'Block', 'Unit', 'Owner', 'Since (UTC)'];

/** All accounts: those that somebody has to look at first, the deleted ones folded away. */
export function accountSection({ ledger, status, claimsOf }: Context): Section {
  const names = [...new Set([...ledger.accounts.keys(), ...status.accounts.keys()])].sort();
  const all = names.map((name): Known => {
    const record = status.accounts.get(name);
    const subnet = claimsOf.get(name)?.[0]?.subnet ?? record?.subnet;
    return { name, account: ledger.accounts.get(name)?.value, record, subnet };
  });
  const kindOf = ({ record }: Known) => ORDER.indexOf(blockState(record?.state));
  const here = all.filter(({ record }) => record?.state !== 'deleted').sort((a, b) => kindOf(a) - kindOf(b));
  const deleted = all.filter(({ record }) => record?.state === 'deleted');
  const content = html`${table(TITLES, here.map(accountRow), 'No account yet.')}
${deleted.length > 0 ? folded(`${deleted.length} deleted`, table(TITLES, deleted.map(accountRow))) : undefined}`;
  return { id: 'accounts', title: 'Accounts', count: here.length, content };
}

function accountRow({ name, account, record, subnet }: Known): Html {
  const id = record?.account_id ?? account?.account_id;
  const wish =
    account && account.lifecycle !== 'present' ? html` <span class="tag">${account.lifecycle}</span>` : undefined;
  const kept = account?.protected ? html` <span class="tag">protected</span>` : undefined;
  const state = html`${stateLabel(record?.state)}${wish}${kept}${record && errorText(record)}`;
  const { team, user } = account?.owner ?? {};
  const owner = team ?? (user === undefined ? undefined : `@${user}`);
  return row([name, state, code(id), code(subnet), account?.unit, owner, minute(record?.since)], `account-${name}`);
}
