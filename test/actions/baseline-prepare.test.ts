import { describe, expect, it } from '@jest/globals';
import { type PrepareDeps, prepareAccount, type Unready } from '../../actions/create-account/prepare.ts';
import { fakeIdentityCenter, fakeMember, fakeSettings } from '../support/member.ts';
import { fakeOrganization } from '../support/organization.ts';
import { organizationWith, wanting } from '../support/wanting.ts';

const baseline = { alias: true, s3_block_public: true, quarantine_policy: 'p-quarantine1' };

function world(organization = organizationWith(baseline)) {
  const aws = fakeOrganization();
  aws.add({ name: 'gamma', email: 'aws+gamma@example.com', id: wanting().id });
  const { member, state, changes } = fakeMember();
  const settings = fakeSettings();
  const center = fakeIdentityCenter();
  const lines: string[] = [];
  let time = 0;
  const deps: PrepareDeps = {
    organizations: aws.api,
    settings: settings.api,
    identityCenter: center.api,
    member: async () => member,
    sleep: async (milliseconds) => {
      time += milliseconds;
    },
    now: () => time,
    log: (line) => void lines.push(line),
  };
  const prepare = (change: Parameters<typeof wanting>[0] = {}, file = '') =>
    prepareAccount(wanting(change, file), organization, deps);
  return { aws, state, changes, settings, center, deps, lines, prepare };
}

describe('preparing an account', () => {
  it('keeps it in quarantine from the beginning to the end', async () => {
    const { aws, prepare } = world();
    await prepare({ isNew: true });
    expect(aws.calls.map((call) => call.split(' ')[0])).toEqual(['tag', 'attach', 'move', 'detach']);
  });

  it('changes nothing the second time', async () => {
    const { aws, changes, prepare } = world();
    await prepare({ isNew: true });
    aws.calls.length = 0;
    changes.length = 0;
    expect(await prepare()).toEqual({ did: [], notes: [] });
    expect([...aws.calls, ...changes]).toEqual([]);
  });

  it('tells all failures in one line, does the rest, and does not move or release the account', async () => {
    const { aws, state, deps, prepare } = world();
    state.takenAliases.add('gamma');
    deps.organizations = { ...aws.api, tag: () => Promise.reject(new Error('tags are denied')) };
    const unready: Unready = await prepare(
      { isNew: true },
      'access: [{group: Admins, permission_set: ReadOnly}]\n',
    ).catch((error) => error);
    expect(unready.message).toBe(
      "gamma isn't ready. tags: tags are denied. account alias: gamma is the alias of another AWS account. " +
        'Aliases are unique in all of AWS: set `baseline.alias` to false, or ask whose it is.',
    );
    expect(unready.brought.did).toEqual(
      expect.arrayContaining(['S3 blocks public access', 'group Admins has ReadOnly']),
    );
    expect(aws.calls).toEqual(['attach p-quarantine1 to 600000000000']);
  });

  it('goes on outside where the account can not be entered, and says so once', async () => {
    const { deps, settings, prepare } = world();
    deps.member = () => Promise.reject(new Error('AccessDenied'));
    const unready: Unready = await prepare({ currentName: 'old' }).catch((error) => error);
    expect(unready.message.match(/can't be assumed/g)).toHaveLength(1);
    expect(settings.changes).toEqual(['name gamma']);
  });

  it('keeps a change of the e-mail waiting where the password is wrong', async () => {
    const { prepare } = world();
    const emailUpdate = { email: 'aws+new@example.com', at: new Date(0).toISOString() };
    const given = { email: emailUpdate.email, emailUpdate, oneTimePassword: '000000' };
    const unready: Unready = await prepare(given).catch((error) => error);
    expect(unready.brought.emailUpdate).toEqual(emailUpdate);
  });

  it('says in the log what it did', async () => {
    const { lines, prepare } = world();
    await prepare();
    expect(lines).toContain('gamma: moved to Workloads/Prod');
  });
});
