import { describe, expect, it } from '@jest/globals';
import { contacts } from '../../actions/create-account/baseline/contacts.ts';
import { email } from '../../actions/create-account/baseline/email.ts';
import { accountName } from '../../actions/create-account/baseline/name.ts';
import { quarantine, release } from '../../actions/create-account/baseline/quarantine.ts';
import { tags } from '../../actions/create-account/baseline/tags.ts';
import { unit } from '../../actions/create-account/baseline/unit.ts';
import { fakeSettings } from '../support/member.ts';
import { fakeOrganization } from '../support/organization.ts';
import { organizationWith, wanting } from '../support/wanting.ts';

const nothing = { did: [], notes: [] };
const contact = (name: string) => ({ name, title: 'Lead', email: `${name}@example.com`, phone: '+1 555 0100' });
const inFile = (name: string) => `{name: ${name}, title: Lead, email: ${name}@example.com, phone: "+1 555 0100"}`;

function organizations(account: Partial<Parameters<ReturnType<typeof fakeOrganization>['add']>[0]> = {}) {
  const fake = fakeOrganization();
  fake.add({ name: 'gamma', email: 'aws+gamma@example.com', id: wanting().id, ...account });
  return fake;
}

describe('the tags of an account', () => {
  it('are mended where they differ; those of others stay', async () => {
    const fake = organizations({ tags: { 'genesis:account': 'gamma', 'genesis:owner': 'user/bob', their: 'own' } });
    const { did } = await tags.bring(wanting(), { organizations: fake.api });
    expect(did).toEqual(['tagged with genesis:owner']);
    expect(fake.accounts.get(wanting().id)?.tags).toEqual({ ...wanting().tags, their: 'own' });
  });

  it('are left alone where they are right', async () => {
    const fake = organizations({ tags: wanting().tags });
    expect(await tags.bring(wanting(), { organizations: fake.api })).toEqual(nothing);
    expect(fake.calls).toEqual([]);
  });
});

describe('the unit of an account', () => {
  it('is where it is moved to, once', async () => {
    const fake = organizations();
    expect((await unit.bring(wanting(), { organizations: fake.api })).did).toEqual(['moved to Workloads/Prod']);
    expect(await unit.bring(wanting(), { organizations: fake.api })).toEqual(nothing);
    expect(fake.calls).toHaveLength(1);
  });
});

describe('the quarantine', () => {
  const organization = organizationWith({ quarantine_policy: 'p-quarantine1' });

  it('is put on an account that was never finished, and taken off again', async () => {
    const fake = organizations();
    const deps = { organization, organizations: fake.api };
    await quarantine.bring(wanting({ isNew: true }), deps);
    expect(await quarantine.bring(wanting({ isNew: true }), deps)).toEqual(nothing);
    await release.bring(wanting(), deps);
    expect(await release.bring(wanting(), deps)).toEqual(nothing);
    expect(fake.calls).toEqual(['attach p-quarantine1 to 600000000000', 'detach p-quarantine1 from 600000000000']);
  });

  it('is never put on an account that was finished once', async () => {
    const fake = organizations();
    expect(await quarantine.bring(wanting(), { organization, organizations: fake.api })).toEqual(nothing);
    expect(fake.calls).toEqual([]);
  });

  it('is not asked after where organization.yaml names no policy', async () => {
    const api = { ...organizations().api, policies: () => Promise.reject(new Error('asked')) };
    const deps = { organization: organizationWith(), organizations: api };
    expect(await quarantine.bring(wanting({ isNew: true }), deps)).toEqual(nothing);
    expect(await release.bring(wanting(), deps)).toEqual(nothing);
  });
});

