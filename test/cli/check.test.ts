import { chmodSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { accountFile, run, sampleLedger } from './run.ts';

async function problemsOf(args: string[]) {
  const { code, out } = await run(['check', '--json', ...args]);
  return { code, problems: JSON.parse(out) as Record<string, unknown>[] };
}

describe('a ledger that is well', () => {
  it('is an empty array in JSON, and code 0', async () => {
    using ledger = sampleLedger();
    expect(await run(['check', '--json', '--ledger', ledger.folder])).toEqual({ code: 0, out: '[]\n', err: '' });
  });

  it('is one line for people that says how much there is', async () => {
    using ledger = sampleLedger();
    const { code, out } = await run(['check', '--ledger', `${ledger.folder}/`]);
    expect({ code, out }).toEqual({ code: 0, out: `${ledger.folder} is valid: 2 accounts, 1 pool, 2 claims\n` });
  });
});

describe('a ledger with problems', () => {
  const broken = { 'accounts/acme.yaml': 'nmae: acme\nowner: {team: cloud}\nnetwork: {pool: defualt}\n' };

  it('gives code 1 and one record a problem, all of one shape', async () => {
    using ledger = sampleLedger({ 'accounts/gamma.yaml': accountFile('gamma', '{pool: defualt}') });
    const { code, problems } = await problemsOf(['--ledger', ledger.folder]);
    expect(code).toBe(1);
    expect(problems[0]).toEqual({
      file: `${ledger.folder}/accounts/gamma.yaml`,
      line: 3,
      column: 17,
      severity: 'error',
      message: 'there is no pool defualt',
      hint: 'Did you mean default?',
    });
  });

  it('names files as a terminal in the working directory opens them', async () => {
    using ledger = sampleLedger(broken);
    const folder = path.relative(process.cwd(), ledger.folder);
    const { out } = await run(['check', '--ledger', folder]);
    expect(out).toMatch(new RegExp(`^${folder}/accounts/acme\\.yaml:1:1 {2}error {2}nmae is not a key`));
    expect(out).toMatch(/\n {4}Did you mean name\?\n/);
    expect(out).toMatch(/\n1 error.* in \S+\n$/);
  });

  it('is in color only where a person looks', async () => {
    using ledger = sampleLedger(broken);
    expect((await run(['check', '--ledger', ledger.folder])).out).not.toContain('\u001b');
    expect((await run(['check', '--ledger', ledger.folder], { color: true })).out).toContain(
      '\u001b[31merror\u001b[0m',
    );
  });

  it('shows a name that would drive the terminal as text', async () => {
    using ledger = sampleLedger({ 'accounts/\u001b[2J.yaml': 'x' });
    const { out } = await run(['check', '--ledger', ledger.folder]);
    expect(out).toContain('accounts/\\u{1b}[2J.yaml:1:1');
    expect(out).not.toContain('\u001b');
  });

  it('of warnings alone is code 0: they hold back nothing', async () => {
    using ledger = sampleLedger({ 'accounts/gamma.yaml': accountFile('gamma') });
    const { code, problems } = await problemsOf(['--ledger', ledger.folder]);
    expect({ code, severities: problems.map(({ severity }) => severity) }).toEqual({
      code: 0,
      severities: ['warning'],
    });
  });
});

describe('files are read as Git sees them', () => {
  it('refuses a link, and does not follow it', async () => {
    using ledger = sampleLedger({ 'accounts/beta.yaml': null });
    writeFileSync(path.join(ledger.folder, '../beta.yaml'), accountFile('beta'));
    symlinkSync('../../beta.yaml', path.join(ledger.folder, 'accounts/beta.yaml'));
    const { problems } = await problemsOf(['--ledger', ledger.folder]);
    expect(problems[0]).toMatchObject({ message: 'this file is a symbolic link' });
  });

  it('refuses a claim that is executable', async () => {
    using ledger = sampleLedger();
    chmodSync(path.join(ledger.folder, 'subnets/10.0.160.0-24.yaml'), 0o755);
    const { problems } = await problemsOf(['--ledger', ledger.folder]);
    expect(problems[0]).toMatchObject({ message: 'this claim is an executable file' });
  });

  it('reads only the beginning of a file that is far too large', async () => {
    using ledger = sampleLedger({ 'accounts/gamma.yaml': 'x'.repeat(3 * 2 ** 20) });
    const { problems } = await problemsOf(['--ledger', ledger.folder]);
    expect(problems[0]).toMatchObject({ message: expect.stringMatching(/^this file has 1048576 bytes/) });
  });

  it("leaves out an editor's own files", async () => {
    using ledger = sampleLedger({ 'accounts/.acme.yaml.swp': '\0' });
    expect(await problemsOf(['--ledger', ledger.folder])).toEqual({ code: 0, problems: [] });
  });
});
