mock_provider "aws" {
  mock_resource "aws_vpc" {
    defaults = { id = "vpc-0a1b2c3d" }
  }
}

mock_provider "aws" {
  alias = "core"
}

run "groups_have_the_names_that_are_looked_for_and_give_up_dead_connections" {
  command = apply

  assert {
    condition     = aws_db_subnet_group.this["mysql"].name == "mattermost-provisioner-db-vpc-0a1b2c3d" && aws_db_subnet_group.this["postgresql"].name == "mattermost-provisioner-db-vpc-0a1b2c3d-postgresql"
    error_message = "The cloud provisioner finds subnet groups by name."
  }

  assert {
    condition     = aws_db_subnet_group.this["postgresql"].subnet_ids == toset([for subnet in aws_subnet.private : subnet.id])
    error_message = "Databases stand in the private subnets."
  }

  assert {
    condition = {
      for parameter in aws_db_parameter_group.postgresql["mattermost-aurora-postgresql16"].parameter : parameter.name => parameter.value
      } == {
      random_page_cost = "1.1", tcp_keepalives_count = "5", tcp_keepalives_idle = "5", tcp_keepalives_interval = "1"
    }
    error_message = "Instances have their parameters."
  }

  assert {
    condition     = length(aws_rds_cluster_parameter_group.postgresql["mattermost-aurora-postgresql16"].parameter) == 4
    error_message = "Clusters have the same parameters."
  }
}

run "a_new_family_makes_new_groups_and_regions_have_their_own" {
  command = plan

  variables {
    region   = "us-west-2"
    database = { family = "aurora-postgresql17" }
  }

  assert {
    condition     = output.parameter_groups == { instance = "mattermost-aurora-postgresql17-usw-2", cluster = "mattermost-aurora-postgresql17-usw-2-cluster" }
    error_message = "Names carry the family and the region's short form."
  }
}
