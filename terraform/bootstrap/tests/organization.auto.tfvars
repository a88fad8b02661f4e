# The organization that every test starts from.
region = "us-east-1"
accounts = {
  automation = "555555555555"
  management = "111111111111"
  core       = ["222222222222"]
  never      = ["333333333333"]
}
github = {
  repository    = "example/cloud-accounts"
  repository_id = "1001"
  owner_id      = "2002"
}
roles = {
  read           = "genesis-read"
  write          = "genesis-write"
  apps           = "genesis-apps"
  bundles        = "genesis-bundles"
  factory        = "genesis-factory"
  factory_reader = "genesis-factory-reader"
  bootstrap      = "OrganizationAccountAccessRole"
  provisioning   = "MattermostAccountProvisioningRole"
  reader         = "GenesisReaderRole"
  member_apps    = "GenesisAppsRole"
  share          = ["tgw-share-association-role"]
  hub_reader     = ["GenesisReaderRole"]
}
factory      = { kind = "organizations", units = ["Workloads", "Suspended"] }
state_bucket = { name = "example-genesis-state" }
