# The account that every test starts from.
account     = "acme"
offline     = true
region      = "us-east-1"
environment = "test"
cidr        = "10.0.4.0/24"
zones       = ["a", "b", "c", "d"]
tags        = { cost-center = "42" }
roles       = { provisioning = "MattermostAccountProvisioningRole" }
hub = {
  core_account    = "222222222222"
  share_role      = "tgw-share-association-role"
  transit_gateway = "tgw-0123456789abcdef0"
  resource_share  = "0a1b2c3d"
}
