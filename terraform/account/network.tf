module "network" {
  source = "../modules/network"

  providers = {
    aws      = aws
    aws.core = aws.core
  }

  account = var.account
  # An account that doesn't exist yet has this id in its plan, and nowhere else.
  account_id = coalesce(var.account_id, "000000000000")

  partition      = var.partition
  region         = var.region
  zones          = var.zones
  cidr           = var.cidr
  nat            = var.nat
  teleport_cidrs = var.teleport_cidrs
  vpn_cidrs      = var.vpn_cidrs
  cnc_cidrs      = var.cnc_cidrs
  gitlab_cidrs   = var.gitlab_cidrs
  environment    = var.environment
  database       = var.database
  ipv6           = var.ipv6
  hub            = var.hub
}
