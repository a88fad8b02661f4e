locals {
  # us-east-1 goes without, us-west-2 is usw-2, us-gov-west-1 usgw-1: the form that Mattermost's
  # own modules use, and that its tools look for.
  region_parts = split("-", var.region)
  region_last  = length(local.region_parts) - 1
  region_middle = join("", [
    for part in slice(local.region_parts, 1, local.region_last) : substr(part, 0, 1)
  ])
  region_short = "${local.region_parts[0]}${local.region_middle}-${local.region_parts[local.region_last]}"

  # At the end of names that are IAM's or RDS's, where the cloud provisioner expects them so.
  suffix = var.region == "us-east-1" ? "" : "-${local.region_short}"
}
