"""Account Management: an account's name, and its e-mail address by one-time password.

moto knows the alternate contacts alone. On AWS the management account may change another account's name and e-mail;
a new e-mail is only taken once the one-time password comes back that was sent to it. Here it is always 123456.
"""

import json
from typing import Any

from moto.account.responses import AccountResponse
from moto.account.urls import url_paths
from moto.core.exceptions import JsonRESTError
from moto.core.responses import ActionResult, EmptyResult
from moto.organizations.models import FakeAccount, OrganizationsBackend, organizations_backends

_PASSWORD = "123456"


def _refused(name: str, message: str) -> JsonRESTError:
    return JsonRESTError(name, message)


def _organization(response: AccountResponse) -> OrganizationsBackend:
    backend = organizations_backends[response.current_account][response.partition]
    if backend.org is None:
        raise _refused("AccessDeniedException", "User is not authorized to perform this action.")
    return backend


def _wish(response: AccountResponse) -> tuple[dict[str, Any], OrganizationsBackend, FakeAccount]:
    wish = json.loads(response.body)
    backend = _organization(response)
    return wish, backend, backend.get_account_by_id(wish["AccountId"])


def _put_account_name(self: AccountResponse) -> EmptyResult:
    wish, _, account = _wish(self)
    account.name = wish["AccountName"]
    return EmptyResult()


def _start_primary_email_update(self: AccountResponse) -> ActionResult:
    wish, backend, account = _wish(self)
    if any(one.email.lower() == wish["PrimaryEmail"].lower() for one in backend.accounts):
        raise _refused("ConflictException", "The email address is already in use.")
    account.email_asked = wish["PrimaryEmail"]
    return ActionResult({"Status": "PENDING"})


def _accept_primary_email_update(self: AccountResponse) -> ActionResult:
    wish, _, account = _wish(self)
    if not account.email_asked:
        raise _refused("ResourceNotFoundException", "There is no pending email update.")
    if (wish["PrimaryEmail"], wish["Otp"]) != (account.email_asked, _PASSWORD):
        raise _refused("ValidationException", "The one time password is not valid.")
    account.email, account.email_asked = account.email_asked, None
    return ActionResult({"Status": "ACCEPTED"})


def install() -> None:
    FakeAccount.email_asked = None
    for name, answer in {
        "putAccountName": _put_account_name,
        "startPrimaryEmailUpdate": _start_primary_email_update,
        "acceptPrimaryEmailUpdate": _accept_primary_email_update,
    }.items():
        setattr(AccountResponse, answer.__name__.removeprefix("_"), answer)
        url_paths["{0}/" + name + "$"] = AccountResponse.dispatch
