"""EC2: a transit gateway that doesn't accept attachments by itself.

On AWS another account's attachment to it waits in state `pendingAcceptance` until the gateway's owner accepts it, and
only then is in the gateway's route tables. The owner sees the attachments to its gateways, with tags of its own, and may
accept and delete them. moto can't accept, and shows an attachment to nobody but who made it.
"""

from collections.abc import Iterator
from copy import copy
from typing import Any

from moto.core.responses import ActionResult
from moto.ec2.exceptions import EC2ClientError
from moto.ec2.models import ec2_backends
from moto.ec2.models.transit_gateway_attachments import (
    TransitGatewayAttachment,
    TransitGatewayAttachmentBackend as Backend,
)
from moto.ec2.responses.transit_gateway_attachments import TransitGatewayAttachment as Responses

from .attachments import create_attachment, delete_attachment, describe_attachments, describe_vpc_attachments


def _create_attachment(self: Any, *args: Any, **wish: Any) -> TransitGatewayAttachment:
    attachment = create_attachment(self, *args, **wish)
    gateway = self.transit_gateways[attachment.transit_gateway_id]
    accepts = gateway.options.get("AutoAcceptSharedAttachments") == "enable"
    if gateway.owner_id != self.account_id and not accepts:
        attachment.state = "pendingAcceptance"
        self.unset_route_table_association(gateway.default_route_table.id, attachment.id)
    return attachment


def _from_others(owner: Any, describe: Any, *args: Any, **wish: Any) -> Iterator[TransitGatewayAttachment]:
    """Attachments of other accounts to this one's gateways."""
    for account, regions in list(ec2_backends.items()):
        # A plain look-up: asking a region for its backend would make one.
        backend = dict.get(regions, owner.region_name)
        if account == owner.account_id or not backend:
            continue
        for attachment in describe(backend, *args, **wish):
            if dict.get(owner.transit_gateways, attachment.transit_gateway_id):
                yield attachment


def _as_owner_sees(owner: Any, describe: Any, *args: Any, **wish: Any) -> list[TransitGatewayAttachment]:
    views = [copy(attachment) for attachment in _from_others(owner, describe, *args, **wish)]
    for view in views:
        # Tags are looked up there.
        view.ec2_backend = owner
    return [*describe(owner, *args, **wish), *views]


def _attachments(self: Any, *args: Any, **wish: Any) -> list[TransitGatewayAttachment]:
    return _as_owner_sees(self, describe_attachments, *args, **wish)


def _vpc_attachments(self: Any, *args: Any, **wish: Any) -> list[TransitGatewayAttachment]:
    return _as_owner_sees(self, describe_vpc_attachments, *args, **wish)


def _delete_attachment(self: Any, transit_gateway_attachment_id: str) -> TransitGatewayAttachment:
    ids = [transit_gateway_attachment_id]
    foreign = next(_from_others(self, describe_vpc_attachments, transit_gateways_attachment_ids=ids), None)
    return delete_attachment(foreign.ec2_backend if foreign else self, transit_gateway_attachment_id)


def _accept(self: Responses) -> ActionResult:
    wanted = self._get_param("TransitGatewayAttachmentId")
    owner = self.ec2_backend
    found = next(_from_others(owner, describe_vpc_attachments, transit_gateways_attachment_ids=[wanted]), None)
    if found is None:
        message = f"Transit Gateway Attachment {wanted} was deleted or does not exist."
        raise EC2ClientError("InvalidTransitGatewayAttachmentID.NotFound", message)
    if found.state != "pendingAcceptance":
        raise EC2ClientError("IncorrectState", f"{wanted} is in invalid state")
    found.state = "available"
    holder, table = found.ec2_backend, owner.transit_gateways[found.transit_gateway_id].default_route_table
    holder.set_route_table_association(wanted, table.id)
    holder.set_route_table_propagation(wanted, table.id)
    view = copy(found)
    view.ec2_backend = owner
    return ActionResult({"TransitGatewayVpcAttachment": view})


def install() -> None:
    Backend.create_transit_gateway_vpc_attachment = _create_attachment
    Backend.delete_transit_gateway_vpc_attachment = _delete_attachment
    Backend.describe_transit_gateway_attachments = _attachments
    Backend.describe_transit_gateway_vpc_attachments = _vpc_attachments
    Responses.accept_transit_gateway_vpc_attachment = _accept
