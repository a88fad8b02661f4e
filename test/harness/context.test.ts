import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { parseCommandFile } from '../../rehearsal/runner/command-files.ts';
import type { Problem } from '../../src/core/problem.ts';
import { actionContext } from '../../src/harness/context.ts';

/** What the runner reads of a logged line. */
function logged(line: string): string[] {
  const write = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  actionContext({}).log(line);
  const text = write.mock.calls.map(([chunk]) => String(chunk)).join('');
  return text.trimEnd().split(/\r\n|[\r\n]/);
}

/** What the runner reads of an annotation. */
function annotated(problem: Problem): string[] {
  const write = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  actionContext({}).annotate(problem);
  return write.mock.calls
    .map(([chunk]) => String(chunk))
    .join('')
    .trimEnd()
    .split(/\r\n|[\r\n]/);
}

/** As actions/runner does it in ActionCommand.cs: by the beginning of a line, or anywhere in it in the older form. */
const isCommand = (line: string) => /^[\s\x85]*::/.test(line) || line.includes('##[');

describe('a logged line', () => {
  afterEach(() => void jest.restoreAllMocks());

  it.each([
    '::add-mask::severity',
    ' \t::stop-commands::x',
    '\x85::add-mask::severity',
    'state/accounts/a\n::add-mask::severity\n.yaml:1:1 error',
    'state/accounts/a\r::add-mask::severity\r.yaml:1:1 error',
    'name must be a name, not "##[add-mask]severity%0A"',
    '###[add-mask]severity',
  ])('is no command to the runner, whatever a pull request put into it: %j', (line) => {
    expect(logged(line).filter(isCommand)).toEqual([]);
  });

  it.each(['acme: fd00::/8 is free', 'module.network.aws_vpc.this["::"]: Creation complete', '#[1]'])(
    'stays as it is where it is none: %s',
    (line) => {
      expect(logged(line)).toEqual([line]);
    },
  );
});

describe('an annotation', () => {
  afterEach(() => void jest.restoreAllMocks());

  it.each(['a\n::add-mask::b', 'a\r##[add-mask]b', 'a::b,line=9', 'a%0A::b'])(
    'is one command, whatever it says: %j',
    (said) => {
      const lines = annotated({ file: said, line: 1, column: 1, severity: 'error', message: said, hint: said });
      expect(lines).toHaveLength(1);
      expect(lines[0]?.match(/^::error [^:]*::/)?.[0]).toContain('line=1');
    },
  );
});

describe('an output', () => {
  it('is one, whatever its value is', () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'genesis-output-')), 'output');
    writeFileSync(file, '');
    const before = process.env.GITHUB_OUTPUT;
    process.env.GITHUB_OUTPUT = file;
    const value = 'a\nEOF\nghadelimiter\nother=1\nother<<EOF\n2\nEOF';
    actionContext({}).output('problems', value);
    if (before === undefined) delete process.env.GITHUB_OUTPUT;
    else process.env.GITHUB_OUTPUT = before;
    expect(parseCommandFile(readFileSync(file, 'utf8'))).toEqual({ problems: value });
    rmSync(path.dirname(file), { recursive: true });
  });
});
