# The cloud provisioner finds these groups by their tags; the rules are a table of who reaches what.

locals {
  databases = merge(
    var.database.postgresql ? { db-postgresql = { kind = "PostgreSQL", port = 5432 } } : {},
    var.database.mysql ? { db-mysql = { kind = "MySQL", port = 3306 } } : {},
  )

  groups = merge(
    {
      master = { description = "Kubernetes masters", tags = { NodeType = "master" } }
      worker = { description = "Kubernetes workers", tags = { NodeType = "worker" } }
      calls  = { description = "Calls nodes", tags = { NodeType = "calls" } }
    },
    { for group, database in local.databases : group => {
      description = "${database.kind} databases"
      tags        = { MattermostCloudInstallationDatabase = "${database.kind}/Aurora" }
    } },
  )

  # Databases answer; only nodes start connections.
  nodes = toset(["master", "worker", "calls"])

  from_groups = concat(
    [
      { to = "master", from = "worker", protocol = "tcp", port = 443 },
      { to = "worker", from = "worker", protocol = "-1", port = null },
      { to = "worker", from = "master", protocol = "-1", port = null },
    ],
    [for group, database in local.databases : { to = group, from = "worker", protocol = "tcp", port = database.port }],
  )

  # A block may be in several lists, and AWS refuses the same rule twice.
  database_cidrs = distinct(concat(var.cnc_cidrs, var.teleport_cidrs, var.vpn_cidrs, var.gitlab_cidrs))

  from_blocks = concat(
    [for pair in setproduct(local.nodes, var.teleport_cidrs) : { to = pair[0], from = pair[1], protocol = "tcp", port = 3022, why = "Teleport" }],
    [{ to = "calls", from = "0.0.0.0/0", protocol = "udp", port = 8443, why = "Calls media from anywhere" }],
    [for pair in setproduct(keys(local.databases), local.database_cidrs) : { to = pair[0], from = pair[1], protocol = "tcp", port = local.databases[pair[0]].port, why = "Who may look into databases" }],
  )
}

resource "aws_security_group" "this" {
  # checkov:skip=CKV2_AWS_5:Clusters and databases that are made later use the groups; the network only prepares them.
  for_each = local.groups

  vpc_id      = aws_vpc.this.id
  name        = each.key
  description = each.value.description
  tags        = merge({ Name = "${var.account}-${each.key}" }, each.value.tags)
}

resource "aws_vpc_security_group_ingress_rule" "from_group" {
  for_each = { for rule in local.from_groups : "${rule.to} from ${rule.from}" => rule }

  security_group_id            = aws_security_group.this[each.value.to].id
  description                  = "${title(each.value.from)}s"
  referenced_security_group_id = aws_security_group.this[each.value.from].id
  ip_protocol                  = each.value.protocol
  from_port                    = each.value.port
  to_port                      = each.value.port
  tags                         = { Name = each.key }
}

resource "aws_vpc_security_group_ingress_rule" "from_block" {
  for_each = { for rule in local.from_blocks : "${rule.to} from ${rule.from} to ${rule.port}" => rule }

  security_group_id = aws_security_group.this[each.value.to].id
  description       = each.value.why
  cidr_ipv4         = each.value.from
  ip_protocol       = each.value.protocol
  from_port         = each.value.port
  to_port           = each.value.port
  tags              = { Name = each.key }
}

resource "aws_vpc_security_group_egress_rule" "all" {
  for_each = local.nodes

  security_group_id = aws_security_group.this[each.key].id
  description       = "To anywhere"
  cidr_ipv4         = "0.0.0.0/0"
  ip_protocol       = "-1"
  tags              = { Name = "${each.key} to anywhere" }
}
