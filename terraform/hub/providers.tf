# aws works in the hub's core account.
provider "aws" {
  region = var.region

  dynamic "assume_role" {
    for_each = compact([var.access])
    content {
      role_arn     = assume_role.value
      session_name = "genesis-bootstrap"
    }
  }

  default_tags {
    tags = { "genesis:hub" = var.hub }
  }
}
