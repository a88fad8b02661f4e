import type { Problem } from '../problem.ts';
import { type Context, isThere } from './context.ts';
import { errorAt, unknownName, warningAt } from './finding.ts';

/** Account Factory asks for the user of single sign-on. */
export function factoryIsComplete({ ledger }: Context): Problem[] {
  const entry = ledger.organization;
  if (entry?.value.factory.kind !== 'service-catalog' || entry.value.factory.sso) return [];
  const message = 'factory.sso is missing: Account Factory asks for it';
  return [
    errorAt({ entry, path: ['factory'] }, undefined, { message, hint: 'Add sso: {email, first_name, last_name}.' }),
  ];
}

/** A hub names each zone once, and a webhook's name leads to one secret. */
export function namedOnce({ ledger }: Context): Problem[] {
  const entry = ledger.organization;
  if (!entry) return [];
  const { hubs, webhooks } = entry.value;
  const zones = Object.entries(hubs).flatMap(([hub, { zones: letters }]) =>
    repeated(letters).map((index) => ({ path: ['hubs', hub, 'zones', index], text: `the zone ${letters[index]}` })),
  );
  const names = repeated(webhooks.map(({ name }) => name)).map((index) => ({
    path: ['webhooks', index, 'name'],
    text: `the webhook ${webhooks[index]?.name}`,
  }));
  return [...zones, ...names].map(({ path, text }) =>
    errorAt({ entry, path }, undefined, { message: `${text} is there twice`, hint: 'Keep one of the two.' }),
  );
}

function repeated(values: readonly string[]): number[] {
  return values.flatMap((value, index) => (values.indexOf(value) < index ? [index] : []));
}

/** Drift is ignored in accounts that exist. */
export function ignoredDriftIsOfAccounts({ ledger }: Context): Problem[] {
  const entry = ledger.organization;
  return (entry?.value.drift.ignore ?? []).flatMap(({ account }, index) => {
    if (!entry || isThere(ledger, 'accounts', account)) return [];
    const wording = { message: `there is no account ${account}`, hint: 'Delete the entry.' };
    const spot = { entry, path: ['drift', 'ignore', index, 'account'] };
    return [warningAt(spot, [], unknownName(account, ledger.accounts.keys(), wording))];
  });
}
