"""RAM: principals and resources can be put on a share and taken off again.

moto knows shares only as they were created. On AWS an association within the organization holds at once and
putting on what is there already changes nothing.
"""

import json
from collections.abc import Iterator

from moto.ram import urls
from moto.ram.exceptions import UnknownResourceException
from moto.ram.models import ResourceShare, ram_backends
from moto.ram.responses import ResourceAccessManagerResponse


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


def install() -> None:
    ResourceAccessManagerResponse.associate_resource_share = _associate_resource_share
    ResourceAccessManagerResponse.disassociate_resource_share = _disassociate_resource_share
    for path in ("associateresourceshare", "disassociateresourceshare"):
        urls.url_paths[f"{{0}}/{path}$"] = ResourceAccessManagerResponse.dispatch
