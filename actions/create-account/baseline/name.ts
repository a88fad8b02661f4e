import type { AccountSettings } from '../../../src/edge/account-settings.ts';
import { done, nothing, type Part } from './part.ts';

/** The account's name at AWS; requests in flight are known by it, so it is the ledger's. */
export const accountName: Part<{ settings: Pick<AccountSettings, 'setName'> }> = {
  name: 'name',
  async bring({ id, name, currentName }, { settings }) {
    if (currentName === name) return nothing;
    await settings.setName(id, name);
    return done(`named ${name}, in place of ${currentName}`);
  },
};
