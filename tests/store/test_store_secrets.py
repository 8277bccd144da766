"""Secrets are kept whole or not at all, and never shown."""

import os
import subprocess
import sys
from pathlib import Path

import keyring
import keyring.backends.fail
import keyring.backends.null
import pytest
from hypothesis import given
from hypothesis import strategies as st
from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError, PasswordSetError

from sagesync_desktop.core.errors import KeyringLocked
from sagesync_desktop.core.secret import Secret
from sagesync_desktop.store.secrets import (
    ALL_NAMES,
    SAGE_TOKENS,
    VTIGER_ACCESS_KEY,
    MemorySecrets,
    SecretBox,
    Secrets,
)

HOME = Path("home-one")
LONG = "ünïcødé-🔑" * 700  # 7,000 characters, some of two UTF-16 units


class SmallKeyring(KeyringBackend):
    """A keyring with Windows' limit, which can be told to fail or to garble the n-th write from now."""

    priority = 5

    def __init__(self):
        super().__init__()
        self.entries: dict[tuple[str, str], str] = {}
        self.writes_until_failure: int | None = None
        self.garbles = False

    def get_password(self, service, username):
        return self.entries.get((service, username))

    def set_password(self, service, username, password):
        if len(password.encode("utf-16-le")) > 2500:
            raise PasswordSetError(f"too long: {password}")
        if self.writes_until_failure is not None:
            self.writes_until_failure -= 1
            if self.writes_until_failure < 0:
                self.writes_until_failure = None
                if not self.garbles:
                    raise OSError(1783, f"the stub received bad data: {password}")
                password = password[:-1]
        self.entries[service, username] = password

    def delete_password(self, service, username):
        if self.entries.pop((service, username), None) is None:
            raise PasswordDeleteError(service)


class LockedKeyring(SmallKeyring):
    """A keyring whose owner closed the password dialog."""

    def get_password(self, _service, _username):
        raise keyring.errors.KeyringLocked("dismissed")


@pytest.fixture
def backend():
    return SmallKeyring()


@pytest.fixture
def secrets(backend):
    return Secrets(HOME, backend)


@pytest.fixture(params=["keyring", "memory"])
def box(request, backend) -> SecretBox:
    return Secrets(HOME, backend) if request.param == "keyring" else MemorySecrets()


@pytest.mark.parametrize("text", ["", "short", LONG])
def test_a_secret_comes_back_whole(box, text):
    box.set(SAGE_TOKENS, Secret(text))
    assert box.get(SAGE_TOKENS) == Secret(text)


def test_a_secret_that_was_never_set_is_none_and_forgetting_it_is_no_error(box):
    box.delete(SAGE_TOKENS)
    assert box.get(SAGE_TOKENS) is None


def test_forgetting_one_secret_leaves_the_other(box):
    box.set(SAGE_TOKENS, Secret(LONG))
    box.set(VTIGER_ACCESS_KEY, Secret("key"))
    box.delete(SAGE_TOKENS)
    assert (box.get(SAGE_TOKENS), box.get(VTIGER_ACCESS_KEY)) == (None, Secret("key"))


def test_a_name_that_is_not_in_the_list_is_a_bug(box):
    with pytest.raises(KeyError):
        box.set("sage-pasword", Secret("x"))


def test_forgetting_all_secrets_leaves_no_entry_behind(secrets, backend):
    for name in ALL_NAMES:
        secrets.set(name, Secret(LONG))
        secrets.set(name, Secret("shorter now"))
    for name in ALL_NAMES:
        secrets.delete(name)
    assert backend.entries == {}


def test_memory_forgets_a_secret():
    box = MemorySecrets()
    box.set(SAGE_TOKENS, Secret("x"))
    box.delete(SAGE_TOKENS)
    assert box.get(SAGE_TOKENS) is None


@given(st.text(max_size=20).map(lambda text: text * 200), st.text(max_size=20).map(lambda text: text * 200))
def test_any_secret_replaces_any_other_and_leaves_no_piece_of_it(first, second):
    backend = SmallKeyring()
    secrets = Secrets(HOME, backend)
    secrets.set(SAGE_TOKENS, Secret(second))
    entries_of_second = len(backend.entries)
    secrets.set(SAGE_TOKENS, Secret(first))
    secrets.set(SAGE_TOKENS, Secret(second))
    assert secrets.get(SAGE_TOKENS) == Secret(second)
    assert len(backend.entries) == entries_of_second


@pytest.mark.parametrize("garbles", [False, True])
@pytest.mark.parametrize("failing_write", range(7))
def test_the_old_secret_stays_whichever_write_fails(secrets, backend, failing_write, garbles):
    secrets.set(SAGE_TOKENS, Secret("old" * 1000))
    before = dict(backend.entries)
    backend.writes_until_failure, backend.garbles = failing_write, garbles
    with pytest.raises(KeyringLocked):
        secrets.set(SAGE_TOKENS, Secret(LONG))
    assert secrets.get(SAGE_TOKENS) == Secret("old" * 1000)
    assert backend.entries == before


