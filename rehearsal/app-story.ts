import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { packHello } from '../examples/hello-serverless/pack.ts';
import { SAMPLE } from '../src/core/apps/sample.ts';
import { keys } from './aws/world.ts';
import { startJob } from './jobs.ts';
import { type MattermostServer, startMattermost } from './mattermost/server.ts';
import type { ActionResult } from './runner/types.ts';
import { root, type World } from './world.ts';

// The sample app's way into an account and onto a Mattermost server: what an administrator does once, what the workflow
// deploy-app does, and what a person sees of it in Mattermost.

/** What a Mattermost server is started with to find apps. */
interface ServerVariables {
  MM_APPS_AWS_ACCESS_KEY: string;
  MM_APPS_AWS_SECRET_KEY: string;
  MM_APPS_AWS_REGION: string;
  MM_APPS_S3_BUCKET: string;
}

/** An administrator of the account makes all that apps need, and starts a Mattermost server with the variables printed. */
export async function prepareForApps({ env, aws }: World, accountId: string): Promise<MattermostServer> {
  const { accessKeyId, secretAccessKey } = keys(accountId);
  const command = ['cli/main.ts', 'app', 'init', '--create', '--create-access-key'];
  const { stdout } = await promisify(execFile)(process.execPath, command, {
    cwd: root,
    env: { ...env, AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey },
  });
  const { server } = JSON.parse(stdout) as { server: ServerVariables };
  return startMattermost({
    endpoint: aws.endpoint,
    region: server.MM_APPS_AWS_REGION,
    bucket: server.MM_APPS_S3_BUCKET,
    accessKey: server.MM_APPS_AWS_ACCESS_KEY,
    secretKey: server.MM_APPS_AWS_SECRET_KEY,
  });
}

/** The work of the workflow `deploy-app`: the sample app goes to the account, onto the server, and into the status. */
export async function deploySample(world: World, account: string, server: MattermostServer): Promise<ActionResult> {
  const { github, folder } = world;
  const workflow = 'deploy-app';
  const sha = (await github.git.revParse(github.git.defaultBranch)) ?? '';
  const { id: run } = github.startRun({ workflow: `${workflow}.yml`, event: 'workflow_dispatch', sha });
  const [bundle, results] = [path.join(folder, 'hello-serverless.zip'), path.join(folder, `run-${run}`)];
  await packHello(bundle);
  const deploying = await startJob(world, {
    ...{ name: 'deploy', workflow, run, environment: 'apps' },
    permissions: { contents: 'read', 'id-token': 'write' },
  });
  const deployed = await deploying.step('actions/deploy-app', {
    ...{ bundle, account, server: 'community', install: 'true', 'job-role': 'apps', results },
    // Instead of the sample ledger's server, and of the secret with its token: the one that was just started.
    ...{ 'site-url': server.url, 'mattermost-token': server.tokens.admin },
  });
  const recording = await startJob(world, {
    ...{ name: 'record', workflow, run, environment: 'bot' },
    permissions: { contents: 'write' },
  });
  await recording.step('actions/apps', { mode: 'record', results });
  github.finishRun(run, 'success');
  return deployed;
}

/** What a person reads who uses the app's command in Mattermost; the server calls the function in AWS. */
export async function useSample(server: MattermostServer, message: string): Promise<string> {
  const { response } = await server.call(SAMPLE.id, '/send', { message });
  return String(response.text);
}
