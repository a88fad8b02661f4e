/** `state/peerings/acme--beta.yaml`. */
export const PEERING = 'accounts: [acme, beta]\n';

/** What an apply recorded of two accounts' networks, as far as a peering uses it. */
export const NETWORKS = {
  acme: {
    region: 'us-east-1',
    vpc_id: 'vpc-a',
    cidr: '10.0.4.0/24',
    ipv6_cidr: null,
    public_route_table: 'rtb-a1',
    private_route_tables: { a: 'rtb-a2' },
  },
  beta: {
    region: 'eu-west-1',
    vpc_id: 'vpc-b',
    cidr: '10.0.5.0/24',
    ipv6_cidr: null,
    public_route_table: 'rtb-b1',
    private_route_tables: { a: 'rtb-b2' },
  },
};
