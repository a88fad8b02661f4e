"""Organizations: an account's creation takes time and can fail.

On AWS CreateAccount only files a request. It stays IN_PROGRESS for minutes and ends SUCCEEDED or FAILED; whether
the e-mail address is taken, by an open or a closed account, is only said then (EMAIL_ALREADY_EXISTS).
"""

import re
from threading import Lock
from typing import Any

from moto.organizations.exceptions import (
    AWSOrganizationsNotInUseException,
    OrganizationsClientError,
)
from moto.organizations.models import FakeAccount, OrganizationsBackend
from moto.organizations.utils import make_random_create_account_status_id

from . import clock
from .settings import SETTINGS

_AT_ONCE = 5

# Patterns of account names whose creation is to fail, each with its reason.
failing: list[tuple[str, str]] = []

create_at_once = OrganizationsBackend.create_account
_empty = OrganizationsBackend._reset
_describe = FakeAccount.describe
_settling = Lock()


class Creation:
    """One request to create an account, from its filing to its end."""

    def __init__(self, wish: dict[str, Any]) -> None:
        self.id = make_random_create_account_status_id()
        self.wish = wish
        self.requested = clock.now()
        self.due = self.requested + SETTINGS.create_seconds
        self.outcome: dict[str, Any] = {"State": "IN_PROGRESS"}

    @property
    def state(self) -> str:
        return self.outcome["State"]

    def finish(self, outcome: dict[str, Any]) -> None:
        self.outcome = {"CompletedTimestamp": self.due, **outcome}

    def describe(self) -> dict[str, Any]:
        # As on AWS: the name is told, the e-mail and the tags are not.
        return {
            "Id": self.id,
            "AccountName": self.wish["AccountName"],
            "RequestedTimestamp": self.requested,
            **self.outcome,
        }


def settle(backend: OrganizationsBackend) -> None:
    """Finishes the requests whose time has come. Called before anything of Organizations is looked at."""
    with _settling:
        for creation in backend.creations:
            if creation.state == "IN_PROGRESS" and creation.due <= clock.now():
                creation.finish(_outcome(backend, creation))


def _outcome(backend: OrganizationsBackend, creation: Creation) -> dict[str, Any]:
    email = creation.wish["Email"].lower()
    for pattern, reason in failing:
        if re.search(pattern, creation.wish["AccountName"]):
            return {"State": "FAILED", "FailureReason": reason}
    if any(account.email.lower() == email for account in backend.accounts):
        return {"State": "FAILED", "FailureReason": "EMAIL_ALREADY_EXISTS"}
    # moto makes the bootstrap role in the new account too, trusted by the management account.
    status = create_at_once(backend, **creation.wish)
    account = backend.accounts[-1]
    account.ready_at = creation.due + SETTINGS.ready_seconds
    return {"State": "SUCCEEDED", "AccountId": status["CreateAccountStatus"]["AccountId"]}


def _create_account(self: OrganizationsBackend, **wish: Any) -> dict[str, Any]:
    if self.org is None:
        raise AWSOrganizationsNotInUseException
    if sum(creation.state == "IN_PROGRESS" for creation in self.creations) >= _AT_ONCE:
        raise OrganizationsClientError("TooManyRequestsException", "AWS creates five accounts at a time.")
    creation = Creation(wish)
    self.creations.append(creation)
    return {"CreateAccountStatus": creation.describe()}


def _describe_create_account_status(self: OrganizationsBackend, **wish: Any) -> dict[str, Any]:
    for creation in self.creations:
        if creation.id == wish["CreateAccountRequestId"]:
            return {"CreateAccountStatus": creation.describe()}
    raise OrganizationsClientError(
        "CreateAccountStatusNotFoundException",
        "You specified a create account status request that doesn't exist.",
    )


def _list_create_account_status(self: OrganizationsBackend, **wish: Any) -> dict[str, Any]:
    states = wish.get("States") or ["IN_PROGRESS", "SUCCEEDED", "FAILED"]
    found = [creation.describe() for creation in self.creations if creation.state in states]
    start = int(wish.get("NextToken") or 0)
    end = start + int(wish.get("MaxResults") or 20)
    return {
        "CreateAccountStatuses": found[start:end],
        "NextToken": str(end) if end < len(found) else None,
    }


def _reset(self: OrganizationsBackend) -> None:
    _empty(self)
    self.creations = []


def _describe_account(self: FakeAccount) -> dict[str, Any]:
    # AWS took `Status` away in favour of `State`.
    return {key: value for key, value in _describe(self).items() if key != "Status"}


def install() -> None:
    OrganizationsBackend._reset = _reset
    OrganizationsBackend.create_account = _create_account
    OrganizationsBackend.describe_create_account_status = _describe_create_account_status
    OrganizationsBackend.list_create_account_status = _list_create_account_status
    FakeAccount.describe = _describe_account
    FakeAccount.ready_at = 0.0
