# aws works in the automation account, aws.management in the organization's management account. Who runs this is an
# administrator of one of them and becomes the other's by a role there.

locals {
  tags = { "genesis:bootstrap" = var.github.repository }
}

provider "aws" {
  region = var.region

  dynamic "assume_role" {
    for_each = compact([var.access.automation])
    content {
      role_arn     = assume_role.value
      session_name = "genesis-bootstrap"
    }
  }

  default_tags {
    tags = local.tags
  }
}

provider "aws" {
  alias  = "management"
  region = var.region

  dynamic "assume_role" {
    for_each = compact([var.access.management])
    content {
      role_arn     = assume_role.value
      session_name = "genesis-bootstrap"
    }
  }

  default_tags {
    tags = local.tags
  }
}
