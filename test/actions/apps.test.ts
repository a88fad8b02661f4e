import { beforeEach, describe, expect, it } from '@jest/globals';
import { begin } from '../../actions/apps/begin.ts';
import { type DueFacts, due } from '../../actions/apps/due.ts';
import { contradictions, spec } from '../../actions/apps/inputs.ts';
import { type Asked, parseJobs } from '../../actions/apps/jobs.ts';
import { LONGEST_VARIABLE } from '../../src/core/check/output-room.ts';
import { type Gate, gateJob } from '../../src/core/work/approval.ts';
import { readInputs } from '../../src/harness/inputs.ts';
import { app, appsWorld, main, OTHER, result, SHA, STATUS } from '../support/app-ledger.ts';
import type { Texts } from '../support/claims.ts';
import { organizationFile } from '../support/main-files.ts';

const RUN = { path: '.github/workflows/deploy-app.yml', event: 'push', branch: 'main', status: 'in_progress' };

const COMMIT = 'd'.repeat(40);
/** Who starts a run, and what they may. */
const person = { startedBy: 'monalisa', actor: 'monalisa', standing: true };

const nobody: Asked = { install: false, update: false };

let world: ReturnType<typeof appsWorld>;
/** The run that waits for approval, by its gate job. */
let waiting: Map<string, string>;
let gate: Gate;
/** Whether nobody but the App writes to the status branch. */
let kept: boolean;
/** Commits of main that touched the file of any app, and what was asked for them. */
let commits: string[];
let asked: { files: string[]; since: string | undefined }[];
beforeEach(() => {
  world = appsWorld();
  waiting = new Map();
  gate = 'environment';
  kept = true;
  commits = [];
  asked = [];
});

const deps = {
  sha256Of: async (file: string) => (file === 'hello.zip' ? SHA : OTHER),
  run: async () => RUN,
  waitingRun: async (_: string, __: string, job: string) => {
    const url = waiting.get(job);
    return url ? { id: 7, url } : undefined;
  },
  runApprovals: async () => [{ state: 'approved', user: 'monalisa' }],
  gateOf: async () => gate,
  isKept: async () => kept,
  broughtInBy: async (commit: string) => (commit === COMMIT ? ['octocat'] : undefined),
  git: {
    history: async (_: string, files: string[], since?: string) => {
      asked.push({ files, since });
      return commits;
    },
  },
};

async function dueOf(files: Texts, of: Partial<DueFacts> = {}) {
  const facts = { ...nobody, ...person, digest: undefined, 'status-branch': STATUS, run: '8', ...of };
  const { outputs, summary } = await due({ ...facts, snapshot: await world.snapshotOf(files) }, deps);
  return { outputs, summary, jobs: parseJobs(outputs.deployments) };
}

/** An app with so many settings of this value. */
const long = (id: string, value: string, count = 1): Texts => {
  const env = Array.from({ length: count }, (_, index) => `KEY_${index}: '${value}'`).join(', ');
  return {
    [`state/apps/${id}.yaml`]: `id: ${id}\ndeployments:\n  - {account: acme, server: community, version: 1.0.0, bundle: "s3://bundles/a.zip", sha256: "${SHA}", env: {${env}}}\n`,
  };
};

const beginOf = async (files: Texts, approved: string, asked: Asked = nobody) => {
  const facts = { ...asked, approved: parseJobs(approved), run: '8', actor: 'octocat' };
  return begin({ ...facts, snapshot: await world.snapshotOf(files) }, deps);
};

