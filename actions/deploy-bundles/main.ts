import { runAction } from '../../src/harness/entry.ts';
import { freeOften } from '../deploy-app/memory.ts';
import { spec } from './inputs.ts';
import { bundlesSettings } from './settings.ts';

freeOften();
await runAction(spec, async (inputs, context) => {
  const { MattermostNotificationsHook, MattermostAlertsHook } = context.env;
  const hooks = [
    inputs['notifications-hook'],
    inputs['alerts-hook'],
    MattermostNotificationsHook,
    MattermostAlertsHook,
  ];
  for (const secret of [...hooks, inputs['mattermost-token']]) if (secret) context.mask(secret);
  const settings = bundlesSettings(inputs, context.env);
  // A mistake in the inputs is told before the rest of the bundle is loaded.
  const { start } = await import('./wire.ts');
  await start(inputs, settings, context);
});
