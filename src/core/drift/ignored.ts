import type { Organization } from '../ledger/schema/organization.ts';
import type { Drift } from '../work/result.ts';

type Rule = Organization['drift']['ignore'][number];

/** What organization.yaml says to ignore in one account, and which of it was met. */
export interface Ignoring {
  /** Whether something at this address is to be ignored; a rule that says so is remembered. */
  covers(address: string): boolean;
  /** The rules that were met so far. */
  met(): Drift['ignored'];
}

/**
 * The rules of some accounts that still hold; a peering is left alone by those of either of its two.
 *
 * @param today As in 2027-03-31; a rule holds on the day of its `until`, and not after it.
 */
export function ignoring(rules: Rule[], accounts: string[], today: string): Ignoring {
  const own = rules.filter((rule) => accounts.includes(rule.account) && rule.until >= today);
  const met = new Set<Rule>();
  return {
    covers(address) {
      const rule = own.find((one) => isAtOrBelow(address, one.address));
      if (rule) met.add(rule);
      return rule !== undefined;
    },
    met: () => [...met].map(({ address, reason, until }) => ({ address, reason, until })),
  };
}

/** A resource's address stands for all its instances, a module's for all that is in it. */
function isAtOrBelow(address: string, above: string): boolean {
  return address === above || ['[', '.'].some((next) => address.startsWith(`${above}${next}`));
}
