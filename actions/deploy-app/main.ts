import { runAction } from '../../src/harness/entry.ts';
import { contradictions, spec } from './inputs.ts';
import { freeOften } from './memory.ts';

freeOften();
await runAction(spec, async (inputs, context) => {
  for (const secret of [inputs['mattermost-token'], inputs.servers, context.env.MM_ADMIN_TOKEN]) {
    if (secret) context.mask(secret);
  }
  contradictions(inputs);
  // A mistake in the inputs is told before the rest of the bundle is loaded.
  const { start } = await import('./wire.ts');
  await start(inputs, context);
});
