# Inputs are judged without a provider, which takes long to start: inputs/ has the module's variables and nothing else.

run "blocks_with_host_bits_are_refused" {
  command = plan

  module {
    source = "./tests/inputs"
  }

  variables {
    cidr           = "10.0.4.5/24"
    teleport_cidrs = ["10.20.0.1/16"]
    vpn_cidrs      = ["10.20.0.1/16"]
    cnc_cidrs      = ["10.20.0.1/16"]
    gitlab_cidrs   = ["10.20.0.1/16"]
    hub = {
      core_account    = "222222222222"
      transit_gateway = "tgw-0123456789abcdef0"
      resource_share  = "0a1b2c3d"
      accept          = "auto"
      routes          = ["10.20.0.1/16"]
      dns_servers     = []
    }
  }

  expect_failures = [var.cidr, var.teleport_cidrs, var.vpn_cidrs, var.cnc_cidrs, var.gitlab_cidrs, var.hub]
}

run "blocks_with_leading_zeros_are_refused" {
  command = plan

  module {
    source = "./tests/inputs"
  }

  variables {
    cidr           = "010.0.4.0/24"
    teleport_cidrs = ["010.20.0.0/16"]
    vpn_cidrs      = ["010.20.0.0/16"]
    cnc_cidrs      = ["010.20.0.0/16"]
    gitlab_cidrs   = ["010.20.0.0/16"]
    hub = {
      core_account    = "222222222222"
      transit_gateway = "tgw-0123456789abcdef0"
      resource_share  = "0a1b2c3d"
      accept          = "auto"
      routes          = ["010.20.0.0/16"]
      dns_servers     = []
    }
  }

  expect_failures = [var.cidr, var.teleport_cidrs, var.vpn_cidrs, var.cnc_cidrs, var.gitlab_cidrs, var.hub]
}

run "addresses_in_place_of_blocks_are_refused" {
  command = plan

  module {
    source = "./tests/inputs"
  }

  variables {
    cidr           = "10.0.4.0"
    teleport_cidrs = ["10.20.0.0"]
    vpn_cidrs      = ["10.20.0.0"]
    cnc_cidrs      = ["10.20.0.0"]
    gitlab_cidrs   = ["10.20.0.0"]
    hub = {
      core_account    = "222222222222"
      transit_gateway = "tgw-0123456789abcdef0"
      resource_share  = "0a1b2c3d"
      accept          = "auto"
      routes          = ["10.20.0.0"]
      dns_servers     = []
    }
  }

  expect_failures = [var.cidr, var.teleport_cidrs, var.vpn_cidrs, var.cnc_cidrs, var.gitlab_cidrs, var.hub]
}

run "ipv6_blocks_are_refused" {
  command = plan

  module {
    source = "./tests/inputs"
  }

  variables {
    cidr           = "2001:db8::/56"
    teleport_cidrs = ["2001:db8::/32"]
    vpn_cidrs      = ["2001:db8::/32"]
    cnc_cidrs      = ["2001:db8::/32"]
    gitlab_cidrs   = ["2001:db8::/32"]
    hub = {
      core_account    = "222222222222"
      transit_gateway = "tgw-0123456789abcdef0"
      resource_share  = "0a1b2c3d"
      accept          = "auto"
      routes          = ["2001:db8::/32"]
      dns_servers     = []
    }
  }

  expect_failures = [var.cidr, var.teleport_cidrs, var.vpn_cidrs, var.cnc_cidrs, var.gitlab_cidrs, var.hub]
}

run "a_block_too_small_for_four_zones_is_refused" {
  command = plan

  module {
    source = "./tests/inputs"
  }

  variables {
    cidr = "10.0.4.0/26"
  }

  expect_failures = [var.cidr]
}

run "a_block_larger_than_a_vpc_is_refused" {
  command = plan

  module {
    source = "./tests/inputs"
  }

  variables {
    cidr = "10.0.0.0/15"
  }

  expect_failures = [var.cidr]
}

