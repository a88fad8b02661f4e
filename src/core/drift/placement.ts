import type { AccountOrder } from '../aws/account-order.ts';
import type { Finding } from '../work/result.ts';

/** An account as AWS Organizations has it. */
export interface Placed {
  /** ACTIVE unless it was suspended or closed. */
  state: string;
  name: string;
  tags: Record<string, string>;
  /** The unit it is in; the name is for people. */
  parent: { id: string; name: string };
}

/**
 * What AWS Organizations has otherwise than the ledger: moved, renamed or retagged by hand. Tags that the ledger doesn't
 * have may be another tool's.
 *
 * @param live Undefined where the organization has no such account any more.
 * @param unit The id of the unit it belongs in; undefined where there is none of that name.
 */
export function placementFindings(order: AccountOrder, live: Placed | undefined, unit: string | undefined): Finding[] {
  if (!live) return [{ address: 'account', message: 'It is no longer in the organization.' }];
  if (live.state !== 'ACTIVE') return [{ address: 'account', message: `AWS says it is ${live.state}.` }];
  return [...moved(order, live, unit), ...renamed(order, live), ...retagged(order, live)];
}

function moved({ unit: path }: AccountOrder, { parent }: Placed, unit: string | undefined): Finding[] {
  if (parent.id === unit) return [];
  const gone = unit === undefined ? ', which the organization does not have' : '';
  return [{ address: 'unit', message: `It is in ${parent.name}; the ledger says ${path}${gone}.` }];
}

function renamed({ name }: AccountOrder, live: Placed): Finding[] {
  if (live.name === name) return [];
  return [{ address: 'name', message: `It is named ${live.name} at AWS; the ledger says ${name}.` }];
}

function retagged({ tags }: AccountOrder, live: Placed): Finding[] {
  return Object.entries(tags)
    .filter(([key, value]) => live.tags[key] !== value)
    .map(([key, value]) => {
      const found = live.tags[key] === undefined ? 'is missing' : `is ${JSON.stringify(live.tags[key])}`;
      const message = `Its tag ${key} ${found}; the ledger says ${JSON.stringify(value)}.`;
      return { address: `tags[${JSON.stringify(key)}]`, message };
    });
}
