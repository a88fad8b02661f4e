import type { Organizations } from '../../../src/edge/organizations.ts';
import { done, nothing, type Part } from './part.ts';

/** The organizational unit the account belongs in. */
export const unit: Part<{ organizations: Pick<Organizations, 'parent' | 'move'> }> = {
  name: 'unit',
  async bring({ id, unit }, { organizations }) {
    const parent = await organizations.parent(id);
    if (parent === unit.id) return nothing;
    await organizations.move(id, parent, unit.id);
    return done(`moved to ${unit.path}`);
  },
};
