mock_provider "aws" {}

mock_provider "aws" {
  alias = "accepter"
}

run "one_side_asks_and_the_other_accepts" {
  command = apply

  assert {
    condition = {
      vpc    = aws_vpc_peering_connection.this.vpc_id
      peer   = aws_vpc_peering_connection.this.peer_vpc_id
      owner  = aws_vpc_peering_connection.this.peer_owner_id
      region = aws_vpc_peering_connection.this.peer_region
    } == { vpc = "vpc-0a", peer = "vpc-0b", owner = "666666666666", region = "eu-west-1" }
    error_message = "It is asked for from the first account to the second, in the second's region."
  }

  assert {
    condition     = aws_vpc_peering_connection_accepter.this.auto_accept && aws_vpc_peering_connection_accepter.this.vpc_peering_connection_id == aws_vpc_peering_connection.this.id
    error_message = "The second account accepts that very connection."
  }

  assert {
    condition     = output.network == { peering_id = aws_vpc_peering_connection.this.id }
    error_message = "Its id is handed over."
  }
}

run "every_table_of_both_sides_has_a_route" {
  command = apply

  assert {
    condition     = { for name, route in aws_route.requester : name => [route.route_table_id, route.destination_cidr_block] } == { public = ["rtb-0a1", "10.1.5.0/24"], private-a = ["rtb-0a2", "10.1.5.0/24"], private-b = ["rtb-0a3", "10.1.5.0/24"] }
    error_message = "The first side's tables lead to the second side's block."
  }

  assert {
    condition     = { for name, route in aws_route.accepter : name => [route.route_table_id, route.destination_cidr_block] } == { public = ["rtb-0b1", "10.0.4.0/24"], private-a = ["rtb-0b2", "10.0.4.0/24"] }
    error_message = "The second side's tables lead back."
  }

  assert {
    condition     = length(aws_route.requester_ipv6) + length(aws_route.accepter_ipv6) == 0
    error_message = "IPv6 on one side alone leads nowhere."
  }
}

run "ipv6_is_routed_where_both_have_it" {
  command = apply

  variables {
    requester = {
      account      = "acme"
      account_id   = "444444444444"
      region       = "us-east-1"
      vpc_id       = "vpc-0a"
      cidr         = "10.0.4.0/24"
      ipv6_cidr    = "2001:db8:1::/56"
      route_tables = { public = "rtb-0a1" }
    }
  }

  assert {
    condition     = [for route in aws_route.requester_ipv6 : route.destination_ipv6_cidr_block] == ["2001:db8:2::/56"] && [for route in aws_route.accepter_ipv6 : route.destination_ipv6_cidr_block] == ["2001:db8:1::/56", "2001:db8:1::/56"]
    error_message = "Both ways, in every table."
  }
}

run "names_are_not_resolved_unless_asked_for" {
  command = apply

  assert {
    condition     = !aws_vpc_peering_connection_options.requester.requester[0].allow_remote_vpc_dns_resolution && !aws_vpc_peering_connection_options.accepter.accepter[0].allow_remote_vpc_dns_resolution
    error_message = "DNS is off, and said to be off, on both sides."
  }
}

run "names_are_resolved_both_ways" {
  command = apply

  variables {
    dns = true
  }

  assert {
    condition     = aws_vpc_peering_connection_options.requester.requester[0].allow_remote_vpc_dns_resolution && aws_vpc_peering_connection_options.accepter.accepter[0].allow_remote_vpc_dns_resolution
    error_message = "DNS is on on both sides."
  }
}

run "every_wrong_input_is_named_at_once" {
  command = plan

  variables {
    session_name    = "run 1"
    source_identity = "x"
    roles           = { provisioning = "arn:aws:iam::444444444444:role/x" }
    requester = {
      account      = "acme"
      account_id   = "acme"
      region       = "us-east-1"
      vpc_id       = "vpc-0a"
      cidr         = "10.0.4.0/24"
      route_tables = {}
    }
  }

  expect_failures = [var.session_name, var.source_identity, var.roles, var.requester]
}

run "a_network_is_not_peered_with_itself" {
  command = plan

  variables {
    requester = {
      account      = "acme"
      account_id   = "444444444444"
      region       = "eu-west-1"
      vpc_id       = "vpc-0b"
      cidr         = "10.1.5.0/24"
      route_tables = { public = "rtb-0a1" }
    }
  }

  expect_failures = [var.accepter]
}
