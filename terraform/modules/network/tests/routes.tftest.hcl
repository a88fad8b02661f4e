mock_provider "aws" {}

mock_provider "aws" {
  alias = "core"
}

run "every_zone_leaves_by_its_own_nat_gateway_or_to_the_hub_or_to_s3" {
  command = apply

  assert {
    condition     = keys(aws_nat_gateway.this) == ["a", "b", "c", "d"] && length(aws_eip.nat) == 4
    error_message = "Every zone has a NAT gateway with an address."
  }

  assert {
    condition     = alltrue([for zone, gateway in aws_nat_gateway.this : gateway.subnet_id == aws_subnet.public[zone].id])
    error_message = "A NAT gateway stands in its zone's public subnet."
  }

  assert {
    condition = alltrue([for zone, table in aws_route_table.private :
      aws_route_table_association.private[zone].route_table_id == table.id && aws_route.private_internet[zone].nat_gateway_id == aws_nat_gateway.this[zone].id
    ])
    error_message = "A private subnet leaves through its own zone's NAT gateway."
  }

  assert {
    condition     = alltrue([for association in aws_route_table_association.public : association.route_table_id == aws_route_table.public.id])
    error_message = "Public subnets share the public table."
  }

  assert {
    condition     = aws_route.public_internet.gateway_id == aws_internet_gateway.this.id
    error_message = "The public table leaves through the internet gateway."
  }

  assert {
    condition     = keys(aws_route.public_hub) == ["10.100.0.0/16", "10.101.0.0/16"] && alltrue([for route in aws_route.public_hub : route.route_table_id == aws_route_table.public.id])
    error_message = "The public table has every block of the hub."
  }

  assert {
    condition     = length(aws_route.private_hub) == 8 && aws_route.private_hub["c 10.101.0.0/16"].route_table_id == aws_route_table.private["c"].id
    error_message = "Every private table has every block of the hub."
  }

  assert {
    condition     = alltrue([for route in concat(values(aws_route.public_hub), values(aws_route.private_hub)) : route.transit_gateway_id == "tgw-0123456789abcdef0"])
    error_message = "The way to the hub is its transit gateway."
  }

  assert {
    condition     = aws_vpc_endpoint.s3.vpc_endpoint_type == "Gateway" && aws_vpc_endpoint.s3.service_name == "com.amazonaws.us-east-1.s3"
    error_message = "The endpoint is S3's gateway in the region."
  }

  assert {
    condition     = aws_vpc_endpoint.s3.route_table_ids == toset(concat([aws_route_table.public.id], [for table in aws_route_table.private : table.id]))
    error_message = "Every table leads there."
  }
}

run "a_single_nat_gateway_serves_all_zones" {
  command = apply

  variables {
    nat = "single"
  }

  assert {
    condition     = keys(aws_nat_gateway.this) == ["a"] && keys(aws_route_table.private) == ["a"]
    error_message = "One NAT gateway and one private table, in the first zone."
  }

  assert {
    condition     = length(aws_route_table_association.private) == 4 && alltrue([for association in aws_route_table_association.private : association.route_table_id == aws_route_table.private["a"].id])
    error_message = "All private subnets use the one table."
  }
}
