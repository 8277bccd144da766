"""What takes long and always comes out the same: made once, and handed out as copies."""

import json
import os
import shutil
import socket
from datetime import UTC, datetime
from itertools import count

from sagesync_desktop.sandbox.practice import build_practice
from sagesync_desktop.sandbox.sage.world import SageWorld
from sagesync_desktop.sandbox.server import Sandbox
from sagesync_desktop.sandbox.vtiger.world import VtigerWorld
from sagesync_desktop.store.secrets import Secrets

PORTS = count(20_000 + os.getpid() * 4 % 10_000, 2)
"""Below those that a system gives out by itself: a copy of a home knows its servers by their ports."""
HELD = []
"""Sockets that keep the ports of this process from another one's tests while no server listens there."""


def now():
    """The practice companies' clock."""
    return datetime.now(UTC)


def free_ports():
    """The first of two neighbours that nobody listens at, other ones each time."""
    for one in PORTS:
        with socket.socket() as sage, socket.socket() as vtiger:
            try:
                sage.bind(("127.0.0.1", one))
                vtiger.bind(("127.0.0.1", one + 1))
            except OSError:
                continue
        HELD.extend(map(held, (one, one + 1)))
        return one


def held(port):
    """A socket that is bound and does not listen, so that a server which may use its port again still can."""
    made = socket.socket()
    made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    made.bind(("127.0.0.1", port))
    return made


def new_company(port):
    """The practice company on two ports, as new."""
    return Sandbox(*build_practice(now), port=port)


class Kept:
    """A home, its keyring and its practice company at one moment, and what the steps to it said."""

    def __init__(self, folder, cli, practice, port, said):
        self._folder, self._port, self.said = folder, port, said
        shutil.copytree(cli.folder, folder, dirs_exist_ok=True)
        self._service = Secrets(cli.home).service
        self._worlds = json.dumps([practice.sage_world.dump(), practice.vtiger_world.dump()])
        self._described = practice.description()

    def company(self):
        """A copy of the practice company, at the ports of the one that was kept."""
        sage, vtiger = json.loads(self._worlds)
        return Sandbox(SageWorld.load(sage, now), VtigerWorld.load(vtiger, now), port=self._port)

    def moved_to(self, cli):
        """A copy of the home in place of an empty one; its secrets go by its new path."""
        shutil.copytree(self._folder, cli.folder, dirs_exist_ok=True)
        keyring = cli.folder / "keyring.json"
        keyring.write_text(keyring.read_text().replace(self._service, Secrets(cli.home).service))
        cli.point_at(self._described)
        return cli
