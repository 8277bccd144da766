"""A PostgreSQL of the tests' own, from Debian's packages: one server for a session, one schema for a test."""

import os
import shutil
import subprocess
import tempfile
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import peewee
import psycopg
import pytest

from sagesync_desktop.store.address import ServerAddress
from sagesync_desktop.store.models import MODELS
from sagesync_desktop.store.store import Store
from tests.patience import SECONDS

SETTINGS = {
    "listen_addresses": "''",
    "fsync": "off",
    "full_page_writes": "off",
    "shared_buffers": "16MB",
    "max_connections": "50",
    "autovacuum": "off",
}
"""Reached through a socket alone, and quick: nothing here outlives the tests."""
UNPRIVILEGED = ("postgres", "nobody")
"""Who may run a server where the tests are root's: PostgreSQL refuses root."""


def binaries():
    """The folder with initdb and pg_ctl; None where PostgreSQL is not installed."""
    found = [Path(one).parent for one in [shutil.which("initdb")] if one]
    found += sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    return next((one for one in found if (one / "initdb").exists() and (one / "pg_ctl").exists()), None)


def _servant():
    """As whom the server's programs run: the options of subprocess, and the name."""
    import pwd  # here, because Windows has none

    if os.geteuid() != 0:
        return {}, pwd.getpwuid(os.geteuid())
    known = {one.pw_name: one for one in pwd.getpwall()}
    chosen = next(known[name] for name in UNPRIVILEGED if name in known)
    return {"user": chosen.pw_uid, "group": chosen.pw_gid, "extra_groups": []}, chosen


class Server:
    """A running server; `address` is a new, empty place on it."""

    def __init__(self, folder):
        self._folder = folder
        self._numbers = count(1)

    @contextmanager
    def asking_for_passwords(self):
        """For a while nobody but the keeper gets in without one."""
        rules = self._folder / "cluster" / "pg_hba.conf"
        before = rules.read_text()
        rules.write_text("local all sagesync trust\nlocal all all scram-sha-256\n")
        self.execute("SELECT pg_reload_conf()")
        try:
            yield
        finally:
            rules.write_text(before)
            self.execute("SELECT pg_reload_conf()")

    def url(self, **parameters):
        """The address of the whole database."""
        query = "&".join(f"{name}={value}" for name, value in parameters.items())
        return f"postgresql:///postgres?host={self._folder}&user=sagesync&{query}"

    def execute(self, statement):
        """Something that the server's keeper does."""
        with psycopg.connect(self.url(), autocommit=True) as connection:
            connection.execute(statement)

    def address(self, home):
        """A schema of its own stands for a database, which takes much longer to make."""
        schema = f"test_{os.getpid()}_{next(self._numbers)}"
        self.execute(f"CREATE SCHEMA {schema}")
        return ServerAddress(self.url(options=f"-csearch_path%3D{schema}"), home)


def schema_of(address):
    """The schema that stands for the database."""
    return address.url.rpartition("%3D")[2]


def _execute(address, *statements):
    with psycopg.connect(address.url, autocommit=True) as connection:
        for statement in statements:
            connection.execute(statement)


def empty(address):
    """Nothing is left at this address."""
    schema = schema_of(address)
    _execute(address, f"DROP SCHEMA {schema} CASCADE", f"CREATE SCHEMA {schema}")


def copy_rows(old, new):
    """All rows and numbers of one address at another, which is empty."""
    Store.open(new).close()
    source, target = schema_of(old), schema_of(new)
    for model in MODELS:
        name = model._meta.table_name
        _execute(new, f"INSERT INTO {target}.{name} SELECT * FROM {source}.{name}")
        if isinstance(model._meta.primary_key, peewee.AutoField):
            reached = f"'{target}.{name}_id_seq', last_value, is_called"
            _execute(new, f"SELECT setval({reached}) FROM {source}.{name}_id_seq")


@contextmanager
def running():
    """A server from initdb to its end; skips where there are no binaries."""
    programs = binaries()
    if programs is None:
        pytest.skip("PostgreSQL is not installed here (Debian: apt-get install postgresql)")
    options, servant = _servant()
    folder = Path(tempfile.mkdtemp(prefix="sagesync-pg-"))
    os.chown(folder, servant.pw_uid, servant.pw_gid)

    def run(*command):
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd=folder, timeout=SECONDS, **options)

    cluster, settings = folder / "cluster", " ".join(f"-c {name}={value}" for name, value in SETTINGS.items())
    control = (programs / "pg_ctl", "--pgdata", cluster, "--wait", "--silent")
    try:
        # English order, so that an order which is left to the server is not the one that the tests expect.
        run(
            programs / "initdb", "--pgdata", cluster, "--username=sagesync", "--auth=trust", "--no-sync",
            "--encoding=UTF8", "--locale-provider=icu", "--icu-locale=en", "--locale=C.UTF-8",
        )  # fmt: skip
        run(*control, "start", "--log", folder / "log", "--options", f"-k {folder} {settings}")
        try:
            yield Server(folder)
        finally:
            run(*control, "stop", "--mode=immediate")
    finally:
        shutil.rmtree(folder, ignore_errors=True)
