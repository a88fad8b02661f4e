import { readFile } from 'node:fs/promises';
import { runAction } from '../../src/harness/entry.ts';
import { flag, integer, optional } from '../../src/harness/inputs.ts';
import { approval, head, ledgerView, subjectNames } from '../../src/harness/shared-inputs.ts';

const spec = {
  ...ledgerView,
  head,
  accounts: optional(subjectNames),
  'shard-size': integer(1, 1000),
  rollout: integer(0, 100_000),
  again: flag(),
  all: flag(),
  ...approval,
  fail: flag(),
};

await runAction(spec, async (inputs, { env, log, output, summary, annotate }) => {
  // A mistake in the inputs is told before the rest of the bundle is loaded.
  const [{ jobGit }, { run }] = await Promise.all([import('../../src/edge/git.ts'), import('./run.ts')]);
  const git = jobGit(inputs, { env, log });
  const request = { ...inputs, run: env.GITHUB_RUN_ID ?? '0' };
  const checked = await run(request, { git, read: (path) => readFile(path, 'utf8') });
  checked.annotations.forEach(annotate);
  for (const { file, line, column, severity, message } of checked.problems) {
    log(`${file}:${line}:${column} ${severity}: ${message}`);
  }
  for (const [name, value] of Object.entries(checked.outputs)) output(name, value);
  await summary(checked.summary);
  if (inputs.fail && !checked.outputs.ok) process.exitCode = 1;
});
