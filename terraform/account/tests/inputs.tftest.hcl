mock_provider "aws" {}

mock_provider "aws" {
  alias = "core"
}

run "an_account_that_exists_needs_its_id" {
  command = plan

  variables {
    offline = false
  }

  expect_failures = [var.account_id]
}

run "every_wrong_input_is_named_at_once" {
  command = plan

  variables {
    account         = "Acme"
    account_id      = "acme"
    session_name    = "run 1"
    source_identity = "x"
    tags            = { "genesis:account" = "other" }
    roles           = { provisioning = "arn:aws:iam::444444444444:role/x" }
    hub = {
      core_account    = "222222222222"
      share_role      = "arn:aws:iam::222222222222:role/x"
      transit_gateway = "tgw-0123456789abcdef0"
      resource_share  = "0a1b2c3d"
    }
  }

  expect_failures = [
    var.account,
    var.account_id,
    var.session_name,
    var.source_identity,
    var.tags,
    var.roles,
    var.hub,
  ]
}
