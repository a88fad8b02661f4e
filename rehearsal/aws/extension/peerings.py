"""EC2: a peering connection is one thing with two sides.

On AWS each side has tags of its own, asking again for a peering of the same networks answers with the one that is
there, and what is listed can be filtered. moto shows the requester's tags to both, makes another, and lists all.
"""

from copy import copy
from typing import Any

from moto.core.responses import ActionResult
from moto.ec2.models.vpc_peering_connections import VPCPeeringConnection, VPCPeeringConnectionBackend as Backend
from moto.ec2.responses.vpc_peering_connections import VPCPeeringConnections
from moto.ec2.utils import generic_filter

_create = Backend.create_vpc_peering_connection
_describe = Backend.describe_vpc_peering_connections
_list_all = VPCPeeringConnections.describe_vpc_peering_connections


def _create_once(self: Backend, vpc: Any, peer_vpc: Any, tags: dict[str, str] | None = None) -> VPCPeeringConnection:
    for peering in self.vpc_pcxs.values():
        is_same = (peering.vpc.id, peering.peer_vpc.id) == (vpc.id, peer_vpc.id)
        if is_same and peering.status_code in ("pending-acceptance", "active"):
            return peering
    return _create(self, vpc, peer_vpc, tags)


def _from_this_side(self: Backend, vpc_peering_ids: list[str] | None = None) -> list[VPCPeeringConnection]:
    sides = [copy(peering) for peering in _describe(self, vpc_peering_ids)]
    for side in sides:
        side.ec2_backend = self
    return sides


def _list(self: VPCPeeringConnections) -> ActionResult:
    answer = _list_all(self)
    found = answer.result["VpcPeeringConnections"]
    return ActionResult({"VpcPeeringConnections": generic_filter(self._filters_from_querystring(), found)})


def install() -> None:
    VPCPeeringConnection.status_code = property(lambda self: self._status.code)
    Backend.create_vpc_peering_connection = _create_once
    Backend.describe_vpc_peering_connections = _from_this_side
    VPCPeeringConnections.describe_vpc_peering_connections = _list
