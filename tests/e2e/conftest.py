"""A home folder, practice servers, and a command line that is connected to them."""

from contextlib import contextmanager

import pytest

from tests.cli_support import Cli, in_this_process
from tests.e2e.kept import Kept, free_ports, new_company


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


def connect(cli, practice):
    described = practice.description()
    cli.point_at(described)
    assert cli.connect_vtiger(described).code == 0
    assert cli.connect_sage(described).code == 0


def map_everything(cli):
    assert cli("modules", "set", "Invoices", "on").code == 0
    assert cli("mapping", "suggest", "--accept").code == 0


def first_sync(cli):
    done = cli("sync")
    assert done.code == 0
    return done


def keep(folders, port, *steps):
    """A home and its practice company once all this was done to them."""
    with command_line(folders.mktemp("made")) as cli, new_company(port) as practice:
        connect(cli, practice)
        said = [step(cli) for step in steps]
        return Kept(folders.mktemp("kept"), cli, practice, port, said)


@pytest.fixture(scope="session")
def port():
    """Where the practice companies of this process are, one after the other."""
    return free_ports()


@pytest.fixture(scope="session")
def kept_connected(tmp_path_factory, port):
    """A connected home with nothing switched on, beside a practice company as new."""
    return keep(tmp_path_factory, port)


@pytest.fixture(scope="session")
def kept_ready(tmp_path_factory, port):
    """As `kept_connected`, with all modules on and everything mapped that can be suggested."""
    return keep(tmp_path_factory, port, map_everything)


@pytest.fixture(scope="session")
def kept_settled(tmp_path_factory, port):
    """As `kept_ready`, after its first sync."""
    return keep(tmp_path_factory, port, map_everything, first_sync)


@pytest.fixture(scope="session")
def kept_shared(tmp_path_factory):
    """The same elsewhere: a module's tests may share it beside tests that have one of their own."""
    return keep(tmp_path_factory, free_ports(), map_everything, first_sync)


@pytest.fixture
def cli(tmp_path):
    """The command line over an empty home."""
    with command_line(tmp_path) as cli:
        yield cli


@pytest.fixture
def practice(kept_connected):
    """The practice company on two ports, as new."""
    with kept_connected.company() as sandbox:
        yield sandbox


@pytest.fixture
def connected(cli, practice, kept_connected):
    """The command line, connected to the practice company, with nothing switched on yet."""
    return kept_connected.moved_to(cli)


@pytest.fixture
def ready(cli, practice, kept_ready):
    """As `connected`, with all modules on and everything mapped that can be suggested."""
    return kept_ready.moved_to(cli)


@pytest.fixture
def settled_practice(kept_settled):
    """The practice company after its first sync."""
    with kept_settled.company() as sandbox:
        yield sandbox


@pytest.fixture
def settled(cli, settled_practice, kept_settled):
    """As `ready`, after its first sync."""
    return kept_settled.moved_to(cli)


@pytest.fixture(scope="module")
def synced(tmp_path_factory, kept_shared):
    """As `settled`, shared by tests that only read it."""
    with command_line(tmp_path_factory.mktemp("synced")) as cli, kept_shared.company():
        yield kept_shared.moved_to(cli)
