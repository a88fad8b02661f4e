import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { actionContext } from '../../src/harness/context.ts';

/** What the runner reads of a logged line. */
function logged(line: string): string[] {
  const write = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  actionContext({}).log(line);
  const text = write.mock.calls.map(([chunk]) => String(chunk)).join('');
  return text.trimEnd().split(/\r\n|[\r\n]/);
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