describe('what is due of apps', () => {
  it('is what state/apps wants, as inputs of deploy-app', async () => {
    const { outputs, jobs } = await dueOf(main);
    expect(jobs).toEqual([
      {
        ...{ app: 'com.example.hello', account: 'acme', server: 'community', bundle: 's3://bundles/hello.zip' },
        ...{ sha256: SHA, install: 'true', update: 'true', env: 'LEVEL=info\nMODE=a=b' },
      },
    ]);
    expect(outputs).toMatchObject({ commit: 'main', ask: true, go: false });
  });

  it('waits for an account that is not there yet, and says so', async () => {
    const { outputs, summary } = await dueOf({ ...main, ...app('1.0.0', SHA, 'beta') });
    expect(outputs).toMatchObject({ deployments: '[]', ask: false });
    expect(summary).toContain("Waiting for accounts that aren't there yet: <code>beta</code>.");
  });

  it('is nothing, and nothing is said, where all is recorded', async () => {
    const { jobs } = await dueOf(main);
    expect(jobs).toHaveLength(1);
    await world.recordAll();
    const { outputs, summary } = await dueOf(main);
    expect(outputs).toMatchObject({ deployments: '[]', ask: false });
    expect(summary).toBe('');
  });

  it('is as many as one variable of the next job holds, and just those are begun', async () => {
    const many = Array.from({ length: 200 }, (_, index) => long(`com.example.a${index + 100}`, 'x'.repeat(1000)));
    const { outputs, jobs } = await dueOf(Object.assign({}, main, ...many));
    expect(Buffer.byteLength(`INPUT_APPROVED=${outputs.deployments}`)).toBeLessThan(128 * 1024);
    expect(jobs.length).toBeGreaterThan(80);
    const later = await beginOf(Object.assign({}, main, ...many), outputs.deployments);
    expect(parseJobs(later.outputs.deployments)).toEqual(jobs);
  });

  it('is one at least, however long it is', async () => {
    const { jobs } = await dueOf({
      ...main,
      ...app('1.0.0', SHA, 'beta'),
      ...long('com.example.a', '\\'.repeat(2048), 30),
    });
    expect(jobs.map(({ app: id }) => id)).toEqual(['com.example.a']);
    expect(JSON.stringify(jobs).length).toBeGreaterThan(LONGEST_VARIABLE);
  });

  it('is nothing in the sample ledger', async () => {
    expect((await dueOf({ ...main, ...organizationFile('example') })).jobs).toEqual([]);
  });

  it('is asked for once: a run that waits for the same is named', async () => {
    const { outputs } = await dueOf(main);
    waiting.set(gateJob(outputs.digest), 'https://github.example/runs/7');
    const again = await dueOf(main);
    expect(again.outputs).toMatchObject({ deployments: '[]', ask: false, go: false });
    expect(again.summary).toContain('[Run 7](https://github.example/runs/7) waits for approval of the same.');
  });

  it('is refused with the digest of something else, and with any where reviewers approve', async () => {
    await expect(dueOf(main, { digest: OTHER })).rejects.toThrow('the environment approve-app');
    gate = 'digest';
    await expect(dueOf(main, { digest: OTHER })).rejects.toThrow('nothing is done');
  });
});

describe('the gate by digest', () => {
  beforeEach(() => {
    gate = 'digest';
  });
  const allowing: Texts = {
    'state/organization.yaml': `${main['state/organization.yaml']}\napproval: {self: true}\n`,
  };

  /** What becomes of an approval by monalisa. */
  async function given(of: Partial<DueFacts> = {}, files = main) {
    const { outputs } = await dueOf(files, of);
    return dueOf(files, { ...of, digest: outputs.digest });
  }

  it('asks somebody else, and goes on with the digest from them', async () => {
    expect((await dueOf(main)).summary).toContain('somebody other than who brought it in starts');
    commits = [COMMIT];
    const { outputs, jobs } = await given();
    expect(outputs).toMatchObject({ ask: false, go: true });
    expect(jobs).toHaveLength(1);
    expect(asked).toEqual([{ files: ['state/apps/com.example.hello.yaml'], since: undefined }]);
  });

  it('stays shut for who brought the app in, unless the repository allows that', async () => {
    commits = [COMMIT];
    await expect(given({ startedBy: 'Octocat' })).rejects.toMatchObject({
      message: 'Octocat brought in some of it (ddddddd), so nothing is done.',
      at: { hint: expect.stringContaining('start deploy-app with its digest') },
    });
    const { outputs, summary } = await given({ startedBy: 'octocat' }, { ...main, ...allowing });
    expect(outputs).toMatchObject({ go: true });
    expect(summary).toContain('Nobody looked whether by its author');
  });

  it('stays shut where GitHub knows nobody who brought it in', async () => {
    commits = ['e'.repeat(40)];
    await expect(given()).rejects.toThrow('knows no person by whose pull request it came');
  });

  it('stays shut where they start again what somebody else started', async () => {
    commits = [COMMIT];
    await expect(given({ actor: 'octocat' })).rejects.toThrow('octocat brought in some of it');
  });

  it.each(['github-actions[bot]', ''])('stays shut for %j wherever', async (startedBy) => {
    await expect(given({ startedBy }, { ...main, ...allowing })).rejects.toThrow("approving is a person's");
  });

  it.each([
    [true, true, 'f'.repeat(40)],
    [false, true, undefined],
    [true, false, undefined],
  ])(
    'looks back to what was deployed last, where the record can be believed: %s, %s',
    async (standing, ruled, since) => {
      kept = ruled;
      await world.recordAll(undefined, 'f'.repeat(40));
      await given({ standing }, { ...main, ...app('1.0.1', OTHER) });
      expect(asked.map((one) => one.since)).toEqual([since]);
    },
  );

  it('looks back past a deployment of something else than main wants', async () => {
    const changed = { ...main, ...app('1.0.1', OTHER) };
    const { deployment, functions } = result();
    await world.recordAll(undefined, 'e'.repeat(40));
    await world.recordAll([{ deployment: { ...deployment, env: {} }, functions }], 'f'.repeat(40), changed);
    await given({}, changed);
    expect(asked.map((one) => one.since)).toEqual(['e'.repeat(40)]);
  });

  it('opens for no bundle that is named by hand, since nobody else brought it, unless that is allowed', async () => {
    const byHand = { bundle: 'hello.zip', account: 'acme' };
    const { summary } = await dueOf(main, byHand);
    expect(summary).toContain('## Only tried: 1 deployment');
    expect(summary).toContain('name it in `state/apps` by a pull request');
    await expect(given(byHand)).rejects.toThrow('Nobody can tell who brought hello.zip');
    expect((await given(byHand, { ...main, ...allowing })).outputs).toMatchObject({ go: true });
  });
});

