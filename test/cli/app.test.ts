import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readArguments } from '../../cli/arguments.ts';
import { bundleOf } from '../support/app-bundle.ts';
import { run } from './run.ts';

let folder: string;
let bundle: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'genesis-cli-app-'));
  bundle = path.join(folder, 'hello.zip');
  await writeFile(bundle, await bundleOf({ assets: { 'a b.txt': '1' }, runtime: 'go1.x' }));
});
afterAll(() => rm(folder, { recursive: true }));

const valuesOf = (...args: string[]) => {
  const request = readArguments(['app', 'deploy', 'a.zip', ...args]);
  return 'values' in request ? request.values : undefined;
};

/** The environment variables of a person who has no AWS credentials anywhere. */
const keyless = () => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('AWS_'))),
  HOME: folder,
  AWS_EC2_METADATA_DISABLED: 'true',
});

describe('genesis app', () => {
  it.each([['init'], ['list'], ['clean', '--dry-run'], ['deploy', 'BUNDLE', '--dry-run']])(
    'says how to get AWS keys where there are none: %s',
    async (...words) => {
      const before = process.env;
      process.env = keyless();
      const { code, err } = await run(['app', ...words.map((word) => (word === 'BUNDLE' ? bundle : word))]);
      process.env = before;
      expect([code, err]).toEqual([1, expect.stringMatching(/AWS doesn't know who you are: .*\n {2}Set AWS_PROFILE/)]);
      expect(err).not.toContain('    at ');
    },
  );

  it('validate prints what a bundle holds, and warns of what AWS would refuse', async () => {
    const { code, out, err } = await run(['app', 'validate', bundle]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ app_id: 'com.example.hello', assets: [{ file: 'a b.txt' }] });
    expect(err).toContain('Warning: Function "hello": AWS makes no functions for "go1.x" any more.');
  });

  it('validate fails with all that is wrong', async () => {
    const file = path.join(folder, 'bad.zip');
    await writeFile(file, await bundleOf({ manifest: { display_name: '', homepage_url: '' } }));
    const { code, out, err } = await run(['app', 'validate', file]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('display_name is missing');
    expect(err).toContain('homepage_url has to be');
  });

  it('generate-terraform-data prints JSON on standard output', async () => {
    const { code, out } = await run(['app', 'generate-terraform-data', bundle]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      static_files: { 'a b.txt': { key: 'static/com.example.hello_1.0.0_app/a-b.txt' } },
      lambda_functions: {
        hello: { name: 'com-example-hello_1-0-0_hello', handler: 'index.handler', runtime: 'go1.x' },
      },
      manifest_key: 'manifests/com.example.hello_1.0.0.json',
    });
  });

  it("deploy takes appsctl's variables, one flag for each or several in one", () => {
    expect(valuesOf('--env', 'AA=1', '--env', 'BB=2,CC=3')?.env).toEqual({ AA: '1', BB: '2', CC: '3' });
    expect(valuesOf('--env', 'LIST=a,b')?.env).toEqual({ LIST: 'a,b' });
    expect(() => valuesOf('--env', 'nothing')).toThrow('--env takes KEY=VALUE');
  });

  it('deploy exits with 1 where the bundle is not there, and with 2 where none is named', async () => {
    expect(await run(['app', 'deploy'])).toMatchObject({ code: 2 });
    expect(await run(['app', 'validate', path.join(folder, 'none.zip')])).toMatchObject({ code: 1 });
  });
});
