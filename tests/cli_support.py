"""The command line as a test types it: in this process, or as a process of its own."""

import json
import os
import socket
import subprocess
import sys
import threading
import webbrowser
from contextlib import contextmanager
from pathlib import Path

import keyring
import pytest
from click.testing import CliRunner

from sagesync_desktop.__main__ import WINDOW
from sagesync_desktop.app.home import SystemClock
from sagesync_desktop.cli.app import cli
from tests.file_keyring import FileKeyring
from tests.local_http import client

TESTS = Path(__file__).parent
COMMAND = [sys.executable, "-m", "sagesync_desktop"]


class Typed:
    """What a command printed, and its exit code."""

    def __init__(self, code, out, err):
        self.code, self.out, self.err = code, out, err

    @property
    def json(self):
        return json.loads(self.out)


@contextmanager
def in_this_process():
    """What commands that run here need: a keyring, a person at the browser, retries that wait for nothing."""
    before = keyring.get_keyring()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(SystemClock, "wait", lambda _clock, _seconds: None)
        patch.setattr(webbrowser, "open", approve)
        keyring.set_keyring(FileKeyring())
        yield patch
    keyring.set_keyring(before)


def typed_here(environ, *arguments, type_in=""):
    """A command to its end, in this process."""
    typed = [str(one) for one in arguments]
    result = CliRunner().invoke(cli, typed, input=type_in, env=environ, obj=WINDOW)
    end_application()
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return Typed(result.exit_code, result.stdout, result.stderr)


def end_application():
    """As a process would: the window's tests make an application of their own kind."""
    core = sys.modules.get("PySide6.QtCore")
    app = core.QCoreApplication.instance() if core is not None else None
    if app is not None and not app.inherits("QApplication"):
        app.shutdown()


class Cli:
    """Commands over one home; `cli("modules", "set", ...)`."""

    def __init__(self, folder, environ):
        self.folder = folder
        self.home = folder / "home"
        self.environ = {"SAGESYNC_HOME": str(self.home), **environ}

    def __call__(self, *arguments, type_in=""):
        return typed_here(self.environ, *arguments, type_in=type_in)

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
        with client(follow_redirects=True) as browser:
            browser.get(f"{address}&auto_approve=1")

    threading.Thread(target=visit, daemon=True).start()
    return True


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
