import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dispatchEvent } from '../../rehearsal/github/events.ts';
import type { Changes } from '../../rehearsal/github/repository.ts';
import type { GitHubWorld } from '../../rehearsal/github/types.ts';
import { startGitHub } from '../../rehearsal/github/world.ts';
import { standInsFor } from '../../rehearsal/runner/uses.ts';
import { runWorkflow } from '../../rehearsal/runner/workflow.ts';
import { jobsOf } from '../../rehearsal/runner/workflow-file.ts';
import { ensureAct } from '../../rehearsal/tools/act.ts';

const pin = '@0000000000000000000000000000000000000001 # v9';

const main = `
name: main
on: { workflow_dispatch: { inputs: { greeting: { type: string } } } }
permissions: {}
jobs:
  make:
    runs-on: ubuntu-latest
    permissions: { contents: read }
    outputs:
      names: \${{ steps.hello.outputs.names }}
    steps:
      - uses: 'actions/checkout${pin.split(' ')[0]}' # quoted, as some write it
        with: { fetch-depth: 0, persist-credentials: false }
      - id: hello
        uses: ./actions/hello
        with: { greeting: "\${{ inputs.greeting }}", secret: "\${{ secrets.PASSWORD }}" }
      - uses: actions/upload-artifact${pin}
        with: { name: results-a, path: results, if-no-files-found: error }
      - uses: actions/create-github-app-token${pin}
        id: bot
        with: { client-id: "\${{ vars.APP }}", private-key: "\${{ secrets.KEY }}", permission-contents: read }
      - run: |
          curl -fsS -o /dev/null -H "Authorization: Bearer $TOKEN" "$GITHUB_API_URL/repos/$GITHUB_REPOSITORY/commits"
          printf '%s\\n' "$(node --version) $GITHUB_RUN_ID"
        env: { TOKEN: "\${{ steps.bot.outputs.token }}" }
  spread:
    needs: make
    strategy: { matrix: { name: "\${{ fromJSON(needs.make.outputs.names) }}" } }
    runs-on: ubuntu-latest
    steps:
      - uses: actions/download-artifact${pin}
        with: { pattern: results-*, path: got, merge-multiple: true }
      - id: read
        run: echo "text=$(cat "got/$NAME.txt")" >> "$GITHUB_OUTPUT"
        env: { NAME: "\${{ matrix.name }}" }
      - run: |
          curl -s -o /dev/null -H "Authorization: Bearer $TOKEN" "$GITHUB_API_URL/repos/$GITHUB_REPOSITORY/commits"
        env: { TOKEN: "\${{ github.token }}" }
  call:
    needs: spread
    permissions: { id-token: write }
    uses: ./.github/workflows/called.yml
    with: { from: caller }
`;

const called = `
name: called
on: { workflow_call: { inputs: { from: { type: string, required: true } } } }
jobs:
  inner:
    runs-on: ubuntu-latest
    environment: write
    permissions: { id-token: write }
    steps:
      - run: |
          curl -fsS -o /dev/null -H "Authorization: bearer $ACTIONS_ID_TOKEN_REQUEST_TOKEN" "$ACTIONS_ID_TOKEN_REQUEST_URL"
      - run: echo "::error file=state/a.yaml,line=2::from $FROM" && exit 1
        env: { FROM: "\${{ inputs.from }}" }
`;

const unknown = `
on: push
jobs:
  a: { runs-on: ubuntu-latest, steps: [{ uses: actions/checkout@v1, with: { lfs: true } }, { uses: some/thing@v1 }] }
`;

const hello = `
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
mkdirSync('results');
for (const name of ['one', 'two']) writeFileSync(\`results/\${name}.txt\`, \`\${process.env.INPUT_GREETING} \${name}\`);
appendFileSync(process.env.GITHUB_OUTPUT, 'names=["one","two"]\\n');
appendFileSync(process.env.GITHUB_STEP_SUMMARY, '# Hello\\n');
console.log('the secret is', process.env.INPUT_SECRET);
console.log('leaked:', process.env.GENESIS_LEAK);
`;

const files: Changes = {
  '.github/workflows/main.yml': main,
  '.github/workflows/called.yml': called,
  '.github/workflows/unknown.yml': unknown,
  'actions/hello/action.yml': 'inputs: { greeting: {}, secret: {} }\nruns: { using: node24, main: main.mjs }\n',
  'actions/hello/main.mjs': hello,
};

