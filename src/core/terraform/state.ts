import { z } from 'zod';

const state = z.object({ resources: z.array(z.object({ mode: z.string(), instances: z.array(z.unknown()) })) });

/**
 * How many resources a state holds, data sources not counted.
 *
 * @param text The state's JSON.
 * @throws Error where it isn't a state: what it holds isn't known then, and unknown is not none.
 */
export function resourceCount(text: string): number {
  const { resources } = state.parse(JSON.parse(text));
  const managed = resources.filter(({ mode }) => mode === 'managed');
  return managed.reduce((sum, { instances }) => sum + instances.length, 0);
}
