import { isPeering } from '../work/peerings.ts';
import { counted } from './markdown.ts';

/** "2 accounts and 1 peering". */
export function subjects(names: string[]): string {
  const peerings = names.filter(isPeering).length;
  const accounts = names.length - peerings;
  if (peerings === 0) return counted(accounts, 'account');
  return [...(accounts > 0 ? [counted(accounts, 'account')] : []), counted(peerings, 'peering')].join(' and ');
}