describe('the alternate contacts', () => {
  const organization = organizationWith({ contacts: { billing: contact('all'), security: contact('all') } });
  const own = wanting({}, `contacts: {billing: ${inFile('own')}}\n`);

  it("are the organization's, and the account's own where it has them", async () => {
    const { api, contacts: present } = fakeSettings();
    const { did } = await contacts.bring(own, { organization, settings: api });
    expect(did.sort()).toEqual(['billing contact own@example.com', 'security contact all@example.com']);
    expect(present).toEqual({ billing: contact('own'), security: contact('all') });
  });

  it('are left alone where they are right, and where the ledger names none', async () => {
    const { api, changes } = fakeSettings({
      billing: contact('own'),
      security: contact('all'),
      operations: contact('their'),
    });
    expect(await contacts.bring(own, { organization, settings: api })).toEqual(nothing);
    expect(changes).toEqual([]);
  });

  it('are mended where one thing of them differs', async () => {
    const { api, changes } = fakeSettings({ billing: { ...contact('own'), phone: '1' }, security: contact('all') });
    await contacts.bring(own, { organization, settings: api });
    expect(changes).toEqual(['contact billing']);
  });
});

describe('the name of an account', () => {
  it("is mended to the ledger's", async () => {
    const { api, changes } = fakeSettings();
    expect(await accountName.bring(wanting(), { settings: api })).toEqual(nothing);
    const { did } = await accountName.bring(wanting({ currentName: 'Gamma Corp' }), { settings: api });
    expect(did).toEqual(['named gamma, in place of Gamma Corp']);
    expect(changes).toEqual(['name gamma']);
  });
});

describe('the e-mail of an account', () => {
  const now = Date.parse('2026-11-20T12:00:00.000Z');
  const to = { email: 'aws+new@example.com' };
  const asked = { ...to, at: '2026-11-20T11:00:00.000Z' };
  const note =
    'AWS has sent a one-time password to aws+new@example.com: dispatch apply with accounts=gamma and one-time-password set to its six digits, or to resend for a new one.';

  function bring(change: Parameters<typeof wanting>[0]) {
    const { api, changes } = fakeSettings();
    return { changes, brought: email.bring(wanting(change), { settings: api, now: () => now }) };
  }

  it('is left alone where it is the same but for its case', async () => {
    const { brought, changes } = bring({ email: 'AWS+gamma@example.com' });
    expect(await brought).toEqual(nothing);
    expect(changes).toEqual([]);
  });

  it('is asked for where it differs, and what to do is said', async () => {
    const { brought, changes } = bring(to);
    expect(await brought).toEqual({
      did: ['asked AWS to change the e-mail to aws+new@example.com'],
      notes: [note],
      emailUpdate: { ...to, at: '2026-11-20T12:00:00.000Z' },
    });
    expect(changes).toEqual(['ask aws+new@example.com']);
  });

  it('is not asked for again while its password is good', async () => {
    const { brought, changes } = bring({ ...to, emailUpdate: asked });
    expect(await brought).toEqual({ did: [], notes: [note], emailUpdate: asked });
    expect(changes).toEqual([]);
  });

  it.each([
    ['a day has passed', { emailUpdate: { ...asked, at: '2026-11-19T11:00:00.000Z' } }],
    ['another e-mail was asked for', { emailUpdate: { ...asked, email: 'aws+old@example.com' } }],
    ['a person wants the password sent again', { emailUpdate: asked, oneTimePassword: 'resend' }],
  ])('is asked for again where %s', async (_, change) => {
    const { brought, changes } = bring({ ...to, ...change });
    expect((await brought).emailUpdate?.at).toBe('2026-11-20T12:00:00.000Z');
    expect(changes).toEqual(['ask aws+new@example.com']);
  });

  it('is changed by the one-time password', async () => {
    const { brought, changes } = bring({ ...to, emailUpdate: asked, oneTimePassword: '123456' });
    expect(await brought).toEqual({ did: ['e-mail changed to aws+new@example.com'], notes: [] });
    expect(changes).toEqual(['accept aws+new@example.com']);
  });

  it('is told to wait still where the password is wrong', async () => {
    const { brought } = bring({ ...to, emailUpdate: asked, oneTimePassword: '000000' });
    await expect(brought).rejects.toMatchObject({
      message: 'AWS does not take the one-time password for aws+new@example.com.',
      at: { hint: expect.stringContaining('one-time-password=resend') },
    });
  });
});
