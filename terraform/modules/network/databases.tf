# What the cloud provisioner expects to find when it makes a database. It looks for subnet groups
# by these very names; an empty one costs nothing, so both are there whichever database is wanted.

locals {
  subnet_groups = {
    mysql      = { name = "mattermost-provisioner-db-${aws_vpc.this.id}", database = "MySQL/Aurora" }
    postgresql = { name = "mattermost-provisioner-db-${aws_vpc.this.id}-postgresql", database = "PostgreSQL/Aurora" }
  }

  # A group's family can't be changed: it is in the name, so that a new family makes a new group.
  parameter_groups = var.database.postgresql ? toset(["mattermost-${replace(var.database.family, ".", "-")}${local.suffix}"]) : []

  # Aurora's storage is as quick at random as in order; a connection whose other end is gone is
  # given up in seconds, so that a failover is noticed.
  parameters = {
    random_page_cost        = "1.1"
    tcp_keepalives_count    = "5"
    tcp_keepalives_idle     = "5"
    tcp_keepalives_interval = "1"
  }
}

resource "aws_db_subnet_group" "this" {
  for_each = local.subnet_groups

  name        = each.value.name
  description = "Private subnets of ${var.account}"
  subnet_ids  = [for zone in var.zones : aws_subnet.private[zone].id]
  tags        = { Name = each.value.name, MattermostCloudInstallationDatabase = each.value.database }
}

resource "aws_db_parameter_group" "postgresql" {
  for_each = local.parameter_groups

  name        = each.key
  description = "Instances of Mattermost's PostgreSQL clusters"
  family      = var.database.family
  tags        = { Name = each.key, MattermostCloudInstallationDatabase = "PostgreSQL/Aurora" }

  dynamic "parameter" {
    for_each = local.parameters
    content {
      name  = parameter.key
      value = parameter.value
    }
  }
}

resource "aws_rds_cluster_parameter_group" "postgresql" {
  for_each = local.parameter_groups

  name        = "${each.key}-cluster"
  description = "Mattermost's PostgreSQL clusters"
  family      = var.database.family
  tags        = { Name = "${each.key}-cluster", MattermostCloudInstallationDatabase = "PostgreSQL/Aurora" }

  dynamic "parameter" {
    for_each = local.parameters
    content {
      name  = parameter.key
      value = parameter.value
    }
  }
}
