"""What the rehearsal starts with: an organization, its units and first accounts, a hub, roles, state buckets.

The seed comes as JSON (SETTINGS.seed), written by ../seed.ts, which says what each field means.
"""

import json
from typing import Any
from unittest.mock import patch

from moto.ec2.models import ec2_backends
from moto.iam.models import iam_backends
from moto.organizations import utils
from moto.organizations.models import OrganizationsBackend, organizations_backends
from moto.ram.models import ram_backends
from moto.s3.models import s3_backends

from .accounts import create_at_once


def plant(seed: dict[str, Any]) -> None:
    if not seed:
        return
    _organization(seed)
    for hub in seed["hubs"]:
        _hub(hub)
    for role in seed["roles"]:
        plant_role(role)
    for bucket in seed["buckets"]:
        s3_backends[bucket["account"]]["aws"].create_bucket(bucket["name"], bucket["region"])


def _organization(seed: dict[str, Any]) -> None:
    backend = organizations_backends[seed["management"]["id"]]["aws"]
    backend.create_organization(seed["region"], FeatureSet="ALL")
    management = backend.accounts[0]
    management.name, management.email = seed["management"]["name"], seed["management"]["email"]
    backend.org.master_account_email = management.email
    for path in seed["units"]:
        _unit(backend, path.split("/"))
    for member in seed["members"]:
        _member(backend, member)


def _unit(backend: OrganizationsBackend, names: list[str]) -> None:
    parent = backend.org.root_id
    for name in names:
        found = next((unit.id for unit in backend.ou if unit.name == name and unit.parent_id == parent), None)
        parent = found or backend.create_organizational_unit(Name=name, ParentId=parent)["OrganizationalUnit"]["Id"]


def _member(backend: OrganizationsBackend, member: dict[str, str]) -> None:
    # moto thinks up an account's id; this one has its own.
    with patch.object(utils, "make_random_account_id", return_value=member["id"]):
        create_at_once(backend, AccountName=member["name"], Email=member["email"])


def _hub(hub: dict[str, str]) -> None:
    account, region = hub["account"], hub["region"]
    ec2 = ec2_backends[account][region]
    accepts = "disable" if hub.get("accept") == "manual" else "enable"
    gateway = ec2.create_transit_gateway("hub", options={"AutoAcceptSharedAttachments": accepts})
    del ec2.transit_gateways[gateway.id]
    gateway.id = gateway.default_route_table.transit_gateway_id = hub["transit_gateway"]
    ec2.transit_gateways[gateway.id] = gateway

    ram = ram_backends[account][region]
    ram.create_resource_share(name="hub", resourceArns=[gateway.arn], allowExternalPrincipals=False)
    share = ram.resource_shares[-1]
    share.arn = f"{share.arn.rpartition('/')[0]}/{hub['resource_share']}"


def plant_role(role: dict[str, Any]) -> None:
    trust = {
        "Version": "2012-10-17",
        "Statement": [{"Effect": "Allow", "Principal": role["principal"], "Action": role["actions"]}],
    }
    iam_backends[role["account"]]["aws"].create_role(
        role_name=role["name"],
        assume_role_policy_document=json.dumps(trust),
        path="/",
        permissions_boundary=None,
        description="",
        tags=[],
        max_session_duration="3600",
    )
