mock_provider "aws" {
  mock_resource "aws_ram_resource_share" {
    defaults = { arn = "arn:aws:ram:us-east-1:222222222222:resource-share/0a1b2c3d" }
  }
}

variables {
  hub                = "main"
  region             = "us-east-1"
  core_account       = "222222222222"
  automation_account = "555555555555"
  transit_gateway    = "tgw-0123456789abcdef0"
  roles              = { read = "genesis-read", write = "genesis-write", share = "tgw-share-association-role", reader = "GenesisReaderRole" }
}

run "the_gateway_is_shared_within_the_organization" {
  command = apply

  assert {
    condition     = !aws_ram_resource_share.this.allow_external_principals && aws_ram_resource_association.gateway.resource_arn == "arn:aws:ec2:us-east-1:222222222222:transit-gateway/tgw-0123456789abcdef0"
    error_message = "The share holds the hub's gateway, for the organization's accounts."
  }

  assert {
    condition = output.hub == {
      core_account    = "222222222222"
      share_role      = "tgw-share-association-role"
      reader_role     = "GenesisReaderRole"
      transit_gateway = "tgw-0123456789abcdef0"
      resource_share  = "0a1b2c3d"
    }
    error_message = "What organization.yaml needs is told."
  }
}

run "the_role_that_shares_does_no_more" {
  command = apply

  assert {
    condition = [for statement in jsondecode(aws_iam_role_policy.this["share"].policy).Statement : statement if !startswith(statement.Sid, "LookAt")] == [{
      Sid      = "ShareGateway"
      Effect   = "Allow"
      Action   = ["ram:AssociateResourceShare", "ram:DisassociateResourceShare"]
      Resource = ["arn:aws:ram:us-east-1:222222222222:resource-share/0a1b2c3d"]
    }]
    error_message = "It puts accounts on this share and takes them off."
  }

  assert {
    condition     = [for statement in jsondecode(aws_iam_role_policy.this["reader"].policy).Statement : statement.Action] == [["ram:GetResourceShareAssociations"]]
    error_message = "The reader looks who is on it, and at nothing else."
  }

  assert {
    condition = { for kind, role in aws_iam_role.this : kind => jsondecode(role.assume_role_policy).Statement[0].Principal.AWS } == {
      share  = "arn:aws:iam::555555555555:role/genesis-write"
      reader = "arn:aws:iam::555555555555:role/genesis-read"
    }
    error_message = "Each is trusted by one role of the automation."
  }
}

run "a_gateway_that_does_not_accept_by_itself_is_helped" {
  command = apply

  variables {
    accept = "manual"
  }

  assert {
    condition = toset([for statement in jsondecode(aws_iam_role_policy.this["share"].policy).Statement : statement.Sid]) == toset([
      "LookAtShare", "LookAtAttachments", "ShareGateway", "AcceptAttachments", "TagAttachments",
    ])
    error_message = "The sharing role accepts what it shared for."
  }
}

run "a_role_that_another_hub_made_gets_this_hubs_policy" {
  command = apply

  variables {
    hub   = "west"
    makes = ["reader"]
  }

  assert {
    condition     = keys(aws_iam_role.this) == ["reader"] && aws_iam_role_policy.this["share"].role == "tgw-share-association-role"
    error_message = "A role is made once in an account."
  }

  assert {
    condition     = aws_iam_role_policy.this["share"].name == "genesis-west"
    error_message = "Hubs don't overwrite each other's policies."
  }
}

run "every_wrong_input_is_named_at_once" {
  command = plan

  variables {
    hub                = "the main hub"
    region             = "us-east-1a"
    partition          = "AWS"
    access             = "admin"
    core_account       = "2"
    automation_account = "5"
    transit_gateway    = "hub"
    accept             = "maybe"
    makes              = ["writer"]
  }

  expect_failures = [
    var.hub, var.region, var.partition, var.access, var.core_account, var.automation_account, var.transit_gateway, var.accept, var.makes,
  ]
}
