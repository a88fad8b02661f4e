"""EC2: the routes of a gateway endpoint are in the tables it is in.

moto writes them when an endpoint is made. Of tables that come or go later it only takes note, and the endpoint can't be
deleted any more: its route isn't found.
"""

from typing import Any

from moto.ec2.models.vpcs import VPCBackend as Backend

_modify = Backend.modify_vpc_endpoint


def _follow(self: Any, vpc_id: str, **wish: Any) -> None:
    [endpoint] = self.describe_vpc_endpoints(vpc_end_point_ids=[vpc_id])
    before = set(endpoint.route_table_ids)
    _modify(self, vpc_id=vpc_id, **wish)
    after = set(endpoint.route_table_ids)
    services = endpoint.destination_prefix_list_id
    for table in after - before:
        self.create_route(table, None, gateway_id=endpoint.id, destination_prefix_list_id=services)
    for table in before - after:
        self.delete_route(table, services)


def install() -> None:
    Backend.modify_vpc_endpoint = _follow