run "one_zone_is_refused" {
  command = plan

  module {
    source = "./tests/inputs"
  }

  variables {
    zones = ["a"]
  }

  expect_failures = [var.zones]
}

run "five_zones_are_refused" {
  command = plan

  module {
    source = "./tests/inputs"
  }

  variables {
    zones = ["a", "b", "c", "d", "e"]
  }

  expect_failures = [var.zones]
}

run "a_zone_named_twice_is_refused" {
  command = plan

  module {
    source = "./tests/inputs"
  }

  variables {
    zones = ["a", "a"]
  }

  expect_failures = [var.zones]
}

run "a_default_route_to_the_hub_is_refused" {
  command = plan

  module {
    source = "./tests/inputs"
  }

  variables {
    hub = {
      core_account    = "222222222222"
      transit_gateway = "tgw-0123456789abcdef0"
      resource_share  = "0a1b2c3d"
      accept          = "auto"
      routes          = ["0.0.0.0/0"]
      dns_servers     = []
    }
  }

  expect_failures = [var.hub]
}

run "more_name_servers_than_aws_takes_are_refused" {
  command = plan

  module {
    source = "./tests/inputs"
  }

  variables {
    hub = {
      core_account    = "222222222222"
      transit_gateway = "tgw-0123456789abcdef0"
      resource_share  = "0a1b2c3d"
      accept          = "auto"
      routes          = []
      dns_servers     = ["10.100.0.2", "10.100.0.3", "10.100.0.4", "10.100.0.5", "10.100.0.6"]
    }
  }

  expect_failures = [var.hub]
}

run "ids_that_are_too_short_are_refused" {
  command = plan

  module {
    source = "./tests/inputs"
  }

  variables {
    account_id = "4444"
    hub = {
      core_account    = "2222"
      transit_gateway = "tgw-0123456789abcdef0"
      resource_share  = "0a1b2c3d"
      accept          = "auto"
      routes          = []
      dns_servers     = []
    }
  }

  expect_failures = [var.account_id, var.hub]
}

run "words_that_mean_nothing_are_refused" {
  command = plan

  module {
    source = "./tests/inputs"
  }

  variables {
    nat         = "per-subnet"
    partition   = "AWS"
    environment = "my test"
    ipv6        = "yes"
    database    = { family = "mysql8.0" }
    hub = {
      core_account    = "222222222222"
      transit_gateway = "tgw-0123456789abcdef0"
      resource_share  = "0a1b2c3d"
      accept          = "maybe"
      routes          = []
      dns_servers     = []
    }
  }

  expect_failures = [var.nat, var.partition, var.environment, var.ipv6, var.database, var.hub]
}

run "names_in_place_of_letters_and_ids_are_refused" {
  command = plan

  module {
    source = "./tests/inputs"
  }

  variables {
    zones  = ["us-east-1a", "us-east-1b"]
    region = "us-east-1a"
    hub = {
      core_account    = "222222222222"
      transit_gateway = "hub"
      resource_share  = "0a1b2c3d"
      accept          = "auto"
      routes          = []
      dns_servers     = []
    }
  }

  expect_failures = [var.zones, var.region, var.hub]
}

run "an_arn_in_place_of_the_share_id_is_refused" {
  command = plan

  module {
    source = "./tests/inputs"
  }

  variables {
    hub = {
      core_account    = "222222222222"
      transit_gateway = "tgw-0123456789abcdef0"
      resource_share  = "arn:aws:ram:us-east-1:222222222222:resource-share/0a1b2c3d"
      accept          = "auto"
      routes          = []
      dns_servers     = []
    }
  }

  expect_failures = [var.hub]
}

run "a_name_in_place_of_a_name_server_is_refused" {
  command = plan

  module {
    source = "./tests/inputs"
  }

  variables {
    hub = {
      core_account    = "222222222222"
      transit_gateway = "tgw-0123456789abcdef0"
      resource_share  = "0a1b2c3d"
      accept          = "auto"
      routes          = []
      dns_servers     = ["ns.example.com"]
    }
  }

  expect_failures = [var.hub]
}
