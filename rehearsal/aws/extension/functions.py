"""Lambda: an invoked function's own code runs, in a process of Node.

moto runs functions in Docker, or answers what it was told to. Here the uploaded zip is unpacked and its handler called, as
Lambda's Node runtimes do: by module and export, with a callback or a promise, in the function's environment and no
other. Other runtimes answer an error. On AWS a function's name has a pattern, too.
"""

import io
import json
import os
import re
import subprocess
import tempfile
import zipfile
from pathlib import Path
from typing import Any

from moto.awslambda.exceptions import LambdaClientError
from moto.awslambda.models import LambdaBackend, LambdaFunction

from .settings import SETTINGS

_NAME = re.compile(r"[a-zA-Z0-9-_]{1,64}")
_RUNNER = Path(__file__).with_name("function_runner.mjs")
_START_SECONDS = 10

_create_anyhow = LambdaBackend.create_function


def _error(kind: str, message: str) -> tuple[str, bool, str]:
    return json.dumps({"errorType": kind, "errorMessage": message}), True, ""


def _run(self: LambdaFunction, event: Any = None) -> tuple[str, bool, str]:
    """What moto wants of an invocation: the answer's JSON, whether it is an error, and the log."""
    if not (self.run_time or "").startswith("nodejs"):
        return _error("Runtime.Unsupported", f"The rehearsal runs nodejs functions, not {self.run_time}.")
    with tempfile.TemporaryDirectory(prefix="genesis-function-") as task:
        zipfile.ZipFile(io.BytesIO(self.code_bytes)).extractall(task)
        try:
            ended = subprocess.run(
                [SETTINGS.node, str(_RUNNER), self.handler],
                cwd=task,
                env=_environment(self, task),
                input=json.dumps({} if event in (None, "{}") else event).encode(),
                capture_output=True,
                timeout=float(self.timeout) + _START_SECONDS,
                check=False,
            )
        except subprocess.TimeoutExpired:
            return _error("Sandbox.Timedout", f"Task timed out after {float(self.timeout):.2f} seconds")
    log = ended.stdout.decode(errors="replace")
    if ended.returncode not in (0, 1) or not ended.stderr:
        return _error("Runtime.ExitError", f"Runtime exited with status {ended.returncode}: {log[-500:]}")
    return ended.stderr.decode().splitlines()[-1], ended.returncode == 1, log


def _environment(function: LambdaFunction, task: str) -> dict[str, str]:
    """A function sees nothing of this machine but where programs are."""
    own = {
        "AWS_LAMBDA_FUNCTION_NAME": function.function_name,
        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": str(function.memory_size),
        "AWS_REGION": function.region,
        "LAMBDA_TASK_ROOT": task,
        "PATH": os.environ.get("PATH", ""),
    }
    return {**{key: str(value) for key, value in function.environment_vars.items()}, **own}


def _create(self: LambdaBackend, spec: dict[str, Any]) -> LambdaFunction:
    name = spec.get("FunctionName", "")
    if not _NAME.fullmatch(name):
        raise LambdaClientError(
            "ValidationException",
            f"1 validation error detected: Value '{name}' at 'functionName' failed to satisfy constraint: "
            f"Member must satisfy regular expression pattern: {_NAME.pattern}",
        )
    return _create_anyhow(self, spec)


def install() -> None:
    LambdaFunction._invoke_lambda = _run
    LambdaBackend.create_function = _create
