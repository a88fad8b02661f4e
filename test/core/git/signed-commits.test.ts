import { describe, expect, it } from '@jest/globals';
import { fileChanges, refusedCommit, splitMessage } from '../../../src/core/git/signed-commits.ts';
import type { TreeFile } from '../../../src/core/ledger/tree.ts';

describe('a message', () => {
  it('is its first line and the rest', () => {
    expect(splitMessage('Claim\n\nWhy.\n\nReally.\n')).toEqual({ headline: 'Claim', body: 'Why.\n\nReally.' });
    expect(splitMessage('Claim\n')).toEqual({ headline: 'Claim', body: '' });
  });
});

describe('changes of files', () => {
  const file = (path: string, text: string, mode: TreeFile['mode'] = '100644'): [string, TreeFile] => [
    path,
    { path, mode, bytes: new TextEncoder().encode(text) },
  ];
  const tree = new Map([file('same', 'ç'), file('other', 'a'), file('old', ''), file('link', 'x', '120000')]);

  it('are those that differ, in base64', () => {
    const files = new Map([
      ['same', 'ç'],
      ['other', 'ç'],
      ['link', 'x'],
      ['old', null],
      ['absent', null],
    ]);
    expect(fileChanges(files, tree)).toEqual({
      additions: [
        { path: 'other', contents: 'w6c=' },
        { path: 'link', contents: 'eA==' },
      ],
      deletions: [{ path: 'old' }],
    });
  });

  it('are none where all is so already', () => {
    expect(fileChanges(new Map([['same', 'ç']]), tree)).toBeUndefined();
  });
});

describe('a refusal', () => {
  it.each([
    ['FORBIDDEN', 'Resource not accessible by integration', /"contents: write"/],
    ['NOT_FOUND', 'Could not resolve to a Repository', /"contents: write"/],
    ['UNPROCESSABLE', 'Repository rule violations found', /bypass the rule/],
    ['RATE_LIMITED', 'API rate limit exceeded', /later/],
  ])('of type %s says what helps', (type, message, hint) => {
    const refusal = refusedCommit('topic', { errors: [{ type, message }] });
    expect(refusal.message).toBe(`GitHub refuses the commit on branch topic: ${message}`);
    expect(refusal.at.hint).toMatch(hint);
  });

  it('that nobody knows is told as it is', () => {
    expect(refusedCommit('topic', { errors: [{ message: 'Odd' }] }).at).toEqual({});
  });
});
