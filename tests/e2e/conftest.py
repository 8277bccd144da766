"""A home folder, practice servers, and a command line that is connected to them."""

from contextlib import contextmanager
from datetime import UTC, datetime

import pytest

from sagesync_desktop.sandbox.practice import build_practice
from sagesync_desktop.sandbox.server import Sandbox
from tests.cli_support import Cli, in_this_process


@contextmanager
def command_line(folder):
    """The command line over an empty home, with a keyring of its own."""
    entries = {
        "TEST_KEYRING_FILE": str(folder / "keyring.json"),
        "PYTHON_KEYRING_BACKEND": "tests.file_keyring.FileKeyring",
        "XDG_CACHE_HOME": str(folder),
    }
    with in_this_process() as patch:
        for name, value in entries.items():
            patch.setenv(name, value)
        yield Cli(folder, entries)


def company():
    """The practice company on two ports, as new."""
    return Sandbox(*build_practice(lambda: datetime.now(UTC)))


def connect(cli, practice):
    described = practice.description()
    cli.point_at(described)
    assert cli.connect_vtiger(described).code == 0
    assert cli.connect_sage(described).code == 0


def map_everything(cli):
    assert cli("modules", "set", "Invoices", "on").code == 0
    assert cli("mapping", "suggest", "--accept").code == 0


@pytest.fixture
def cli(tmp_path):
    """The command line over an empty home."""
    with command_line(tmp_path) as cli:
        yield cli


@pytest.fixture
def practice():
    """The practice company on two ports, as new."""
    with company() as sandbox:
        yield sandbox


@pytest.fixture
def connected(cli, practice):
    """The command line, connected to the practice company, with nothing switched on yet."""
    connect(cli, practice)
    return cli


@pytest.fixture
def ready(connected):
    """As `connected`, with all modules on and everything mapped that can be suggested."""
    map_everything(connected)
    return connected


@pytest.fixture(scope="module")
def synced(tmp_path_factory):
    """A home after one sync, shared by tests that only read it."""
    with command_line(tmp_path_factory.mktemp("synced")) as cli, company() as practice:
        connect(cli, practice)
        map_everything(cli)
        assert cli("sync").code == 0
        yield cli
