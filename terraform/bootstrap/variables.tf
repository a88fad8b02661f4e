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
  description = "Region of the state bucket, and the one IAM is asked in."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[a-z]+(-[a-z]+)+-[0-9]+$", var.region))
    error_message = "region must be an AWS region such as us-east-1."
  }
}

variable "access" {
  description = "ARNs of the roles by which this is done in the accounts; null where the caller is an administrator there."
  nullable    = false
  default     = {}
  type = object({
    automation = optional(string)
    management = optional(string)
  })

  validation {
    condition     = alltrue([for arn in compact(values(var.access)) : can(regex("^arn:[a-z-]+:iam::[0-9]{12}:role/.+$", arn))])
    error_message = "access takes ARNs of roles."
  }
}

variable "accounts" {
  description = "Ids of the automation and management accounts, of the hubs' core accounts, and of those that no workflow may touch."
  nullable    = false
  type = object({
    automation = string
    management = string
    core       = set(string)
    never      = optional(set(string), [])
  })

  validation {
    condition = alltrue([
      for id in concat([var.accounts.automation, var.accounts.management], tolist(var.accounts.core), tolist(var.accounts.never)) : can(regex("^[0-9]{12}$", id))
    ])
    error_message = "accounts must be strings of 12 digits."
  }
}

variable "github" {
  description = "The repository that is trusted: owner/name, its id and its owner's id at GitHub."
  nullable    = false
  type = object({
    repository    = string
    repository_id = string
    owner_id      = string
  })

  validation {
    condition     = can(regex("^[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+$", var.github.repository))
    error_message = "github.repository must be owner/name."
  }

  validation {
    condition     = can(regex("^[0-9]+$", var.github.repository_id)) && can(regex("^[0-9]+$", var.github.owner_id))
    error_message = "github.repository_id and github.owner_id must be numbers: GET /repos/{owner}/{repo} at GitHub's API tells both."
  }
}

variable "workflows" {
  description = "Workflow files of main whose jobs may take each role."
  nullable    = false
  default     = {}
  type = object({
    read    = optional(set(string), ["apply.yml", "deploy-app.yml", "drift.yml", "plan.yml"])
    write   = optional(set(string), ["work.yml"])
    apps    = optional(set(string), ["deploy-app.yml"])
    bundles = optional(set(string), ["deploy-bundles.yml"])
  })

  validation {
    condition     = alltrue([for file in flatten([for files in values(var.workflows) : tolist(files)]) : can(regex("^[A-Za-z0-9._-]+\\.ya?ml$", file))])
    error_message = "workflows takes names of files in .github/workflows."
  }
}

variable "oidc_provider" {
  description = "Whether GitHub's OIDC provider is made; false where the automation account has it already (IAM: one of a URL)."
  type        = bool
  nullable    = false
  default     = true
}

variable "roles" {
  description = "Names of the roles, as organization.yaml has them: those of jobs (read, write, apps, bundles), and those in other accounts."
  nullable    = false
  type = object({
    read           = string
    write          = string
    apps           = string
    bundles        = string
    factory        = string
    factory_reader = string
    bootstrap      = string
    provisioning   = string
    reader         = string
    member_apps    = string
    share          = set(string)
    hub_reader     = set(string)
    external_id    = optional(string)
  })

  validation {
    condition = alltrue([
      for name in concat(
        [for key, role in var.roles : role if !contains(["share", "hub_reader", "external_id"], key)],
        tolist(var.roles.share),
        tolist(var.roles.hub_reader),
      ) : can(regex("^[A-Za-z0-9+=,.@_-]{1,64}$", name))
    ])
    error_message = "roles takes names of roles, not ARNs."
  }
}

variable "factory" {
  description = "How accounts are made, and names of the units at the organization's root that they go to."
  nullable    = false
  type = object({
    kind  = string
    units = set(string)
  })

  validation {
    condition     = contains(["organizations", "service-catalog"], var.factory.kind)
    error_message = "factory.kind must be organizations or service-catalog."
  }
}

variable "state_bucket" {
  description = "Name of the bucket for Terraform's states; days after which old versions of a state go."
  nullable    = false
  type = object({
    name     = string
    old_days = optional(number, 90)
  })

  validation {
    condition     = can(regex("^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$", var.state_bucket.name))
    error_message = "state_bucket.name must be the name of a bucket."
  }

  validation {
    condition     = var.state_bucket.old_days >= 1
    error_message = "state_bucket.old_days must be at least 1."
  }
}

variable "buckets" {
  description = "Buckets that app bundles are deployed from."
  nullable    = false
  default     = {}
  type = object({
    bundles = optional(set(string), [])
  })
}
