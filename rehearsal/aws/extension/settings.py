"""What the starter of the rehearsal chose, read once from REHEARSAL_* in the environment."""

import json
import os
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Settings:
    # How long a CreateAccount stays IN_PROGRESS.
    create_seconds: float
    # How long after that the new account's roles can't be assumed yet.
    ready_seconds: float
    # How long a closed account stays PENDING_CLOSURE.
    close_seconds: float
    # How long a deleted transit-gateway attachment can still be described.
    deleted_seconds: float
    # Node, which runs functions.
    node: str
    # What is there at the start and after a reset; see seed.py.
    seed: dict[str, Any]


def _seconds(name: str, default: float) -> float:
    return float(os.environ.get(name, default))


SETTINGS = Settings(
    create_seconds=_seconds("REHEARSAL_CREATE_SECONDS", 0.5),
    ready_seconds=_seconds("REHEARSAL_READY_SECONDS", 0),
    close_seconds=_seconds("REHEARSAL_CLOSE_SECONDS", 0.5),
    deleted_seconds=_seconds("REHEARSAL_DELETED_SECONDS", 60),
    node=os.environ.get("REHEARSAL_NODE", "node"),
    seed=json.loads(os.environ.get("REHEARSAL_SEED", "{}")),
)
