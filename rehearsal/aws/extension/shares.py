"""RAM: principals and resources can be put on a share and taken off again; a share can be found by its ARN.

moto knows shares only as they were created, without their tags, and always lists all of them. On AWS an association
within the organization holds at once and putting on what is there already changes nothing.
"""

import json
from collections.abc import Iterator
from typing import Any

from moto.ram import urls
from moto.ram.exceptions import UnknownResourceException
from moto.ram.models import ResourceShare, ram_backends
from moto.ram.responses import ResourceAccessManagerResponse


_describe_untagged = ResourceShare.describe
_create_untagged = ResourceAccessManagerResponse.create_resource_share
_get_all = ResourceAccessManagerResponse.get_resource_shares


def shared_with(account_id: str, region: str) -> Iterator[tuple[str, str]]:
    """Owner and ARN of everything that other accounts share with this one in a region."""
    for owner, regions in list(ram_backends.items()):
        # Plain look-ups: asking a region for its backend would make one.
        backend = dict.get(regions, region)
        for share in backend.resource_shares if backend else []:
            if share.status == "ACTIVE" and account_id in share.principals:
                yield from ((owner, arn) for arn in share.resource_arns)


def _share(response: ResourceAccessManagerResponse) -> ResourceShare:
    arn = response._get_param("resourceShareArn")
    for share in response.ram_backend.resource_shares:
        if share.arn == arn and share.status == "ACTIVE":
            return share
    raise UnknownResourceException(f"ResourceShare {arn} could not be found.")


def _wishes(response: ResourceAccessManagerResponse) -> tuple[list[str], list[str]]:
    return response._get_param("principals", []), response._get_param("resourceArns", [])


def _answer(share: ResourceShare, wishes: tuple[list[str], list[str]], status: str) -> str:
    return json.dumps({
        "resourceShareAssociations": [
            {
                "resourceShareArn": share.arn,
                "resourceShareName": share.name,
                "associatedEntity": entity,
                "associationType": kind,
                "status": status,
                "external": False,
            }
            for kind, entities in zip(("PRINCIPAL", "RESOURCE"), wishes, strict=True)
            for entity in entities
        ]
    })


def _associate_resource_share(self: ResourceAccessManagerResponse) -> str:
    share, (principals, arns) = _share(self), _wishes(self)
    share.add_principals([one for one in principals if one not in share.principals])
    share.add_resources([one for one in arns if one not in share.resource_arns])
    return _answer(share, (principals, arns), "ASSOCIATED")


def _disassociate_resource_share(self: ResourceAccessManagerResponse) -> str:
    share, (principals, arns) = _share(self), _wishes(self)
    share.principals = [one for one in share.principals if one not in principals]
    share.resource_arns = [one for one in share.resource_arns if one not in arns]
    return _answer(share, (principals, arns), "DISASSOCIATED")


def _describe(self: ResourceShare) -> dict[str, Any]:
    return {**_describe_untagged(self), "tags": getattr(self, "tags", [])}


def _create_resource_share(self: ResourceAccessManagerResponse) -> str:
    _create_untagged(self)
    share = self.ram_backend.resource_shares[-1]
    share.tags = self._get_param("tags", [])
    return json.dumps({"resourceShare": share.describe()})


def _get_resource_shares(self: ResourceAccessManagerResponse) -> str:
    answer = json.loads(_get_all(self))
    wanted = self._get_param("resourceShareArns", [])
    shares = [one for one in answer["resourceShares"] if not wanted or one["resourceShareArn"] in wanted]
    return json.dumps({**answer, "resourceShares": shares})


def _list_resource_share_permissions(self: ResourceAccessManagerResponse) -> str:
    """A share of a transit gateway has AWS's own permission for that."""
    gateways = [arn for arn in _share(self).resource_arns if ":transit-gateway/" in arn]
    name = "AWSRAMDefaultPermissionTransitGateway"
    permission = {"arn": f"arn:aws:ram::aws:permission/{name}", "name": name, "status": "ASSOCIATED"}
    return json.dumps({"permissions": [permission] if gateways else []})


def install() -> None:
    ResourceShare.describe = _describe
    ResourceAccessManagerResponse.create_resource_share = _create_resource_share
    ResourceAccessManagerResponse.get_resource_shares = _get_resource_shares
    ResourceAccessManagerResponse.list_resource_share_permissions = _list_resource_share_permissions
    ResourceAccessManagerResponse.associate_resource_share = _associate_resource_share
    ResourceAccessManagerResponse.disassociate_resource_share = _disassociate_resource_share
    for path in ("associateresourceshare", "disassociateresourceshare", "listresourcesharepermissions"):
        urls.url_paths[f"{{0}}/{path}$"] = ResourceAccessManagerResponse.dispatch
