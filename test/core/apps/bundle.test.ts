import { describe, expect, it } from '@jest/globals';
import type { ArchiveEntry } from '../../../src/core/apps/archive.ts';
import { lambdaProblems, readApp } from '../../../src/core/apps/bundle.ts';
import { terraformData } from '../../../src/core/apps/terraform-data.ts';
import { manifestOf } from '../../support/app-bundle.ts';

const entry = (name: string, more: Partial<ArchiveEntry> = {}): ArchiveEntry => ({
  ...{ name, size: 10, packed: 10, isLink: false, isEncrypted: false, isReadable: true },
  isDirectory: name.endsWith('/'),
  ...more,
});

const read = (names: string[], manifest: object = manifestOf()) =>
  readApp(
    ['manifest.json', ...names].map((name) => entry(name)),
    JSON.stringify(manifest),
  );

describe('a bundle', () => {
  it('holds functions, assets and what nobody needs', () => {
    const { app, problems } = read(['hello.zip', 'static/', 'static/a b.txt', 'static/deep/x.zip', 'README.md']);
    expect(problems).toEqual([]);
    expect(app).toMatchObject({
      manifestKey: 'manifests/com.example.hello_1.0.0.json',
      functions: [{ name: 'hello', archive: 'hello.zip', awsName: 'com-example-hello_1-0-0_hello' }],
      assets: [
        { file: 'a b.txt', key: 'static/com.example.hello_1.0.0_app/a-b.txt' },
        { file: 'deep/x.zip', key: 'static/com.example.hello_1.0.0_app/deep/x.zip' },
      ],
    });
  });

  it.each([
    ['hello.jar', ['hello']],
    ['build/hello.zip', ['hello']],
    ['my-hello.zip', ['hello']],
  ])('has a function in %s', (archive, functions) => {
    expect(read([archive], manifestOf({ functions })).app?.functions[0]).toMatchObject({ archive });
  });

  it('prefers the exact name to one that ends so', () => {
    const { app } = read(['evilhello.zip', 'hello.zip'], manifestOf({ functions: ['hello', 'evilhello'] }));
    expect(app?.functions.map(({ archive }) => archive)).toEqual(['hello.zip', 'evilhello.zip']);
  });

  it.each([
    [['a/hello.zip', 'b/hello.zip'], 'Function "hello" has 2 archives ("a/hello.zip", "b/hello.zip"): leave one.'],
    [['hello.zip', 'hello.jar'], 'Function "hello" has 2 archives ("hello.zip", "hello.jar"): leave one.'],
    [['x-hello.zip', 'y-hello.zip'], 'Function "hello" has 2 archives ("x-hello.zip", "y-hello.zip"): leave one.'],
    [[], 'Function "hello" has no archive: add "hello.zip" to the bundle.'],
    [
      ['hello.zip', 'more.zip'],
      '"more.zip" belongs to no function of the manifest: add the function, or leave it out.',
    ],
  ])('with %j is refused', (names, problem) => {
    expect(read(names).problems).toEqual([problem]);
  });

  it('is refused where two things would get one name', () => {
    const { problems } = read(
      ['a b.zip', 'a-b.zip', 'static/c d', 'static/c-d'],
      manifestOf({ functions: ['a b', 'a-b'] }),
    );
    expect(problems).toEqual([
      '"a b" and "a-b" would both be "com-example-hello_1-0-0_a-b" in Lambda: rename one.',
      '"c d" and "c-d" would both be "static/com.example.hello_1.0.0_app/c-d" in S3: rename one.',
    ]);
  });

  it('without a manifest at its root is told where one was found', () => {
    expect(readApp([entry('app/manifest.json')], undefined).problems).toEqual([
      'The bundle has no manifest.json at its root: pack "app/manifest.json" without its folder.',
    ]);
  });

  it('has a manifest of at most 1 MiB', () => {
    const large = entry('manifest.json', { size: 1024 * 1024 + 1, packed: 1024 * 1024 });
    expect(readApp([large], undefined).problems).toEqual(['manifest.json has more than 1 MiB.']);
  });

  it('tells Terraform where its parts go, in the order of names', () => {
    const { app } = read(['hello.zip', 'static/b', 'static/a'], manifestOf({ runtime: 'go1.x' }));
    expect(JSON.stringify(terraformData(app!))).toBe(
      '{"static_files":{"a":{"key":"static/com.example.hello_1.0.0_app/a"},"b":{"key":"static/com.example.hello_1.0.0_app/b"}},' +
        '"lambda_functions":{"hello":{"name":"com-example-hello_1-0-0_hello","handler":"index.handler","runtime":"go1.x"}},' +
        '"manifest_key":"manifests/com.example.hello_1.0.0.json"}',
    );
  });
});

