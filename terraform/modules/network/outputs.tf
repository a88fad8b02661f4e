output "region" {
  description = "Region of the network."
  value       = var.region
}

output "zones" {
  description = "Letters of the availability zones, in order."
  value       = var.zones
}

output "cidr" {
  description = "IPv4 block of the VPC."
  value       = aws_vpc.this.cidr_block
}

output "vpc_id" {
  description = "The VPC."
  value       = aws_vpc.this.id
}

output "private_subnets" {
  description = "Private subnets by zone."
  value       = { for zone, subnet in aws_subnet.private : zone => subnet.id }
}

output "public_subnets" {
  description = "Public subnets by zone."
  value       = { for zone, subnet in aws_subnet.public : zone => subnet.id }
}

output "private_route_tables" {
  description = "Private route tables by zone; with a single NAT gateway, one under the first zone."
  value       = { for zone, table in aws_route_table.private : zone => table.id }
}

output "public_route_table" {
  description = "The public route table."
  value       = aws_route_table.public.id
}

output "nat_addresses" {
  description = "Public addresses the network is seen from, by zone."
  value       = { for zone, address in aws_eip.nat : zone => address.public_ip }
}

output "security_groups" {
  description = "Security groups by kind: master, worker, calls, and db-postgresql or db-mysql where wanted."
  value       = { for kind, group in aws_security_group.this : kind => group.id }
}

output "transit_gateway_attachment" {
  description = "The VPC's attachment to the hub's transit gateway."
  value       = aws_ec2_transit_gateway_vpc_attachment.this.id
}

output "ipv6_cidr" {
  description = "IPv6 block of the VPC; null without IPv6."
  value       = local.has_ipv6 ? aws_vpc.this.ipv6_cidr_block : null
}

output "s3_endpoint" {
  description = "The gateway by which the network reaches S3."
  value       = aws_vpc_endpoint.s3.id
}

output "database_subnet_groups" {
  description = "DB subnet groups by kind of database."
  value       = { for kind, group in aws_db_subnet_group.this : kind => group.name }
}

output "parameter_groups" {
  description = "PostgreSQL's parameter groups; null where PostgreSQL isn't wanted."
  value = one([for name in local.parameter_groups : {
    instance = aws_db_parameter_group.postgresql[name].name
    cluster  = aws_rds_cluster_parameter_group.postgresql[name].name
  }])
}

output "node_policy" {
  description = "Name of the policy for the nodes of clusters."
  value       = aws_iam_policy.node.name
}

output "monitoring_role" {
  description = "Name of the role by which databases' machines are monitored."
  value       = aws_iam_role.monitoring.name
}
