output "network" {
  description = "What others need of the network: ids, blocks and zones."
  value       = module.network
}
