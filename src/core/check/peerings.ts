import { overlaps } from '../addresses/cidr.ts';
import type { Entry } from '../ledger/ledger.ts';
import type { Peering } from '../ledger/schema/peering.ts';
import type { Problem } from '../problem.ts';
import { type Context, isThere } from './context.ts';
import { errorAt, unknownName } from './finding.ts';

/** A peering joins two accounts, named in alphabetical order so that it can't be written twice. */
export function peeringIsPair({ ledger }: Context): Problem[] {
  return [...ledger.peerings.values()].flatMap((entry) => {
    const [a, b] = entry.value.accounts;
    if (a < b) return [];
    const wording =
      a === b
        ? { message: `${a} can't be peered with itself`, hint: 'Name two accounts, or delete the file.' }
        : {
            message: 'accounts are not in alphabetical order',
            hint: `Write [${b}, ${a}] and name the file ${b}--${a}.yaml.`,
          };
    return [errorAt({ entry, path: ['accounts'] }, touched(entry), wording)];
  });
}

/** Both accounts of a peering have, and keep, a network. */
export function peeringHasNetworks({ ledger }: Context): Problem[] {
  return [...ledger.peerings.values()].flatMap((entry) =>
    entry.value.accounts.flatMap((name, index) => {
      const spot = { entry, path: ['accounts', index] };
      if (!isThere(ledger, 'accounts', name)) {
        const hint = `Add ${ledger.folder}/accounts/${name}.yaml, or delete this file.`;
        const wording = { message: `there is no account ${name}`, hint };
        return [errorAt(spot, touched(entry), unknownName(name, ledger.accounts.keys(), wording))];
      }
      const account = ledger.accounts.get(name)?.value;
      if (!account || (account.network !== 'none' && account.lifecycle === 'present')) return [];
      const why =
        account.network === 'none'
          ? 'has no network'
          : `is to be ${account.lifecycle === 'clean' ? 'cleaned' : 'closed'}`;
      return [
        errorAt(spot, [name], {
          message: `${name} ${why}, so it can't be peered`,
          hint: 'Delete this file: peerings go first.',
        }),
      ];
    }),
  );
}

/** AWS refuses to peer networks that overlap. */
export function peeringIsApart({ ledger, claimsOf }: Context): Problem[] {
  return [...ledger.peerings.values()].flatMap((entry) => {
    const [a, b] = entry.value.accounts;
    const [mine, theirs] = [claimsOf.get(a)?.[0], claimsOf.get(b)?.[0]];
    if (a === b || !mine || !theirs || !overlaps(mine.cidr, theirs.cidr)) return [];
    const message = `${mine.subnet} of ${a} and ${theirs.subnet} of ${b} overlap: AWS doesn't peer them`;
    return [
      errorAt({ entry, path: ['accounts'] }, touched(entry), {
        message,
        hint: 'Delete this file, or give one of the accounts another block.',
      }),
    ];
  });
}

function touched({ value }: Entry<Peering>): string[] {
  return [...new Set(value.accounts)];
}
