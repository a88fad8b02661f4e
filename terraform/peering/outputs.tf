output "network" {
  description = "What others need of the peering: its id."
  value       = { peering_id = aws_vpc_peering_connection.this.id }
}
