mock_provider "aws" {}

mock_provider "aws" {
  alias = "core"
}

run "four_zones_get_a_quarter_of_each_half" {
  command = plan

  assert {
    condition = { for zone, subnet in aws_subnet.private : zone => subnet.cidr_block } == {
      a = "10.0.4.0/27", b = "10.0.4.32/27", c = "10.0.4.64/27", d = "10.0.4.96/27"
    }
    error_message = "The lower half is cut in four private subnets."
  }

  assert {
    condition = { for zone, subnet in aws_subnet.public : zone => subnet.cidr_block } == {
      a = "10.0.4.128/27", b = "10.0.4.160/27", c = "10.0.4.192/27", d = "10.0.4.224/27"
    }
    error_message = "The upper half is cut in four public subnets."
  }

  assert {
    condition     = aws_subnet.private["d"].availability_zone == "us-east-1d" && aws_subnet.public["d"].availability_zone == "us-east-1d"
    error_message = "A zone's subnets stand in that zone."
  }

  assert {
    condition     = aws_subnet.private["a"].tags.SubnetType == "private" && aws_subnet.public["a"].tags.SubnetType == "public"
    error_message = "The cloud provisioner finds subnets by SubnetType."
  }
}

run "three_zones_leave_the_fourth_part_free" {
  command = plan

  variables {
    zones = ["b", "c", "f"]
    cidr  = "10.0.4.0/25"
  }

  assert {
    condition = { for zone, subnet in aws_subnet.public : zone => subnet.cidr_block } == {
      b = "10.0.4.64/28", c = "10.0.4.80/28", f = "10.0.4.96/28"
    }
    error_message = "Three zones use three of four parts, in the order of the list."
  }
}

run "two_zones_get_half_of_each_half" {
  command = plan

  variables {
    zones = ["a", "b"]
    cidr  = "10.0.4.0/26"
  }

  assert {
    condition     = { for zone, subnet in aws_subnet.private : zone => subnet.cidr_block } == { a = "10.0.4.0/28", b = "10.0.4.16/28" }
    error_message = "The lower half is cut in two."
  }

  assert {
    condition     = { for zone, subnet in aws_subnet.public : zone => subnet.cidr_block } == { a = "10.0.4.32/28", b = "10.0.4.48/28" }
    error_message = "The upper half is cut in two."
  }
}
