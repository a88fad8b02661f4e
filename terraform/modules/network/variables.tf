variable "account" {
  description = "The account's name in the ledger; names of resources begin with it."
  type        = string
  nullable    = false
}

variable "account_id" {
  description = "The account's id: with whom the transit gateway is shared, whose databases are monitored."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[0-9]{12}$", var.account_id))
    error_message = "account_id must be a string of 12 digits."
  }
}

variable "partition" {
  description = "AWS partition: aws, aws-cn, aws-us-gov."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^aws(-[a-z]+)*$", var.partition))
    error_message = "partition must be aws, aws-cn, aws-us-gov or another AWS partition, in lower case."
  }
}

variable "region" {
  description = "Region of the network; its hub is in the same one."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[a-z]+(-[a-z]+)+-[0-9]+$", var.region))
    error_message = "region must be an AWS region such as us-east-1."
  }
}

variable "zones" {
  description = "Letters of the availability zones, in order. A zone's place in the list decides its subnets' blocks."
  type        = list(string)
  nullable    = false

  validation {
    condition     = length(var.zones) >= 2 && length(var.zones) <= 4
    error_message = "zones must name 2 to 4 availability zones, for example [\"a\", \"b\", \"c\", \"d\"]."
  }

  validation {
    condition     = alltrue([for zone in var.zones : can(regex("^[a-z]$", zone))])
    error_message = "zones holds one lower-case letter per availability zone: \"a\", not \"us-east-1a\"."
  }

  validation {
    condition     = length(var.zones) == length(distinct(var.zones))
    error_message = "zones must not name a zone twice."
  }
}

variable "cidr" {
  description = "The account's IPv4 block, as claimed in the ledger."
  type        = string
  nullable    = false

  validation {
    condition     = try(cidrsubnet(var.cidr, 0, 0) == var.cidr && !strcontains(var.cidr, ":"), false)
    error_message = "cidr must be an IPv4 block without host bits, for example 10.0.4.0/24."
  }

  # A subnet has at least 16 addresses (AWS: /28); a VPC at most 65,536 (/16).
  validation {
    condition     = try(tonumber(split("/", var.cidr)[1]) >= 16, true)
    error_message = "cidr must be a /16 or smaller: AWS has no larger VPC."
  }

  validation {
    condition     = try(tonumber(split("/", var.cidr)[1]) <= (length(var.zones) == 2 ? 26 : 25), true)
    error_message = "cidr must be a /25 or larger (with two zones /26): AWS has no subnet smaller than /28."
  }
}

variable "nat" {
  description = "NAT gateways: one in every zone (per-zone), or one for all (single: cheaper, and gone with its zone)."
  type        = string
  nullable    = false
  default     = "per-zone"

  validation {
    condition     = contains(["per-zone", "single"], var.nat)
    error_message = "nat must be per-zone or single."
  }
}

variable "teleport_cidrs" {
  description = "Blocks from which Teleport reaches the nodes (3022) and the databases."
  type        = list(string)
  nullable    = false
  default     = []

  validation {
    condition     = alltrue([for cidr in var.teleport_cidrs : try(cidrsubnet(cidr, 0, 0) == cidr && !strcontains(cidr, ":"), false)])
    error_message = "teleport_cidrs must be IPv4 blocks without host bits, for example 10.20.0.0/16."
  }
}

variable "vpn_cidrs" {
  description = "Blocks from which people on the VPN reach the databases."
  type        = list(string)
  nullable    = false
  default     = []

  validation {
    condition     = alltrue([for cidr in var.vpn_cidrs : try(cidrsubnet(cidr, 0, 0) == cidr && !strcontains(cidr, ":"), false)])
    error_message = "vpn_cidrs must be IPv4 blocks without host bits, for example 10.20.0.0/16."
  }
}

variable "cnc_cidrs" {
  description = "Blocks of the command-and-control cluster, which reaches the databases."
  type        = list(string)
  nullable    = false
  default     = []

  validation {
    condition     = alltrue([for cidr in var.cnc_cidrs : try(cidrsubnet(cidr, 0, 0) == cidr && !strcontains(cidr, ":"), false)])
    error_message = "cnc_cidrs must be IPv4 blocks without host bits, for example 10.20.0.0/16."
  }
}

variable "gitlab_cidrs" {
  description = "Blocks of GitLab's runners, which reach the databases."
  type        = list(string)
  nullable    = false
  default     = []

  validation {
    condition     = alltrue([for cidr in var.gitlab_cidrs : try(cidrsubnet(cidr, 0, 0) == cidr && !strcontains(cidr, ":"), false)])
    error_message = "gitlab_cidrs must be IPv4 blocks without host bits, for example 10.20.0.0/16."
  }
}

variable "environment" {
  description = "Name of the environment: what the cloud provisioner makes in it is named cloud-<environment>-…"
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[A-Za-z0-9_-]{1,64}$", var.environment))
    error_message = "environment must be 1 to 64 letters, digits, hyphens and underscores."
  }
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

  validation {
    condition     = can(regex("^aurora-postgresql[0-9]+(\\.[0-9]+)?$", var.database.family))
    error_message = "database.family must be a family of Aurora PostgreSQL's parameter groups, for example aurora-postgresql16."
  }
}

variable "ipv6" {
  description = "IPv6: none, amazon (a /56 of Amazon's), or the id of an IPAM pool to take a /56 from."
  type        = string
  nullable    = false
  default     = "none"

  validation {
    condition     = can(regex("^(none|amazon|ipam-pool-[0-9a-f]{8,17})$", var.ipv6))
    error_message = "ipv6 must be none, amazon or the id of an IPAM pool, such as ipam-pool-0123456789abcdef0."
  }
}

variable "hub" {
  description = "The region's hub: the core account, its transit gateway and the resource share that lends it, who accepts attachments, the blocks behind it, its name servers."
  nullable    = false
  type = object({
    core_account    = string
    transit_gateway = string
    resource_share  = string
    accept          = string
    routes          = list(string)
    dns_servers     = list(string)
  })

  validation {
    condition     = can(regex("^[0-9]{12}$", var.hub.core_account))
    error_message = "hub.core_account must be a string of 12 digits."
  }

  validation {
    condition     = can(regex("^tgw-[0-9a-f]+$", var.hub.transit_gateway))
    error_message = "hub.transit_gateway must be the id of a transit gateway, such as tgw-0123456789abcdef0."
  }

  validation {
    condition     = can(regex("^[0-9a-f-]+$", var.hub.resource_share))
    error_message = "hub.resource_share must be the id of the share (what follows \"resource-share/\" in its ARN), not the ARN."
  }

  validation {
    condition     = contains(["auto", "manual"], var.hub.accept)
    error_message = "hub.accept must be auto (the transit gateway accepts shared attachments) or manual."
  }

  validation {
    condition     = alltrue([for cidr in var.hub.routes : try(cidrsubnet(cidr, 0, 0) == cidr && !strcontains(cidr, ":"), false)])
    error_message = "hub.routes must be IPv4 blocks without host bits, for example 10.100.0.0/16."
  }

  validation {
    condition     = !contains(var.hub.routes, "0.0.0.0/0")
    error_message = "hub.routes must not hold 0.0.0.0/0: the default route goes to the internet and NAT gateways."
  }

  # AWS: a set of DHCP options takes four name servers.
  validation {
    condition     = length(var.hub.dns_servers) <= 4 && alltrue([for server in var.hub.dns_servers : can(cidrnetmask("${server}/32"))])
    error_message = "hub.dns_servers must be up to four IPv4 addresses."
  }
}
