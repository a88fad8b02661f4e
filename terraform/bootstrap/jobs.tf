# What the automation's roles may do. Nearly all of it is to become a role in another account, with its own limits.

data "aws_organizations_organization" "this" {
  provider = aws.management
}

data "aws_organizations_organizational_units" "root" {
  provider  = aws.management
  parent_id = data.aws_organizations_organization.this.roots[0].id
}

check "units" {
  assert {
    condition     = length(setsubtract(var.factory.units, keys(local.at_root))) == 0
    error_message = "There is no unit ${join(", ", setsubtract(var.factory.units, keys(local.at_root)))} at the organization's root: jobs don't reach accounts there before it is made and this is applied again."
  }
}

locals {
  iam  = "arn:${var.partition}:iam"
  root = "${data.aws_organizations_organization.this.id}/${data.aws_organizations_organization.this.roots[0].id}"

  # A new account is at the root itself until it is moved.
  at_root = { for unit in data.aws_organizations_organizational_units.root.children : unit.name => unit.id }
  units   = sort([for name, id in local.at_root : id if contains(var.factory.units, name)])
  paths   = concat(["${local.root}/"], [for unit in local.units : "${local.root}/${unit}/*"])

  # The role that each job becomes in accounts of the ledger, and those it becomes elsewhere.
  member_role = { read = var.roles.reader, write = var.roles.provisioning, apps = var.roles.member_apps, bundles = var.roles.member_apps }
  elsewhere = {
    read    = concat(local.in_core.hub_reader, ["${local.iam}::${var.accounts.management}:role/${var.roles.factory_reader}"])
    write   = concat(local.in_core.share, ["${local.iam}::${var.accounts.management}:role/${var.roles.factory}"])
    apps    = []
    bundles = []
  }
  in_core = { for kind in ["hub_reader", "share"] : kind => [
    for pair in setproduct(sort(var.accounts.core), sort(var.roles[kind])) : "${local.iam}::${pair[0]}:role/${pair[1]}"
  ] }

  # These accounts are under the root as well, and no job enters them but by the roles named for it.
  protected = setunion(var.accounts.core, var.accounts.never, [var.accounts.management, var.accounts.automation])

  become = { for job, role in local.member_role : job => concat(
    [
      {
        Sid       = "BecomeMembersRole"
        Effect    = "Allow"
        Action    = ["sts:AssumeRole", "sts:SetSourceIdentity"]
        Resource  = ["${local.iam}::*:role/${role}"]
        Condition = { "ForAnyValue:StringLike" = { "aws:ResourceOrgPaths" = local.paths } }
      },
      {
        Sid      = "SpareAccounts"
        Effect   = "Deny"
        Action   = ["sts:AssumeRole"]
        Resource = sort(setsubtract([for account in local.protected : "${local.iam}::${account}:role/${role}"], local.elsewhere[job]))
      },
    ],
    length(local.elsewhere[job]) == 0 ? [] : [{
      Sid      = "BecomeRolesElsewhere"
      Effect   = "Allow"
      Action   = ["sts:AssumeRole", "sts:SetSourceIdentity"]
      Resource = sort(local.elsewhere[job])
    }],
  ) }

  bucket = "arn:${var.partition}:s3:::${var.state_bucket.name}"
  states = ["${local.bucket}/accounts/*", "${local.bucket}/peerings/*"]

  find_states = { Sid = "FindStates", Effect = "Allow", Action = ["s3:ListBucket"], Resource = [local.bucket] }
  use_states = {
    read = [local.find_states, { Sid = "ReadStates", Effect = "Allow", Action = ["s3:GetObject"], Resource = local.states }]
    write = [
      local.find_states,
      { Sid = "WriteStates", Effect = "Allow", Action = ["s3:GetObject", "s3:PutObject"], Resource = local.states },
      # A lock is taken by making a file and released by deleting it. States are never deleted.
      { Sid = "ReleaseLocks", Effect = "Allow", Action = ["s3:DeleteObject"], Resource = [for states in local.states : "${states}.tflock"] },
    ]
  }

  bundles = [for bucket in sort(var.buckets.bundles) : "arn:${var.partition}:s3:::${bucket}"]
  use_bundles = length(local.bundles) == 0 ? [] : [
    { Sid = "FindBundles", Effect = "Allow", Action = ["s3:ListBucket"], Resource = local.bundles },
    {
      Sid      = "ReadBundles"
      Effect   = "Allow"
      Action   = ["s3:GetObject", "s3:GetObjectVersion", "s3:GetObjectTagging"]
      Resource = [for bucket in local.bundles : "${bucket}/*"]
    },
  ]
  # The hourly deployer notes on a bundle that it is deployed.
  mark_bundles = length(local.bundles) == 0 ? [] : [{
    Sid      = "MarkBundles"
    Effect   = "Allow"
    Action   = ["s3:PutObjectTagging"]
    Resource = [for bucket in local.bundles : "${bucket}/*"]
  }]

  job_policies = {
    read    = concat(local.become.read, local.use_states.read, local.use_bundles)
    write   = concat(local.become.write, local.use_states.write)
    apps    = concat(local.become.apps, local.use_bundles)
    bundles = concat(local.become.bundles, local.use_bundles, local.mark_bundles)
  }
}
