mock_provider "aws" {}

mock_provider "aws" {
  alias = "core"
}

run "nodes_reach_each_other_and_databases_and_only_calls_is_open_to_the_world" {
  command = apply

  assert {
    condition = jsonencode({ for name, rule in aws_vpc_security_group_ingress_rule.from_group : name => [rule.ip_protocol, rule.from_port] }) == jsonencode({
      "master from worker"        = ["tcp", 443]
      "worker from worker"        = ["-1", null]
      "worker from master"        = ["-1", null]
      "db-postgresql from worker" = ["tcp", 5432]
    })
    error_message = "Workers reach masters (443), each other and databases (5432); masters reach workers."
  }

  assert {
    condition     = aws_vpc_security_group_ingress_rule.from_group["worker from master"].referenced_security_group_id == aws_security_group.this["master"].id
    error_message = "A rule's source is the group it names."
  }

  assert {
    condition     = keys(aws_vpc_security_group_ingress_rule.from_block) == ["calls from 0.0.0.0/0 to 8443"]
    error_message = "Calls media is the one rule from outside."
  }

  assert {
    condition     = aws_vpc_security_group_ingress_rule.from_block["calls from 0.0.0.0/0 to 8443"].ip_protocol == "udp"
    error_message = "Calls media is UDP."
  }

  assert {
    condition     = keys(aws_vpc_security_group_egress_rule.all) == ["calls", "master", "worker"]
    error_message = "Only nodes start connections."
  }

  assert {
    condition     = alltrue([for kind in ["master", "worker", "calls"] : aws_security_group.this[kind].tags.NodeType == kind])
    error_message = "Groups of nodes carry NodeType."
  }

  assert {
    condition     = aws_security_group.this["db-postgresql"].tags.MattermostCloudInstallationDatabase == "PostgreSQL/Aurora"
    error_message = "The group of the databases carries their kind."
  }
}

run "blocks_open_what_they_are_for_and_once" {
  command = plan

  variables {
    teleport_cidrs = ["10.20.0.0/16"]
    vpn_cidrs      = ["10.30.0.0/16"]
    cnc_cidrs      = ["10.40.0.0/16", "10.20.0.0/16"]
    gitlab_cidrs   = ["10.50.0.0/16", "10.40.0.0/16"]
  }

  assert {
    condition = toset(keys(aws_vpc_security_group_ingress_rule.from_block)) == toset([
      "master from 10.20.0.0/16 to 3022",
      "worker from 10.20.0.0/16 to 3022",
      "calls from 10.20.0.0/16 to 3022",
      "calls from 0.0.0.0/0 to 8443",
      "db-postgresql from 10.20.0.0/16 to 5432",
      "db-postgresql from 10.30.0.0/16 to 5432",
      "db-postgresql from 10.40.0.0/16 to 5432",
      "db-postgresql from 10.50.0.0/16 to 5432",
    ])
    error_message = "Teleport reaches nodes and databases; the VPN, the command-and-control cluster and GitLab reach databases."
  }
}

run "mysql_is_an_option" {
  command = plan

  variables {
    database       = { postgresql = false, mysql = true }
    teleport_cidrs = ["10.20.0.0/16"]
  }

  assert {
    condition     = keys(aws_security_group.this) == ["calls", "db-mysql", "master", "worker"] && aws_security_group.this["db-mysql"].tags.MattermostCloudInstallationDatabase == "MySQL/Aurora"
    error_message = "MySQL's group takes the place of PostgreSQL's."
  }

  assert {
    condition     = aws_vpc_security_group_ingress_rule.from_group["db-mysql from worker"].from_port == 3306 && aws_vpc_security_group_ingress_rule.from_block["db-mysql from 10.20.0.0/16 to 3306"].from_port == 3306
    error_message = "MySQL listens on 3306."
  }

  assert {
    condition     = length(aws_db_parameter_group.postgresql) == 0 && length(aws_rds_cluster_parameter_group.postgresql) == 0 && output.parameter_groups == null
    error_message = "Without PostgreSQL there are no parameter groups of it."
  }
}
