terraform {
  required_version = ">= 1.10"

  # The backend is written beside these files by the caller: one state per peering.
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "= 5.100.0"
    }
  }
}
