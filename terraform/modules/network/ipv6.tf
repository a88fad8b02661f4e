# IPv6 is an option. The VPC's /56 comes from Amazon or from a pool of IPAM; each subnet takes a /64,
# in the same order as the IPv4 blocks: the private ones from the lower half, the public from the upper.

locals {
  has_ipv6     = var.ipv6 != "none"
  ipv6_private = { for zone, index in local.place : zone => local.has_ipv6 ? cidrsubnet(aws_vpc.this.ipv6_cidr_block, 8, index) : null }
  ipv6_public  = { for zone, index in local.place : zone => local.has_ipv6 ? cidrsubnet(aws_vpc.this.ipv6_cidr_block, 8, 128 + index) : null }
  ipv6_once    = toset(local.has_ipv6 ? ["::/0"] : [])
}

# What a NAT gateway is to IPv4: out, and not in.
resource "aws_egress_only_internet_gateway" "this" {
  for_each = local.ipv6_once

  vpc_id = aws_vpc.this.id
  tags   = { Name = var.account }
}

resource "aws_route" "public_internet_ipv6" {
  for_each = local.ipv6_once

  route_table_id              = aws_route_table.public.id
  destination_ipv6_cidr_block = each.key
  gateway_id                  = aws_internet_gateway.this.id
}

resource "aws_route" "private_internet_ipv6" {
  for_each = local.has_ipv6 ? local.nat_zones : []

  route_table_id              = aws_route_table.private[each.key].id
  destination_ipv6_cidr_block = "::/0"
  egress_only_gateway_id      = aws_egress_only_internet_gateway.this["::/0"].id
}

resource "aws_vpc_security_group_egress_rule" "all_ipv6" {
  for_each = local.has_ipv6 ? local.nodes : []

  security_group_id = aws_security_group.this[each.key].id
  description       = "To anywhere"
  cidr_ipv6         = "::/0"
  ip_protocol       = "-1"
  tags              = { Name = "${each.key} to anywhere by IPv6" }
}

resource "aws_vpc_security_group_ingress_rule" "calls_ipv6" {
  for_each = local.ipv6_once

  security_group_id = aws_security_group.this["calls"].id
  description       = "Calls media from anywhere"
  cidr_ipv6         = each.key
  ip_protocol       = "udp"
  from_port         = 8443
  to_port           = 8443
  tags              = { Name = "calls from ${each.key} to 8443" }
}
