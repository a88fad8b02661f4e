import type { Made, WebhookRow } from './rows.ts';

export interface ImportedWebhook {
  name: string;
  url: string;
}

/** Webhooks under names that stay the same from import to import. */
export function importWebhooks(rows: WebhookRow[]): Made<ImportedWebhook> {
  const result: Made<ImportedWebhook> = { made: [], left: [] };
  for (const { ID, URL, DeleteAt } of rows) {
    if (DeleteAt > 0) continue;
    const name = `genesis-${ID.slice(0, 8)}`;
    const reason = !/^https?:\/\/\S+$/.test(URL)
      ? 'Its URL is no http(s) address.'
      : !/^genesis-[a-z0-9]+$/.test(name) || result.made.some((one) => one.name === name)
        ? 'Its ID makes no name of its own: add it by hand.'
        : undefined;
    if (reason) result.left.push({ what: `webhook ${ID}`, reason });
    else result.made.push({ name, url: URL });
  }
  return result;
}
