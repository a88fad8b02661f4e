"""Control Tower: an account that is moved into a registered unit is enrolled by itself.

What callers see of it is the role AWSControlTowerExecution, which appears in the account some time after the move.
Units are registered in the seed (`enrolling`).
"""

from moto.organizations.models import FakeAccount, OrganizationsBackend

from . import clock, organization
from .seed import plant_role
from .settings import SETTINGS

_EXECUTION = "AWSControlTowerExecution"


def _move_account(self: OrganizationsBackend, **wish: str) -> None:
    organization.move_account(self, **wish)
    unit = next(unit for unit in self.ou if unit.id == wish["DestinationParentId"])
    if unit.name in SETTINGS.seed.get("enrolling", []):
        _enroll(self, self.get_account_by_id(wish["AccountId"]))


def _enroll(backend: OrganizationsBackend, account: FakeAccount) -> None:
    management = backend.org.master_account_id
    plant_role(
        {
            "account": account.id,
            "name": _EXECUTION,
            "principal": {"AWS": f"arn:aws:iam::{management}:root"},
            "actions": ["sts:AssumeRole"],
        }
    )
    account.ready_at = clock.now() + SETTINGS.ready_seconds


def install() -> None:
    OrganizationsBackend.move_account = _move_account
