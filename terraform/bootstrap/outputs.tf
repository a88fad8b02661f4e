output "organization" {
  description = "What belongs into organization.yaml."
  value = {
    automation = {
      account = var.accounts.automation
      roles   = { for job, role in aws_iam_role.job : job => role.name }
    }
    roles     = { factory = aws_iam_role.factory["write"].name, factory_reader = aws_iam_role.factory["read"].name }
    terraform = { state_bucket = var.state_bucket.name, region = var.region }
  }
}

output "units" {
  description = "Units at the organization's root whose accounts the jobs may reach."
  value       = tolist(local.units)
}
