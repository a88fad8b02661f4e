"""EC2: a VPC's attachment to a transit gateway, as it comes and goes.

On AWS a deleted attachment can be described for about an hour in state `deleted` (Terraform waits to see it), and
a route to a gateway is refused before the VPC is attached to it.
"""

from typing import Any

from moto.ec2.exceptions import InvalidTransitGatewayID
from moto.ec2.models.route_tables import RouteBackend
from moto.ec2.models.transit_gateway_attachments import (
    TransitGatewayAttachment,
    TransitGatewayAttachmentBackend as Backend,
)

from . import clock
from .settings import SETTINGS

_create = Backend.create_transit_gateway_vpc_attachment
_delete = Backend.delete_transit_gateway_vpc_attachment
_describe_all = Backend.describe_transit_gateway_attachments
_describe_of_vpcs = Backend.describe_transit_gateway_vpc_attachments
_create_route = RouteBackend.create_route


def _forget_deleted(backend: Any, of_vpc: str | None = None) -> None:
    """Drops what was deleted long enough ago, or for one VPC at once."""
    for attachment in list(backend.transit_gateway_attachments.values()):
        gone = getattr(attachment, "deleted_at", None)
        if gone and (attachment.resource_id == of_vpc or clock.now() - gone > SETTINGS.deleted_seconds):
            backend.transit_gateway_attachments.pop(attachment.id, None)


def create_attachment(self: Backend, *args: Any, **wish: Any) -> TransitGatewayAttachment:
    # A VPC may be attached again as soon as its attachment is deleted; moto would call it a duplicate.
    _forget_deleted(self, of_vpc=wish["vpc_id"])
    return _create(self, *args, **wish)


def delete_attachment(self: Backend, transit_gateway_attachment_id: str) -> TransitGatewayAttachment:
    attachment = _delete(self, transit_gateway_attachment_id)
    attachment.deleted_at = clock.now()
    self.transit_gateway_attachments[attachment.id] = attachment
    return attachment


def describe_attachments(self: Backend, *args: Any, **wish: Any) -> list[TransitGatewayAttachment]:
    _forget_deleted(self)
    return _describe_all(self, *args, **wish)


def describe_vpc_attachments(self: Backend, *args: Any, **wish: Any) -> list[TransitGatewayAttachment]:
    _forget_deleted(self)
    return _describe_of_vpcs(self, *args, **wish)


def _route(self: Any, route_table_id: str, *args: Any, **wish: Any) -> Any:
    gateway = wish.get("transit_gateway_id")
    if gateway:
        vpc = self.get_route_table(route_table_id).vpc_id
        attached = _describe_of_vpcs(
            self, filters={"transit-gateway-id": [gateway], "vpc-id": [vpc], "state": ["available"]}
        )
        if not attached:
            raise InvalidTransitGatewayID(gateway)
    return _create_route(self, route_table_id, *args, **wish)


def install() -> None:
    Backend.create_transit_gateway_vpc_attachment = create_attachment
    Backend.delete_transit_gateway_vpc_attachment = delete_attachment
    Backend.describe_transit_gateway_attachments = describe_attachments
    Backend.describe_transit_gateway_vpc_attachments = describe_vpc_attachments
    RouteBackend.create_route = _route
