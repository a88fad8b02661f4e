import { contains } from '../addresses/cidr.ts';
import { readCidr } from '../addresses/cidr-text.ts';
import { planDiff } from './plan-diff.ts';
import { losses, type PlannedAccount } from './plan-table.ts';

// Thirty new accounts have thirty plans that differ in names and addresses alone. Nobody reads the second of them, nor
// the one in the middle that is different: so what reads the same is shown once.

/**
 * Groups plans that read the same but for the account's own name and the addresses of its own block, and failures that are
 * the same. What would be lost is never grouped: that is read one by one.
 *
 * @returns The groups, in the order of their first members.
 */
export function alike(accounts: readonly PlannedAccount[]): [PlannedAccount, ...PlannedAccount[]][] {
  const groups = new Map<string, [PlannedAccount, ...PlannedAccount[]]>();
  for (const planned of accounts) {
    const key = keyOf(planned);
    const group = groups.get(key);
    if (group) group.push(planned);
    else groups.set(key, [planned]);
  }
  return [...groups.values()];
}

function keyOf(planned: PlannedAccount): string {
  const { account, plan, outcome, offline, error } = planned.result;
  if (outcome === 'failed') return `failed ${JSON.stringify(error)}`;
  const text = losses(plan) > 0 ? undefined : textOf(planned);
  return text === undefined ? `one ${account}` : `alike ${planned.region} ${offline} ${text}`;
}

/** What a plan shows, with its own name and addresses put as they are within any account. */
function textOf({ result: { account, plan }, block }: PlannedAccount): string | undefined {
  const diff = plan && planDiff(plan);
  if (!diff) return undefined;
  const text = diff.lines.join('\n').replaceAll(account, '\0name');
  const own = block === undefined ? undefined : readCidr(block);
  if (!own) return text;
  return text.replace(/\d+(?:\.\d+){3}(?:\/\d+)?/g, (address) => {
    const found = readCidr(address.includes('/') ? address : `${address}/32`);
    return found && contains(own, found) ? `\0+${found.start - own.start}/${found.prefix}` : address;
  });
}
