"""Organizations: closing an account takes time, and AWS closes only so many.

On AWS CloseAccount only begins it: the account is PENDING_CLOSURE, then SUSPENDED for 90 days, in which it stays in
all lists and keeps its e-mail address; its roles can't be assumed any more. So many may be closed in 30 days
(CLOSE_ACCOUNT_QUOTA_EXCEEDED), so many at the same time (CLOSE_ACCOUNT_REQUESTS_LIMIT_EXCEEDED).
"""

import json
from typing import Any

from moto.core.exceptions import JsonRESTError
from moto.organizations.exceptions import AccountAlreadyClosedException, AWSOrganizationsNotInUseException
from moto.organizations.models import FakeAccount, OrganizationsBackend

from . import clock
from .settings import SETTINGS

_AT_ONCE = 3

# Reasons by which the next calls are refused, one each.
refusing: list[str] = []


class _Refused(JsonRESTError):
    def __init__(self, reason: str) -> None:
        super().__init__("ConstraintViolationException", "You have exceeded the quota of accounts to close.")
        # The reason is a field of its own, by which callers tell one quota from the other.
        self.description = json.dumps({"__type": self.error_type, "message": self.message, "Reason": reason})


def settle(accounts: list[FakeAccount]) -> None:
    """Closes for good what was begun long enough ago."""
    for account in accounts:
        if account.state == "PENDING_CLOSURE" and account.closed_at <= clock.now():
            account.status = account.state = "SUSPENDED"


def _close_account(self: OrganizationsBackend, **wish: Any) -> None:
    if self.org is None:
        raise AWSOrganizationsNotInUseException
    account = self.get_account_by_id(wish["AccountId"])
    if account.state != "ACTIVE":
        raise AccountAlreadyClosedException
    if refusing:
        raise _Refused(refusing.pop(0))
    if sum(one.state == "PENDING_CLOSURE" for one in self.accounts) >= _AT_ONCE:
        raise _Refused("CLOSE_ACCOUNT_REQUESTS_LIMIT_EXCEEDED")
    account.status = account.state = "PENDING_CLOSURE"
    account.closed_at = clock.now() + SETTINGS.close_seconds


def install() -> None:
    OrganizationsBackend.close_account = _close_account
    FakeAccount.closed_at = 0.0
