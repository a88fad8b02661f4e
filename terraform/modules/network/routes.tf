# One public table; private ones as many as NAT gateways.

resource "aws_route_table" "public" {
  vpc_id = aws_vpc.this.id
  tags   = { Name = "${var.account}-public" }
}

resource "aws_route_table" "private" {
  for_each = local.nat_zones

  vpc_id = aws_vpc.this.id
  tags   = { Name = "${var.account}-private-${each.key}" }
}

resource "aws_route_table_association" "public" {
  for_each = aws_subnet.public

  subnet_id      = each.value.id
  route_table_id = aws_route_table.public.id
}

resource "aws_route_table_association" "private" {
  for_each = aws_subnet.private

  subnet_id      = each.value.id
  route_table_id = aws_route_table.private[var.nat == "single" ? var.zones[0] : each.key].id
}

resource "aws_route" "public_internet" {
  route_table_id         = aws_route_table.public.id
  destination_cidr_block = "0.0.0.0/0"
  gateway_id             = aws_internet_gateway.this.id
}

resource "aws_route" "private_internet" {
  for_each = local.nat_zones

  route_table_id         = aws_route_table.private[each.key].id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.this[each.key].id
}

resource "aws_route" "public_hub" {
  for_each = toset(var.hub.routes)

  route_table_id         = aws_route_table.public.id
  destination_cidr_block = each.key
  transit_gateway_id     = var.hub.transit_gateway

  # AWS refuses a route to a transit gateway that the VPC isn't attached to.
  depends_on = [
    aws_ec2_transit_gateway_vpc_attachment.this,
    aws_ec2_transit_gateway_vpc_attachment_accepter.this,
  ]
}

resource "aws_route" "private_hub" {
  for_each = { for pair in setproduct(local.nat_zones, var.hub.routes) : join(" ", pair) => { zone = pair[0], cidr = pair[1] } }

  route_table_id         = aws_route_table.private[each.value.zone].id
  destination_cidr_block = each.value.cidr
  transit_gateway_id     = var.hub.transit_gateway

  depends_on = [
    aws_ec2_transit_gateway_vpc_attachment.this,
    aws_ec2_transit_gateway_vpc_attachment_accepter.this,
  ]
}
