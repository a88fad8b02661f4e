import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { run, sampleLedger } from './run.ts';

describe('the report', () => {
  it('is one file, and where it went is said', async () => {
    using ledger = sampleLedger();
    const out = path.join(ledger.folder, '../report.html');
    const { code, err } = await run(['report', '--ledger', ledger.folder, '--out', out]);
    expect({ code, err }).toEqual({ code: 0, err: `Wrote ${out}.\n` });
    expect(readFileSync(out, 'utf8')).toMatch(/^<!doctype html>[\s\S]*id="account-acme"[\s\S]*<\/html>\n$/);
  });

  it('tells of no drift where the folder for it has none to tell of', async () => {
    using ledger = sampleLedger();
    const folder = path.join(ledger.folder, '../drift');
    mkdirSync(folder);
    const { code, err } = await run([
      'report',
      '--ledger',
      ledger.folder,
      '--drift-results',
      folder,
      '--out',
      '/nowhere',
    ]);
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('has no results of a look for drift') });
  });

  it('that cannot be written says why', async () => {
    using ledger = sampleLedger();
    const { code, err } = await run([
      'report',
      '--ledger',
      ledger.folder,
      '--out',
      path.join(ledger.folder, 'none/x.html'),
    ]);
    expect({ code, err }).toEqual({ code: 1, err: expect.stringMatching(/can't be written: ENOENT[\s\S]*--out/) });
  });
});
