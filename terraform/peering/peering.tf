# Order, both ways: ask, accept, then options and routes. A connection that isn't accepted has neither.

locals {
  name = "${var.requester.account}--${var.accepter.account}"
  tags = { Environment = var.environment, "genesis:peering" = local.name }

  has_ipv6 = var.requester.ipv6_cidr != null && var.accepter.ipv6_cidr != null
}

resource "aws_vpc_peering_connection" "this" {
  vpc_id        = var.requester.vpc_id
  peer_owner_id = var.accepter.account_id
  peer_vpc_id   = var.accepter.vpc_id
  peer_region   = var.accepter.region
  tags          = { Name = local.name }
}

resource "aws_vpc_peering_connection_accepter" "this" {
  provider = aws.accepter

  vpc_peering_connection_id = aws_vpc_peering_connection.this.id
  auto_accept               = true
  tags                      = { Name = local.name }
}

# They are there without DNS as well: destroying them alone would leave it on.
resource "aws_vpc_peering_connection_options" "requester" {
  vpc_peering_connection_id = aws_vpc_peering_connection_accepter.this.id

  requester {
    allow_remote_vpc_dns_resolution = var.dns
  }
}

resource "aws_vpc_peering_connection_options" "accepter" {
  provider = aws.accepter

  vpc_peering_connection_id = aws_vpc_peering_connection_accepter.this.id

  accepter {
    allow_remote_vpc_dns_resolution = var.dns
  }
}

resource "aws_route" "requester" {
  for_each = var.requester.route_tables

  route_table_id            = each.value
  destination_cidr_block    = var.accepter.cidr
  vpc_peering_connection_id = aws_vpc_peering_connection_accepter.this.id
}

resource "aws_route" "accepter" {
  provider = aws.accepter
  for_each = var.accepter.route_tables

  route_table_id            = each.value
  destination_cidr_block    = var.requester.cidr
  vpc_peering_connection_id = aws_vpc_peering_connection_accepter.this.id
}

resource "aws_route" "requester_ipv6" {
  for_each = local.has_ipv6 ? var.requester.route_tables : {}

  route_table_id              = each.value
  destination_ipv6_cidr_block = var.accepter.ipv6_cidr
  vpc_peering_connection_id   = aws_vpc_peering_connection_accepter.this.id
}

resource "aws_route" "accepter_ipv6" {
  provider = aws.accepter
  for_each = local.has_ipv6 ? var.accepter.route_tables : {}

  route_table_id              = each.value
  destination_ipv6_cidr_block = var.requester.ipv6_cidr
  vpc_peering_connection_id   = aws_vpc_peering_connection_accepter.this.id
}
