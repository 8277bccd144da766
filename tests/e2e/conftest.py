"""A home folder, practice servers, and a command line that is connected to them."""

import webbrowser
from datetime import UTC, datetime

import keyring
import pytest
from cli_support import Cli, approve
from file_keyring import FileKeyring

from sagesync_desktop.sandbox.practice import build_practice
from sagesync_desktop.sandbox.server import Sandbox


@pytest.fixture
def cli(tmp_path, monkeypatch):
    """The command line over an empty home, with a keyring of its own."""
    entries = {
        "TEST_KEYRING_FILE": str(tmp_path / "keyring.json"),
        "PYTHON_KEYRING_BACKEND": "file_keyring.FileKeyring",
    }
    for name, value in entries.items():
        monkeypatch.setenv(name, value)
    before = keyring.get_keyring()
    keyring.set_keyring(FileKeyring())
    yield Cli(tmp_path, entries)
    keyring.set_keyring(before)


@pytest.fixture
def practice():
    """The practice company on two ports, as new."""
    with Sandbox(*build_practice(lambda: datetime.now(UTC))) as sandbox:
        yield sandbox


@pytest.fixture
def connected(cli, practice, monkeypatch):
    """The command line, connected to the practice company, with nothing switched on yet."""
    monkeypatch.setattr(webbrowser, "open", approve)
    described = practice.description()
    cli.point_at(described)
    assert cli.connect_vtiger(described).code == 0
    assert cli.connect_sage(described).code == 0
    return cli


@pytest.fixture
def ready(connected):
    """As `connected`, with all modules on and everything mapped that can be suggested."""
    assert connected("modules", "set", "Invoices", "on").code == 0
    assert connected("mapping", "suggest", "--accept").code == 0
    return connected
