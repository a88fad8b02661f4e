mock_provider "aws" {
  mock_resource "aws_vpc" {
    defaults = { ipv6_cidr_block = "2001:db8:0:ff00::/56" }
  }
}

mock_provider "aws" {
  alias = "core"
}

run "there_is_none_unless_asked_for" {
  command = plan

  assert {
    condition     = length(aws_egress_only_internet_gateway.this) + length(aws_route.private_internet_ipv6) + length(aws_vpc_security_group_egress_rule.all_ipv6) == 0
    error_message = "Nothing of IPv6 is made."
  }

  assert {
    condition     = aws_vpc.this.assign_generated_ipv6_cidr_block == null && !aws_subnet.private["a"].assign_ipv6_address_on_creation
    error_message = "No block is asked for."
  }
}

run "amazon_gives_a_block_that_subnets_share" {
  command = apply

  variables {
    ipv6 = "amazon"
  }

  assert {
    condition     = aws_vpc.this.assign_generated_ipv6_cidr_block
    error_message = "The block is Amazon's."
  }

  assert {
    condition     = aws_subnet.private["b"].ipv6_cidr_block == "2001:db8:0:ff01::/64" && aws_subnet.public["b"].ipv6_cidr_block == "2001:db8:0:ff81::/64"
    error_message = "Each subnet has a /64: private in the lower half, public in the upper."
  }

  assert {
    condition     = alltrue([for route in aws_route.private_internet_ipv6 : route.egress_only_gateway_id == aws_egress_only_internet_gateway.this["::/0"].id])
    error_message = "Private subnets get out, and nobody in."
  }

  assert {
    condition     = aws_route.public_internet_ipv6["::/0"].gateway_id == aws_internet_gateway.this.id && keys(aws_vpc_security_group_egress_rule.all_ipv6) == ["calls", "master", "worker"]
    error_message = "Public subnets and nodes use IPv6 as they use IPv4."
  }

  assert {
    condition     = output.ipv6_cidr == "2001:db8:0:ff00::/56"
    error_message = "The block is told."
  }
}

run "a_pool_of_ipam_gives_a_56" {
  command = plan

  variables {
    ipv6 = "ipam-pool-0123456789abcdef0"
    nat  = "single"
  }

  assert {
    condition     = aws_vpc.this.ipv6_ipam_pool_id == "ipam-pool-0123456789abcdef0" && aws_vpc.this.ipv6_netmask_length == 56 && aws_vpc.this.assign_generated_ipv6_cidr_block == null
    error_message = "The block is the pool's, and only its."
  }

  assert {
    condition     = length(aws_route.private_internet_ipv6) == 1
    error_message = "One private table, one way out."
  }
}
