# The cloud provisioner gives the first to the nodes of its clusters and the second to its databases,
# and finds both by name. Where policies allow it, "the account of who asks" stands in place of an id.

locals {
  buckets = "arn:${var.partition}:s3:::cloud-${var.environment}-*"

  # A bucket's name says nothing of whose it is.
  of_this_account = { StringEquals = { "aws:ResourceAccount" = "$${aws:PrincipalAccount}" } }

  node_policy = {
    Version = "2012-10-17"
    Statement = [
      {
        Sid      = "MakeBuckets"
        Effect   = "Allow"
        Action   = ["s3:CreateBucket"]
        Resource = [local.buckets]
      },
      {
        Sid       = "ListBuckets"
        Effect    = "Allow"
        Action    = ["s3:ListBucket", "s3:ListBucketVersions"]
        Resource  = [local.buckets]
        Condition = local.of_this_account
      },
      {
        Sid       = "UseObjects"
        Effect    = "Allow"
        Action    = ["s3:GetObject", "s3:GetObjectVersion", "s3:PutObject", "s3:DeleteObject", "s3:DeleteObjectVersion"]
        Resource  = ["${local.buckets}/*"]
        Condition = local.of_this_account
      },
      {
        Sid    = "UseTables"
        Effect = "Allow"
        Action = [
          "dynamodb:BatchGetItem", "dynamodb:BatchWriteItem", "dynamodb:DeleteItem", "dynamodb:DescribeTable",
          "dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:Query", "dynamodb:Scan", "dynamodb:UpdateItem",
        ]
        Resource  = ["arn:${var.partition}:dynamodb:*:*:table/cloud-${var.environment}-*"]
        Condition = local.of_this_account
      },
      {
        Sid      = "FindNodes"
        Effect   = "Allow"
        Action   = ["autoscaling:DescribeAutoScalingInstances"]
        Resource = ["*"]
      },
    ]
  }
}

resource "aws_iam_policy" "node" {
  name        = "cloud-provisioning-node-policy${local.suffix}"
  description = "What the nodes of clusters may do in this account"
  policy      = jsonencode(local.node_policy)
}

resource "aws_iam_role" "monitoring" {
  # IAM: at most 64 characters.
  name        = substr("rds-enhanced-monitoring-mattermost-cloud-${var.environment}-provisioning${local.suffix}", 0, 64)
  description = "Sends the metrics of databases' machines to CloudWatch"

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "monitoring.rds.amazonaws.com" }
      Action    = "sts:AssumeRole"
      Condition = { StringEquals = { "aws:SourceAccount" = var.account_id } }
    }]
  })
}

resource "aws_iam_role_policy_attachment" "monitoring" {
  role       = aws_iam_role.monitoring.name
  policy_arn = "arn:${var.partition}:iam::aws:policy/service-role/AmazonRDSEnhancedMonitoringRole"
}
