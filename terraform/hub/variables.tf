variable "hub" {
  description = "The hub's name in organization.yaml."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[A-Za-z0-9_-]{1,64}$", var.hub))
    error_message = "hub must be 1 to 64 letters, digits, hyphens and underscores."
  }
}

variable "partition" {
  description = "AWS partition: aws, aws-cn, aws-us-gov."
  type        = string
  nullable    = false
  default     = "aws"

  validation {
    condition     = can(regex("^aws(-[a-z]+)*$", var.partition))
    error_message = "partition must be aws, aws-cn, aws-us-gov or another AWS partition, in lower case."
  }
}

variable "region" {
  description = "The hub's region."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[a-z]+(-[a-z]+)+-[0-9]+$", var.region))
    error_message = "region must be an AWS region such as us-east-1."
  }
}

variable "access" {
  description = "ARN of the role by which this is done in the core account; null where the caller is an administrator there."
  type        = string
  default     = null

  validation {
    condition     = try(var.access == null || can(regex("^arn:[a-z-]+:iam::[0-9]{12}:role/.+$", var.access)), false)
    error_message = "access must be the ARN of a role."
  }
}

variable "core_account" {
  description = "Id of the core account, which owns the transit gateway."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[0-9]{12}$", var.core_account))
    error_message = "core_account must be a string of 12 digits."
  }
}

variable "automation_account" {
  description = "Id of the account whose roles are trusted."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[0-9]{12}$", var.automation_account))
    error_message = "automation_account must be a string of 12 digits."
  }
}

variable "transit_gateway" {
  description = "Id of the transit gateway."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^tgw-[0-9a-f]+$", var.transit_gateway))
    error_message = "transit_gateway must be the id of a transit gateway, such as tgw-0123456789abcdef0."
  }
}

variable "accept" {
  description = "Whether the transit gateway accepts attachments by itself (auto), or the role that shares it does (manual)."
  type        = string
  nullable    = false
  default     = "auto"

  validation {
    condition     = contains(["auto", "manual"], var.accept)
    error_message = "accept must be auto or manual."
  }
}

variable "makes" {
  description = "Which of the roles share and reader are made here; the others are made by another hub of the same core account."
  type        = set(string)
  nullable    = false
  default     = ["share", "reader"]

  validation {
    condition     = length(setsubtract(var.makes, ["share", "reader"])) == 0
    error_message = "makes takes share and reader."
  }
}

variable "roles" {
  description = "Names of the roles: the automation's that are trusted (read, write), and those that are made (share, reader)."
  nullable    = false
  type = object({
    read        = string
    write       = string
    share       = string
    reader      = string
    external_id = optional(string)
  })
}
