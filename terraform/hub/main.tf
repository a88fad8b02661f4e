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

  look = [
    { Sid = "LookAtShare", Effect = "Allow", Action = ["ram:GetResourceShareAssociations"], Resource = ["*"] },
    {
      Sid      = "LookAtAttachments"
      Effect   = "Allow"
      Action   = ["ec2:DescribeTransitGatewayVpcAttachments", "ec2:DescribeTransitGatewayAttachments", "ec2:DescribeTransitGateways"]
      Resource = ["*"]
    },
  ]
  share = [{
    Sid      = "ShareGateway"
    Effect   = "Allow"
    Action   = ["ram:AssociateResourceShare", "ram:DisassociateResourceShare"]
    Resource = [aws_ram_resource_share.this.arn]
  }]
  # A gateway that doesn't accept attachments by itself has somebody who does.
  accept = var.accept == "auto" ? [] : [
    {
      Sid      = "AcceptAttachments"
      Effect   = "Allow"
      Action   = ["ec2:AcceptTransitGatewayVpcAttachment", "ec2:DeleteTransitGatewayVpcAttachment"]
      Resource = [local.gateway, local.attachments]
    },
    {
      Sid      = "TagAttachments"
      Effect   = "Allow"
      Action   = ["ec2:CreateTags", "ec2:DeleteTags"]
      Resource = [local.attachments]
    },
  ]
  policies = { share = concat(local.look, local.share, local.accept), reader = local.look }
}

resource "aws_ram_resource_share" "this" {
  name                      = "genesis-${var.hub}"
  allow_external_principals = false
}

resource "aws_ram_resource_association" "gateway" {
  resource_arn       = local.gateway
  resource_share_arn = aws_ram_resource_share.this.arn
}

resource "aws_iam_role" "this" {
  for_each = local.roles

  name               = each.value
  description        = each.key == "share" ? "Hands the transit gateway of ${var.hub} to accounts" : "Looks who has the transit gateway of ${var.hub}"
  assume_role_policy = local.trust[each.key]
}

resource "aws_iam_role_policy" "this" {
  # checkov:skip=CKV_AWS_355:What lists shares and attachments takes no ARN (RAM's and EC2's documentation).
  for_each = local.policies

  name   = "genesis-${var.hub}"
  role   = aws_iam_role.this[each.key].name
  policy = jsonencode({ Version = "2012-10-17", Statement = each.value })
}

output "hub" {
  description = "What belongs into organization.yaml, under hubs."
  value = {
    core_account    = var.core_account
    share_role      = aws_iam_role.this["share"].name
    reader_role     = aws_iam_role.this["reader"].name
    transit_gateway = var.transit_gateway
    resource_share  = split("/", aws_ram_resource_share.this.arn)[1]
  }
}
