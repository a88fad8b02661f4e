"""EC2: tags given when something is created are on it.

moto loses those of DHCP options, and looks for a transit-gateway attachment's under another kind's name; Terraform
would want to add them in every later plan.
"""

from typing import Any

from moto.core.responses import ActionResult
from moto.ec2.responses._base_response import EC2BaseResponse
from moto.ec2.responses.dhcp_options import DHCPOptions
from moto.ec2.responses.transit_gateway_attachments import TransitGatewayAttachment

_create_untagged = DHCPOptions.create_dhcp_options


def _create_dhcp_options(self: DHCPOptions) -> ActionResult:
    made = _create_untagged(self)
    made.result["DhcpOptions"].add_tags(self._parse_tag_specification().get("dhcp-options", {}))
    return made


def _attachment_tags(self: TransitGatewayAttachment, expected_type: str | None = None) -> dict[str, Any]:
    tags = EC2BaseResponse._parse_tag_specification(self, expected_type)
    return {"transit-gateway-route-table": tags.get("transit-gateway-attachment", {}), **tags}


def install() -> None:
    DHCPOptions.create_dhcp_options = _create_dhcp_options
    TransitGatewayAttachment._parse_tag_specification = _attachment_tags
