import { describe, expect, it } from '@jest/globals';
import { access } from '../../actions/create-account/baseline/access.ts';
import { fakeIdentityCenter } from '../support/member.ts';
import { wanting } from '../support/wanting.ts';

const ACCESS = `access:
  - {group: Admins, permission_set: AdministratorAccess}
  - {group: Developers, permission_set: ReadOnly}
  - {user: alice, permission_set: ReadOnly}
`;

function world(file = ACCESS) {
  const center = fakeIdentityCenter();
  let time = 0;
  const clock = {
    sleep: async (milliseconds: number) => {
      time += milliseconds;
    },
    now: () => time,
  };
  return { center, bring: () => access.bring(wanting({}, file), { identityCenter: center.api, ...clock }) };
}

describe('access to an account', () => {
  it('is given to groups and users, and waited for', async () => {
    const { center, bring } = world();
    expect((await bring()).did).toEqual([
      'group Admins has AdministratorAccess',
      'group Developers has ReadOnly',
      'user alice has ReadOnly',
    ]);
    expect(center.changes).toEqual(['g-admins ps-admin', 'g-developers ps-read', 'u-alice ps-read']);
  });

  it('changes nothing where all have it, and leaves those that others gave', async () => {
    const { center, bring } = world();
    await bring();
    center.assigned.get('600000000000 ps-read')?.push({ type: 'USER', id: 'u-bob' });
    center.changes.length = 0;
    expect(await bring()).toEqual({ did: [], notes: [] });
    expect(center.changes).toEqual([]);
    expect(center.assigned.get('600000000000 ps-read')).toHaveLength(3);
  });

  it('asks Identity Center nothing where the ledger gives none', async () => {
    const { bring, center } = world('');
    center.api.permissionSets = () => Promise.reject(new Error('asked'));
    expect(await bring()).toEqual({ did: [], notes: [] });
  });

  it('tells all names that Identity Center does not have, with those it has, and gives nothing', async () => {
    const { center, bring } = world(
      'access: [{group: Adminz, permission_set: Root}, {user: bob, permission_set: Root}]\n',
    );
    await expect(bring()).rejects.toThrow(
      'Identity Center has no group Adminz (it has: Admins, Developers). ' +
        'Identity Center has no permission set Root (it has: AdministratorAccess, ReadOnly). ' +
        'Identity Center has no user bob (it has: alice).',
    );
    expect(center.changes).toEqual([]);
  });

  it("tells AWS's reason where an assignment fails", async () => {
    const { center, bring } = world();
    Object.assign(center.outcome, { state: 'FAILED', failure: 'the account is suspended' });
    await expect(bring()).rejects.toThrow(
      'AWS gave no access (group Admins has AdministratorAccess): the account is suspended.',
    );
  });

  it('does not wait for ever', async () => {
    const { center, bring } = world();
    center.outcome.state = 'IN_PROGRESS';
    await expect(bring()).rejects.toThrow('after 10 minutes');
  });
});
