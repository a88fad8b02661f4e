"""S3: a bucket policy's statement counts only where its condition is met.

moto takes every statement as if it had none, so that a denial of requests without TLS would deny all. The rehearsal is
AWS on one machine and without TLS: its requests count as what they are on AWS, over TLS and by somebody known.
"""

import json
from typing import Any

from moto.iam.access_control import IAMPolicy, PermissionResult
from moto.s3.models import FakeBucket

from .trust import holds, many

_REQUEST = {"aws:SecureTransport": "true", "aws:PrincipalType": "User"}


def _met(condition: dict[str, dict[str, Any]]) -> bool:
    """Whether a condition is met; Bool compares as texts do."""
    return holds({"StringEquals" if name == "Bool" else name: keys for name, keys in condition.items()}, _REQUEST)


def _get_permission(self: FakeBucket, action: str, resource: str) -> PermissionResult:
    if self.policy is None:
        return PermissionResult.NEUTRAL
    policy = json.loads(self.policy)
    statements = [one for one in many(policy["Statement"]) if _met(one.get("Condition", {}))]
    return IAMPolicy(json.dumps({**policy, "Statement": statements})).is_action_permitted(action, resource)


def install() -> None:
    FakeBucket.get_permission = _get_permission
