# aws works in the account, aws.core in the account that owns the hub's transit gateway.
# Offline both hold credentials that are good for nothing and ask AWS nothing: no role to
# assume, no look at who they are.

locals {
  default_tags = merge({ Environment = var.environment }, var.tags, { "genesis:account" = var.account })
}

provider "aws" {
  region = var.region

  access_key                  = var.offline ? "offline" : null
  secret_key                  = var.offline ? "offline" : null
  skip_credentials_validation = var.offline
  skip_requesting_account_id  = var.offline
  skip_metadata_api_check     = var.offline

  dynamic "assume_role" {
    for_each = var.offline ? [] : [var.account_id]
    content {
      role_arn        = "arn:${var.partition}:iam::${assume_role.value}:role/${var.roles.provisioning}"
      session_name    = var.session_name
      source_identity = var.source_identity
      external_id     = var.roles.external_id
    }
  }

  default_tags {
    tags = local.default_tags
  }
}

provider "aws" {
  alias  = "core"
  region = var.region

  access_key                  = var.offline ? "offline" : null
  secret_key                  = var.offline ? "offline" : null
  skip_credentials_validation = var.offline
  skip_requesting_account_id  = var.offline
  skip_metadata_api_check     = var.offline

  dynamic "assume_role" {
    for_each = var.offline ? [] : [var.hub.core_account]
    content {
      role_arn        = "arn:${var.partition}:iam::${assume_role.value}:role/${var.hub.share_role}"
      session_name    = var.session_name
      source_identity = var.source_identity
      external_id     = var.roles.external_id
    }
  }

  default_tags {
    tags = local.default_tags
  }
}
