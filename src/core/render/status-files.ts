import type { Status } from '../ledger/status.ts';
import type { Tree } from '../ledger/tree.ts';
import { dashboard } from './dashboard.ts';

const DASHBOARD = 'README.md';

/** What a commit on the status branch writes: these records, and the dashboard over all, as far as they differ from the tip's. */
export function statusFiles(
  tip: Tree,
  records: (readonly [path: string, text: string])[],
  after: Pick<Status, 'accounts' | 'peerings' | 'apps'>,
): Map<string, string> {
  const textAt = (path: string) => {
    const file = tip.get(path);
    return file && new TextDecoder().decode(file.bytes);
  };
  return new Map([...records, [DASHBOARD, dashboard(after)] as const].filter(([path, text]) => text !== textAt(path)));
}
