"""STS: a role is assumed only where it exists, is ready and trusts the caller.

moto gives a session for any name. On AWS a role that is absent, not ready yet or doesn't trust the caller
answers the same AccessDenied. Sessions' names have a pattern; a session made from a session lasts one hour at
most. Permission policies are not looked at, and a web identity's token isn't verified.
"""

import re
from dataclasses import dataclass
from html import escape
from typing import Any

from moto.core.responses import ActionResult
from moto.iam.exceptions import NotFoundException
from moto.iam.models import Role, iam_backends
from moto.organizations.models import organizations_backends
from moto.sts.exceptions import STSValidationError
from moto.sts.models import sts_backends
from moto.sts.responses import TokenResponse

from . import clock
from .trust import trusts

_ROLE_ARN = re.compile(r"arn:(?P<partition>[\w-]+):iam::(?P<account>\d{12}):role/.+")
_SESSION_NAME = re.compile(r"[\w+=,.@-]{2,64}", re.ASCII)
_CHAINED_SECONDS = 3600

_assume_anyhow = TokenResponse.assume_role
_assume_with_token_anyhow = TokenResponse.assume_role_with_web_identity


@dataclass
class Caller:
    """Who asks: an account, and its role where the credentials are a role's session."""

    account: str
    role: str | None

    @property
    def arn(self) -> str:
        return self.role or f"arn:aws:iam::{self.account}:user/moto"


def _caller(response: TokenResponse) -> Caller:
    account = response.current_account
    session = sts_backends[account][response.partition].get_assumed_role_from_access_key(
        response.get_access_key()
    )
    return Caller(account, session.role_arn if session else None)


def _ready(account_id: str) -> bool:
    """Whether the account, if it was created here, has been there for long enough, and isn't closed."""
    owner = organizations_backends.master_accounts.get(account_id)
    if owner is None:
        return True
    account = organizations_backends[owner[0]][owner[1]].get_account_by_id(account_id)
    return account.state == "ACTIVE" and account.ready_at <= clock.now()


def _find(arn: str) -> Role | None:
    match = _ROLE_ARN.fullmatch(arn)
    if match is None:
        raise STSValidationError(f"{arn} is invalid")
    if not _ready(match["account"]):
        return None
    try:
        return iam_backends[match["account"]][match["partition"]].get_role_by_arn(arn)
    except NotFoundException:
        return None


def _actions(response: TokenResponse) -> set[str]:
    """What the trust policy has to allow for this session."""
    extras = {"sts:SetSourceIdentity": "SourceIdentity", "sts:TagSession": "Tags"}
    return {"sts:AssumeRole"} | {action for action, wish in extras.items() if response._get_param(wish)}


def _check_session(response: TokenResponse) -> None:
    name = response._get_param("RoleSessionName")
    if not _SESSION_NAME.fullmatch(name or ""):
        raise STSValidationError(
            f"1 validation error detected: Value '{name}' at 'roleSessionName' failed to satisfy constraint: "
            f"Member must satisfy regular expression pattern: {_SESSION_NAME.pattern}"
        )


def _denied(who: str, action: str, arn: str) -> tuple[str, dict[str, Any]]:
    message = f"{who} is not authorized to perform: sts:{action} on resource: {arn}"
    body = (
        '<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type>'
        f"<Code>AccessDenied</Code><Message>{escape(message)}</Message></Error>"
        "<RequestId>00000000-0000-0000-0000-000000000000</RequestId></ErrorResponse>"
    )
    return body, {"status": 403, "Content-Type": "text/xml"}


def _assume_role(self: TokenResponse) -> ActionResult | tuple[str, dict[str, Any]]:
    _check_session(self)
    caller, arn = _caller(self), self._get_param("RoleArn")
    if caller.role and self._get_int_param("DurationSeconds", _CHAINED_SECONDS) > _CHAINED_SECONDS:
        raise STSValidationError(
            "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining."
        )
    role = _find(arn)
    principals = {f"arn:{self.partition}:iam::{caller.account}:root", caller.account, caller.arn}
    context = {
        "sts:ExternalId": self._get_param("ExternalId"),
        "aws:PrincipalArn": caller.arn,
        "aws:PrincipalAccount": caller.account,
    }
    if role is None or not trusts(role.assume_role_policy_document, _actions(self), principals, context):
        return _denied(f"User: {caller.arn}", "AssumeRole", arn)
    return _assume_anyhow(self)


def _assume_role_with_web_identity(self: TokenResponse) -> ActionResult | tuple[str, dict[str, Any]]:
    _check_session(self)
    arn = self._get_param("RoleArn")
    if _find(arn) is None:
        return _denied("The caller", "AssumeRoleWithWebIdentity", arn)
    return _assume_with_token_anyhow(self)


def install() -> None:
    TokenResponse.assume_role = _assume_role
    TokenResponse.assume_role_with_web_identity = _assume_role_with_web_identity
