import { runAction } from '../../src/harness/entry.ts';
import { integer, text } from '../../src/harness/inputs.ts';
import { ledgerView, signed } from '../../src/harness/shared-inputs.ts';

const spec = {
  ...ledgerView,
  signed,
  issue: integer(1, Number.MAX_SAFE_INTEGER),
  label: text('the name of a label'),
};

await runAction(spec, async (inputs, context) => {
  // A mistake in the inputs is told before the rest of the bundle is loaded.
  const { start } = await import('./wire.ts');
  await start(inputs, context);
});
