"""The secrets, in the operating system's keyring and nowhere else."""

import hashlib
import json
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any, Protocol

from sagesync_desktop.core.errors import KeyringLocked
from sagesync_desktop.core.secret import Secret
from sagesync_desktop.core.sentence import say

SAGE_CLIENT_SECRET = "sage-client-secret"
SAGE_TOKENS = "sage-tokens"
VTIGER_ACCESS_KEY = "vtiger-access-key"
ALL_NAMES = (SAGE_CLIENT_SECRET, SAGE_TOKENS, VTIGER_ACCESS_KEY)
"""What signs in to the two systems."""
DATABASE_PASSWORD = "database-password"
"""What signs in to a database on a server; stays when the two systems are disconnected."""

PIECE = 1200
"""UTF-16 units of one keyring entry: Windows takes 2,560 bytes (CRED_MAX_CREDENTIAL_BLOB_SIZE, wincred.h)."""

_SETS = ("a", "b")
"""A new value is written beside the old one, and the old one goes only when the new one was read back."""


class SecretBox(Protocol):
    """Where secrets are kept, by the names in ALL_NAMES."""

    def get(self, name: str) -> Secret | None:
        """The secret; None when there is none, or when it was damaged."""
        ...

    def set(self, name: str, secret: Secret) -> None:
        """Keep a secret; the old one stays when this fails."""
        ...

    def delete(self, name: str) -> None:
        """Forget a secret; one that is not there is no error."""
        ...


class Keyring(Protocol):
    """A backend of the `keyring` library, which takes some time to import."""

    def get_password(self, service: str, username: str, /) -> str | None:
        """What is kept; None where nothing is."""
        ...

    def set_password(self, service: str, username: str, password: str, /) -> None:
        """Keep it."""
        ...

    def delete_password(self, service: str, username: str, /) -> None:
        """Forget it."""
        ...


class MemorySecrets:
    """Secrets that end with the program: those of the practice company, and of tests."""

    def __init__(self) -> None:
        """Begin without any."""
        self._kept: dict[str, Secret] = {}

    def get(self, name: str) -> Secret | None:
        """The secret, or None."""
        return self._kept.get(_known(name))

    def set(self, name: str, secret: Secret) -> None:
        """Keep a secret until the program ends."""
        self._kept[_known(name)] = secret

    def delete(self, name: str) -> None:
        """Forget a secret, if it is there."""
        self._kept.pop(_known(name), None)


