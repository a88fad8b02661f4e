import { describe, expect, it } from '@jest/globals';
import { EMPTY_STATUS, type Status } from '../../../src/core/ledger/status.ts';
import { only, problemsOf } from '../../support/check.ts';
import { ORGANIZATION, statusOf } from '../../support/ledger.ts';
import { account } from '../../support/ledger-text.ts';

const withProvisioner = {
  'organization.yaml': ORGANIZATION.replace(
    'provisioner_url: null',
    'provisioner_url: https://provisioner.example.com',
  ),
};

function problems(cluster: string, more: Record<string, string> = withProvisioner, status: Status = EMPTY_STATUS) {
  const text = account('acme', `network: {pool: default}\ncluster: ${cluster}\n`);
  return problemsOf({ 'accounts/acme.yaml': text, ...more }, status);
}

describe('a cluster', () => {
  it('of kops needs no more than that', () => {
    expect(problems('{provisioner: kops}')).toEqual([]);
  });

  it('needs a provisioner that makes it', () => {
    const hint = "Write the cloud provisioner's address there";
    only(problems('{provisioner: kops}', {}), 'accounts/acme.yaml:4:10', ['acme'], 'network.provisioner_url', hint);
  });

  it('that was requested is held back by nothing', () => {
    const status = statusOf({ acme: { cluster: 'abc' } });
    expect(problems('{provisioner: kops}', {}, status)).toEqual([]);
  });

  it('needs a network to be in', () => {
    const text = account('beta', 'network: none\ncluster: {provisioner: kops}\n');
    const found = problemsOf({ ...withProvisioner, 'accounts/beta.yaml': text });
    only(found, 'accounts/beta.yaml:4:10', ['beta'], 'has no network for a cluster', 'Give it a network');
  });

  it('of EKS needs what its provisioner refuses a request without', () => {
    const found = problems('{provisioner: eks, node_role: eks-node}');
    only(
      found,
      'accounts/acme.yaml:4:10',
      ['acme'],
      'an EKS cluster lacks ami, cluster_role',
      'Add ami, cluster_role.',
    );
    const all = '{provisioner: eks, ami: ami-0123456789abcdef0, cluster_role: eks, node_role: eks-node}';
    expect(problems(all)).toEqual([]);
  });
});