let world: GitHubWorld;
let dir: string;
let result: Awaited<ReturnType<typeof runWorkflow>>;
beforeAll(async () => {
  const log = () => undefined;
  dir = await mkdtemp(path.join(tmpdir(), 'genesis-test-'));
  world = await startGitHub({ log, files });
  const dispatch = { workflow: 'main.yml', ref: 'main', inputs: { greeting: 'hi' }, actor: 'octocat' };
  process.env.GENESIS_LEAK = 'yes';
  result = await runWorkflow({
    ...{ act: await ensureAct(log), github: world, workflow: 'main.yml' },
    event: await dispatchEvent(world, dispatch),
    artifacts: path.join(dir, 'artifacts'),
    vars: { APP: String(world.app.id) },
    secrets: { PASSWORD: 'hunter2', KEY: world.app.privateKey },
  });
  delete process.env.GENESIS_LEAK;
});
afterAll(async () => {
  await world.stop();
  await rm(dir, { recursive: true, force: true });
});

const job = (name: string) => result.jobs.filter(({ id }) => id === name);

describe('a workflow under act', () => {
  it('runs its jobs, a matrix and a reusable workflow, and says how each ended', () => {
    const ended = result.jobs.map(({ id, result: how, matrix }) => ({ id, how, matrix }));
    expect(ended).toEqual([
      { id: 'make', how: 'success', matrix: {} },
      { id: 'spread', how: 'success', matrix: { name: expect.any(String) } },
      { id: 'spread', how: 'success', matrix: { name: expect.any(String) } },
      { id: 'inner', how: 'failure', matrix: {} },
    ]);
    expect(result.code).toBe(1);
  });

  it('starts from an empty workspace and fetches from the rehearsed GitHub', () => {
    const fetches = world.calls().filter(({ path: called }) => called.includes('/git-upload-pack'));
    expect(fetches.map(({ status, token }) => [status, token?.name])).toContainEqual([200, 'main.yml']);
  });

  it('hands artifacts from job to job', async () => {
    expect(
      job('spread')
        .map(({ outputs }) => outputs.read?.text)
        .sort(),
    ).toEqual(['hi one', 'hi two']);
    expect(await readdir(path.join(dir, 'artifacts', String(result.run.id), 'results-a'))).toEqual([
      'one.txt',
      'two.txt',
    ]);
  });

  it('has a token that is at any time the one of the job that runs', () => {
    const asked = world
      .calls()
      .filter(({ path: called, token }) => called.endsWith('/commits') && token?.name === 'main.yml');
    expect(asked.map(({ status }) => status)).toEqual([403, 403]);
    expect(world.oidc.issued()).toEqual([
      expect.objectContaining({
        sub: 'repo:example/cloud-accounts:environment:write',
        job_workflow_ref: 'example/cloud-accounts/.github/workflows/called.yml@refs/heads/main',
      }),
    ]);
  });

  it('is a run that the API knows', () => {
    expect(world.run(result.run.id)).toMatchObject({
      workflow: 'main.yml',
      status: 'completed',
      conclusion: 'failure',
    });
  });

  it('gets an App token with the permissions it asked for', () => {
    const asked = world.calls().find(({ path: called }) => called.endsWith('/commits'));
    expect(asked).toMatchObject({ status: 200, token: { name: 'genesis-bot', permissions: { contents: 'read' } } });
  });

  it('shows outputs, summaries and annotations', () => {
    expect(job('make')[0]?.outputs.hello).toEqual({ names: '["one","two"]' });
    expect(result.summaries).toEqual([{ job: 'main/make', text: '# Hello\n' }]);
    const annotation = { level: 'error', file: 'state/a.yaml', line: 2, message: 'from caller' };
    expect(result.annotations).toEqual([expect.objectContaining(annotation)]);
  });

  it('runs on Node 24 with nothing of this machine, secrets masked', () => {
    expect(result.text).toContain(`${process.version} ${result.run.id}`);
    expect(result.text).toContain('leaked: undefined');
    expect(result.text).toContain('the secret is ***');
    expect(result.raw).not.toContain('hunter2');
  });
});

describe('a reusable workflow', () => {
  it('that asks for more than its caller may is refused, as GitHub does', async () => {
    const greedy = called.replace('id-token: write', 'id-token: write, contents: write');
    await world.git.commit('greedy', { '.github/workflows/called.yml': greedy });
    const checkout = path.join(dir, 'greedy');
    await world.git.clone(checkout, 'greedy');
    expect(() => jobsOf(checkout, 'main.yml')).toThrow(
      'called.yml, job inner, asks for contents: write; its caller in main.yml',
    );
  });
});

describe('a workflow that stand-ins cannot run', () => {
  it('is refused before it starts, with all that is missing', async () => {
    await world.git.clone(path.join(dir, 'checkout'));
    const look = () => standInsFor(path.join(dir, 'checkout'), 'unknown.yml');
    expect(look).toThrow(/actions\/checkout@v1 has no input lfs.*\n.*some\/thing@v1 has no stand-in/);
  });
});
