mock_provider "aws" {}

mock_provider "aws" {
  alias = "management"

  mock_data "aws_organizations_organization" {
    defaults = {
      id    = "o-a1b2c3d4e5"
      roots = [{ id = "r-ab12", arn = "", name = "Root", policy_types = [] }]
    }
  }

  mock_data "aws_organizations_organizational_units" {
    defaults = {
      children = [
        { id = "ou-ab12-11111111", arn = "", name = "Workloads" },
        { id = "ou-ab12-22222222", arn = "", name = "Suspended" },
        { id = "ou-ab12-33333333", arn = "", name = "Security" },
      ]
    }
  }
}

run "jobs_reach_the_factorys_units_and_the_root_and_no_protected_account" {
  command = plan

  assert {
    condition = [for statement in jsondecode(aws_iam_role_policy.job["write"].policy).Statement : statement if statement.Sid == "BecomeMembersRole"] == [{
      Sid      = "BecomeMembersRole"
      Effect   = "Allow"
      Action   = ["sts:AssumeRole", "sts:SetSourceIdentity"]
      Resource = ["arn:aws:iam::*:role/MattermostAccountProvisioningRole"]
      Condition = { "ForAnyValue:StringLike" = { "aws:ResourceOrgPaths" = [
        "o-a1b2c3d4e5/r-ab12/",
        "o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/*",
        "o-a1b2c3d4e5/r-ab12/ou-ab12-22222222/*",
      ] } }
    }]
    error_message = "Accounts are reached where the factory puts them, and nowhere else."
  }

  assert {
    condition = one([for statement in jsondecode(aws_iam_role_policy.job["write"].policy).Statement : statement.Resource if statement.Sid == "SpareAccounts"]) == [
      for account in ["111111111111", "222222222222", "333333333333", "555555555555"] : "arn:aws:iam::${account}:role/MattermostAccountProvisioningRole"
    ]
    error_message = "Management, core, automation and never are spared."
  }

  assert {
    condition = one([for statement in jsondecode(aws_iam_role_policy.job["write"].policy).Statement : statement.Resource if statement.Sid == "BecomeRolesElsewhere"]) == [
      "arn:aws:iam::111111111111:role/genesis-factory", "arn:aws:iam::222222222222:role/tgw-share-association-role",
    ]
    error_message = "One role each, for the one step each needs."
  }
}

run "the_role_that_reads_can_not_write" {
  command = plan

  variables {
    buckets = { bundles = ["example-bundles"] }
  }

  assert {
    condition = toset(flatten([for statement in jsondecode(aws_iam_role_policy.job["read"].policy).Statement : statement.Action])) == toset([
      "sts:AssumeRole", "sts:SetSourceIdentity", "s3:ListBucket", "s3:GetObject", "s3:GetObjectVersion", "s3:GetObjectTagging",
    ])
    error_message = "Reading jobs read states and become readers."
  }

  assert {
    condition = toset(flatten([
      for statement in jsondecode(aws_iam_role_policy.job["read"].policy).Statement : statement.Resource if startswith(statement.Sid, "Find") || startswith(statement.Sid, "Read")
      ])) == toset([
      "arn:aws:s3:::example-genesis-state", "arn:aws:s3:::example-genesis-state/accounts/*", "arn:aws:s3:::example-genesis-state/peerings/*",
      "arn:aws:s3:::example-bundles", "arn:aws:s3:::example-bundles/*",
    ])
    error_message = "States, and the bundles that dry runs try."
  }

  assert {
    condition = one([for statement in jsondecode(aws_iam_role_policy.job["read"].policy).Statement : statement.Resource if statement.Sid == "BecomeRolesElsewhere"]) == [
      "arn:aws:iam::111111111111:role/genesis-factory-reader", "arn:aws:iam::222222222222:role/GenesisReaderRole",
    ]
    error_message = "The readers of the hub and of the organization."
  }

  assert {
    condition     = !contains(one([for statement in jsondecode(aws_iam_role_policy.job["read"].policy).Statement : statement.Resource if statement.Sid == "SpareAccounts"]), "arn:aws:iam::222222222222:role/GenesisReaderRole")
    error_message = "The hub's reader may have the members' reader's name."
  }
}

run "states_are_written_and_only_locks_are_deleted" {
  command = plan

  assert {
    condition = {
      for statement in jsondecode(aws_iam_role_policy.job["write"].policy).Statement : statement.Sid => statement.Resource if startswith(statement.Action[0], "s3:")
      } == {
      FindStates   = ["arn:aws:s3:::example-genesis-state"]
      WriteStates  = ["arn:aws:s3:::example-genesis-state/accounts/*", "arn:aws:s3:::example-genesis-state/peerings/*"]
      ReleaseLocks = ["arn:aws:s3:::example-genesis-state/accounts/*.tflock", "arn:aws:s3:::example-genesis-state/peerings/*.tflock"]
    }
    error_message = "A state that is gone can't be told from one that never was."
  }
}

run "jobs_of_apps_touch_no_state" {
  command = plan

  variables {
    buckets = { bundles = ["example-bundles"] }
  }

  assert {
    condition     = !strcontains(aws_iam_role_policy.job["apps"].policy, "example-genesis-state") && !strcontains(aws_iam_role_policy.job["bundles"].policy, "example-genesis-state")
    error_message = "Apps have nothing to do with Terraform."
  }

  assert {
    condition     = strcontains(aws_iam_role_policy.job["bundles"].policy, "s3:PutObjectTagging") && !strcontains(aws_iam_role_policy.job["apps"].policy, "s3:PutObjectTagging")
    error_message = "Only the hourly deployer marks bundles."
  }
}

run "the_factory_spares_protected_accounts" {
  command = plan

  assert {
    condition = one([for statement in jsondecode(aws_iam_role_policy.factory["write"].policy).Statement : statement.Resource if statement.Sid == "SpareAccounts"]) == [
      for account in ["111111111111", "222222222222", "333333333333", "555555555555"] : "arn:aws:organizations::111111111111:account/*/${account}"
    ]
    error_message = "Nobody closes or moves the accounts that all others hang on."
  }

  assert {
    condition     = !strcontains(aws_iam_role_policy.factory["write"].policy, "servicecatalog") && !strcontains(aws_iam_role_policy.factory["read"].policy, ":Create")
    error_message = "No more than the kind of factory needs; the reader makes nothing."
  }
}

run "account_factory_is_lent_what_it_asks_for" {
  command = plan

  variables {
    factory = { kind = "service-catalog", units = ["Workloads"] }
  }

  assert {
    condition = alltrue([
      for action in ["servicecatalog:ProvisionProduct", "controltower:CreateManagedAccount", "sso:ProvisionSAMLProvider"] : strcontains(aws_iam_role_policy.factory["write"].policy, action)
    ])
    error_message = "Account Factory is a product that works in the caller's name."
  }

  assert {
    condition     = [for attached in aws_iam_role_policy_attachment.service_catalog : attached.policy_arn] == ["arn:aws:iam::aws:policy/AWSServiceCatalogEndUserFullAccess"]
    error_message = "Its template is run as whoever asks."
  }
}

run "a_unit_that_is_not_there_is_named" {
  command = plan

  variables {
    factory = { kind = "organizations", units = ["Workloads", "Labs"] }
  }

  expect_failures = [check.units]
}
