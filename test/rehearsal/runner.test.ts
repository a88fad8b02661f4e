import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runAction } from '../../rehearsal/runner/action.ts';
import { parseCommandFile } from '../../rehearsal/runner/command-files.ts';
import { readCommands } from '../../rehearsal/runner/commands.ts';
import type { ActionRequest } from '../../rehearsal/runner/types.ts';

let repo: string;
beforeAll(async () => {
  repo = await mkdtemp(path.join(tmpdir(), 'genesis-test-'));
});
afterAll(() => rm(repo, { recursive: true, force: true }));

const contract = `
inputs:
  account-name: { description: a, required: true }
  Two Words: { description: b, default: 7 }
  token: { description: c, default: "\${{ github.token }}" }
  repository: { description: d, default: "of \${{ github.repository }}" }
outputs: { one: { description: e }, many: { description: f } }
runs: { using: node24, main: main.mjs }
`;

let actions = 0;
async function run(code: string, request: Partial<ActionRequest> = {}, yaml = contract) {
  const action = `actions/a${++actions}`;
  await mkdir(path.join(repo, action), { recursive: true });
  await writeFile(path.join(repo, action, 'action.yml'), yaml);
  await writeFile(path.join(repo, action, 'main.mjs'), `import { appendFileSync } from 'node:fs';\n${code}`);
  return runAction({
    repo,
    action,
    workspace: repo,
    inputs: { 'account-name': 'acme' },
    token: 'ghs_secret',
    ...request,
  });
}

const printed = async (code: string, request: Partial<ActionRequest> = {}) =>
  JSON.parse((await run(`console.log(JSON.stringify(${code}))`, request)).stdout) as unknown;

describe('inputs', () => {
  it('are named as the runner names them, and defaults are filled in', async () => {
    const inputs = await printed(
      `Object.fromEntries(Object.entries(process.env).filter(([k]) => k.startsWith('INPUT_')))`,
    );
    expect(inputs).toEqual({
      'INPUT_ACCOUNT-NAME': 'acme',
      INPUT_TWO_WORDS: '7',
      INPUT_TOKEN: '***',
      INPUT_REPOSITORY: 'of example/cloud-accounts',
    });
  });

  it('that are not declared are refused', async () => {
    await expect(run('', { inputs: { 'acount-name': 'acme' } })).rejects.toThrow(
      'no input acount-name. It has account-name,',
    );
  });

  it('have defaults of plain look-ups only', async () => {
    const yaml = contract.replace('github.repository', "github.ref == 'x'");
    await expect(run('', {}, yaml)).rejects.toThrow("github.ref == 'x'");
  });
});

describe('the environment', () => {
  it('holds nothing of this machine but PATH and HOME', async () => {
    process.env.GENESIS_LEAK = 'x';
    const names = (await printed('Object.keys(process.env)', { env: { AWS_REGION: 'r' } })) as string[];
    delete process.env.GENESIS_LEAK;
    const foreign = names.filter((name) => !/^(GITHUB|RUNNER|INPUT)_|^CI$/.test(name));
    expect(foreign.sort()).toEqual(['AWS_REGION', 'HOME', 'PATH']);
  });

  it('says where the event is', async () => {
    const event = { name: 'pull_request', payload: { number: 7 } };
    const { stdout } = await run(
      `import { readFileSync } from 'node:fs';
       console.log(process.env.GITHUB_EVENT_NAME, readFileSync(process.env.GITHUB_EVENT_PATH, 'utf8'), process.cwd())`,
      { event },
    );
    expect(stdout).toBe(`pull_request {"number":7} ${repo}`);
  });
});

