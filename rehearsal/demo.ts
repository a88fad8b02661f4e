// The main job from end to end on this machine, for a person to follow: a pull request adds an account, its network comes
// up, and an app is deployed to it. AWS is moto behind a proxy and GitHub is emulated; Git, Terraform and the built
// bundles are the real ones.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { SAMPLE } from '../src/core/apps/sample.ts';
import { UserError } from '../src/core/problem.ts';
import { deploySample, prepareForApps, useSample } from './app-story.ts';
import { rehearsalLedger } from './ledger.ts';
import { narrator } from './narrator.ts';
import { askForApproval, checkPullRequest, planPullRequest, work } from './workflows.ts';
import { root, startWorld, type World } from './world.ts';

const ACCOUNT = `name: gamma
owner: {team: cloud}
unit: Workloads/Prod
tags: {cost-center: "42"}
network: {pool: default}
`;
const FILE = 'state/accounts/gamma.yaml';
const OUT = path.join(root, '.cache', 'demo');

const { step, say, show, log } = narrator();

say(
  'A pull request adds an account, its network comes up, and an app is deployed: the whole story, without a cloud account.',
);
const world = await step('Start AWS (moto), GitHub (emulate) and Git on this machine', () =>
  startWorld({ log, files: rehearsalLedger() }),
).catch(lacking);
let interrupted = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (!interrupted) say(`${signal}: ending what was started.`);
    interrupted = true;
    world.cancel();
  });
}

try {
  await story(world);
} catch (error) {
  // What a cancelled step says is of no interest to the person who cancelled it.
  if (!interrupted) throw error;
} finally {
  await world.stop();
}
if (interrupted) process.exitCode = 130;

