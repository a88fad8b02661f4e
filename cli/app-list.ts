import pLimit from 'p-limit';
import { openBundleObjects } from '../src/edge/bundle-objects.ts';
import { surroundingsOf } from './app-surroundings.ts';
import type { Terminal, Values } from './command.ts';
import { type Columns, pageOf, printRows } from './print.ts';

interface AppRow {
  app_id: string;
  version: string;
  display_name: string;
  functions: number;
  manifest_key: string;
}

const COLUMNS: Columns<AppRow> = {
  APP: ({ app_id }) => app_id,
  VERSION: ({ version }) => version,
  NAME: ({ display_name }) => display_name,
  FUNCTIONS: ({ functions }) => functions,
};

/** How many manifests are read at once. */
const AT_ONCE = 16;

/** Prints a page of the versions of apps that a Mattermost server finds in the bucket. */
export async function listApps(values: Values<'table' | 'page' | 'per-page'>, terminal: Terminal): Promise<number> {
  const { env, ...aws } = surroundingsOf(terminal);
  const objects = openBundleObjects({ ...aws, pathStyle: env.AWS_S3_USE_PATH_STYLE === 'true' });
  const keys = (await objects.list('manifests/')).map(({ key }) => key).filter((key) => key.endsWith('.json'));
  const limit = pLimit(AT_ONCE);
  const rows = pageOf(keys, values).map((key) => limit(async () => rowOf(key, await objects.read(key))));
  printRows(await Promise.all(rows), COLUMNS, values, terminal);
  return 0;
}

/** Id and version are in the manifest alone: both may have the underscore that is between them in the key. */
function rowOf(key: string, text: string | undefined): AppRow {
  const { app_id = '', version = '', display_name = '', aws_lambda } = parsed(text);
  const functions = aws_lambda?.functions?.length ?? 0;
  return { app_id, version, display_name, functions, manifest_key: key };
}

type Fields = Partial<AppRow> & { aws_lambda?: { functions?: unknown[] } };

/** What isn't JSON is in the list all the same, by its key. */
function parsed(text: string | undefined): Fields {
  try {
    return (JSON.parse(text ?? '{}') as Fields | null) ?? {};
  } catch {
    return {};
  }
}
