import { handOverKey, type Keeper, type KeyDeps } from './access-key.ts';
import { type InitDeps, type InitSettings, init } from './init.ts';
import type { Finding } from './part.ts';

export interface Request {
  settings: InitSettings;
  /** Where a new access key goes; nothing makes none. */
  keeper: Keeper | undefined;
}

export interface Done {
  findings: Finding[];
  /** The id of the access key that was made. */
  keyId: string | undefined;
}

/**
 * Looks at what apps need, makes and mends it where asked to, and hands over an access key where asked to.
 *
 * @throws UserError before the first change where the key couldn't be kept.
 */
export async function run(
  { settings, keeper }: Request,
  deps: InitDeps & Pick<KeyDeps, 'mask' | 'log'>,
): Promise<Done> {
  await keeper?.check();
  const findings = await init(settings, deps);
  for (const { kind, name, state, lacks } of findings) deps.log([`${kind} ${name}: ${state}`, ...lacks].join(', '));
  const { access } = settings;
  if (!keeper || 'role' in access) return { findings, keyId: undefined };
  const isNew = findings.some(({ kind, state }) => kind === 'user' && state === 'made');
  return { findings, keyId: await handOverKey({ user: access.user, isNew }, keeper, deps) };
}

/** Whether all that was looked at is as it should be by now. */
export function isReady(findings: Finding[]): boolean {
  return findings.every(({ state }) => state !== 'missing' && state !== 'differs');
}
