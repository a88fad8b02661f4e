import type { YAMLParseError, YAMLWarning } from 'yaml';

const HINTS: Partial<Record<YAMLParseError['code'], string>> = {
  BAD_INDENT: 'Indent the lines of one level alike, with spaces.',
  BLOCK_AS_IMPLICIT_KEY: 'Put the value in quotes, or on lines of its own.',
  MISSING_CHAR: 'Look for a bracket, brace, quote or comma that is missing, also in the lines before.',
  MULTIPLE_DOCS: 'Keep one document in a file: delete the --- and what is not meant.',
  MULTIPLE_ANCHORS: 'Delete the anchors, and write the values out.',
  TAB_AS_INDENT: 'Indent with spaces.',
  TAG_RESOLVE_FAILED: 'Delete the tag.',
};

/** Whether the parser gave up because of the depth: it recurses once a level, and thousands of them exhaust the stack. */
export function isTooDeep({ message }: YAMLParseError | YAMLWarning): boolean {
  return message.startsWith('Maximum call stack size exceeded');
}

/** What YAML's parser says, in its first line. */
export function syntaxMessage({ code, message }: YAMLParseError | YAMLWarning): string {
  if (code === 'MULTIPLE_DOCS') return 'there is more than one document';
  return `this is not YAML: ${(message.split('\n')[0] ?? '').replace(/:$/, '')}`;
}

export function syntaxHint({ code }: YAMLParseError | YAMLWarning): string {
  return HINTS[code] ?? 'Look at the lines before as well: an open quote or bracket may be the cause.';
}
