# aws works in the account that asks for the peering, aws.accepter in the one that accepts it. Each may be in a region of
# its own. Offline both hold credentials that are good for nothing and ask AWS nothing.

provider "aws" {
  region = var.requester.region

  access_key                  = var.offline ? "offline" : null
  secret_key                  = var.offline ? "offline" : null
  skip_credentials_validation = var.offline
  skip_requesting_account_id  = var.offline
  skip_metadata_api_check     = var.offline

  dynamic "assume_role" {
    for_each = var.offline ? [] : [var.requester.account_id]
    content {
      role_arn        = "arn:${var.partition}:iam::${assume_role.value}:role/${var.roles.provisioning}"
      session_name    = var.session_name
      source_identity = var.source_identity
      external_id     = var.roles.external_id
    }
  }

  default_tags {
    tags = merge(local.tags, { "genesis:account" = var.requester.account })
  }
}

provider "aws" {
  alias  = "accepter"
  region = var.accepter.region

  access_key                  = var.offline ? "offline" : null
  secret_key                  = var.offline ? "offline" : null
  skip_credentials_validation = var.offline
  skip_requesting_account_id  = var.offline
  skip_metadata_api_check     = var.offline

  dynamic "assume_role" {
    for_each = var.offline ? [] : [var.accepter.account_id]
    content {
      role_arn        = "arn:${var.partition}:iam::${assume_role.value}:role/${var.roles.provisioning}"
      session_name    = var.session_name
      source_identity = var.source_identity
      external_id     = var.roles.external_id
    }
  }

  default_tags {
    tags = merge(local.tags, { "genesis:account" = var.accepter.account })
  }
}
