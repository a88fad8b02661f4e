variable "account" {
  description = "The account's name in the ledger."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", var.account)) && length(var.account) >= 3 && length(var.account) <= 32
    error_message = "account must be 3 to 32 lower-case letters, digits and single hyphens, beginning with a letter."
  }
}

variable "account_id" {
  description = "The account's id; null while the account doesn't exist."
  type        = string
  default     = null

  validation {
    condition     = try(var.account_id == null || can(regex("^[0-9]{12}$", var.account_id)), false)
    error_message = "account_id must be a string of 12 digits, or null for an account that doesn't exist yet."
  }

  validation {
    condition     = var.offline || var.account_id != null
    error_message = "account_id is needed unless offline is true: there is no account to reach without it."
  }
}

variable "offline" {
  description = "True for an account that doesn't exist yet: the plan is made without credentials and reaches no AWS endpoint. Such a plan can't be applied."
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

variable "region" {
  description = "Region of the account's network and of its hub."
  type        = string
  nullable    = false
}

variable "environment" {
  description = "Name of the environment, for the tag Environment and the names of what clusters use."
  type        = string
  nullable    = false
}

variable "roles" {
  description = "The role to work as in the account, by name, and the external id its trust policy asks for, where it does."
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

variable "tags" {
  description = "Tags of every resource, from the account's file."
  type        = map(string)
  nullable    = false
  default     = {}

  validation {
    condition     = alltrue([for key in keys(var.tags) : !startswith(lower(key), "aws:") && !startswith(key, "genesis:")])
    error_message = "tags must not begin with aws: (AWS's own) or genesis: (written by this module)."
  }

  # AWS: 50 tags a resource. A VPC carries nine of its own; clusters add theirs later.
  validation {
    condition     = length(var.tags) <= 30
    error_message = "tags must be at most 30: AWS allows 50 a resource, and the network's own and its clusters' need room."
  }
}

# What follows is the network's: terraform/modules/network checks it.

variable "cidr" {
  description = "The account's IPv4 block, as claimed in the ledger."
  type        = string
  nullable    = false
}

variable "zones" {
  description = "Letters of the availability zones, in order: 2 to 4."
  type        = list(string)
  nullable    = false
}

variable "nat" {
  description = "NAT gateways: per-zone or single."
  type        = string
  nullable    = false
  default     = "per-zone"
}

variable "teleport_cidrs" {
  description = "Blocks from which Teleport reaches nodes and databases."
  type        = list(string)
  nullable    = false
  default     = []
}

variable "vpn_cidrs" {
  description = "Blocks from which people on the VPN reach the databases."
  type        = list(string)
  nullable    = false
  default     = []
}

variable "cnc_cidrs" {
  description = "Blocks of the command-and-control cluster, which reaches the databases."
  type        = list(string)
  nullable    = false
  default     = []
}

variable "gitlab_cidrs" {
  description = "Blocks of GitLab's runners, which reach the databases."
  type        = list(string)
  nullable    = false
  default     = []
}

variable "database" {
  description = "Which databases the network is prepared for, and PostgreSQL's family of parameter groups."
  nullable    = false
  default     = {}
  type = object({
    family     = optional(string, "aurora-postgresql16")
    postgresql = optional(bool, true)
    mysql      = optional(bool, false)
  })
}

variable "ipv6" {
  description = "IPv6: none, amazon, or the id of an IPAM pool."
  type        = string
  nullable    = false
  default     = "none"
}

variable "hub" {
  description = "The region's hub, as in organization.yaml; share_role is the role to work as in its core account."
  nullable    = false
  type = object({
    core_account    = string
    share_role      = string
    transit_gateway = string
    resource_share  = string
    accept          = optional(string, "auto")
    routes          = optional(list(string), [])
    dns_servers     = optional(list(string), [])
  })

  validation {
    condition     = can(regex("^[A-Za-z0-9+=,.@_-]{1,64}$", var.hub.share_role))
    error_message = "hub.share_role must be the name of a role, not its ARN."
  }
}