describe('a dispatch that names a bundle', () => {
  const asked: Asked = { bundle: 'hello.zip', account: 'acme', install: false, update: true };

  it('is due alone, with the SHA-256 that the file has in the checkout', async () => {
    const { jobs } = await dueOf(main, asked);
    expect(jobs).toEqual([
      {
        ...{ app: '', account: 'acme', server: '', bundle: 'hello.zip' },
        ...{ sha256: SHA, install: 'false', update: 'true', env: '' },
      },
    ]);
  });

  it('needs the SHA-256 of what lies elsewhere', async () => {
    const bundle = 's3://bundles/hello.zip';
    await expect(dueOf(main, { ...asked, bundle })).rejects.toThrow(`Say which SHA-256 ${bundle} has to have`);
    expect((await dueOf(main, { ...asked, bundle, sha256: OTHER })).jobs[0]?.sha256).toBe(OTHER);
  });

  it.each(['/etc/passwd', '../hello.zip', 'apps/../../hello.zip'])('is refused for %s', async (bundle) => {
    await expect(dueOf(main, { ...asked, bundle })).rejects.toThrow('leads out of the checkout');
  });

  it('is refused for an account and a server that are not there, both at once', async () => {
    const wrong = dueOf(main, { ...asked, account: 'nobody', server: 'elsewhere' });
    await expect(wrong).rejects.toThrow(
      'The ledger has no account nobody.\norganization.yaml has no server elsewhere.',
    );
    await expect(dueOf(main, { ...asked, account: 'beta' })).rejects.toThrow("The account beta isn't there.");
  });
});

describe('what was approved', () => {
  it('is done as it was approved, in the name of who approved it', async () => {
    const { outputs } = await dueOf(main);
    const begun = await beginOf(main, outputs.deployments);
    expect(begun).toEqual({
      outputs: { commit: 'main', deployments: outputs.deployments, approver: 'monalisa' },
      summary: '',
    });
  });

  it.each([
    ['another version', { ...main, ...app('1.0.1', OTHER) }],
    ['no such app', { ...main, 'state/apps/com.example.hello.yaml': '' }],
  ])('is left out where main wants %s by now', async (_, files) => {
    const { outputs } = await dueOf(main);
    const begun = await beginOf(files, outputs.deployments);
    expect(begun.outputs.deployments).toBe('[]');
    expect(begun.summary).toContain('Left out: 1 deployment');
  });

  it('is left out where a file of the checkout is another one by now', async () => {
    const asked: Asked = { bundle: 'hello.zip', account: 'acme', install: false, update: false };
    const { outputs } = await dueOf(main, asked);
    const changed = outputs.deployments.replace(SHA, OTHER);
    expect((await beginOf(main, changed, asked)).outputs.deployments).toBe('[]');
    expect((await beginOf(main, outputs.deployments, asked)).outputs.deployments).toBe(outputs.deployments);
  });
});

describe('the record of what was deployed', () => {
  it('is one commit, with the dashboard', async () => {
    const commits = await world.recordAll();
    expect(commits).toEqual([
      {
        branch: STATUS,
        message: 'Record com.example.hello\n\nhttps://github.example/runs/8',
        paths: ['README.md', 'apps/com.example.hello.yaml'],
      },
    ]);
    expect(world.branches[STATUS]?.['README.md']).toContain('<code>acme@community</code>');
  });

  it('is no commit where all is as it was, or nothing was done', async () => {
    await world.recordAll();
    expect(await world.recordAll()).toEqual([]);
    expect(await world.recordAll(undefined, 'another commit of main')).toEqual([]);
    expect(await world.recordAll([])).toEqual([]);
  });

  it('is not written over one that cannot be read', async () => {
    Object.assign(world.branches[STATUS] ?? {}, { 'apps/com.example.hello.yaml': 'accounts: [' });
    await expect(world.recordAll()).rejects.toThrow("apps/com.example.hello.yaml on genesis-status can't be read.");
  });
});

/** Inputs as the runner hands them over. */
const inputEnv = (inputs: Record<string, string>) =>
  Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));

describe('inputs of apps', () => {
  const parsed = (inputs: Record<string, string>) => {
    const defaults = { repository: '.', ledger: 'state', base: 'HEAD', 'status-branch': STATUS, results: 'results' };
    const flags = { install: 'false', update: 'false', standing: 'false' };
    const given = { ...flags, ...defaults, ...inputs };
    return readInputs(spec, inputEnv(given));
  };

  it('that need another one are told all at once', () => {
    const inputs = parsed({ mode: 'begin', account: 'acme', install: 'true' });
    expect(() => contradictions(inputs)).toThrow(
      'Inputs: sha256, account and server need bundle.\nInputs: install needs server.\nInputs: mode begin needs approved.',
    );
  });
});
