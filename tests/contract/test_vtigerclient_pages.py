"""Vtiger's lists beyond one page, where rows go while we read or are taken out of a page by the server."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from sagesync_desktop.clients.vtiger.client import VtigerClient
from sagesync_desktop.clients.vtiger.reader import Reader
from sagesync_desktop.core.types import ModuleId
from tests.contract.vtigerclient_support import Practice, nothing_known, open_client, practice
from tests.worlds import conceal

CON = ModuleId.CONTACTS
LONG_AGO = "2001-01-01 00:00:00"


@pytest.fixture(params=["8.2.0", "8.4.0"])
def vtiger(request: pytest.FixtureRequest) -> Iterator[Practice]:
    with practice(request.param) as running:
        yield running


@contextmanager
def ordinary(vtiger: Practice) -> Iterator[VtigerClient]:
    vtiger.world.add_user("sales", "sales-key")
    with open_client(vtiger.url, vtiger.clock, "sales", "sales-key") as client:
        yield client


def contacts(vtiger: Practice, count: int, seconds: float = 0) -> list[str]:
    made = []
    for number in range(count):
        fields = {"lastname": f"C{number:04}", "assigned_user_id": vtiger.user_id}
        made.append(str(vtiger.world.create("Contacts", fields)["id"]))
        vtiger.clock.advance(seconds)
    return made


def listed(client: VtigerClient, since: str | None) -> list[str]:
    return [record.id for batch in client.changes(CON, since, nothing_known) for record in batch.records]


@pytest.mark.parametrize("since", [None, LONG_AGO], ids=["first reading", "changes"])
@pytest.mark.parametrize("seconds", [0, 1], ids=["one second", "many seconds"])
def test_a_page_from_which_hidden_records_were_taken_out_is_not_the_last(
    vtiger: Practice, since: str | None, seconds: int
) -> None:
    made = contacts(vtiger, 230, seconds)
    for record_id in made[:100:4]:
        conceal(vtiger.world, record_id)
    shown = [one for one in made if one not in made[:100:4]]
    with ordinary(vtiger) as client:
        assert sorted(listed(client, since)) == sorted(shown)


def test_a_sweep_reads_on_behind_a_page_from_which_hidden_records_were_taken_out(vtiger: Practice) -> None:
    made = contacts(vtiger, 230)
    conceal(vtiger.world, made[3])
    with ordinary(vtiger) as client:
        assert client.deletions(CON, None, made).shown.keys() == {*made} - {made[3]}


def test_changes_are_read_although_the_newest_of_all_records_is_hidden(vtiger: Practice) -> None:
    made = contacts(vtiger, 130, 1)
    conceal(vtiger.world, made[-1])
    with ordinary(vtiger) as client:
        found, position = set(), LONG_AGO
        for _ in range(3):  # each reading goes as far as it surely may
            batches = list(client.changes(CON, position, nothing_known))
            found |= {record.id for batch in batches for record in batch.records}
            position = batches[-1].position or position
        assert found == set(made[:-1])


def test_an_administrators_short_page_costs_no_further_question(vtiger: Practice) -> None:
    contacts(vtiger, 99)
    vtiger.client.setup()
    before = vtiger.client.requests["GET"]
    listed(vtiger.client, LONG_AGO)
    assert vtiger.client.requests["GET"] == before + 1


def test_all_records_being_deleted_while_we_page_ends_the_listing_soundly(
    vtiger: Practice, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = contacts(vtiger, 130, 1)
    newest_stamp = Reader.newest_stamp

    def after_all_are_gone(reader: Reader, module: ModuleId) -> str:
        for record_id in made:
            vtiger.world.delete(record_id)
        return newest_stamp(reader, module)

    monkeypatch.setattr(Reader, "newest_stamp", after_all_are_gone)
    assert listed(vtiger.client, LONG_AGO) == made[:100]


def test_a_record_of_ours_is_found_among_more_than_a_page_of_its_namesakes(vtiger: Practice) -> None:
    since = vtiger.clock.now()
    for _ in range(120):
        vtiger.world.create("Contacts", {"lastname": "Smith", "assigned_user_id": vtiger.user_id})
    made = vtiger.create(CON, {"lastname": "Smith", "title": "The one"})
    found = vtiger.client.find_created(CON, {"lastname": "Smith", "title": "The one"}, since)
    assert [record.id for record in found] == [made.id]


def test_more_currencies_than_a_page_holds_are_all_known() -> None:
    letters = "ABCDEFGHIJKL"
    codes = [("GBP", "1"), *((f"X{one}{two}", "2") for one in letters for two in letters)]
    with practice("8.2.0", currencies=codes) as vtiger:
        assert len(vtiger.client.setup().currencies) == 145
