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

run "a_job_starts_from_a_role_by_its_environment_and_by_files_of_main" {
  command = plan

  assert {
    condition = jsondecode(aws_iam_role.job["write"].assume_role_policy).Statement[0].Condition.StringEquals == {
      "token.actions.githubusercontent.com:aud" = "sts.amazonaws.com"
      "token.actions.githubusercontent.com:sub" = [
        "repo:example/cloud-accounts:environment:write",
        "repo:example@2002/cloud-accounts@1001:environment:write",
      ]
      "token.actions.githubusercontent.com:repository_id"    = "1001"
      "token.actions.githubusercontent.com:job_workflow_ref" = ["example/cloud-accounts/.github/workflows/work.yml@refs/heads/main"]
    }
    error_message = "All four claims are asked for, the subject in both forms."
  }

  assert {
    condition = alltrue([
      for role, trust in aws_iam_role.job : toset([
        for ref in jsondecode(trust.assume_role_policy).Statement[0].Condition.StringEquals["token.actions.githubusercontent.com:job_workflow_ref"] : basename(split("@", ref)[0])
      ]) == var.workflows[role]
    ])
    error_message = "Each role has its own workflow files."
  }

  assert {
    condition = alltrue([
      for trust in aws_iam_role.job : jsondecode(trust.assume_role_policy).Statement[0].Action == "sts:AssumeRoleWithWebIdentity"
      && jsondecode(trust.assume_role_policy).Statement[0].Principal == { Federated = "arn:aws:iam::555555555555:oidc-provider/token.actions.githubusercontent.com" }
    ])
    error_message = "Nobody but GitHub's provider is trusted."
  }
}

run "a_provider_that_is_there_already_is_used" {
  command = plan

  variables {
    oidc_provider = false
  }

  assert {
    condition     = length(aws_iam_openid_connect_provider.github) == 0
    error_message = "IAM has one provider of a URL."
  }
}

run "the_factory_is_trusted_by_one_role_each_with_the_external_id" {
  command = plan

  variables {
    roles = {
      read           = "genesis-read"
      write          = "genesis-write"
      apps           = "genesis-apps"
      bundles        = "genesis-bundles"
      factory        = "genesis-factory"
      factory_reader = "genesis-factory-reader"
      bootstrap      = "OrganizationAccountAccessRole"
      provisioning   = "MattermostAccountProvisioningRole"
      reader         = "GenesisReaderRole"
      member_apps    = "GenesisAppsRole"
      share          = ["tgw-share-association-role"]
      hub_reader     = ["GenesisReaderRole"]
      external_id    = "secret-id"
    }
  }

  assert {
    condition = alltrue([
      for role in aws_iam_role.factory : jsondecode(role.assume_role_policy).Statement[0].Action == ["sts:AssumeRole", "sts:SetSourceIdentity"]
      && jsondecode(role.assume_role_policy).Statement[0].Condition == { StringEquals = { "sts:ExternalId" = "secret-id" } }
    ])
    error_message = "Who approved comes along, and the external id is asked for."
  }
}
