resource "aws_vpc" "this" {
  # checkov:skip=CKV2_AWS_11:Whether traffic is logged, and where to, is decided for the whole organization (Control Tower does it), not by each network.
  # checkov:skip=CKV2_AWS_12:Nothing stands in the default group: all that uses this network names a group of its own. Taking it over would change what AWS made, not us.
  cidr_block           = var.cidr
  enable_dns_support   = true
  enable_dns_hostnames = true

  assign_generated_ipv6_cidr_block = var.ipv6 == "amazon" ? true : null
  ipv6_ipam_pool_id                = startswith(var.ipv6, "ipam-pool-") ? var.ipv6 : null
  ipv6_netmask_length              = startswith(var.ipv6, "ipam-pool-") ? 56 : null

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
