import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { run, runJson, sampleLedger } from './run.ts';

const FILE = 'accounts/acme.yaml';
const change = (folder: string, word: string, ...more: string[]) => [
  ...['account', word, '--account', 'acme', '--ledger', folder],
  ...more,
];
const textOf = (folder: string) => readFileSync(path.join(folder, FILE), 'utf8');

describe('changing an account', () => {
  it('locks it, and leaves every other byte of its file as it was', async () => {
    using ledger = sampleLedger();
    const before = textOf(ledger.folder);
    expect(await runJson(change(ledger.folder, 'lock'))).toMatchObject({ protected: true, changed: true });
    expect(textOf(ledger.folder)).toBe(`${before}protected: true\n`);
    expect(await runJson(change(ledger.folder, 'lock'))).toMatchObject({ changed: false });
    await run(change(ledger.folder, 'unlock'));
    expect(textOf(ledger.folder)).toBe(`${before}protected: false\n`);
  });

  it('asks for its closing', async () => {
    using ledger = sampleLedger();
    await run(change(ledger.folder, 'delete'));
    expect(textOf(ledger.folder)).toContain('\nlifecycle: closed\n');
    expect((await run(['check', '--ledger', ledger.folder])).code).toBe(0);
  });

  it('closes nothing that is protected, and says how to', async () => {
    using ledger = sampleLedger();
    await run(change(ledger.folder, 'lock'));
    const before = textOf(ledger.folder);
    const { code, err } = await run(change(ledger.folder, 'delete'));
    expect(code).toBe(1);
    expect(err).toContain("acme is protected and can't be closed");
    expect(textOf(ledger.folder)).toBe(before);
  });

  it('is only printed in a dry run', async () => {
    using ledger = sampleLedger();
    const before = textOf(ledger.folder);
    expect(await runJson(change(ledger.folder, 'delete', '--dry-run'))).toMatchObject({ changed: true });
    expect(textOf(ledger.folder)).toBe(before);
  });

  it('says what was meant where there is no such account', async () => {
    using ledger = sampleLedger();
    const { code, err } = await run(['account', 'lock', '--account', 'acne', '--ledger', ledger.folder]);
    expect([code, err]).toEqual([1, expect.stringContaining('Did you mean acme?')]);
  });
});
