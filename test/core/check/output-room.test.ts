import { describe, expect, it } from '@jest/globals';
import { problemsOutput } from '../../../src/core/check/output-room.ts';
import type { Problem } from '../../../src/core/problem.ts';

const problem = (name: string, message: string): Problem => ({
  ...{ file: `state/accounts/${name}.yaml`, line: 1, column: 1, severity: 'error', message, accounts: [name] },
});
const names = (count: number) =>
  Array.from({ length: count }, (_, index) => `team-of-a-long-name-${String(index).padStart(4, '0')}`);
const read = (text: string) => JSON.parse(text) as Problem[];

describe('the problems of an output', () => {
  it('are all there as long as they fit', () => {
    const all = names(100).map((name) => problem(name, 'x'.repeat(400)));
    expect(read(problemsOutput(all, 'check'))).toEqual(all);
  });

  it('fit twice into one variable of Linux, however they are written', () => {
    const all = names(1000).map((name) => problem(name, '…'.repeat(100)));
    const both = `INPUT_PROBLEMS=${problemsOutput(all, 'claims')}\n${problemsOutput(all, 'check')}\n`;
    expect(Buffer.byteLength(both)).toBeLessThan(128 * 1024);
  });

  it('hold back all the same accounts where they are summed up, and say where they are', () => {
    const all = names(1000).map((name) => problem(name, 'x'.repeat(100)));
    const told = read(problemsOutput(all, 'claims'));
    expect(told.flatMap(({ accounts }) => accounts)).toEqual(names(1000));
    expect(told.at(-1)?.message).toBe(`${1001 - told.length} more problems are in the summary of the claims`);
  });

  it('hold back everything where not even the names fit', () => {
    const told = read(
      problemsOutput(
        names(4000).map((name) => problem(name, 'x')),
        'check',
      ),
    );
    expect(told.at(-1)).not.toHaveProperty('accounts');
  });

  it('are summed up where the first is longer than all of the room', () => {
    const told = read(problemsOutput([problem('acme', 'x'.repeat(70_000))], 'check'));
    expect(told).toEqual([problem('acme', '1 more problems are in the summary of the check')]);
  });
});
