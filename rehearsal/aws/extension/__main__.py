"""Starts the extended moto on a free port of 127.0.0.1 and prints `listening on <port>`.

It ends when its standard input does: however its starter dies, the pipe closes and nothing is left behind.
"""

import logging
import os
import signal
import sys
from threading import Thread

from moto.moto_server.werkzeug_app import DomainDispatcherApplication, create_backend_app
from werkzeug.serving import make_server

from . import (
    acceptance,
    account_settings,
    accounts,
    attachments,
    bucket_policies,
    catalog,
    closing,
    control,
    deletions,
    endpoints,
    enrolment,
    functions,
    gateways,
    group_rules,
    interfaces,
    keys,
    managed_policies,
    organization,
    parameter_groups,
    peerings,
    roles,
    shares,
    tags,
)
from .seed import plant
from .settings import SETTINGS

SUBJECTS = (
    account_settings,
    accounts,
    catalog,
    closing,
    organization,
    enrolment,
    keys,
    roles,
    shares,
    gateways,
    attachments,
    acceptance,
    endpoints,
    interfaces,
    tags,
    group_rules,
    parameter_groups,
    peerings,
    bucket_policies,
    deletions,
    functions,
    managed_policies,
    control,
)


def _end_with_starter() -> None:
    sys.stdin.buffer.read()
    os._exit(0)


def main() -> None:
    # Ctrl-C in a terminal reaches every process in it; the starter decides what ends, and when.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # One line for each request says nothing that the proxy doesn't count; errors are still told.
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    for subject in SUBJECTS:
        subject.install()
    plant(SETTINGS.seed)
    server = make_server("127.0.0.1", 0, DomainDispatcherApplication(create_backend_app), threaded=True)
    # Services that call themselves find moto by this variable.
    os.environ["MOTO_PORT"] = str(server.server_port)
    Thread(target=_end_with_starter, daemon=True).start()
    print(f"listening on {server.server_port}", flush=True)
    server.serve_forever()


main()
