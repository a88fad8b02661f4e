"""EC2: a transit gateway that is shared with an account can be used from there.

moto keeps one dictionary of gateways for each account. On AWS an account also sees the gateways of every share
in which it is a principal, and can attach to them; without the share it is told that there is no such gateway.
Attaching also writes to the gateway's route table, which stays the owner's: usable by id, never listed.
"""

from collections.abc import Iterator
from typing import Any

from moto.ec2.models import ec2_backends
from moto.ec2.models.transit_gateway import TransitGateway, TransitGatewayBackend
from moto.ec2.models.transit_gateway_route_tables import TransitGatewayRouteTableBackend

from .shares import shared_with

_init_gateways = TransitGatewayBackend.__init__
_init_tables = TransitGatewayRouteTableBackend.__init__


def _shared_gateways(backend: Any) -> Iterator[TransitGateway]:
    for owner, arn in shared_with(backend.account_id, backend.region_name):
        owned = ec2_backends[owner][backend.region_name].transit_gateways
        gateway = dict.get(owned, arn.rpartition("/")[2])
        if gateway:
            yield gateway


class _Gateways(dict[str, Any]):
    """The account's own gateways, and behind them the shared ones."""

    def __init__(self, backend: Any) -> None:
        super().__init__()
        self.backend = backend

    def find(self, key: str) -> Any:
        return next((gateway for gateway in _shared_gateways(self.backend) if gateway.id == key), None)

    def get(self, key: str, default: Any = None) -> Any:
        return super().get(key) or self.find(key) or default

    def __missing__(self, key: str) -> Any:
        found = self.find(key)
        if found is None:
            raise KeyError(key)
        return found

    def __contains__(self, key: object) -> bool:
        return self.get(str(key)) is not None

    def values(self) -> Any:
        return [*super().values(), *_shared_gateways(self.backend)]


class _RouteTables(_Gateways):
    """The account's own route tables, and for look-ups by id those of the shared gateways."""

    def find(self, key: str) -> Any:
        tables = (gateway.ec2_backend.transit_gateways_route_tables for gateway in _shared_gateways(self.backend))
        return next((dict.get(owned, key) for owned in tables if dict.get(owned, key)), None)

    def values(self) -> Any:
        return dict.values(self)


def _gateways(self: TransitGatewayBackend) -> None:
    _init_gateways(self)
    self.transit_gateways = _Gateways(self)


def _route_tables(self: TransitGatewayRouteTableBackend) -> None:
    _init_tables(self)
    self.transit_gateways_route_tables = _RouteTables(self)


def install() -> None:
    TransitGatewayBackend.__init__ = _gateways
    TransitGatewayRouteTableBackend.__init__ = _route_tables
