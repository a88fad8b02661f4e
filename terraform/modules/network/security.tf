# The cloud provisioner finds these groups by their tags; the rules are a table of who reaches what.

locals {
  groups = {
    master        = { description = "Kubernetes masters", tags = { NodeType = "master" } }
    worker        = { description = "Kubernetes workers", tags = { NodeType = "worker" } }
    calls         = { description = "Calls nodes", tags = { NodeType = "calls" } }
    db-postgresql = { description = "PostgreSQL databases", tags = { MattermostCloudInstallationDatabase = "PostgreSQL/Aurora" } }
  }

  # Databases answer; only nodes start connections.
  nodes = toset(["master", "worker", "calls"])

  from_groups = [
    { to = "master", from = "worker", protocol = "tcp", port = 443 },
    { to = "worker", from = "worker", protocol = "-1", port = null },
    { to = "worker", from = "master", protocol = "-1", port = null },
    { to = "db-postgresql", from = "worker", protocol = "tcp", port = 5432 },
  ]

  from_blocks = concat(
    [for pair in setproduct(local.nodes, var.teleport_cidrs) : { to = pair[0], from = pair[1], protocol = "tcp", port = 3022 }],
    [{ to = "calls", from = "0.0.0.0/0", protocol = "udp", port = 8443 }],
    # A block may be in several lists, and AWS refuses the same rule twice.
    [for cidr in distinct(concat(var.cnc_cidrs, var.teleport_cidrs, var.vpn_cidrs)) : { to = "db-postgresql", from = cidr, protocol = "tcp", port = 5432 }],
  )
}

resource "aws_security_group" "this" {
  for_each = local.groups

  vpc_id      = aws_vpc.this.id
  name        = each.key
  description = each.value.description
  tags        = merge({ Name = "${var.account}-${each.key}" }, each.value.tags)
}

resource "aws_vpc_security_group_ingress_rule" "from_group" {
  for_each = { for rule in local.from_groups : "${rule.to} from ${rule.from}" => rule }

  security_group_id            = aws_security_group.this[each.value.to].id
  referenced_security_group_id = aws_security_group.this[each.value.from].id
  ip_protocol                  = each.value.protocol
  from_port                    = each.value.port
  to_port                      = each.value.port
  tags                         = { Name = each.key }
}

resource "aws_vpc_security_group_ingress_rule" "from_block" {
  for_each = { for rule in local.from_blocks : "${rule.to} from ${rule.from} to ${rule.port}" => rule }

  security_group_id = aws_security_group.this[each.value.to].id
  cidr_ipv4         = each.value.from
  ip_protocol       = each.value.protocol
  from_port         = each.value.port
  to_port           = each.value.port
  tags              = { Name = each.key }
}

resource "aws_vpc_security_group_egress_rule" "all" {
  for_each = local.nodes

  security_group_id = aws_security_group.this[each.key].id
  cidr_ipv4         = "0.0.0.0/0"
  ip_protocol       = "-1"
  tags              = { Name = "${each.key} to anywhere" }
}
