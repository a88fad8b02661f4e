# One hub's core account: the share that hands out its transit gateway, the role that puts accounts on the share, and
# the role that only looks. Applied once for each hub, after terraform/bootstrap: the trusts name its roles.

locals {
  gateway     = "arn:${var.partition}:ec2:${var.region}:${var.core_account}:transit-gateway/${var.transit_gateway}"
  attachments = "arn:${var.partition}:ec2:${var.region}:*:transit-gateway-attachment/*"
  external_id = var.roles.external_id == null ? {} : { Condition = { StringEquals = { "sts:ExternalId" = var.roles.external_id } } }

  roles = { share = var.roles.share, reader = var.roles.reader }
  trust = { for role, job in { share = var.roles.write, reader = var.roles.read } : role => jsonencode({
    Version = "2012-10-17"
    Statement = [merge({
      Effect    = "Allow"
      Principal = { AWS = "arn:${var.partition}:iam::${var.automation_account}:role/${job}" }
      Action    = ["sts:AssumeRole", "sts:SetSourceIdentity"]
    }, local.external_id)]
  }) }

  look_at_share = [{ Sid = "LookAtShare", Effect = "Allow", Action = ["ram:GetResourceShareAssociations"], Resource = ["*"] }]
  share = [{
    Sid      = "ShareGateway"
    Effect   = "Allow"
    Action   = ["ram:AssociateResourceShare", "ram:DisassociateResourceShare"]
    Resource = [aws_ram_resource_share.this.arn]
  }]

  # A gateway that doesn't accept attachments by itself has somebody who does. Terraform also looks whether an attachment
  # is in the gateway's default route tables.
  look_at_attachments = [{
    Sid    = "LookAtAttachments"
    Effect = "Allow"
    Action = [
      "ec2:DescribeTransitGatewayVpcAttachments", "ec2:DescribeTransitGateways",
      "ec2:GetTransitGatewayRouteTableAssociations", "ec2:GetTransitGatewayRouteTablePropagations",
    ]
    Resource = ["*"]
  }]
  accept = [
    {
      Sid      = "AcceptAttachments"
      Effect   = "Allow"
      Action   = ["ec2:AcceptTransitGatewayVpcAttachment", "ec2:DeleteTransitGatewayVpcAttachment"]
      Resource = [local.attachments]
    },
    {
      Sid      = "TagAttachments"
      Effect   = "Allow"
      Action   = ["ec2:CreateTags", "ec2:DeleteTags"]
      Resource = [local.attachments]
    },
  ]

  looking  = concat(local.look_at_share, var.accept == "manual" ? local.look_at_attachments : [])
  sharing  = concat(local.looking, local.share, var.accept == "manual" ? local.accept : [])
  policies = { share = local.sharing, reader = local.looking }
}

resource "aws_ram_resource_share" "this" {
  name                      = "genesis-${var.hub}"
  allow_external_principals = false
}

resource "aws_ram_resource_association" "gateway" {
  resource_arn       = local.gateway
  resource_share_arn = aws_ram_resource_share.this.arn
}

# Hubs of one core account may share a role: one of them makes it, and each gives it a policy of its own.
resource "aws_iam_role" "this" {
  for_each = { for kind, name in local.roles : kind => name if contains(var.makes, kind) }

  name               = each.value
  description        = each.key == "share" ? "Hands transit gateways to accounts" : "Looks who has transit gateways"
  assume_role_policy = local.trust[each.key]
}

resource "aws_iam_role_policy" "this" {
  # checkov:skip=CKV_AWS_355:What lists shares and attachments takes no ARN (RAM's and EC2's documentation).
  for_each = local.policies

  name   = "genesis-${var.hub}"
  role   = local.roles[each.key]
  policy = jsonencode({ Version = "2012-10-17", Statement = each.value })

  depends_on = [aws_iam_role.this]
}

output "hub" {
  description = "What belongs into organization.yaml, under hubs."
  value = {
    core_account    = var.core_account
    share_role      = var.roles.share
    reader_role     = var.roles.reader
    transit_gateway = var.transit_gateway
    resource_share  = split("/", aws_ram_resource_share.this.arn)[1]
  }
}
