import { zipped } from './zipped.ts';

export interface AppWishes {
  id?: string;
  version?: string;
  /** Names of its functions. */
  functions?: string[];
  /** Texts by their names below `static/`. */
  assets?: Record<string, string | Buffer>;
  runtime?: string;
  /** What the functions answer. */
  answer?: string;
  more?: Record<string, string | Buffer>;
  manifest?: object;
}

/** The manifest of an app with these functions. */
export function manifestOf({
  id = 'com.example.hello',
  version = '1.0.0',
  functions = ['hello'],
  runtime,
}: AppWishes = {}) {
  const one = (name: string) => ({
    path: `/${name}`,
    name,
    handler: 'index.handler',
    runtime: runtime ?? 'nodejs24.x',
  });
  return {
    app_id: id,
    version,
    display_name: 'Hello',
    homepage_url: 'https://example.com',
    aws_lambda: { functions: functions.map(one) },
  };
}

/** The bytes of an app's bundle. */
export async function bundleOf(wishes: AppWishes = {}): Promise<Buffer> {
  const { functions = ['hello'], assets = {}, answer = 'PONG', more = {} } = wishes;
  const code = (name: string) => zipped({ 'index.mjs': `export const handler = async () => '${name} ${answer}';` });
  const archives = await Promise.all(functions.map(async (name) => [`${name}.zip`, await code(name)] as const));
  return zipped({
    'manifest.json': JSON.stringify({ ...manifestOf(wishes), ...wishes.manifest }),
    ...Object.fromEntries(archives),
    ...Object.fromEntries(Object.entries(assets).map(([name, content]) => [`static/${name}`, content])),
    ...more,
  });
}
