import fc from 'fast-check';

const nasty = [
  ...['`', '```', '````', '~~~', '|', '\\|', '\n', '\r\n', '\r', '\n\n', '\t', '\u2028', '\u202e', '\u0000'],
  ...['</code>', '</details>', '<details>', '<script>', '<!--', '-->', '<!-- genesis:plan -->', '&lt;', '&#96;'],
  ...[
    '@octocat',
    '#12',
    ' GH-7',
    'https://evil.example',
    'www.evil.example',
    '[a](http://x)',
    '![a](b)',
    '**',
    '__',
    '$x$',
    '# ',
    '- ',
    '> ',
    '1. ',
    '---',
    '\n| a | b |\n',
  ],
];

/** Text as somebody might choose it who wants to be more than a value. */
export const hostile = fc
  .array(fc.oneof(fc.constantFrom(...nasty), fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 12 })
  .map((parts) => parts.join(''));

/** Lines of a page outside its fences; throws where a fence has no end. */
export function outsideFences(page: string): string[] {
  const lines: string[] = [];
  let ticks = '';
  for (const line of page.split(/\r\n|[\r\n]/)) {
    const run = /^ {0,3}(`{3,})/.exec(line)?.[1] ?? '';
    if (ticks) ticks = run.length >= ticks.length && line.trim() === run ? '' : ticks;
    else if (run) ticks = run;
    else lines.push(line);
  }
  if (ticks) throw new Error('a fence has no end');
  return lines;
}
