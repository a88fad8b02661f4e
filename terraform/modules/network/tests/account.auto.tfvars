# The network that every test starts from.
account     = "acme"
account_id  = "444444444444"
partition   = "aws"
region      = "us-east-1"
environment = "test"
zones       = ["a", "b", "c", "d"]
cidr        = "10.0.4.0/24"
hub = {
  core_account    = "222222222222"
  transit_gateway = "tgw-0123456789abcdef0"
  resource_share  = "0a1b2c3d"
  accept          = "auto"
  routes          = ["10.100.0.0/16", "10.101.0.0/16"]
  dns_servers     = ["10.100.0.2"]
}