class Secrets:
    """Secrets in the operating system's keyring, apart for each home folder."""

    def __init__(self, home: Path, backend: Keyring | None = None) -> None:
        """`home` is the folder of the database; `backend` replaces the system's keyring in tests."""
        mark = hashlib.sha256(os.path.normcase(home.resolve()).encode("utf-8", "surrogatepass")).hexdigest()[
            :12
        ]
        self.service = f"SageSync Desktop {mark}"
        self._keyring = backend

    def __repr__(self) -> str:
        return f"Secrets({self.service!r})"

    def get(self, name: str) -> Secret | None:
        """The secret; None when there is none, or when pieces of it were lost. Raises KeyringLocked."""
        header = self._header(name)
        if header is None:
            return None
        found = [self._read(entry) for entry in _entries(name, header["set"], header["pieces"])]
        text = "".join(piece or "" for piece in found)
        return Secret(text) if _digest(text) == header["digest"] else None

    def set(self, name: str, secret: Secret) -> None:
        """Keep a secret; the old one stays when this fails. Raises KeyringLocked."""
        old = self._header(name)
        new_set = _SETS[1] if old and old["set"] == _SETS[0] else _SETS[0]
        pieces = _cut(secret.reveal())
        entries = _entries(name, new_set, len(pieces))
        header = {"set": new_set, "pieces": len(pieces), "digest": _digest(secret.reveal())}
        try:
            for entry, piece in zip(entries, pieces, strict=True):
                self._write(entry, piece)
            self._write(name, json.dumps(header))
        except KeyringLocked:
            self._put_back(name, old, entries)
            raise
        if old:
            self._sweep(_entries(name, old["set"], old["pieces"]))

    def delete(self, name: str) -> None:
        """Forget a secret, pieces of broken-off writes included. Raises KeyringLocked."""
        self._remove(_known(name))
        for one_set in _SETS:
            number = 0
            while self._remove(_entry(name, one_set, number)):
                number += 1

    def _header(self, name: str) -> dict[str, Any] | None:
        text = self._read(_known(name))
        try:
            header: dict[str, Any] = json.loads(text or "null")
            is_whole = header["set"] in _SETS and header["pieces"] >= 0 and bool(header["digest"])
        except (ValueError, TypeError, KeyError):
            return None
        return header if is_whole else None

    def _put_back(self, name: str, old: dict[str, Any] | None, entries: list[str]) -> None:
        """After a write that failed: the old header again, and none of the new pieces."""
        if old and self._header(name) != old:
            self._write(name, json.dumps(old))
        self._sweep(entries)

    def _sweep(self, entries: list[str]) -> None:
        """Remove pieces that nothing refers to; one that stays is overwritten some other time."""
        for entry in entries:
            with suppress(KeyringLocked):
                self._remove(entry)

    def _read(self, entry: str) -> str | None:
        text: str | None = self._call("get_password", entry)
        return text

    def _write(self, entry: str, text: str) -> None:
        self._call("set_password", entry, text)
        if self._read(entry) != text:
            raise _locked("The keyring did not keep what was stored in it")

    def _remove(self, entry: str) -> bool:
        """Whether there was something to remove."""
        if self._read(entry) is None:
            return False
        self._call("delete_password", entry)
        return True

    def _call(self, action: str, entry: str, *text: str) -> Any:
        # Each entry is a service of its own: the Windows backend keeps one entry to a service and moves the
        # others to compound names on every write (keyring 25, backends/Windows.py).
        try:
            return getattr(self._backend(), action)(f"{self.service} {entry}", entry, *text)
        except KeyringLocked:
            raise
        except Exception as error:  # backends raise what their system raises: D-Bus, pywintypes, OSError
            kind = type(error).__name__
        # Raised out here, so that the backend's exception, which may quote the secret, is not chained.
        raise _locked(say("The keyring did not answer ({kind})", kind=kind))

    def _backend(self) -> Keyring:
        if self._keyring is None:
            self._keyring = _system_keyring()
        return self._keyring


def _system_keyring() -> Keyring:
    """The keyring that `keyring` finds or PYTHON_KEYRING_BACKEND names; never one that protects nothing."""
    import keyring  # here, because it takes some 100 ms that the first window must not wait for

    backend = keyring.get_keyring()
    module = type(backend).__module__
    if module in ("keyring.backends.fail", "keyring.backends.null"):
        raise _locked("This computer has no keyring that is ready to hold the passwords and keys")
    # Below 1 a backend is not recommended by its own author (keyring documentation): files in clear text.
    if backend.priority < 1 and "PYTHON_KEYRING_BACKEND" not in os.environ:
        raise _locked(
            say("The only keyring found ({module}) does not protect passwords and keys", module=module)
        )
    return backend


def _locked(explanation: str) -> KeyringLocked:
    return KeyringLocked("The keyring is locked or absent", explanation, _FIXES.get(sys.platform, _FIX_LINUX))


_FIX_LINUX = (
    "Install GNOME Keyring (package gnome-keyring) or KWallet (package kwalletmanager), sign in to the "
    "desktop again so that it is unlocked, and start SageSync again"
)
_FIXES = {
    "win32": "Check in Services that the Credential Manager is running, and start SageSync again",
    "darwin": "Unlock the login keychain in Keychain Access, and start SageSync again",
}


def _known(name: str) -> str:
    if name not in (*ALL_NAMES, DATABASE_PASSWORD):
        raise KeyError(name)
    return name


def _entry(name: str, one_set: str, number: int) -> str:
    return f"{name} {one_set}{number}"


def _entries(name: str, one_set: str, pieces: int) -> list[str]:
    return [_entry(name, one_set, number) for number in range(pieces)]


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _cut(text: str) -> list[str]:
    """Pieces of at most PIECE UTF-16 units, never through the middle of a character."""
    pieces, units = [""], 0
    for character in text:
        width = 2 if ord(character) > 0xFFFF else 1
        if units + width > PIECE:
            pieces.append("")
            units = 0
        pieces[-1] += character
        units += width
    return pieces
