import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Changes, GitHubWorld } from '../../rehearsal/github/types.ts';
import { startGitHub } from '../../rehearsal/github/world.ts';
import { runAct } from '../../rehearsal/runner/act.ts';
import type { ActResult } from '../../rehearsal/runner/types.ts';
import { standInsFor } from '../../rehearsal/runner/uses.ts';
import { ensureAct } from '../../rehearsal/tools/act.ts';

const pin = '@0000000000000000000000000000000000000001 # v9';

const main = `
name: main
on: { workflow_dispatch: { inputs: { greeting: { type: string } } } }
jobs:
  make:
    runs-on: ubuntu-latest
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
  call:
    needs: spread
    uses: ./.github/workflows/called.yml
    with: { from: caller }
`;

const called = `
name: called
on: { workflow_call: { inputs: { from: { type: string, required: true } } } }
jobs:
  inner:
    runs-on: ubuntu-latest
    steps:
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
let result: ActResult;
beforeAll(async () => {
  const log = () => undefined;
  dir = await mkdtemp(path.join(tmpdir(), 'genesis-test-'));
  world = await startGitHub({ log, files });
  const checkout = path.join(dir, 'checkout');
  await world.git.clone(checkout);
  process.env.GENESIS_LEAK = 'yes';
  result = await runAct({
    act: await ensureAct(log),
    checkout,
    workflow: 'main.yml',
    event: 'workflow_dispatch',
    payload: { ref: 'refs/heads/main', inputs: { greeting: 'hi' } },
    sha: (await world.git.revParse('main'))!,
    artifacts: path.join(dir, 'artifacts'),
    env: {
      GITHUB_API_URL: world.apiUrl,
      GITHUB_SERVER_URL: world.serverUrl,
      GITHUB_REPOSITORY: 'example/cloud-accounts',
      GITHUB_RUN_ID: '9000001',
    },
    vars: { APP: String(world.app.id) },
    secrets: {
      GITHUB_TOKEN: world.mintToken({ name: 'main', permissions: { contents: 'read' } }),
      PASSWORD: 'hunter2',
      KEY: world.app.privateKey,
    },
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
    expect(fetches.map(({ status, token }) => [status, token?.name])).toContainEqual([200, 'main']);
  });

  it('hands artifacts from job to job', async () => {
    expect(
      job('spread')
        .map(({ outputs }) => outputs.read?.text)
        .sort(),
    ).toEqual(['hi one', 'hi two']);
    expect(await readdir(path.join(dir, 'artifacts', '9000001', 'results-a'))).toEqual(['one.txt', 'two.txt']);
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
    expect(result.text).toContain(`${process.version} 9000001`);
    expect(result.text).toContain('leaked: undefined');
    expect(result.text).toContain('the secret is ***');
    expect(result.raw).not.toContain('hunter2');
  });
});

describe('a workflow that stand-ins cannot run', () => {
  it('is refused before it starts, with all that is missing', () => {
    const look = () => standInsFor(path.join(dir, 'checkout'), 'unknown.yml');
    expect(look).toThrow(/actions\/checkout@v1 has no input lfs.*\n.*some\/thing@v1 has no stand-in/);
  });
});
