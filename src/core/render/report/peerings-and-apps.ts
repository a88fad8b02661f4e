import { placeOf } from '../../apps/deployments.ts';
import type { Context } from '../../check/context.ts';
import type { AppStatus } from '../../ledger/schema/status.ts';
import { type Html, html } from './html.ts';
import { code, row, type Section, table } from './sections.ts';
import { errorText, minute, stateLabel } from './states.ts';

type Deployed = AppStatus['accounts'][string];

/** Peerings that main wants, and those that were seen. */
export function peeringSection({ ledger, status }: Context): Section {
  const names = [...new Set([...ledger.peerings.keys(), ...status.peerings.keys()])].sort();
  const rows = names.map((name) => {
    const [record, wish] = [status.peerings.get(name), ledger.peerings.get(name)?.value];
    const state = html`${stateLabel(record?.state)}${record && errorText(record)}`;
    return row([
      name.replace('--', ' ↔ '),
      state,
      wish ? (wish.dns ? 'yes' : 'no') : 'no longer wanted',
      minute(record?.since),
    ]);
  });
  const content = table(['Peering', 'State', 'Private names', 'Since (UTC)'], rows);
  return { id: 'peerings', title: 'Peerings', count: names.length, content };
}

/** Apps by the places they are deployed to: what main wants there, and what is there. */
export function appSection({ ledger, status }: Context): Section {
  const ids = [...new Set([...ledger.apps.keys(), ...status.apps.keys()])].sort();
  const rows = ids.flatMap((id) => {
    const wanted = new Map((ledger.apps.get(id)?.value.deployments ?? []).map((one) => [placeOf(one), one.version]));
    const there = new Map(Object.entries(status.apps.get(id)?.accounts ?? {}));
    const places = [...new Set([...wanted.keys(), ...there.keys()])].sort();
    return places.map((place) => appRow(id, place, wanted.get(place), there.get(place)));
  });
  const content = table(['App', 'Where', 'Wanted', 'There', 'Since (UTC)', 'SHA-256'], rows);
  return { id: 'apps', title: 'Apps', count: rows.length, content };
}

function appRow(id: string, place: string, wanted: string | undefined, there: Deployed | undefined): Html {
  const isDue = wanted !== undefined && wanted !== there?.version;
  const version = there ? there.version : 'nothing';
  const sign = isDue ? html`<span class="state coming"><span aria-hidden="true">…</span> ${version}</span>` : version;
  return row([
    id,
    code(place),
    wanted ?? 'deployed by hand',
    sign,
    minute(there?.at),
    code(there?.sha256.slice(0, 12)),
  ]);
}
