import { describe, expect, it } from '@jest/globals';
import { COMMANDS } from '../../cli/commands.ts';
import { run } from './run.ts';

describe('a wrong command line ends with code 2, says what is meant, and prints nothing else', () => {
  it.each([
    ['a misspelt command', ['chekc'], 'Did you mean genesis check?'],
    ['a misspelt verb', ['subnet', 'lits'], 'Did you mean genesis subnet list?'],
    ['a group without a verb', ['account'], 'genesis account list, genesis account get'],
    ['no command at all', [], 'genesis --help'],
    ['a misspelt flag', ['check', '--ledgre', 'state'], 'Did you mean --ledger?'],
    [
      'a flag of another command',
      ['account', 'list', '--free-subnets'],
      '--free-subnets is no flag of genesis account list',
    ],
    ['a missing flag', ['subnet', 'claim'], '--account NAME is missing'],
    ['a missing value', ['subnet', 'claim', '--account', '--dry-run'], '--account needs a value: NAME'],
    ['a value for a switch', ['check', '--json=yes'], '--json takes no value'],
    ['a page that is no number', ['pool', 'list', '--page', 'two'], '--page takes a whole number from 0 on'],
    [
      'a page size of nothing',
      ['pool', 'list', '--per-page', '0'],
      '--per-page takes a whole number from 1 to 1000000, or -1',
    ],
    ['two forms of output', ['pool', 'list', '--json', '--table'], '--json and --table exclude each other'],
    ['a word too many', ['pool', 'get', '--pool', 'default', 'acme'], '"acme" is a word too many'],
    ['a ledger that is not there', ['check', '--ledger', 'no/such/folder'], "no/such/folder isn't there"],
    ['a command named as what every object has', ['constructor'], 'There is no command "genesis constructor"'],
  ])('%s', async (_, args, said) => {
    const { code, out, err } = await run(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(said);
  });

  it('names all mistakes at once, and the usage', async () => {
    const { err } = await run(['pool', 'list', '--page=x', '--per-page=y', '--json', '--table']);
    expect(err.trimEnd().split('\n')).toHaveLength(4);
    expect(err).toContain('Usage: genesis pool list [--ledger DIR]');
  });
});

describe('help', () => {
  it('lists every command', async () => {
    const { code, out } = await run(['--help']);
    expect(code).toBe(0);
    for (const name of COMMANDS.keys()) expect(out).toContain(`genesis ${name} `);
  });

  it.each([...COMMANDS.keys()])('of %s has its usage, and an example that is a command line of it', async (name) => {
    const { out } = await run([...name.split(' '), '--help']);
    expect(out).toContain(`Usage: genesis ${name}`);
    expect(out).toMatch(new RegExp(`Example: genesis ${name}( |\\n)`));
  });

  it('of a group lists its commands only', async () => {
    const { out } = await run(['parent-subnet', '-h']);
    expect(out).toContain('genesis pool list');
    expect(out).not.toContain('genesis account');
  });

  it('comes for a command whose other flags are wrong', async () => {
    expect(await run(['subnet', 'claim', '--acount', '--help'])).toMatchObject({ code: 0, err: '' });
  });
});

it('tells its version', async () => {
  expect(await run(['--version'])).toEqual({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/), err: '' });
});
