locals {
  # A single gateway stands in the first zone, so going from single to per-zone keeps it.
  nat_zones = toset(var.nat == "single" ? [var.zones[0]] : var.zones)
}

resource "aws_eip" "nat" {
  for_each = local.nat_zones

  domain = "vpc"
  tags   = { Name = "${var.account}-nat-${each.key}" }

  # AWS: an address needs the VPC's internet gateway, and goes before it.
  depends_on = [aws_internet_gateway.this]
}

resource "aws_nat_gateway" "this" {
  for_each = local.nat_zones

  allocation_id = aws_eip.nat[each.key].id
  subnet_id     = aws_subnet.public[each.key].id
  tags          = { Name = "${var.account}-${each.key}" }

  depends_on = [aws_internet_gateway.this]
}
