# Order, both ways: share, attach, accept, route. A route needs the attachment, the attachment
# needs the share; on the way down the share goes last, so nothing is cut off while in use.

resource "aws_ram_principal_association" "hub" {
  provider = aws.core

  principal          = var.account_id
  resource_share_arn = "arn:${var.partition}:ram:${var.region}:${var.hub.core_account}:resource-share/${var.hub.resource_share}"
}

resource "aws_ec2_transit_gateway_vpc_attachment" "this" {
  transit_gateway_id                 = var.hub.transit_gateway
  vpc_id                             = aws_vpc.this.id
  subnet_ids                         = [for zone in var.zones : aws_subnet.private[zone].id]
  security_group_referencing_support = "enable"
  tags                               = { Name = var.account }

  depends_on = [aws_ram_principal_association.hub]
}

# Where the transit gateway doesn't accept shared attachments by itself.
resource "aws_ec2_transit_gateway_vpc_attachment_accepter" "this" {
  provider = aws.core
  count    = var.hub.accept == "manual" ? 1 : 0

  transit_gateway_attachment_id = aws_ec2_transit_gateway_vpc_attachment.this.id
  tags                          = { Name = var.account }

  # Which of the gateway's route tables it is in is up to the hub's owner.
  lifecycle {
    ignore_changes = [transit_gateway_default_route_table_association, transit_gateway_default_route_table_propagation]
  }
}
