resource "aws_vpc" "this" {
  cidr_block           = var.cidr
  enable_dns_support   = true
  enable_dns_hostnames = true

  # The cloud provisioner finds a free VPC by these tags and claims it by editing them.
  tags = {
    Name              = var.account
    Available         = "true"
    CloudClusterID    = "none"
    CloudClusterOwner = "none"
    CloudClusterType  = "kops"
    Size              = split("/", var.cidr)[1]
  }

  lifecycle {
    ignore_changes = [
      tags["Available"],
      tags["CloudClusterID"],
      tags["CloudClusterOwner"],
      tags["CloudClusterType"],
      tags["CloudSecondaryClusterID"],
    ]
  }
}

resource "aws_internet_gateway" "this" {
  vpc_id = aws_vpc.this.id
  tags   = { Name = var.account }
}

resource "aws_vpc_dhcp_options" "this" {
  domain_name         = var.region == "us-east-1" ? "ec2.internal" : "${var.region}.compute.internal"
  domain_name_servers = length(var.hub.dns_servers) > 0 ? var.hub.dns_servers : ["AmazonProvidedDNS"]
  tags                = { Name = var.account }
}

resource "aws_vpc_dhcp_options_association" "this" {
  vpc_id          = aws_vpc.this.id
  dhcp_options_id = aws_vpc_dhcp_options.this.id
}
