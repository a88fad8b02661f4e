"""Access keys that say which account they belong to: AKIA0000 and the account's 12 digits.

With them a test or the demo acts as an administrator of any account, also of one that was created later.
"""

import re

from moto.iam import models

_KEY = re.compile(r"AKIA0000(\d{12})")

_look_up = models.get_account_id_from


def _account_of(access_key: str) -> str:
    match = _KEY.fullmatch(access_key)
    return match[1] if match else _look_up(access_key)


def install() -> None:
    models.get_account_id_from = _account_of
