# The roles by which jobs reach the organization, in its management account: one makes accounts, moves and closes them,
# the other only looks. Each is trusted by one of the automation's roles.

locals {
  external_id = var.roles.external_id == null ? {} : { Condition = { StringEquals = { "sts:ExternalId" = var.roles.external_id } } }

  factory_trust = { for job in ["read", "write"] : job => jsonencode({
    Version = "2012-10-17"
    Statement = [merge({
      Effect    = "Allow"
      Principal = { AWS = "${local.iam}::${var.accounts.automation}:role/${var.roles[job]}" }
      Action    = ["sts:AssumeRole", "sts:SetSourceIdentity"]
    }, local.external_id)]
  }) }

  look_at_organization = {
    Sid    = "LookAtOrganization"
    Effect = "Allow"
    Action = [
      "organizations:DescribeAccount", "organizations:DescribeCreateAccountStatus", "organizations:DescribeOrganizationalUnit",
      "organizations:ListAccounts", "organizations:ListCreateAccountStatus", "organizations:ListOrganizationalUnitsForParent",
      "organizations:ListParents", "organizations:ListPoliciesForTarget", "organizations:ListRoots", "organizations:ListTagsForResource",
    ]
    Resource = ["*"]
  }
  look_at_access = {
    Sid    = "LookAtAccess"
    Effect = "Allow"
    Action = [
      "sso:DescribeAccountAssignmentCreationStatus", "sso:DescribePermissionSet", "sso:ListAccountAssignments",
      "sso:ListInstances", "sso:ListPermissionSets", "identitystore:GetGroupId", "identitystore:GetUserId",
      "identitystore:ListGroups", "identitystore:ListUsers",
    ]
    Resource = ["*"]
  }

  change_accounts = [
    {
      Sid      = "CreateAccounts"
      Effect   = "Allow"
      Action   = ["organizations:CreateAccount"]
      Resource = ["*"]
    },
    {
      Sid    = "ChangeAccounts"
      Effect = "Allow"
      Action = [
        "organizations:AttachPolicy", "organizations:CloseAccount", "organizations:DetachPolicy", "organizations:MoveAccount",
        "organizations:TagResource", "account:AcceptPrimaryEmailUpdate", "account:GetAlternateContact",
        "account:PutAccountName", "account:PutAlternateContact", "account:StartPrimaryEmailUpdate",
      ]
      Resource = ["*"]
    },
    {
      Sid      = "GiveAccess"
      Effect   = "Allow"
      Action   = ["sso:CreateAccountAssignment"]
      Resource = ["*"]
    },
    # AWS makes this role in every new account, for the management account.
    {
      Sid      = "BecomeBootstrapRole"
      Effect   = "Allow"
      Action   = ["sts:AssumeRole"]
      Resource = ["${local.iam}::*:role/${var.roles.bootstrap}"]
    },
    {
      Sid    = "SpareAccounts"
      Effect = "Deny"
      Action = ["organizations:AttachPolicy", "organizations:CloseAccount", "organizations:DetachPolicy", "organizations:MoveAccount"]
      Resource = [
        for account in sort(local.protected) : "arn:${var.partition}:organizations::${var.accounts.management}:account/*/${account}"
      ]
    },
    {
      Sid      = "SpareTheirRoles"
      Effect   = "Deny"
      Action   = ["sts:AssumeRole"]
      Resource = [for account in sort(local.protected) : "${local.iam}::${account}:role/*"]
    },
  ]

  factory_policies = {
    read  = [local.look_at_organization, local.look_at_access]
    write = concat([local.look_at_organization, local.look_at_access], local.change_accounts, local.provision_products)
  }
}

resource "aws_iam_role" "factory" {
  provider = aws.management
  for_each = { read = var.roles.factory_reader, write = var.roles.factory }

  name               = each.value
  description        = each.key == "write" ? "Makes, moves and closes accounts for ${var.github.repository}" : "Looks at the organization for ${var.github.repository}"
  assume_role_policy = local.factory_trust[each.key]

  # IAM takes a role into a trust only if it is there.
  depends_on = [aws_iam_role.job]
}

resource "aws_iam_role_policy" "factory" {
  # checkov:skip=CKV_AWS_355:Accounts that are yet to be made have no ARN; those that no workflow may touch are denied.
  # checkov:skip=CKV_AWS_287:The roles of new accounts are meant to be assumed; those of protected accounts are denied.
  provider = aws.management
  for_each = local.factory_policies

  name   = "genesis"
  role   = aws_iam_role.factory[each.key].name
  policy = jsonencode({ Version = "2012-10-17", Statement = each.value })
}
