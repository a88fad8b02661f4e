import type { Organizations } from '../../../src/edge/organizations.ts';
import { done, nothing, type Part } from './part.ts';

/** The ledger's tags, with the account's key and its owner. Tags that the ledger doesn't have stay: they may be another tool's. */
export const tags: Part<{ organizations: Pick<Organizations, 'tags' | 'tag'> }> = {
  name: 'tags',
  async bring({ id, tags }, { organizations }) {
    const present = await organizations.tags(id);
    const missing = Object.entries(tags).filter(([key, value]) => present[key] !== value);
    if (missing.length === 0) return nothing;
    await organizations.tag(id, Object.fromEntries(missing));
    return done(`tagged with ${missing.map(([key]) => key).join(', ')}`);
  },
};
