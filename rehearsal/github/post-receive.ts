// Git runs this in the bare repository after each push, with a line `<old> <new> <ref>` for each ref that changed.
import { readFileSync } from 'node:fs';
import { refreshPullRefs } from './pull-refs.ts';

const changed = readFileSync(0, 'utf8').split('\n').filter(Boolean);
await refreshPullRefs(
  process.cwd(),
  changed.map((line) => line.split(' ')[2] ?? ''),
);
