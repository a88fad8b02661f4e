import { command } from '../command.ts';
import { PAGES } from './flag-lists.ts';

const SERVER = ['user', 'group', 'policy', 'server-role'] as const;

/** Commands about what apps need in AWS, and about what is there of them. */
export const APP_USER_COMMANDS = {
  'app init': command({
    summary: 'look whether all that apps need in AWS is there, and make it',
    example: 'genesis app init --create --create-access-key',
    takes: ['create', 'create-access-key', ...SERVER, 'server-principals', 'external-id', 'execute-role'],
    run: async (values, terminal) => (await import('../app-users.ts')).initApps(values, terminal),
  }),
  'app test': command({
    summary: "run appsctl's tests: read an asset, list, call a function; with the sample app's bundle deploy it first",
    example: 'genesis app test hello.zip',
    takes: ['bundle', 'tests', 'policy', 'execute-role'],
    word: 'bundle',
    run: async (values, terminal) => (await import('../app-users.ts')).testApps(values, terminal),
  }),
  'app clean': command({
    summary: 'remove what init made for the server, or with --remove-version one version of an app',
    example: 'genesis app clean --dry-run',
    takes: [...SERVER, 'remove-version', 'dry-run'],
    run: async (values, terminal) => (await import('../app-users.ts')).cleanApps(values, terminal),
  }),
  'app list': command({
    summary: 'list the versions of apps that are in the bucket',
    example: 'genesis app list --table',
    takes: ['json', 'table', ...PAGES],
    run: async (values, terminal) => (await import('../app-list.ts')).listApps(values, terminal),
  }),
  'app publish': command({
    summary: "store an app's bundle where the hourly deployer finds it",
    example: 'genesis app publish hello.zip --bundle-bucket example-bundles',
    requires: ['bundle'],
    takes: ['bundle-bucket', 'key', 'dry-run'],
    word: 'bundle',
    run: async (values, terminal) => (await import('../app-publish.ts')).publishApp(values, terminal),
  }),
};
