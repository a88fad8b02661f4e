"""EC2: a network interface says whose it is.

On AWS the interface of a NAT gateway is of the type `nat_gateway`, is described by the gateway's id, and goes with the
gateway; moto makes an ordinary one and leaves it there. The gateway's elastic IP is free again then, too.
"""

from typing import Any

from moto.ec2.models.nat_gateways import NatGateway, NatGatewayBackend

_make = NatGateway.__init__
_delete = NatGatewayBackend.delete_nat_gateway


def _init(self: NatGateway, *args: Any, **wish: Any) -> None:
    _make(self, *args, **wish)
    self._eni.interface_type = "nat_gateway"
    self._eni.description = f"Interface for NAT Gateway {self.id}"


def _delete_gateway(self: NatGatewayBackend, nat_gateway_id: str) -> NatGateway:
    gateway = _delete(self, nat_gateway_id)
    for address in [one for one in self.addresses if one.eni is gateway._eni]:
        self.disassociate_address(association_id=address.association_id)
    self.enis.pop(gateway._eni.id, None)
    return gateway


def install() -> None:
    NatGateway.__init__ = _init
    NatGatewayBackend.delete_nat_gateway = _delete_gateway
