import { clean } from '../actions/init-apps/clean.ts';
import type { Access } from '../actions/init-apps/init.ts';
import { handKeeper } from '../actions/init-apps/keepers.ts';
import { openAccess, openTrial, openVersions } from '../actions/init-apps/open.ts';
import { removeVersion } from '../actions/init-apps/remove-version.ts';
import { isReady, run } from '../actions/init-apps/run.ts';
import { tryApps } from '../actions/init-apps/trial.ts';
import { DEFAULTS } from '../src/core/apps/names.ts';
import { surroundingsOf } from './app-surroundings.ts';
import { type Terminal, UsageError, type Values } from './command.ts';
import { printJson } from './print.ts';

type Names = Values<'user' | 'group' | 'policy' | 'execute-role' | 'server-role' | 'server-principals' | 'external-id'>;

/** Looks at what apps need in AWS, makes it where asked to, and prints what a Mattermost server has to know of it. */
export async function initApps(
  values: Names & Values<'create' | 'create-access-key'>,
  terminal: Terminal,
): Promise<number> {
  const { create, 'create-access-key': makesKey } = values;
  if (makesKey && (!create || values['server-role'])) {
    throw new UsageError('--create-access-key needs --create, and no --server-role: a role has no key.');
  }
  if (values['server-role'] && values['server-principals'].length === 0) {
    throw new UsageError('--server-role needs --server-principals: who may assume it.');
  }
  const surroundings = surroundingsOf(terminal);
  const { region, bucket, log } = surroundings;
  let key: Record<string, string> = {};
  const keeper = handKeeper('what is printed here, and nowhere else', (names) => {
    key = names;
  });
  const { policy, executeRole } = namesOf(values);
  const settings = { create, bucket, policy, executeRole, access: accessOf(values) };
  const deps = { ...openAccess(surroundings), mask: () => {}, log };
  const { findings } = await run({ settings, keeper: makesKey ? keeper : undefined }, deps);
  const ready = isReady(findings);
  const server = { ...key, MM_APPS_AWS_REGION: region, MM_APPS_S3_BUCKET: bucket };
  printJson({ ready, results: findings, ...(ready && { server }) }, terminal);
  if (ready) log('Restart the Mattermost server with the variables above.');
  else log('Something is missing or differs: --create makes and mends it.');
  return ready ? 0 : 1;
}

/** Runs appsctl's tests: with a bundle all four, without one all but deploy. */
export async function testApps(
  { tests, bundle, policy = DEFAULTS.policy, ...values }: Values<'tests' | 'bundle' | 'policy' | 'execute-role'>,
  terminal: Terminal,
): Promise<number> {
  if (bundle === undefined && tests.includes('deploy')) throw new UsageError('The test deploy needs BUNDLE.');
  const wanted =
    tests.length > 0 ? tests : (['s3', 'list', 'lambda', ...(bundle ? (['deploy'] as const) : [])] as const);
  const names = { executeRole: values['execute-role'] ?? DEFAULTS.executeRole, policy, bundle };
  const results = await tryApps(wanted, openTrial(names, surroundingsOf(terminal)));
  printJson(
    results.map(({ test, fault }) => ({ test, passed: fault === undefined, ...(fault && { error: fault }) })),
    terminal,
  );
  return results.some(({ fault }) => fault !== undefined) ? 1 : 0;
}

/** Removes what init made for a server, or one version of an app. */
export async function cleanApps(
  values: Values<'user' | 'group' | 'policy' | 'server-role' | 'remove-version' | 'dry-run'>,
  terminal: Terminal,
): Promise<number> {
  const { policy = DEFAULTS.policy, 'remove-version': version, 'dry-run': dryRun } = values;
  const surroundings = surroundingsOf(terminal);
  if (version) {
    printJson(await removeVersion({ ...version, dryRun }, openVersions(policy, surroundings)), terminal);
    return 0;
  }
  const access = accessOf({ ...values, 'server-principals': [], 'external-id': undefined });
  printJson(await clean({ policy, access, dryRun }, openAccess(surroundings)), terminal);
  return 0;
}

function namesOf({ policy = DEFAULTS.policy, 'execute-role': executeRole = DEFAULTS.executeRole }: Names) {
  return { policy, executeRole };
}

function accessOf(values: Values<'user' | 'group' | 'server-role' | 'server-principals' | 'external-id'>): Access {
  const { user = DEFAULTS.user, group = DEFAULTS.group, 'server-role': role } = values;
  if (role === undefined) return { user, group };
  return { role, principals: values['server-principals'], externalId: values['external-id'] };
}
