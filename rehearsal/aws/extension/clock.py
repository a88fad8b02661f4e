"""The time by which things take a while. It is the machine's, until somebody sets it: then it stands still."""

import time

_set: float | None = None


def now() -> float:
    return time.time() if _set is None else _set


def put(seconds: float | None) -> None:
    """Sets it to so many seconds since 1970, or lets it go again with None."""
    global _set
    _set = seconds
