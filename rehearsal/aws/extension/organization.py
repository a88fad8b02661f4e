"""Organizations: who may ask, how accounts are listed and moved.

On AWS only the management account (or a delegated administrator, not modelled) may look at or change the
organization; moto answers a member with an empty list. ListAccounts pages by 20. MoveAccount wants to know
where the account is now.
"""

from typing import Any

from moto.organizations import utils
from moto.organizations.exceptions import (
    AWSOrganizationsNotInUseException,
    OrganizationsClientError,
)
from moto.organizations.models import OrganizationsBackend, organizations_backends
from moto.organizations.responses import OrganizationsResponse

from . import closing
from .accounts import settle

# What every member may ask.
_FOR_MEMBERS = {"DescribeOrganization", "CreateOrganization"}

_move_anyhow = OrganizationsBackend.move_account


def _backend_of_caller(self: OrganizationsResponse) -> OrganizationsBackend:
    backend = organizations_backends[self.current_account][self.partition]
    if backend.org is None and self._get_action() not in _FOR_MEMBERS:
        if self.current_account in organizations_backends.master_accounts:
            raise OrganizationsClientError(
                "AccessDeniedException",
                "You don't have permissions to access this resource.",
            )
        raise AWSOrganizationsNotInUseException
    settle(backend)
    closing.settle(backend.accounts)
    return backend


def move_account(self: OrganizationsBackend, **wish: Any) -> None:
    account = self.get_account_by_id(wish["AccountId"])
    units = [unit.id for unit in self.ou]
    if wish["DestinationParentId"] not in units:
        raise OrganizationsClientError(
            "DestinationParentNotFoundException",
            "We can't find the destination container with the ParentId that you specified.",
        )
    if wish["SourceParentId"] != account.parent_id:
        raise OrganizationsClientError(
            "SourceParentNotFoundException",
            "We can't find a source root or OU with the ParentId that you specified.",
        )
    if wish["DestinationParentId"] == account.parent_id:
        raise OrganizationsClientError(
            "DuplicateAccountException",
            "That account is already present in the specified destination.",
        )
    _move_anyhow(self, **wish)


def install() -> None:
    utils.PAGINATION_MODEL["list_accounts"].update(limit_default=20, unique_attribute="Id")
    OrganizationsResponse.organizations_backend = property(_backend_of_caller)
    OrganizationsBackend.move_account = move_account
