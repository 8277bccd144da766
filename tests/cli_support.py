"""The command line as a test types it: in this process, or as a process of its own."""

import json
import os
import socket
import subprocess
import sys
import threading
from pathlib import Path

import httpx
from click.testing import CliRunner

from sagesync_desktop.__main__ import WINDOW
from sagesync_desktop.cli.app import cli

TESTS = Path(__file__).parent
COMMAND = [sys.executable, "-m", "sagesync_desktop"]


class Typed:
    """What a command printed, and its exit code."""

    def __init__(self, code, out, err):
        self.code, self.out, self.err = code, out, err

    @property
    def json(self):
        return json.loads(self.out)


class Cli:
    """Commands over one home; `cli("modules", "set", ...)`."""

    def __init__(self, folder, environ):
        self.folder = folder
        self.home = folder / "home"
        self.environ = {"SAGESYNC_HOME": str(self.home), **environ}

    def __call__(self, *arguments, type_in=""):
        typed = [str(one) for one in arguments]
        result = CliRunner().invoke(cli, typed, input=type_in, env=self.environ, obj=WINDOW)
        if result.exception is not None and not isinstance(result.exception, SystemExit):
            raise result.exception
        return Typed(result.exit_code, result.stdout, result.stderr)

    def start(self, *arguments):
        """The command as a process of its own."""
        return subprocess.Popen(
            [*COMMAND, *map(str, arguments)],
            env={**os.environ, **self.environ, "PYTHONPATH": str(TESTS.parent)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def point_at(self, described):
        """Send what goes to Sage to these practice servers."""
        self.environ |= {
            "SAGESYNC_SAGE_AUTH_URL": described["sage_auth_url"],
            "SAGESYNC_SAGE_TOKEN_URL": described["sage_token_url"],
            "SAGESYNC_SAGE_API_URL": described["sage_api_url"],
        }

    def connect_vtiger(self, described, **changes):
        key = changes.get("key", described["vtiger_access_key"])
        url = changes.get("url", described["vtiger_url"])
        name = changes.get("username", described["vtiger_username"])
        return self("connect", "vtiger", "--url", url, "--username", name, type_in=key + "\n")

    def connect_sage(self, described, *more):
        secret, client_id = described["sage_client_secret"], described["sage_client_id"]
        where = ("--region", "gb", "--client-id", client_id, "--redirect-port", free_port())
        return self("connect", "sage", *where, *more, type_in=secret + "\n")


def approve(address):
    """What a person does in the browser, without waiting for the callback's page."""

    def visit():
        httpx.get(f"{address}&auto_approve=1", follow_redirects=True, trust_env=False)

    threading.Thread(target=visit, daemon=True).start()
    return True


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
