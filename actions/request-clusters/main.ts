import { runAction } from '../../src/harness/entry.ts';
import { optional, text } from '../../src/harness/inputs.ts';
import { accountNames, ledgerView, signed } from '../../src/harness/shared-inputs.ts';

const spec = {
  ...ledgerView,
  accounts: optional(accountNames, []),
  provisioner: optional(text('the secret GENESIS_PROVISIONER')),
  signed,
};

await runAction(spec, async (inputs, context) => {
  // A mistake in the inputs is told before the rest of the bundle is loaded.
  const { start } = await import('./wire.ts');
  await start(inputs, context);
});
