mock_provider "aws" {}

mock_provider "aws" {
  alias = "core"
}

run "a_vpc_the_cloud_provisioner_can_claim_with_the_domain_of_us_east_1" {
  command = apply

  assert {
    condition = aws_vpc.this.tags == tomap({
      Name              = "acme"
      Available         = "true"
      CloudClusterID    = "none"
      CloudClusterOwner = "none"
      CloudClusterType  = "kops"
      Size              = "24"
    })
    error_message = "The cloud provisioner claims a VPC by these tags."
  }

  assert {
    condition     = aws_vpc.this.cidr_block == "10.0.4.0/24" && aws_vpc.this.enable_dns_hostnames && aws_vpc.this.enable_dns_support
    error_message = "The VPC has the account's block and names its hosts."
  }

  assert {
    condition     = aws_vpc_dhcp_options.this.domain_name == "ec2.internal" && aws_vpc_dhcp_options.this.domain_name_servers == tolist(["10.100.0.2"])
    error_message = "us-east-1 uses ec2.internal, and the hub's name servers."
  }

  assert {
    condition     = keys(output.private_subnets) == ["a", "b", "c", "d"] && keys(output.public_subnets) == ["a", "b", "c", "d"]
    error_message = "Subnets are given by zone."
  }

  assert {
    condition     = output.security_groups.master == aws_security_group.this["master"].id && keys(output.security_groups) == ["calls", "db-postgresql", "master", "worker"]
    error_message = "Security groups are given by kind."
  }

  assert {
    condition     = output.vpc_id == aws_vpc.this.id && output.transit_gateway_attachment == aws_ec2_transit_gateway_vpc_attachment.this.id
    error_message = "The VPC and its attachment are given by id."
  }
}

run "other_regions_have_theirs_and_amazon_answers_where_the_hub_does_not" {
  command = plan

  variables {
    region = "eu-central-1"
    hub = {
      core_account    = "222222222222"
      transit_gateway = "tgw-0123456789abcdef0"
      resource_share  = "0a1b2c3d"
      accept          = "auto"
      routes          = []
      dns_servers     = []
    }
  }

  assert {
    condition     = aws_vpc_dhcp_options.this.domain_name == "eu-central-1.compute.internal"
    error_message = "Outside us-east-1 the domain is <region>.compute.internal."
  }

  assert {
    condition     = aws_vpc_dhcp_options.this.domain_name_servers == tolist(["AmazonProvidedDNS"])
    error_message = "Without name servers of the hub, Amazon's answer."
  }
}
