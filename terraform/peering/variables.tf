variable "requester" {
  description = "The side that asks: the account that comes first in the peering's name, and what its network is made of."
  nullable    = false
  type = object({
    account      = string
    account_id   = string
    region       = string
    vpc_id       = string
    cidr         = string
    ipv6_cidr    = optional(string)
    route_tables = map(string)
  })

  validation {
    condition     = can(regex("^[0-9]{12}$", var.requester.account_id))
    error_message = "requester.account_id must be a string of 12 digits."
  }

  validation {
    condition     = length(var.requester.route_tables) > 0
    error_message = "requester.route_tables must name the tables that get a route to the other side."
  }
}

variable "accepter" {
  description = "The side that accepts, in the same terms."
  nullable    = false
  type = object({
    account      = string
    account_id   = string
    region       = string
    vpc_id       = string
    cidr         = string
    ipv6_cidr    = optional(string)
    route_tables = map(string)
  })

  validation {
    condition     = can(regex("^[0-9]{12}$", var.accepter.account_id))
    error_message = "accepter.account_id must be a string of 12 digits."
  }

  validation {
    condition     = length(var.accepter.route_tables) > 0
    error_message = "accepter.route_tables must name the tables that get a route to the other side."
  }

  # The ledger's check refuses every overlap, as AWS does.
  validation {
    condition     = var.accepter.cidr != var.requester.cidr && var.accepter.vpc_id != var.requester.vpc_id
    error_message = "accepter must be another network than requester, with another block."
  }
}

variable "dns" {
  description = "Whether each side resolves the other's private names to private addresses."
  type        = bool
  nullable    = false
  default     = false
}

variable "offline" {
  description = "True for a plan that is made without credentials and reaches no AWS endpoint. Such a plan can't be applied."
  type        = bool
  nullable    = false
  default     = false
}

variable "partition" {
  description = "AWS partition: aws, aws-cn, aws-us-gov."
  type        = string
  nullable    = false
  default     = "aws"
}

variable "environment" {
  description = "Name of the environment, for the tag Environment."
  type        = string
  nullable    = false
}

variable "roles" {
  description = "The role to work as in both accounts, by name, and the external id its trust policy asks for, where it does."
  nullable    = false
  type = object({
    provisioning = string
    external_id  = optional(string)
  })

  validation {
    condition     = can(regex("^[A-Za-z0-9+=,.@_-]{1,64}$", var.roles.provisioning))
    error_message = "roles.provisioning must be the name of a role, not its ARN."
  }
}

# AWS: 2 to 64 of these characters, in both names.
variable "session_name" {
  description = "Name of the role sessions: who does this, from which run."
  type        = string
  nullable    = false
  default     = "genesis-actions"

  validation {
    condition     = can(regex("^[A-Za-z0-9+=,.@_-]{2,64}$", var.session_name))
    error_message = "session_name must be 2 to 64 letters, digits and characters of +=,.@_-"
  }
}

variable "source_identity" {
  description = "Source identity of the role sessions, where the trust policies allow it."
  type        = string
  default     = null

  validation {
    condition     = try(var.source_identity == null || can(regex("^[A-Za-z0-9+=,.@_-]{2,64}$", var.source_identity)), false)
    error_message = "source_identity must be 2 to 64 letters, digits and characters of +=,.@_-"
  }
}
