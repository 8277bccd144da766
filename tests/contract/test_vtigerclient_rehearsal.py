"""The connection test makes the calls of a sync: what would fail in a sync fails in the test."""

from collections.abc import Iterator
from typing import Any

import pytest

from sagesync_desktop.clients.vtiger.dialects import WebserviceDialect
from sagesync_desktop.core.errors import PermissionMissing, RejectedByServer, ServerFault
from sagesync_desktop.core.types import ModuleId
from sagesync_desktop.sandbox.vtiger import describe
from sagesync_desktop.sandbox.vtiger.errors import PhpFatalError
from sagesync_desktop.sandbox.vtiger.state import State
from tests.contract.vtigerclient_support import VERSIONS, Practice, nothing_known, practice

ORG, CON, PRO, INV = ModuleId.ORGANIZATIONS, ModuleId.CONTACTS, ModuleId.PRODUCTS, ModuleId.INVOICES


@pytest.fixture(params=VERSIONS)
def vtiger(request: pytest.FixtureRequest) -> Iterator[Practice]:
    with practice(request.param) as running:
        yield running


@pytest.fixture
def old() -> Iterator[Practice]:
    with practice("8.2.0") as running:
        yield running


def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Operations and the shapes of queries, as a client of Vtiger's own interface sends them from now on."""
    read: Any = WebserviceDialect.read
    seen = []

    def noting(dialect: WebserviceDialect, operation: str, **params: str) -> Any:
        words = params.get("query", "").split(" limit ")[0].split("'")[::2]
        seen.append(f"{operation} {params.get('elementType', '')}{''.join(words)}".strip())
        return read(dialect, operation, **params)

    monkeypatch.setattr(WebserviceDialect, "read", noting)
    return seen


def test_a_sound_vtiger_has_nothing_that_fails(vtiger: Practice) -> None:
    made = vtiger.account()
    vtiger.create(CON, {"lastname": "Archer", "account_id": made.id})
    trials = vtiger.client.rehearse(tuple(ModuleId))
    assert [one.error for one in trials] == [None] * 5
    assert [(one.module, one.count) for one in trials[:2]] == [(ORG, 1), (CON, 1)]
    assert all(one.may_create and one.may_change for one in trials)


@pytest.mark.parametrize("version", ["8.2.0", "8.4.0"])
@pytest.mark.parametrize("module", [CON, PRO])
def test_every_reading_call_of_a_sync_is_made(
    version: str, monkeypatch: pytest.MonkeyPatch, module: ModuleId
) -> None:
    with practice(version) as vtiger:
        account = vtiger.account().id
        for number in range(101):
            element = {"lastname": f"C{number}", "account_id": account, "assigned_user_id": vtiger.user_id}
            vtiger.world.create("Contacts", element)
        vtiger.product()
        seen = asked(monkeypatch)
        vtiger.client.rehearse((module,))
        rehearsed = set(seen)
        seen.clear()
        *_, last = vtiger.client.changes(module, None, nothing_known)
        list(vtiger.client.changes(module, last.position, nothing_known))
        vtiger.client.deletions(module, None, ["1x1"])
        further_pages = (" where id ", " where modifiedtime = ", " where modifiedtime > ")
        synced = {one for one in seen if not any(page in one for page in further_pages)}
        assert synced <= rehearsed


def test_a_module_that_is_closed_to_the_user_is_named(old: Practice, monkeypatch: pytest.MonkeyPatch) -> None:
    may_see = State.may_see

    def closed(state: State, user: Any, schema: Any) -> bool:
        return schema.name != "Products" and may_see(state, user, schema)

    monkeypatch.setattr(State, "may_see", closed)
    trials = {one.module: one.error for one in old.client.rehearse((ORG, PRO))}
    assert trials[ORG] is None
    assert isinstance(trials[PRO], PermissionMissing)


def test_a_module_of_which_nothing_opens_fails_and_a_single_broken_record_does_not(
    old: Practice, monkeypatch: pytest.MonkeyPatch
) -> None:
    items = [old.product(f"P{number}") for number in range(3)]
    sound = old.world.retrieve

    def broken(*ids: str) -> None:
        def retrieve(record_id: str, *more: Any) -> Any:
            if record_id in ids:
                raise PhpFatalError
            return sound(record_id, *more)

        monkeypatch.setattr(old.world, "retrieve", retrieve)

    broken(items[2])
    (trial,) = old.client.rehearse((PRO,))
    assert trial.error is None
    broken(*items)
    (trial,) = old.client.rehearse((PRO,))
    assert isinstance(trial.error, RejectedByServer | ServerFault)


def test_what_the_user_may_not_write_is_told(old: Practice, monkeypatch: pytest.MonkeyPatch) -> None:
    sound = describe.describe
    monkeypatch.setattr(describe, "describe", lambda *asked: {**sound(*asked), "createable": False})
    (trial,) = old.client.rehearse((ORG,))
    assert (trial.may_create, trial.may_change) == (False, True)
