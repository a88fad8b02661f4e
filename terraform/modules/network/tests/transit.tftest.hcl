mock_provider "aws" {}

mock_provider "aws" {
  alias = "core"
}

run "the_share_is_named_by_partition_region_and_core_account" {
  command = plan

  variables {
    partition = "aws-us-gov"
    region    = "us-gov-west-1"
  }

  assert {
    condition     = aws_ram_principal_association.hub.resource_share_arn == "arn:aws-us-gov:ram:us-gov-west-1:222222222222:resource-share/0a1b2c3d"
    error_message = "The share's ARN has no literal partition."
  }

  assert {
    condition     = aws_ram_principal_association.hub.principal == "444444444444"
    error_message = "The transit gateway is shared with the account."
  }
}

run "the_attachment_stands_in_the_private_subnets" {
  command = apply

  assert {
    condition     = toset(aws_ec2_transit_gateway_vpc_attachment.this.subnet_ids) == toset([for subnet in aws_subnet.private : subnet.id])
    error_message = "One private subnet of every zone is attached."
  }

  assert {
    condition     = aws_ec2_transit_gateway_vpc_attachment.this.security_group_referencing_support == "enable"
    error_message = "Security groups may be referenced across the transit gateway."
  }

  assert {
    condition     = length(aws_ec2_transit_gateway_vpc_attachment_accepter.this) == 0
    error_message = "A hub that accepts by itself needs no accepter."
  }
}

run "a_hub_that_does_not_accept_by_itself_gets_an_accepter" {
  command = apply

  variables {
    hub = {
      core_account    = "222222222222"
      transit_gateway = "tgw-0123456789abcdef0"
      resource_share  = "0a1b2c3d"
      accept          = "manual"
      routes          = ["10.100.0.0/16"]
      dns_servers     = []
    }
  }

  assert {
    condition     = aws_ec2_transit_gateway_vpc_attachment_accepter.this[0].transit_gateway_attachment_id == aws_ec2_transit_gateway_vpc_attachment.this.id
    error_message = "The core account accepts this attachment."
  }
}
