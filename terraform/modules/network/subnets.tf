locals {
  # The lower half of the block is private, the upper public. Each half is cut in two for
  # two zones, else in four: a third zone leaves the fourth part free.
  private_half = cidrsubnet(var.cidr, 1, 0)
  public_half  = cidrsubnet(var.cidr, 1, 1)
  cut          = length(var.zones) == 2 ? 1 : 2
  place        = { for index, zone in var.zones : zone => index }
}

resource "aws_subnet" "private" {
  for_each = local.place

  vpc_id            = aws_vpc.this.id
  availability_zone = "${var.region}${each.key}"
  cidr_block        = cidrsubnet(local.private_half, local.cut, each.value)

  ipv6_cidr_block                 = local.ipv6_private[each.key]
  assign_ipv6_address_on_creation = local.has_ipv6

  tags = {
    Name       = "${var.account}-private-${each.key}"
    SubnetType = "private"
  }

  # Clusters mark the subnets they use.
  lifecycle {
    ignore_changes = [tags]
  }
}

resource "aws_subnet" "public" {
  for_each = local.place

  vpc_id            = aws_vpc.this.id
  availability_zone = "${var.region}${each.key}"
  cidr_block        = cidrsubnet(local.public_half, local.cut, each.value)

  ipv6_cidr_block                 = local.ipv6_public[each.key]
  assign_ipv6_address_on_creation = local.has_ipv6

  tags = {
    Name       = "${var.account}-public-${each.key}"
    SubnetType = "public"
  }

  # Clusters mark the subnets they use.
  lifecycle {
    ignore_changes = [tags]
  }
}