describe('what comes back', () => {
  it('are no outputs that are not declared', async () => {
    await expect(run("appendFileSync(process.env.GITHUB_OUTPUT, 'three=1\\n')")).rejects.toThrow(
      'lacks the output three',
    );
  });

  it('are outputs, state, exported variables and the summary', async () => {
    const result = await run(`
      appendFileSync(process.env.GITHUB_OUTPUT, 'one=1\\nmany<<END\\na\\nb=c\\nEND\\n');
      appendFileSync(process.env.GITHUB_STATE, 'pid=1\\n');
      appendFileSync(process.env.GITHUB_ENV, 'NAME=x\\n');
      appendFileSync(process.env.GITHUB_STEP_SUMMARY, '# Hello ghs_secret\\n');`);
    expect(result).toMatchObject({ code: 0, outputs: { one: '1', many: 'a\nb=c' }, state: { pid: '1' } });
    expect(result).toMatchObject({ exported: { NAME: 'x' }, summary: '# Hello ***\n', cancelled: false });
  });

  it('is an exit code and annotations where it fails', async () => {
    const { code, annotations } = await run(`
      console.log('::error file=state/a.yaml,line=3,col=5,title=A%3A title::first%0Asecond');
      console.log('::warning::careful');
      process.exit(3);`);
    expect(code).toBe(3);
    expect(annotations).toEqual([
      { level: 'error', message: 'first\nsecond', title: 'A: title', file: 'state/a.yaml', line: 3, column: 5 },
      { level: 'warning', message: 'careful' },
    ]);
  });

  it('is streamed while it runs, masked', async () => {
    const lines: string[] = [];
    await run(
      `console.log('before'); console.log('::add-mask::hunter2'); console.error('it is hunter2 or ghs_secret')`,
      { log: (line) => lines.push(line) },
    );
    expect(lines.sort()).toEqual(['before', 'it is *** or ***']);
  });
});

describe('a cancelled step', () => {
  const stubborn = (signals: string) => `
    for (const signal of ${signals}) process.on(signal, () => console.log('got', signal));
    console.log('ready');
    setInterval(() => {}, 1000);`;
  const patience = { interrupt: 300, terminate: 300 };

  async function cancelled(code: string) {
    const cancel = new AbortController();
    const log = (line: string) => void (line === 'ready' && cancel.abort());
    return run(code, { cancel: cancel.signal, log, patience });
  }

  it('gets SIGINT, and may end well', async () => {
    const {
      code,
      stdout,
      cancelled: was,
    } = await cancelled(`
      process.on('SIGINT', () => { console.log('cleaned up'); process.exit(0); });
      console.log('ready');
      setInterval(() => {}, 1000);`);
    expect({ code, stdout, was }).toEqual({ code: 0, stdout: 'ready\ncleaned up', was: true });
  });

  it('gets SIGTERM when it goes on', async () => {
    const { code, stdout } = await cancelled(stubborn(`['SIGINT']`));
    expect({ code, stdout }).toEqual({ code: 143, stdout: 'ready\ngot SIGINT' });
  });

  it('is killed in the end, with all it started', async () => {
    const child = `import { spawn } from 'node:child_process';
      spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' });`;
    const { code, stdout } = await cancelled(child + stubborn(`['SIGINT', 'SIGTERM']`));
    expect({ code, stdout }).toEqual({ code: 137, stdout: 'ready\ngot SIGINT\ngot SIGTERM' });
  });

  it('is one that takes too long', async () => {
    const { cancelled: was } = await run('setInterval(() => {}, 1000)', { timeout: 0.2, patience });
    expect(was).toBe(true);
  });
});

describe('command files', () => {
  it.each([
    ['a=1\r\nb=2', { a: '1', b: '2' }],
    ['a<<x=y\n1\nx=y', { a: '1' }],
    ['a=<<b', { a: '<<b' }],
    ['a<<E\nE', { a: '' }],
  ])('%j holds %j', (text, values) => {
    expect(parseCommandFile(text)).toEqual(values);
  });

  it.each(['nonsense', 'a<<END\nnever ends'])('%j is refused', (text) => {
    expect(() => parseCommandFile(text)).toThrow(/^Invalid/);
  });
});

describe('commands in the log', () => {
  it('are text between stop-commands and its token', () => {
    const commands = readCommands([]);
    for (const line of ['::stop-commands::t0', '::error::not one', '::t0::', '::error::one']) commands.read(line);
    expect(commands.annotations.map(({ message }) => message)).toEqual(['one']);
  });

  it('mask each line of a secret of several lines', () => {
    const commands = readCommands(['first\nsecond']);
    expect(commands.read('a second time')).toBe('a *** time');
  });
});
