# What the factory role may do besides, where Control Tower's Account Factory makes accounts. It works in the name of
# whoever asks: AWS lists what that takes (Control Tower's documentation, "Automated account provisioning").

locals {
  has_account_factory = var.factory.kind == "service-catalog"

  provision_products = local.has_account_factory ? [
    {
      Sid    = "ProvisionProducts"
      Effect = "Allow"
      Action = [
        "servicecatalog:DescribeRecord", "servicecatalog:ListProvisioningArtifacts", "servicecatalog:ProvisionProduct",
        "servicecatalog:SearchProvisionedProducts", "servicecatalog:TerminateProvisionedProduct",
      ]
      Resource = ["*"]
    },
    {
      Sid    = "LendToAccountFactory"
      Effect = "Allow"
      Action = [
        "controltower:CreateManagedAccount", "controltower:DeregisterManagedAccount", "controltower:DescribeManagedAccount",
        "organizations:DescribeOrganization", "s3:GetObject",
        "sso:AssociateProfile", "sso:CreateApplicationInstance", "sso:CreateProfile", "sso:CreateTrust",
        "sso:DescribeRegisteredRegions", "sso:GetApplicationInstance", "sso:GetPeregrineStatus", "sso:GetPermissionSet",
        "sso:GetProfile", "sso:GetSSOStatus", "sso:GetTrust", "sso:ListDirectoryAssociations", "sso:ListPermissionSets",
        "sso:ListProfileAssociations", "sso:ProvisionApplicationInstanceForAWSAccount",
        "sso:ProvisionApplicationProfileForAWSAccountInstance", "sso:ProvisionSAMLProvider", "sso:UpdateProfile",
        "sso:UpdateTrust", "sso-directory:AddMemberToGroup", "sso-directory:CreateUser", "sso-directory:DescribeDirectory",
        "sso-directory:DescribeGroups", "sso-directory:GetUserPoolInfo", "sso-directory:ListMembersInGroup",
        "sso-directory:SearchGroups", "sso-directory:SearchGroupsWithGroupName", "sso-directory:SearchUsers",
      ]
      Resource = ["*"]
    },
  ] : []
}

# Service Catalog runs a product's template as whoever asks for it.
resource "aws_iam_role_policy_attachment" "service_catalog" {
  provider = aws.management
  count    = local.has_account_factory ? 1 : 0

  role       = aws_iam_role.factory["write"].name
  policy_arn = "arn:${var.partition}:iam::aws:policy/AWSServiceCatalogEndUserFullAccess"
}
