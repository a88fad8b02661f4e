terraform {
  required_version = ">= 1.10"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.100.0, < 6.0.0"
      # aws is the account itself; aws.core is the account that owns the hub's transit gateway.
      configuration_aliases = [aws, aws.core]
    }
  }
}
