"""Whether a role's trust policy lets somebody assume it."""

import json
from fnmatch import fnmatchcase
from typing import Any

# Operators by how a value is compared; a policy that uses another one is not met, never ignored.
_MATCHES = {
    "StringEquals": lambda value, wanted: value == wanted,
    "ArnEquals": fnmatchcase,
    "StringLike": fnmatchcase,
    "ArnLike": fnmatchcase,
}


def trusts(policy: str, actions: set[str], principals: set[str], context: dict[str, str | None]) -> bool:
    """Whether one statement allows all actions to the caller.

    `principals` are all the ways in which a policy may name the caller, `context` what conditions can ask for.
    """
    return any(
        statement["Effect"] == "Allow"
        and all(any(fnmatchcase(one, allowed) for allowed in many(statement["Action"])) for one in actions)
        and _names(statement["Principal"], principals)
        and holds(statement.get("Condition", {}), context)
        for statement in many(json.loads(policy)["Statement"])
    )


def many(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _names(principal: Any, principals: set[str]) -> bool:
    named = ["*"] if principal == "*" else many(principal.get("AWS", []))
    return "*" in named or not principals.isdisjoint(named)


def holds(condition: dict[str, dict[str, Any]], context: dict[str, str | None]) -> bool:
    return all(
        operator in _MATCHES
        and context.get(key) is not None
        and any(_MATCHES[operator](context[key], wanted) for wanted in many(values))
        for operator, keys in condition.items()
        for key, values in keys.items()
    )
