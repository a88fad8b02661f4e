import { runAction } from '../../src/harness/entry.ts';
import { contradictions, spec } from './inputs.ts';

await runAction(spec, async (inputs, context) => {
  for (const secret of [inputs['github-token'], context.env.MM_APPS_AWS_SECRET_KEY]) if (secret) context.mask(secret);
  contradictions(inputs);
  // A mistake in the inputs is told before the rest of the bundle is loaded.
  const { start } = await import('./wire.ts');
  await start(inputs, context);
});