describe('the manifest', () => {
  const problemsOf = (manifest: object) =>
    read(['hello.zip'], { ...manifestOf(), ...manifest }).problems.map((one) => one.replace('manifest.json: ', ''));

  it('has all of its faults told at once', () => {
    const aws_lambda = { functions: [{ name: 'hello', path: '', runtime: 'x' }] };
    const permissions = ['remote_webhooks', 'remote_oauth2', 'user_joined_channel_notification'];
    const faulty = {
      app_id: 'a b',
      version: '1.0.0-beta.12',
      display_name: '',
      homepage_url: 'ftp://x',
      icon: '../x.png',
    };
    expect(problemsOf({ ...faulty, aws_lambda, requested_permissions: permissions })).toEqual([
      'app_id has to be 3 to 32 letters, digits, hyphens, underscores and dots.',
      'version has to be at most 10 letters, digits, hyphens, underscores and dots.',
      'display_name is missing.',
      'icon has to be a relative path below static, such as icon.png.',
      'homepage_url has to be an http or https address.',
      'aws_lambda.functions[0] (hello) lacks path.',
      'aws_lambda.functions[0] (hello) lacks handler.',
      'requested_permissions: remote_webhooks needs act_as_bot.',
      'requested_permissions: remote_oauth2 needs act_as_user.',
      'requested_permissions: user_joined_channel_notification needs act_as_bot.',
    ]);
  });

  it.each([
    [{ app_id: 'ab' }, 'app_id has to be 3 to 32 letters, digits, hyphens, underscores and dots.'],
    [{ app_id: 42 }, 'app_id is no text.'],
    [{ icon: '/icon.png' }, 'icon has to be a relative path below static, such as icon.png.'],
    [{ homepage_url: undefined }, 'homepage_url has to be an http or https address.'],
    [{ requested_permissions: 'act_as_bot' }, 'requested_permissions is no list.'],
  ])('with %j is refused', (manifest, problem) => {
    expect(problemsOf(manifest)).toContain(problem);
  });

  it('needs a function', () => {
    const { problems } = read([], { ...manifestOf(), aws_lambda: {} });
    expect(problems).toEqual(['manifest.json: aws_lambda.functions needs at least one function.']);
  });

  it('may have fields and deploy types that nobody here knows', () => {
    expect(problemsOf({ http: { root_url: 'http://x' }, new_field: [1], version: '' })).toEqual([]);
  });

  it('that is no JSON is refused', () => {
    const { problems } = readApp([entry('manifest.json'), entry('hello.zip')], '{');
    expect(problems[0]).toMatch(/^manifest\.json is no JSON: /);
  });
});

describe('an archive', () => {
  const problemsOf = (...entries: ArchiveEntry[]) =>
    readApp([entry('manifest.json'), entry('hello.zip'), ...entries], JSON.stringify(manifestOf())).problems;

  it.each([
    ['static/../../manifests/victim_v1.json', 'has empty parts, "." or ".." in its name: it could leave its folder.'],
    ['../x', 'has empty parts, "." or ".." in its name: it could leave its folder.'],
    ['static//x', 'has empty parts, "." or ".." in its name: it could leave its folder.'],
    ['static/./x', 'has empty parts, "." or ".." in its name: it could leave its folder.'],
    ['/etc/passwd', 'has an absolute name: pack it by a relative one.'],
    ['C:/x', 'has an absolute name: pack it by a relative one.'],
    ['static\\..\\x', 'has a backslash in its name: write slashes.'],
    ['static/x\n::add-mask::y', 'has control characters in its name.'],
  ])('with the name %j is refused', (name, problem) => {
    expect(problemsOf(entry(name))).toEqual([`${JSON.stringify(name)} ${problem}`]);
  });

  it.each([
    [{ isLink: true }, 'is a link: pack the file itself.'],
    [{ isEncrypted: true }, 'is encrypted: pack it without a password.'],
    [{ isReadable: false }, 'is packed by an unknown method: pack it with zip (deflate).'],
    [{ size: 50_000_000, packed: 50_000 }, 'unpacks to more than a hundred times its size.'],
  ])('with an entry of %j is refused', (more, problem) => {
    expect(problemsOf(entry('static/x', more))).toEqual([`"static/x" ${problem}`]);
  });

  it('with one name twice is refused', () => {
    expect(problemsOf(entry('static/x'), entry('static/x'))).toEqual([
      '"static/x" is in the bundle more than once: pack it once.',
    ]);
  });

  it('of more than 1 GiB is refused', () => {
    const gibibyte = entry('static/x', { size: 2 ** 30, packed: 2 ** 30 });
    expect(problemsOf(gibibyte)).toEqual(['The bundle has 1025 MiB unpacked; at most 1024 MiB are taken.']);
  });
});

describe('what Lambda would refuse', () => {
  const problemsOf = (wishes: Parameters<typeof manifestOf>[0]) => {
    const manifest = manifestOf(wishes);
    const names = manifest.aws_lambda.functions.map(({ name }) => `${name}.zip`);
    return lambdaProblems(read(names, manifest).app!);
  };

  it('is a name that was shortened and has dots', () => {
    const name = 'a-function-whose-name-is-so-long-that-it-has-to-be-shortened';
    expect(problemsOf({ functions: [name] })[0]).toContain(
      "a name that Lambda doesn't take. Shorten the function's name, so that id, version and name have at most 62 characters.",
    );
  });

  it('is a name with other letters', () => {
    expect(problemsOf({ functions: ['grüße'] })[0]).toContain('Name the function by letters, digits, hyphens');
  });

  it.each([
    ['go1.x', 'Use provided.al2023, or set upgrade-runtime, which packs the function anew for it.'],
    ['nodejs14.x', 'Use nodejs24.x.'],
    ['python3.7', 'Use python3.13.'],
  ])('is the runtime %s', (runtime, remedy) => {
    expect(problemsOf({ runtime })).toEqual([
      `Function "hello": AWS makes no functions for "${runtime}" any more. ${remedy}`,
    ]);
  });

  it('is no runtime that is newer than this', () => {
    expect(problemsOf({ runtime: 'nodejs30.x' })).toEqual([]);
  });
});
