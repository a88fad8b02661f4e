import { describe, expect, it } from '@jest/globals';
import { type PrepareDeps, prepareAccount } from '../../actions/create-account/prepare.ts';
import { ledgerOf, ORGANIZATION } from '../support/ledger.ts';
import { fakeOrganization } from '../support/organization.ts';

const unit = { path: 'Workloads/Prod', id: 'ou-prod' };
const tags = { 'genesis:account': 'gamma' };
const email = 'aws+gamma@example.com';

/** An organization whose baseline has no parts but the roles. */
function ledger(enrolls: boolean) {
  const bare = ORGANIZATION.replace(/^baseline:\n(?:[ #].*\n)*/m, '');
  const text = bare.replace('kind: organizations', `kind: organizations\n  auto_enroll: ${enrolls}`);
  const read = ledgerOf({
    'organization.yaml': text,
    'accounts/gamma.yaml': 'name: gamma\nowner: {team: cloud}\nnetwork: none\n',
  });
  const organization = read.organization?.value;
  const account = read.accounts.get('gamma')?.value;
  if (!organization || !account) throw new Error('the ledger is not as expected');
  return { organization, account };
}

/** A Control Tower that enrolls accounts of its unit after so many tries to assume their role; others never. */
function world(tries: number, enrolls = true) {
  const aws = fakeOrganization();
  const id = aws.add({ name: 'gamma', email, tags });
  const { organization, account } = ledger(enrolls);
  let time = 0;
  let asked = 0;
  const deps = {
    organizations: aws.api,
    async member(member: string) {
      if (aws.accounts.get(member)?.parent !== unit.id || asked++ < tries) throw new Error('AccessDenied');
      return { iam: { ensureRole: async () => false } };
    },
    sleep: async (milliseconds: number) => {
      time += milliseconds;
    },
    now: () => time,
    log: () => {},
  } as unknown as PrepareDeps;
  const wanting = {
    name: 'gamma',
    id,
    currentName: 'gamma',
    currentEmail: email,
    email,
    unit,
    tags,
    account,
    isNew: true,
  };
  return { aws, id, prepare: () => prepareAccount(wanting, organization, deps), now: () => time };
}

describe('an account that Control Tower enrolls by itself', () => {
  it('is moved first, since its bootstrap role comes by that', async () => {
    const { aws, id, prepare } = world(3);
    await prepare();
    expect(aws.calls).toEqual([`move ${id} to ou-prod`]);
  });

  it('is waited for longer than a role that is only about to be seen', async () => {
    const { prepare, now } = world(100);
    await prepare();
    expect(now()).toBeGreaterThan(20 * 60_000);
  });

  it('changes nothing once it is enrolled', async () => {
    const { aws, prepare } = world(0);
    await prepare();
    aws.calls.length = 0;
    expect(await prepare()).toEqual({ did: [], notes: [] });
    expect(aws.calls).toEqual([]);
  });

  it('is told to be looked for in Control Tower where the role never comes', async () => {
    const { prepare } = world(Number.POSITIVE_INFINITY);
    await expect(prepare()).rejects.toThrow(/can't be assumed after 60 minutes.* whether the unit is registered/);
  });

  it('is left where it is where the ledger does not say that it enrolls', async () => {
    const { aws, prepare } = world(0, false);
    await expect(prepare()).rejects.toThrow('after 10 minutes');
    expect(aws.calls).toEqual([]);
  });
});
