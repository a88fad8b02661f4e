import { command } from '../command.ts';
import { APP_USER_COMMANDS } from './app-users.ts';

/** Commands about Mattermost Apps, with appsctl's flags. What one does is loaded when it runs. */
export const APP_COMMANDS = {
  'app validate': command({
    summary: "say what is wrong with an app's bundle",
    example: 'genesis app validate hello.zip',
    requires: ['bundle'],
    takes: [],
    word: 'bundle',
    run: async (values, terminal) => (await import('../app.ts')).validateApp(values, terminal),
  }),
  'app deploy': command({
    summary: 'deploy an app to AWS Lambda and S3, and list it on a Mattermost server',
    example: 'genesis app deploy hello.zip --update --env LOG_LEVEL=debug',
    requires: ['bundle'],
    takes: ['sha256', 'install', 'update', 'policy', 'execute-role', 'env', 'upgrade-runtime', 'dry-run'],
    word: 'bundle',
    run: async (values, terminal) => (await import('../app.ts')).deployApp(values, terminal),
  }),
  'app generate-terraform-data': command({
    summary: "print where an app's parts go, for Terraform",
    example: 'genesis app generate-terraform-data hello.zip',
    requires: ['bundle'],
    takes: [],
    word: 'bundle',
    run: async (values, terminal) => (await import('../app.ts')).generateTerraformData(values, terminal),
  }),
  ...APP_USER_COMMANDS,
};
