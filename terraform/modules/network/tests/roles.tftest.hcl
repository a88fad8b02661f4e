mock_provider "aws" {}

mock_provider "aws" {
  alias = "core"
}

run "nodes_and_the_monitoring_of_databases_have_roles_of_their_own" {
  command = plan

  assert {
    condition     = aws_iam_policy.node.name == "cloud-provisioning-node-policy"
    error_message = "The cloud provisioner finds the policy by name."
  }

  assert {
    condition = alltrue([
      for statement in jsondecode(aws_iam_policy.node.policy).Statement :
      statement.Condition == { StringEquals = { "aws:ResourceAccount" = "$${aws:PrincipalAccount}" } }
      if contains(["ListBuckets", "UseObjects", "UseTables"], statement.Sid)
    ])
    error_message = "Nobody else's bucket or table of such a name can be used."
  }

  assert {
    condition = toset(flatten([for statement in jsondecode(aws_iam_policy.node.policy).Statement : statement.Resource])) == toset([
      "arn:aws:s3:::cloud-test-*",
      "arn:aws:s3:::cloud-test-*/*",
      "arn:aws:dynamodb:*:*:table/cloud-test-*",
      "*",
    ])
    error_message = "Only what is named after the environment is reached."
  }

  assert {
    condition     = !strcontains(aws_iam_policy.node.policy, "444444444444")
    error_message = "The policy is the same before the account exists."
  }

  assert {
    condition     = aws_iam_role.monitoring.name == "rds-enhanced-monitoring-mattermost-cloud-test-provisioning"
    error_message = "Mattermost's modules find the role by name."
  }

  assert {
    condition     = aws_iam_role_policy_attachment.monitoring.policy_arn == "arn:aws:iam::aws:policy/service-role/AmazonRDSEnhancedMonitoringRole"
    error_message = "The role has AWS's own policy."
  }

  assert {
    condition     = jsondecode(aws_iam_role.monitoring.assume_role_policy).Statement[0].Condition == { StringEquals = { "aws:SourceAccount" = "444444444444" } }
    error_message = "RDS uses the role for this account's databases alone."
  }
}

run "names_fit_and_partitions_have_their_own" {
  command = plan

  variables {
    partition   = "aws-us-gov"
    region      = "us-gov-west-1"
    environment = "a-rather-long-name-of-an-environment"
  }

  assert {
    condition     = aws_iam_policy.node.name == "cloud-provisioning-node-policy-usgw-1" && length(aws_iam_role.monitoring.name) == 64
    error_message = "Names carry the region's short form, and are no longer than IAM allows."
  }

  assert {
    condition     = startswith(aws_iam_role_policy_attachment.monitoring.policy_arn, "arn:aws-us-gov:iam::aws:") && !strcontains(aws_iam_policy.node.policy, "arn:aws:")
    error_message = "No literal partition."
  }
}
