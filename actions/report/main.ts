import { runAction } from '../../src/harness/entry.ts';
import { flag, integer, oneOf, optional, text } from '../../src/harness/inputs.ts';
import { approval, head, ledgerView, results, signed, subjectNames } from '../../src/harness/shared-inputs.ts';

const spec = {
  ...ledgerView,
  mode: oneOf('pull-request', 'ask', 'begin', 'end', 'drift'),
  head,
  results,
  signed,
  accounts: optional(subjectNames, []),
  problems: optional(text('the output problems of the check')),
  'pull-request': optional(integer(1, Number.MAX_SAFE_INTEGER)),
  ...approval,
  leaving: flag(),
  rollout: integer(0, 100_000),
  again: flag(),
  standing: flag(),
  webhooks: optional(text('the secret GENESIS_WEBHOOKS')),
};

await runAction(spec, async (inputs, context) => {
  // A mistake in the inputs is told before the rest of the bundle is loaded.
  const { start } = await import('./wire.ts');
  await start(inputs, context);
});
