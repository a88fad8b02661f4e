# The peering that every test starts from: two regions, IPv6 on one side only.
environment = "test"
roles       = { provisioning = "MattermostAccountProvisioningRole" }
requester = {
  account      = "acme"
  account_id   = "444444444444"
  region       = "us-east-1"
  vpc_id       = "vpc-0a"
  cidr         = "10.0.4.0/24"
  route_tables = { public = "rtb-0a1", private-a = "rtb-0a2", private-b = "rtb-0a3" }
}
accepter = {
  account      = "beta"
  account_id   = "666666666666"
  region       = "eu-west-1"
  vpc_id       = "vpc-0b"
  cidr         = "10.1.5.0/24"
  ipv6_cidr    = "2001:db8:2::/56"
  route_tables = { public = "rtb-0b1", private-a = "rtb-0b2" }
}
