"""The practice Vtiger behind a real socket, with the client under test and a clock that both share."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from threading import Thread

from werkzeug.serving import make_server

from sagesync_desktop.clients.vtiger.client import VtigerClient, open_vtiger
from sagesync_desktop.core.secret import Secret
from sagesync_desktop.core.settings import VtigerConnection
from sagesync_desktop.core.types import Fields, ModuleId, Record
from sagesync_desktop.modules import FILINGS
from sagesync_desktop.sandbox.vtiger import VtigerWorld, create_app
from tests.local_http import TRUST
from tests.manual_clock import ManualClock

VERSIONS = ("8.2.0", "8.3.0", "8.4.0", "cloud")
KEY = "0" * 32


def nothing_known(record_id: str, revision: str) -> bool:
    return False


@dataclass
class Practice:
    """One running Vtiger."""

    world: VtigerWorld
    clock: ManualClock
    url: str
    client: VtigerClient

    def record(self, module: ModuleId, since: str | None = None) -> list[Record]:
        return [
            record for batch in self.client.changes(module, since, nothing_known) for record in batch.records
        ]

    def position(self, module: ModuleId, since: str | None = None) -> str:
        *_, last = self.client.changes(module, since, nothing_known)
        assert last.position is not None
        return last.position

    def create(self, module: ModuleId, fields: Fields) -> Record:
        return self.client.create(module, fields, KEY)

    def update(self, record: Record, fields: Fields) -> Record:
        return self.client.update(record.module, record, fields, KEY)

    def account(self, name: str = "Alpha Ltd") -> Record:
        return self.create(ModuleId.ORGANIZATIONS, {"accountname": name})

    @property
    def user_id(self) -> str:
        return f"{self.world.state.schemas['Users'].prefix}{self.world.user.number}"

    @property
    def currency(self) -> str:
        """What ids of currencies begin with."""
        return f"{self.world.state.schemas['Currency'].prefix}"

    def product(self, name: str = "Gadget", **taxes: str) -> str:
        """Id of a product with these taxes linked, made without the client under test."""
        element = {
            "productname": name,
            "unit_price": "100.00",
            "assigned_user_id": self.user_id,
            "discontinued": "1",
        }
        return str(self.world.create("Products", {**element, **taxes})["id"])


@contextmanager
def practice(version: str = "8.2.0", **options: object) -> Iterator[Practice]:
    """Serve a world until the block ends."""
    clock = ManualClock()

    def now() -> datetime:
        return clock.now()

    limits = {"minute_limit": None, "daily_limit": None} if version == "cloud" else {}
    world = VtigerWorld(version, now, **{**limits, **options})  # type: ignore[arg-type]
    server = make_server("127.0.0.1", 0, create_app(world), threaded=True)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    url = f"http://127.0.0.1:{server.server_port}"
    try:
        with open_client(url, clock) as client:
            yield Practice(world, clock, url, client)
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def open_client(
    url: str, clock: ManualClock, username: str = "admin", key: str = "practice-access-key"
) -> VtigerClient:
    return open_vtiger(VtigerConnection(url, username), Secret(key), clock, FILINGS, trust=TRUST)
