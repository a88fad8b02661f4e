import { describe, expect, it } from '@jest/globals';
import { type PrepareDeps, prepareAccount } from '../../actions/create-account/prepare.ts';
import { fakeOrganization } from '../support/organization.ts';

const unit = { path: 'Workloads/Prod', id: 'ou-prod' };
const tags = { 'genesis:account': 'gamma' };

/** A Control Tower that enrolls accounts of its unit after so many tries to assume their role; the rest never. */
function world(tries: number) {
  const organization = fakeOrganization();
  const id = organization.add({ name: 'gamma', email: 'aws+gamma@example.com', tags });
  let time = 0;
  let asked = 0;
  const deps: PrepareDeps = {
    organizations: organization.api,
    async memberIam(account) {
      if (organization.accounts.get(account)?.parent !== unit.id || asked++ < tries) throw new Error('AccessDenied');
      return { ensureRole: async () => false };
    },
    sleep: async (milliseconds) => {
      time += milliseconds;
    },
    now: () => time,
    log: () => {},
  };
  const enroll = () => prepareAccount({ name: 'gamma', id, unit, tags, enrolls: true }, [], deps);
  return { organization, deps, id, enroll, now: () => time };
}

describe('an account that Control Tower enrolls by itself', () => {
  it('is moved first, since its bootstrap role comes by that', async () => {
    const { organization, id, enroll } = world(3);
    expect(await enroll()).toBe(true);
    expect(organization.calls).toEqual([`move ${id} to ou-prod`]);
  });

  it('is waited for longer than a role that is only about to be seen', async () => {
    const { enroll, now } = world(100);
    await enroll();
    expect(now()).toBeGreaterThan(20 * 60_000);
  });

  it('changes nothing once it is enrolled', async () => {
    const { organization, enroll } = world(0);
    await enroll();
    organization.calls.length = 0;
    expect(await enroll()).toBe(false);
    expect(organization.calls).toEqual([]);
  });

  it('is told to be looked for in Control Tower where the role never comes', async () => {
    const { enroll } = world(Number.POSITIVE_INFINITY);
    await expect(enroll()).rejects.toMatchObject({
      message: "The bootstrap role of gamma (600000000000) can't be assumed after 60 minutes.",
      at: { hint: expect.stringContaining('registered') },
    });
  });

  it('is left where it is, and waited for in vain, where the ledger does not say that it enrolls', async () => {
    const { deps, id } = world(0);
    await expect(prepareAccount({ name: 'gamma', id, unit, tags }, [], deps)).rejects.toThrow('after 10 minutes');
  });
});
