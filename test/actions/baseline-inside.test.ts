import { describe, expect, it } from '@jest/globals';
import { alias } from '../../actions/create-account/baseline/alias.ts';
import { defaultVpc } from '../../actions/create-account/baseline/default-vpc.ts';
import { ebsEncryption } from '../../actions/create-account/baseline/ebs-encryption.ts';
import { partsInside } from '../../actions/create-account/baseline/parts.ts';
import { passwordPolicy } from '../../actions/create-account/baseline/password-policy.ts';
import { publicAccess } from '../../actions/create-account/baseline/public-access.ts';
import { roles } from '../../actions/create-account/baseline/roles.ts';
import { fakeMember } from '../support/member.ts';
import { organizationWith, wanting } from '../support/wanting.ts';

const nothing = { did: [], notes: [] };

describe('the roles of an account', () => {
  it('are made where they are missing, and left where they are there', async () => {
    const { member, changes } = fakeMember();
    const first = await roles.bring(wanting(), { organization: organizationWith(), member });
    expect(first.did).toEqual([
      'role MattermostAccountProvisioningRole is in place',
      'role GenesisReaderRole is in place',
      'role GenesisAppsRole is in place',
    ]);
    changes.length = 0;
    expect(await roles.bring(wanting(), { organization: organizationWith(), member })).toEqual(nothing);
    expect(changes).toEqual([]);
  });
});

describe('the alias of an account', () => {
  it("is the account's name", async () => {
    const { member, state } = fakeMember();
    expect((await alias.bring(wanting(), { member })).did).toEqual(['alias gamma']);
    expect(state.alias).toBe('gamma');
  });

  it('is left alone where it is right', async () => {
    const { member, state, changes } = fakeMember();
    state.alias = 'gamma';
    expect(await alias.bring(wanting(), { member })).toEqual(nothing);
    expect(changes).toEqual([]);
  });

  it('is told to be taken where another AWS account has it', async () => {
    const { member, state } = fakeMember();
    state.takenAliases.add('gamma');
    await expect(alias.bring(wanting(), { member })).rejects.toThrow('gamma is the alias of another AWS account.');
  });
});

describe('the password policy', () => {
  const organization = organizationWith({ password_policy: { minimum_password_length: 14, require_symbols: true } });

  it('is set where it differs, and what the ledger does not name stays', async () => {
    const { member, state } = fakeMember();
    state.passwords = { minimum_password_length: 8, require_symbols: true, max_password_age: 90 };
    const { did } = await passwordPolicy.bring(wanting(), { organization, member });
    expect(did).toEqual(['password policy: minimum_password_length 14']);
    expect(state.passwords).toEqual({ minimum_password_length: 14, require_symbols: true, max_password_age: 90 });
  });

  it('is left alone where it says what the ledger says, and more', async () => {
    const { member, state, changes } = fakeMember();
    state.passwords = { minimum_password_length: 14, require_symbols: true, hard_expiry: true };
    expect(await passwordPolicy.bring(wanting(), { organization, member })).toEqual(nothing);
    expect(changes).toEqual([]);
  });
});

describe("S3's public access block", () => {
  it('is switched on once', async () => {
    const { member, changes } = fakeMember();
    expect((await publicAccess.bring(wanting(), { member })).did).toEqual(['S3 blocks public access']);
    expect(await publicAccess.bring(wanting(), { member })).toEqual(nothing);
    expect(changes).toEqual(['block public']);
  });
});

describe('EBS encryption', () => {
  it('is switched on once', async () => {
    const { member, changes } = fakeMember();
    const part = ebsEncryption('eu-west-1');
    expect((await part.bring(wanting(), { member })).did).toEqual(['EBS volumes are encrypted in eu-west-1']);
    expect(await part.bring(wanting(), { member })).toEqual(nothing);
    expect(changes).toEqual(['encrypt in eu-west-1']);
  });

  it.each(['AuthFailure', 'OptInRequired', 'UnauthorizedOperation'])('is skipped where AWS says %s', async (name) => {
    const { member, state, changes } = fakeMember();
    state.denied.set('eu-west-1', name);
    const { notes } = await ebsEncryption('eu-west-1').bring(wanting(), { member });
    expect(notes).toEqual([
      `EBS encryption in eu-west-1 skipped: the region is not opted in to, or denied. AWS said ${name}.`,
    ]);
    expect(changes).toEqual([]);
  });

  it('fails where AWS fails for another reason', async () => {
    const { member, state } = fakeMember();
    state.denied.set('eu-west-1', 'InternalError');
    await expect(ebsEncryption('eu-west-1').bring(wanting(), { member })).rejects.toThrow('InternalError');
  });
});

describe('the default VPC of a region', () => {
  it('is removed, and is nothing to a later run', async () => {
    const { member, state, changes } = fakeMember();
    state.defaultVpcs.set('us-east-1', []);
    const part = defaultVpc('us-east-1');
    expect((await part.bring(wanting(), { member })).did).toEqual(['default VPC in us-east-1 removed']);
    expect(await part.bring(wanting(), { member })).toEqual(nothing);
    expect(changes).toEqual(['remove vpc-1 in us-east-1']);
  });

  it('is kept where something has a network interface in it', async () => {
    const { member, state, changes } = fakeMember();
    state.defaultVpcs.set('us-east-1', ['eni-1']);
    const { notes } = await defaultVpc('us-east-1').bring(wanting(), { member });
    expect(notes).toEqual(['default VPC vpc-1 in us-east-1 kept: it has network interfaces (eni-1)']);
    expect(changes).toEqual([]);
  });

  it('is kept where AWS says that something depends on it', async () => {
    const { member, state } = fakeMember();
    state.defaultVpcs.set('us-east-1', []);
    const refusing = {
      ec2: (region: string) => ({
        ...member.ec2(region),
        removeVpc: () => Promise.reject(Object.assign(new Error('no'), { name: 'DependencyViolation' })),
      }),
    };
    const { notes } = await defaultVpc('us-east-1').bring(wanting(), { member: refusing });
    expect(notes).toEqual(['default VPC vpc-1 in us-east-1 kept: AWS says that something still depends on it']);
  });

  it('is skipped where the region is denied', async () => {
    const { member, state } = fakeMember();
    state.denied.set('ap-east-1', 'AuthFailure');
    const { notes } = await defaultVpc('ap-east-1').bring(wanting(), { member });
    expect(notes[0]).toContain('default VPC in ap-east-1 skipped');
  });
});

describe('what is brought in line inside an account', () => {
  const names = (organization: ReturnType<typeof organizationWith>) =>
    partsInside(organization).map(({ name }) => name);

  it('are the roles alone where organization.yaml asks for nothing', () => {
    expect(names(organizationWith())).toEqual(['roles']);
  });

  it('is what organization.yaml asks for, each region once', () => {
    const organization = organizationWith({
      alias: true,
      s3_block_public: true,
      ebs_encryption: true,
      password_policy: { hard_expiry: false },
      default_vpcs: { remove_in: ['us-east-1', 'eu-west-1', 'us-east-1'] },
    });
    expect(names({ ...organization, organization: { ...organization.organization, region: 'eu-west-1' } })).toEqual([
      'roles',
      'account alias',
      'S3 public access block',
      'password policy',
      'EBS encryption in eu-west-1',
      'EBS encryption in us-east-1',
      'default VPC in us-east-1',
      'default VPC in eu-west-1',
    ]);
  });
});
