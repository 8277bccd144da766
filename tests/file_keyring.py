"""A keyring in a file, for tests that start the program as a process of its own (PYTHON_KEYRING_BACKEND)."""

import json
import os
from pathlib import Path

from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError


class FileKeyring(KeyringBackend):
    """Keeps its entries in the file that TEST_KEYRING_FILE names; a file that says "locked" refuses all."""

    priority = 1

    @property
    def _path(self):
        return Path(os.environ["TEST_KEYRING_FILE"])

    def _load(self):
        if not self._path.exists():
            return {}
        text = self._path.read_text()
        if text == "locked":
            raise RuntimeError("the keyring is locked")
        return json.loads(text)

    def _save(self, entries):
        # In one step, as a real keyring does: another program may be reading.
        beside = self._path.with_name(f"{self._path.name}.{os.getpid()}")
        beside.write_text(json.dumps(entries))
        beside.replace(self._path)

    def get_password(self, service, username):
        return self._load().get(f"{service}|{username}")

    def set_password(self, service, username, password):
        self._save({**self._load(), f"{service}|{username}": password})

    def delete_password(self, service, username):
        entries = self._load()
        if f"{service}|{username}" not in entries:
            raise PasswordDeleteError
        del entries[f"{service}|{username}"]
        self._save(entries)