def test_the_failing_writes_above_are_all_there_are(secrets, backend):
    backend.writes_until_failure = 7
    secrets.set(SAGE_TOKENS, Secret(LONG))
    assert backend.writes_until_failure == 0


def test_a_secret_that_lost_a_piece_is_none(secrets, backend):
    secrets.set(SAGE_TOKENS, Secret(LONG))
    del backend.entries[next(key for key in backend.entries if key[1].endswith("a1"))]
    assert secrets.get(SAGE_TOKENS) is None


@pytest.mark.parametrize(
    "garbage", ["", "{", "7", '{"set": "z", "pieces": 1, "digest": "x"}', '{"set": "a"}']
)
def test_a_garbled_header_is_none_and_can_be_replaced(secrets, backend, garbage):
    secrets.set(SAGE_TOKENS, Secret("old"))
    header = next(key for key in backend.entries if key[1] == SAGE_TOKENS)
    backend.entries[header] = garbage
    assert secrets.get(SAGE_TOKENS) is None
    secrets.set(SAGE_TOKENS, Secret("new"))
    assert secrets.get(SAGE_TOKENS) == Secret("new")


def test_two_homes_do_not_share_secrets(backend):
    Secrets(HOME, backend).set(SAGE_TOKENS, Secret("one"))
    other = Secrets(Path("home-two"), backend)
    assert other.get(SAGE_TOKENS) is None
    other.delete(SAGE_TOKENS)
    assert Secrets(HOME, backend).get(SAGE_TOKENS) == Secret("one")


def test_one_home_by_two_paths_is_one_home(tmp_path):
    (tmp_path / "home").mkdir()
    roundabout = tmp_path / "home" / ".." / "home"
    assert Secrets(roundabout).service == Secrets(tmp_path / "home").service


def test_no_entry_is_named_like_another_service_entry(secrets, backend):
    secrets.set(SAGE_TOKENS, Secret(LONG))
    services = [service for service, _ in backend.entries]
    assert len(set(services)) == len(services), "Windows keeps one entry to a service"


def test_a_failure_shows_no_secret_anywhere(secrets, backend):
    secret = Secret("hunter2" * 400)
    backend.writes_until_failure = 0
    with pytest.raises(KeyringLocked) as failed:
        secrets.set(SAGE_TOKENS, secret)
    shown = [failed.value, failed.value.__cause__, failed.value.__context__, secrets, secret]
    assert "hunter2" not in "".join(f"{item!r} {item}" for item in shown)


def test_a_locked_keyring_says_so_and_what_to_do():
    with pytest.raises(KeyringLocked) as failed:
        Secrets(HOME, LockedKeyring()).get(SAGE_TOKENS)
    assert failed.value.fix


# -- which keyring


class PlainFile(SmallKeyring):
    """Not recommended by its own author."""

    priority = 0.5


@pytest.mark.parametrize("useless", [keyring.backends.fail.Keyring, keyring.backends.null.Keyring, PlainFile])
def test_a_keyring_that_protects_nothing_is_refused(monkeypatch, useless):
    monkeypatch.delenv("PYTHON_KEYRING_BACKEND", raising=False)
    monkeypatch.setattr(keyring, "get_keyring", useless)
    with pytest.raises(KeyringLocked, match="start SageSync again"):
        Secrets(HOME).set(SAGE_TOKENS, Secret("x"))


def test_a_keyring_that_was_asked_for_by_name_is_taken(monkeypatch):
    chosen = PlainFile()
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "some.module.PlainFile")
    monkeypatch.setattr(keyring, "get_keyring", lambda: chosen)
    Secrets(HOME).set(SAGE_TOKENS, Secret("x"))
    assert Secrets(HOME).get(SAGE_TOKENS) == Secret("x")


def test_a_null_keyring_is_refused_even_by_name():
    program = (
        "from pathlib import Path; from sagesync_desktop.store.secrets import *;"
        "from sagesync_desktop.core.errors import KeyringLocked\n"
        "try: Secrets(Path('.')).get(SAGE_TOKENS)\n"
        "except KeyringLocked as error: print(error.title)"
    )
    environ = {**os.environ, "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}
    ended = subprocess.run(
        [sys.executable, "-c", program], env=environ, capture_output=True, text=True, check=True
    )
    assert ended.stdout.strip() == "The keyring is locked or absent"


def test_importing_the_module_does_not_import_keyring():
    program = "import sys, sagesync_desktop.store.secrets; print('keyring' in sys.modules)"
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert ended.stdout.strip() == "False"
