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

run "states_are_versioned_encrypted_private_and_reached_by_tls_alone" {
  command = plan

  assert {
    condition     = aws_s3_bucket_versioning.state.versioning_configuration[0].status == "Enabled"
    error_message = "Versions are kept."
  }

  assert {
    condition     = one(aws_s3_bucket_server_side_encryption_configuration.state.rule).apply_server_side_encryption_by_default[0].sse_algorithm == "AES256"
    error_message = "States are encrypted."
  }

  assert {
    condition     = aws_s3_bucket_public_access_block.state.block_public_acls && aws_s3_bucket_public_access_block.state.block_public_policy && aws_s3_bucket_public_access_block.state.ignore_public_acls && aws_s3_bucket_public_access_block.state.restrict_public_buckets
    error_message = "Nothing can make the bucket public."
  }

  assert {
    condition     = jsondecode(aws_s3_bucket_policy.state.policy).Statement[0].Effect == "Deny" && jsondecode(aws_s3_bucket_policy.state.policy).Statement[0].Condition == { Bool = { "aws:SecureTransport" = "false" } }
    error_message = "What isn't by TLS is refused."
  }

  assert {
    condition     = aws_s3_bucket_lifecycle_configuration.state.rule[0].noncurrent_version_expiration[0].noncurrent_days == 90
    error_message = "Old versions go."
  }
}

run "what_organization_yaml_needs_is_told" {
  command = plan

  assert {
    condition     = output.organization.automation == { account = "555555555555", roles = { read = "genesis-read", write = "genesis-write", apps = "genesis-apps", bundles = "genesis-bundles" } }
    error_message = "The automation's part."
  }

  assert {
    condition     = output.units == tolist(["ou-ab12-11111111", "ou-ab12-22222222"])
    error_message = "The units that are reached."
  }
}

run "every_wrong_input_is_named_at_once" {
  command = plan

  variables {
    region       = "us-east-1a"
    partition    = "AWS"
    access       = { automation = "admin" }
    accounts     = { automation = "5", management = "111111111111", core = [] }
    github       = { repository = "example", repository_id = "one", owner_id = "2" }
    workflows    = { read = ["../plan.yml"] }
    factory      = { kind = "hand", units = [] }
    state_bucket = { name = "No Bucket", old_days = 0 }
  }

  expect_failures = [
    var.region, var.partition, var.access, var.accounts, var.github, var.workflows, var.factory, var.state_bucket,
  ]
}
