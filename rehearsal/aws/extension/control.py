"""The rehearsal's own switches, beside moto's: `POST /moto-api/rehearsal/<name>`, and a reset that replants."""

import json
from typing import Any

from moto.moto_api._internal import urls
from moto.moto_api._internal.models import MotoAPIBackend
from moto.organizations.models import organizations_backends

from . import accounts, catalog, clock, closing
from .seed import plant
from .settings import SETTINGS

_reset_moto = MotoAPIBackend.reset


def _fail_creation(request: Any, _url: str, _headers: Any) -> tuple[int, dict[str, str], str]:
    """Takes {"name": a regular expression, "reason": one of CreateAccount's failure reasons}."""
    wish = json.loads(request.data)
    accounts.failing.append((wish["name"], wish["reason"]))
    return 200, {}, "{}"


def _refuse_closing(request: Any, _url: str, _headers: Any) -> tuple[int, dict[str, str], str]:
    """Takes {"reason": one of ConstraintViolationExceptionReason}, by which the next CloseAccount is refused."""
    closing.refusing.append(json.loads(request.data)["reason"])
    return 200, {}, "{}"


def _fail_product(request: Any, _url: str, _headers: Any) -> tuple[int, dict[str, str], str]:
    """Takes {"name": a regular expression, "reason": what Control Tower says}: the next such operation fails."""
    wish = json.loads(request.data)
    catalog.failing.append((wish["name"], wish["reason"]))
    return 200, {}, "{}"


def _set_clock(request: Any, _url: str, _headers: Any) -> tuple[int, dict[str, str], str]:
    """Takes {"now": seconds since 1970}: time stands still there until it is set again, or all is reset."""
    clock.put(json.loads(request.data)["now"])
    return 200, {}, "{}"


def _reset(self: MotoAPIBackend) -> None:
    _reset_moto(self)
    clock.put(None)
    organizations_backends.master_accounts.clear()
    accounts.failing.clear()
    closing.refusing.clear()
    catalog.reset()
    plant(SETTINGS.seed)


def install() -> None:
    urls.url_paths["{0}/moto-api/rehearsal/fail-creation"] = _fail_creation
    urls.url_paths["{0}/moto-api/rehearsal/refuse-closing"] = _refuse_closing
    urls.url_paths["{0}/moto-api/rehearsal/fail-product"] = _fail_product
    urls.url_paths["{0}/moto-api/rehearsal/clock"] = _set_clock
    MotoAPIBackend.reset = _reset