async function story(world: World): Promise<void> {
  const { github, aws } = world;
  await rm(OUT, { recursive: true, force: true });
  await mkdir(OUT, { recursive: true });

  const number = await step('octocat opens a pull request that adds an account, with a typo', async () => {
    const typo = ACCOUNT.replace('owner', 'onwer');
    show(FILE, typo);
    const request = { branch: 'add-gamma', files: { [FILE]: typo }, title: 'Add account gamma' };
    return (await github.openPullRequest(request)).number;
  });

  await step('Workflow pull-request: the ledger is checked, without any credential', async () => {
    const check = await checkPullRequest(world, number);
    for (const { level, file, line, column, message } of check.annotations) {
      say(`${level} at ${file}:${line}:${column}: ${message}`);
    }
    expectThat(check.code === 1, 'The check should have refused the typo.');
  });

  await step('octocat mends it; the check is content', async () => {
    await github.git.commit('add-gamma', { [FILE]: ACCOUNT }, { message: 'Mend a typo' });
    const check = await checkPullRequest(world, number);
    expectThat(check.code === 0, check.stdout);
    await keep('check-summary.md', check.summary);
  });

  await step('Workflow plan: a block is claimed, the network of the account-to-be is planned', async () => {
    const planned = await planPullRequest(world, number);
    expectThat(planned.report.code === 0, planned.report.stdout);
    say(`Claims: ${planned.claim.outputs.claims}`);
    const [comment] = await github.comments(number);
    const [status] = github.statuses(planned.claim.outputs.head ?? '');
    say(`Status ${status?.context}: ${status?.state}, "${status?.description}"`);
    show(`Comment by ${comment?.author}, as it is folded`, asFolded(comment?.body ?? ''));
    await keep('comment.md', comment?.body ?? '');
  });

  await step('The pull request is merged', async () => {
    const sha = await github.merge(number, 'squash');
    say(`main is at ${sha.slice(0, 7)}`);
  });

  const asked = await step('Workflow apply: what main owes is planned, and a person is asked', async () => {
    const found = await askForApproval(world);
    say(`Run ${found.run} waits for approval of ${found.ask?.outputs.digest}`);
    await keep('approval-summary.md', found.ask?.summary ?? '');
    return found;
  });

  await step('monalisa approves; the account is created, its network applied, status recorded', async () => {
    github.approveRun(asked.run, 'approve', 'monalisa');
    const worked = await work(world, asked);
    expectThat(worked.end.code === 0, worked.end.stdout);
    await keep('work-summary.md', worked.end.summary);
    say(`Calls that changed AWS: ${aws.proxy.changes().length}`);
  });

  await step('Everything again: nothing is owed, nothing changes', async () => {
    const changes = aws.proxy.changes().length;
    const tip = await github.git.revParse('genesis-status');
    const again = await askForApproval(world);
    expectThat(again.check.outputs.shards === '[]', `Still owed: ${again.check.outputs.shards}`);
    expectThat(aws.proxy.changes().length === changes, 'AWS was changed.');
    expectThat((await github.git.revParse('genesis-status')) === tip, 'There is a new status commit.');
    say('No change in AWS, no commit.');
  });

  const mattermost = await step(
    'An administrator of gamma runs genesis app init, and a Mattermost server starts',
    async () => {
      const status = await github.git.show('genesis-status', 'accounts/gamma.yaml');
      return prepareForApps(world, /^account_id: "(\d{12})"$/m.exec(status ?? '')?.[1] ?? '');
    },
  );

  await step('Workflow deploy-app: the sample app goes to gamma, and onto the server', async () => {
    const deployed = await deploySample(world, 'gamma', mattermost);
    say(`Functions: ${deployed.outputs.functions}`);
    await keep('app-summary.md', deployed.summary);
  });

  await step('hubot uses the app in Mattermost; its function runs in gamma', async () => {
    const answer = await useSample(mattermost, 'Mattermost');
    expectThat(answer === 'Hello, Mattermost!', `The app answered: ${answer}`);
    const { response } = await mattermost.call(SAMPLE.id, '/ping');
    show(
      'Mattermost',
      `hubot  /hello-serverless send Mattermost\napp    ${answer}\nhubot  (calls /ping)\napp    ${response.text}`,
    );
    await mattermost.stop();
  });

  await step('Where to look', async () => {
    await keep('status.yaml', (await github.git.show('genesis-status', 'accounts/gamma.yaml')) ?? '');
    await keep('dashboard.md', (await github.git.show('genesis-status', 'README.md')) ?? '');
    await keep('terraform.tfstate', await state(world));
    await keep('history.txt', await github.git.git('log', '--graph', '--oneline', '--stat', '--all'));
    show(
      'status of gamma (branch genesis-status)',
      (await github.git.show('genesis-status', 'accounts/gamma.yaml')) ?? '',
    );
    const files = [
      'check-summary.md',
      'comment.md',
      'approval-summary.md',
      'work-summary.md',
      'app-summary.md',
      'dashboard.md',
    ];
    for (const file of [...files, 'status.yaml', 'history.txt', 'terraform.tfstate']) {
      say(path.join(path.relative(process.cwd(), OUT), file));
    }
  });
}

async function state({ aws }: World): Promise<string> {
  const s3 = new S3Client(aws.as('555555555555'));
  const object = { Bucket: 'example-genesis-state', Key: 'accounts/gamma/network.tfstate' };
  return (await (await s3.send(new GetObjectCommand(object))).Body?.transformToString()) ?? '';
}

function keep(file: string, text: string): Promise<void> {
  return writeFile(path.join(OUT, file), text);
}

function asFolded(comment: string): string {
  return comment.replaceAll(/<details><summary>(.*?)<\/summary>[\s\S]*?<\/details>/g, '▸ $1');
}

/** What this machine lacks is told without a stack; what else had started ends with this process. */
function lacking(error: Error): never {
  if (!(error instanceof UserError)) throw error;
  say(error.message);
  if (error.at.hint) say(error.at.hint);
  process.exit(1);
}

/** The demo shows what it claims, or says that it could not. */
function expectThat(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(otherwise);
}
