import { ping, SAMPLE, TRIALS, type Trial, wrongPong } from '../../src/core/apps/sample.ts';
import { UserError } from '../../src/core/problem.ts';
import { told } from '../../src/core/work/told.ts';

/** What became of a test; `fault` says why it failed. */
export interface Tried {
  test: Trial;
  fault?: string;
}

/** Reading and calling is done as the Mattermost server does it, deploying as a deployer. */
export interface TrialDeps {
  read(key: string): Promise<string | undefined>;
  keys(prefix: string): Promise<string[]>;
  invoke(name: string, payload: object): Promise<{ failed: boolean; answer: string }>;
  /** Deploys the sample app. */
  deploy(): Promise<unknown>;
  log(line: string): void;
}

/** Runs the tests one after the other, deploying first; one that fails doesn't stop the others. */
export async function tryApps(tests: readonly Trial[], deps: TrialDeps): Promise<Tried[]> {
  const results: Tried[] = [];
  for (const test of TRIALS.filter((one) => tests.includes(one))) {
    const fault = await BY_NAME[test](deps).then(
      () => undefined,
      (error: Error) => told(error),
    );
    const hint = fault?.hint ? ` ${fault.hint}` : '';
    results.push({ test, ...(fault && { fault: `${fault.message}${hint}` }) });
    deps.log(`${test}: ${fault ? `failed. ${fault.message}${hint}` : 'passed'}`);
  }
  return results;
}

const DEPLOY_FIRST = { hint: 'Deploy the sample app first: the test `deploy` does.' };

const BY_NAME: Record<Trial, (deps: TrialDeps) => Promise<void>> = {
  async deploy({ deploy }) {
    await deploy();
  },
  async s3({ read }) {
    const { key, text } = SAMPLE.asset;
    const found = await read(key);
    if (found === undefined) throw new UserError(`There is no ${key}.`, DEPLOY_FIRST);
    if (found.trimEnd() !== text) throw new UserError(`${key} holds something else than "${text}".`);
  },
  async list({ keys }) {
    const { prefix, key } = SAMPLE.manifest;
    if (!(await keys(prefix)).includes(key)) throw new UserError(`${key} isn't listed under ${prefix}.`, DEPLOY_FIRST);
  },
  async lambda({ invoke }) {
    const { failed, answer } = await invoke(SAMPLE.function, ping());
    const fault = failed ? `it failed: ${answer.slice(0, 200)}` : wrongPong(answer);
    if (fault) throw new UserError(`${SAMPLE.function} was called, and ${fault}.`);
  },
};
