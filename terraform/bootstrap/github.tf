# Who may start from the automation's roles: jobs of this repository, in the role's environment, that run one of the
# role's workflow files as main has it. Environments admit main only, and a file of another branch has another ref.

locals {
  issuer       = "token.actions.githubusercontent.com"
  provider_arn = "arn:${var.partition}:iam::${var.accounts.automation}:oidc-provider/${local.issuer}"
  owner        = split("/", var.github.repository)[0]
  name         = split("/", var.github.repository)[1]

  # Repositories made since July 2026 name themselves with their ids; older ones don't.
  subjects = [
    "repo:${var.github.repository}",
    "repo:${local.owner}@${var.github.owner_id}/${local.name}@${var.github.repository_id}",
  ]

  job_trust = { for role, files in var.workflows : role => jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Federated = local.provider_arn }
      Action    = "sts:AssumeRoleWithWebIdentity"
      Condition = {
        StringEquals = {
          "${local.issuer}:aud"              = "sts.amazonaws.com"
          "${local.issuer}:sub"              = [for subject in local.subjects : "${subject}:environment:${role}"]
          "${local.issuer}:repository_id"    = var.github.repository_id
          "${local.issuer}:job_workflow_ref" = [for file in sort(files) : "${var.github.repository}/.github/workflows/${file}@refs/heads/main"]
        }
      }
    }]
  }) }
}

resource "aws_iam_openid_connect_provider" "github" {
  count = var.oidc_provider ? 1 : 0

  url            = "https://${local.issuer}"
  client_id_list = ["sts.amazonaws.com"]
}

resource "aws_iam_role" "job" {
  for_each = local.job_trust

  name               = var.roles[each.key]
  description        = "Jobs in the environment ${each.key} of ${var.github.repository}"
  assume_role_policy = each.value

  # A trust names the provider, so it is there before.
  depends_on = [aws_iam_openid_connect_provider.github]
}

resource "aws_iam_role_policy" "job" {
  for_each = local.job_policies

  name   = "genesis"
  role   = aws_iam_role.job[each.key].name
  policy = jsonencode({ Version = "2012-10-17", Statement = each.value })
}
