import { describe, expect, it } from '@jest/globals';
import { initOnce } from '../../actions/provision/init-once.ts';
import type { Folder } from '../../src/core/terraform/terraform.ts';

/** Folders fit a model where their names begin alike, as `s3-acme` and `s3-beta`. */
function world({ tried = true, failing = [] as string[] } = {}) {
  const calls: string[] = [];
  let running = 0;
  const kind = ({ name }: Folder) => name.split('-')[0];
  const init = initOnce({
    async init({ name }) {
      running += 1;
      await Promise.resolve();
      calls.push(`init ${name}${running > 1 ? ' beside another' : ''}`);
      running -= 1;
      if (failing.includes(name)) throw new Error(`${name} can't be initialized`);
    },
    isTried: async () => tried,
    async adopt(model, folder) {
      if (kind(model) !== kind(folder)) return false;
      calls.push(`${folder.name} after ${model.name}`);
      return true;
    },
  });
  const go = (...names: string[]) =>
    Promise.allSettled(
      names.map((name) => init({ name, path: `/${name}`, root: 'terraform/account', env: async () => ({}) })),
    );
  return { calls, go };
}

describe('initializing the accounts of a job', () => {
  it('is done once for each backend; the others follow its model', async () => {
    const { calls, go } = world();
    await go('s3-acme', 'local-new', 's3-beta', 'local-newer');
    expect(calls).toEqual(['init s3-acme', 'init local-new', 's3-beta after s3-acme', 'local-newer after local-new']);
  });

  it('is done one by one where the format is not known', async () => {
    const { calls, go } = world({ tried: false });
    await go('s3-acme', 's3-beta');
    expect(calls).toEqual(['init s3-acme', 'init s3-beta']);
  });

  it('that fails for one account is done for the next', async () => {
    const { calls, go } = world({ failing: ['s3-acme'] });
    const ended = await go('s3-acme', 's3-beta', 's3-gamma');
    expect(ended.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
    expect(calls).toEqual(['init s3-acme', 'init s3-beta', 's3-gamma after s3-beta']);
  });
});
