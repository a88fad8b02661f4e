import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Settings } from '../../actions/deploy-app/settings.ts';
import type { AppWishes } from '../support/app-bundle.ts';
import { deployInto } from '../support/deploy-into.ts';
import { MemoryAws } from '../support/memory-aws.ts';

const APP: AppWishes = { functions: ['f1', 'f2'], assets: { 'a.txt': '1', 'b b.css': '2' } };
const KEY = 'manifests/com.example.hello_1.0.0.json';
const name = (one: string) => `com-example-hello_1-0-0_${one}`;

let folder: string;
let aws: MemoryAws;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'genesis-rounds-'));
});
beforeEach(() => {
  aws = new MemoryAws();
});
afterAll(() => rm(folder, { recursive: true }));

const deploy = (wishes: AppWishes = APP, more: Partial<Settings> = {}) => deployInto(folder, wishes, more, aws.deps());

describe('the rounds of calls that wait for one another', () => {
  const { f1, f2 } = { f1: name('f1'), f2: name('f2') };
  const [a, b] = ['static/com.example.hello_1.0.0_app/a.txt', 'static/com.example.hello_1.0.0_app/b-b.css'];
  const writes = [`create ${f1}`, `create ${f2}`, `put ${a}`, `put ${b}`, 'write'];
  const looks = [`find ${f1}`, `find ${f2}`, `head ${KEY}`, 'list static/com.example.hello_1.0.0_app/'];
  const account = { id: '123456789012', partition: 'aws' };

  /** Holds back all answers until the calls of a round were made, and no others. */
  async function expectRounds(rounds: string[][], more: Partial<Settings> = {}): Promise<void> {
    let held: { call: string; answer: () => void }[] = [];
    aws.after = (call) =>
      call === 'sleep' ? undefined : new Promise((answer) => held.push({ call, answer: () => answer() }));
    const done = deploy(APP, more);
    for (const round of rounds) {
      for (let turn = 0; held.length < round.length && turn < 1000; turn += 1) await sleep(5);
      expect(held.map(({ call }) => call).toSorted()).toEqual(round.toSorted());
      for (const { answer } of held.splice(0)) answer();
    }
    held = [];
    await done;
  }

  it('are five the first time, and four where it is known to which account it goes', async () => {
    await expectRounds([['roleArn'], ['versions'], ['document v1'], writes, [`put ${KEY}`]]);
    aws = new MemoryAws();
    await expectRounds([['roleArn', 'versions'], ['document v1'], writes, [`put ${KEY}`]], { account });
  });

  it('are four the second time, and three where it is known to which account it goes', async () => {
    await deploy();
    await expectRounds([['roleArn'], ['versions'], ['document v2'], looks]);
    await expectRounds([['roleArn', 'versions'], ['document v2'], looks], { account });
  });
});

describe('a bundle that is refused when its functions are', () => {
  it('has replaced none of the assets of the version that is there', async () => {
    await deploy(APP, { policy: undefined });
    const other = { ...APP, answer: 'new', assets: { 'a.txt': '9', 'b b.css': '2', 'c.txt': '3' } };
    await expect(deploy(other)).rejects.toThrow(`${name('f1')} is there already, with another code.`);
    const stored = [...aws.objects].map(([key, { bytes }]) => [key.split('_app/').at(-1), String(bytes)]);
    expect(stored).toEqual(expect.arrayContaining([['a.txt', '1']]));
    await deploy(other, { update: true });
    expect(String(aws.objects.get('static/com.example.hello_1.0.0_app/a.txt')?.bytes)).toBe('9');
  });
});
