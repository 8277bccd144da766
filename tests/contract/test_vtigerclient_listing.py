"""Listing changes from the practice Vtiger over HTTP: pages, crowded seconds, moving rows, positions."""

from collections.abc import Callable, Collection, Iterator
from datetime import UTC, datetime, timedelta, tzinfo

import pytest

from sagesync_desktop.clients.jsontext import JsonObject
from sagesync_desktop.clients.vtiger.query import Where
from sagesync_desktop.clients.vtiger.reader import Reader
from sagesync_desktop.core.errors import PermissionMissing
from sagesync_desktop.core.ports import Batch, Glimpse
from sagesync_desktop.core.types import ModuleId
from sagesync_desktop.sandbox.vtiger.errors import PhpFatalError
from tests.contract.vtigerclient_support import Practice, nothing_known, practice
from tests.worlds import set_modified

ORG, CON, PRO, INV = ModuleId.ORGANIZATIONS, ModuleId.CONTACTS, ModuleId.PRODUCTS, ModuleId.INVOICES
LONG_AGO = "2001-01-01 00:00:00"


@pytest.fixture(params=["8.2.0", "cloud"])
def vtiger(request: pytest.FixtureRequest) -> Iterator[Practice]:
    with practice(request.param) as running:
        yield running


def make_contacts(vtiger: Practice, count: int, start: int = 0) -> list[str]:
    return [
        str(
            vtiger.world.create("Contacts", {"lastname": f"C{n:04}", "assigned_user_id": vtiger.user_id})[
                "id"
            ]
        )
        for n in range(start, start + count)
    ]


def ids_of(batches: list[Batch]) -> list[str]:
    return [record.id for batch in batches for record in batch.records]


def after_batch(vtiger: Practice, number: int, act: Callable[[], object], since: str | None) -> list[Batch]:
    """All batches; `act` happens on the server when batch `number` has been handed over."""
    batches = []
    for place, batch in enumerate(vtiger.client.changes(CON, since, nothing_known)):
        batches.append(batch)
        if place == number:
            act()
    return batches


def test_an_empty_module_has_a_position_all_the_same(vtiger: Practice) -> None:
    batches = list(vtiger.client.changes(CON, None, nothing_known))
    assert (ids_of(batches), batches[-1].position, batches[-1].total) == ([], "1970-01-01 00:00:00", 0)


def test_a_first_listing_holds_every_record_once(vtiger: Practice) -> None:
    made = make_contacts(vtiger, 230)
    assert ids_of(list(vtiger.client.changes(CON, None, nothing_known))) == made


def test_a_first_listing_tells_how_many_there_are(vtiger: Practice) -> None:
    make_contacts(vtiger, 130)
    assert {batch.total for batch in vtiger.client.changes(CON, None, nothing_known)} == {130}


def test_only_the_last_batch_has_a_position(vtiger: Practice) -> None:
    make_contacts(vtiger, 130)
    *others, last = vtiger.client.changes(CON, None, nothing_known)
    assert {batch.position for batch in others} == {None}
    assert last.position == "2026-11-22 11:59:55"


def test_a_later_listing_holds_only_what_changed(vtiger: Practice) -> None:
    made = make_contacts(vtiger, 3)
    position = vtiger.position(CON)
    vtiger.clock.advance(60)
    vtiger.world.edit({"id": made[1], "title": "Dr"})
    later = vtiger.position(CON, position)
    assert [record.id for record in vtiger.record(CON, "2026-11-22 12:00:30")] == [made[1]]
    assert later == "2026-11-22 12:00:55"


def test_the_position_stays_when_nothing_changed(vtiger: Practice) -> None:
    make_contacts(vtiger, 2)
    position = vtiger.position(CON)
    vtiger.clock.advance(600)
    assert vtiger.position(CON, position) == position


def test_the_position_never_goes_back_when_the_newest_record_is_deleted(vtiger: Practice) -> None:
    make_contacts(vtiger, 1)
    vtiger.clock.advance(60)
    (newest,) = make_contacts(vtiger, 1, start=1)
    position = vtiger.position(CON)
    vtiger.world.delete(newest)
    assert vtiger.position(CON, position) == position


def test_more_records_of_one_second_than_a_few_pages_hold_are_all_listed(vtiger: Practice) -> None:
    make_contacts(vtiger, 40)
    vtiger.clock.advance(60)
    crowd = make_contacts(vtiger, 520, start=40)
    vtiger.clock.advance(60)
    last = make_contacts(vtiger, 3, start=560)
    found = ids_of(list(vtiger.client.changes(CON, "2026-11-22 12:00:30", nothing_known)))
    assert found == [*crowd, *last]


def test_exactly_one_full_page_ends_the_listing(vtiger: Practice) -> None:
    made = make_contacts(vtiger, 100)
    assert ids_of(list(vtiger.client.changes(CON, LONG_AGO, nothing_known))) == made


def test_rows_that_move_while_we_page_are_neither_lost_nor_hide_others(vtiger: Practice) -> None:
    made = []
    for block in range(25):
        made += make_contacts(vtiger, 10, start=block * 10)
        vtiger.clock.advance(10)

    def edit_first_ones() -> None:
        vtiger.clock.advance(30)
        for record_id in made[:30]:
            vtiger.world.edit({"id": record_id, "title": "Dr"})

    batches = after_batch(vtiger, 0, edit_first_ones, LONG_AGO)
    assert set(ids_of(batches)) == set(made)
    again = {r.id: r.text("title") for r in vtiger.record(CON, batches[-1].position)}
    assert dict.fromkeys(made[:30], "Dr").items() <= again.items()


@pytest.mark.parametrize("since", [None, LONG_AGO])
def test_an_edit_behind_us_during_a_slow_listing_comes_with_the_next(
    vtiger: Practice, since: str | None
) -> None:
    made = make_contacts(vtiger, 250)
    vtiger.clock.advance(600)

    def edit_the_first_then_make_newer_ones() -> None:
        vtiger.world.edit({"id": made[0], "title": "Dr"})
        vtiger.clock.advance(120)
        make_contacts(vtiger, 5, start=250)

    batches = after_batch(vtiger, 0, edit_the_first_then_make_newer_ones, since)
    again = {record.id: record.text("title") for record in vtiger.record(CON, batches[-1].position)}
    assert again[made[0]] == "Dr"


def test_a_deletion_while_we_page_hides_no_other_record(vtiger: Practice) -> None:
    made = make_contacts(vtiger, 250)
    batches = after_batch(vtiger, 0, lambda: [vtiger.world.delete(i) for i in made[:60]], LONG_AGO)
    assert set(made[60:]) <= set(ids_of(batches))


def test_products_come_with_their_linked_taxes(vtiger: Practice) -> None:
    vtiger.product("Gadget", tax1="20.000")
    (record,) = vtiger.record(PRO)
    assert [(row["name"], str(row["rate"])) for row in record.rows("taxes")] == [("tax1", "20.000")]


def test_what_is_known_is_not_retrieved_again(vtiger: Practice) -> None:
    known, other = vtiger.product("Known"), vtiger.product("Other")
    stamp = str(vtiger.world.retrieve(known)["modifiedtime"])
    batches = list(vtiger.client.changes(PRO, None, lambda i, revision: (i, revision) == (known, stamp)))
    assert ids_of(batches) == [other]


def test_a_record_of_the_present_second_is_not_settled(vtiger: Practice) -> None:
    vtiger.product("Old")
    vtiger.clock.advance(60)
    fresh = vtiger.product("Fresh")
    batches = list(vtiger.client.changes(PRO, None, nothing_known))
    assert frozenset().union(*(batch.unsettled for batch in batches)) == {fresh}


def test_a_record_retrieved_long_after_its_listing_is_settled(vtiger: Practice) -> None:
    made = [vtiger.product(f"P{n}") for n in range(30)]
    unsettled: set[str] = set()
    for batch in vtiger.client.changes(PRO, None, nothing_known):
        unsettled |= batch.unsettled
        vtiger.clock.advance(2)
    assert unsettled == set(made[:25])


def test_a_record_that_changed_after_its_listing_is_not_settled(vtiger: Practice) -> None:
    made = [vtiger.product(f"P{n}") for n in range(30)]
    unsettled: set[str] = set()
    for batch in vtiger.client.changes(PRO, None, nothing_known):
        unsettled |= batch.unsettled
        vtiger.clock.advance(60)
        vtiger.world.edit({"id": made[29], "description": "changed"})
    assert made[29] in unsettled


def test_a_record_deleted_after_its_listing_is_left_out(vtiger: Practice) -> None:
    made = [vtiger.product(f"P{n}") for n in range(30)]
    found: list[str] = []
    for batch in vtiger.client.changes(PRO, None, nothing_known):
        found += [record.id for record in batch.records]
        if len(found) == 25:
            vtiger.world.delete(made[27])
    assert found == [*made[:27], *made[28:]]


def test_a_large_listing_can_be_committed_piece_by_piece(vtiger: Practice) -> None:
    for number in range(60):
        vtiger.product(f"P{number}")
    assert [len(batch.records) for batch in vtiger.client.changes(PRO, None, nothing_known)] == [
        25,
        25,
        10,
        0,
    ]


def test_a_broken_invoice_stops_only_itself() -> None:
    with practice("8.3.0") as vtiger:
        account, item = vtiger.account(), vtiger.product("Gadget", tax1="20.000")
        broken, sound = (enter_invoice(vtiger, subject, account.id, item) for subject in ("Broken", "Sound"))
        lines = [{"productid": item, "quantity": "1", "listprice": "1"}]
        with pytest.raises(PhpFatalError):
            vtiger.world.revise({"id": broken, "hdnTaxType": "individual", "LineItems": lines})
        found = {record.id: record for record in vtiger.record(INV)}
        assert "cannot open" in str(found[broken].fields["unreadable"])
        assert "unreadable" not in found[sound].fields
        assert len(found[sound].rows("lines")) == 1


def enter_invoice(vtiger: Practice, subject: str, account: str, item: str) -> str:
    element = {
        "subject": subject,
        "account_id": account,
        "bill_street": "B",
        "ship_street": "S",
        "productid": item,
    }
    element |= {"hdnTaxType": "individual", "currency_id": f"{vtiger.currency}1", "conversion_rate": "1"}
    line = {"productid": item, "quantity": "2", "listprice": "100.00", "tax1": "20.000"}
    owner = {"assigned_user_id": vtiger.user_id}
    return str(vtiger.world.enter("Invoice", {**element, **owner, "LineItems": [line]})["id"])


def test_deleted_records_are_told_apart_from_those_that_are_there(vtiger: Practice) -> None:
    made = make_contacts(vtiger, 230)
    for record_id in (made[0], made[229]):
        vtiger.world.delete(record_id)
    assert vtiger.client.deletions(CON, None, made).gone == {made[0], made[229]}


def test_all_linked_records_can_be_gone_while_others_are_there(vtiger: Practice) -> None:
    made = make_contacts(vtiger, 3)
    vtiger.world.delete(made[0])
    assert vtiger.client.deletions(CON, None, made[:1]).gone == {made[0]}


def test_a_record_that_a_sweep_leaves_out_is_asked_for_before_it_counts_as_deleted(
    vtiger: Practice, monkeypatch: pytest.MonkeyPatch
) -> None:
    sound = Reader.rows

    def forgetful(
        reader: Reader, module: ModuleId, columns: str, *where: Where, order: Collection[str] = ()
    ) -> list[JsonObject]:
        """Leaves every other record out of its lists, as a page that moved would."""
        found = sound(reader, module, columns, *where, order=order)
        return found[::2] if order else found

    made = make_contacts(vtiger, 6)
    vtiger.world.delete(made[1])
    monkeypatch.setattr(Reader, "rows", forgetful)
    assert vtiger.client.deletions(CON, None, made).gone == {made[1]}


def test_a_sweep_shows_each_record_with_its_stamp_and_organization(vtiger: Practice) -> None:
    """So that changes without a stamp are seen at no more requests (facts 47, 48, 51)."""
    account = vtiger.account().id
    contact = vtiger.create(CON, {"lastname": "Archer", "account_id": account})
    shown = vtiger.client.deletions(CON, None, [contact.id]).shown
    assert shown == {contact.id: Glimpse(contact.revision, {"account_id": account})}
    assert shown[contact.id].fits(contact)
    assert set(vtiger.client.deletions(ORG, None, [account]).shown[account].fields) == set()


def test_a_sweep_leaves_out_an_organization_that_the_profile_hides(
    vtiger: Practice, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A query for a hidden field is refused (measured)."""
    made = make_contacts(vtiger, 2)
    monkeypatch.delitem(vtiger.world.state.schemas["Contacts"].fields, "account_id")
    shown = vtiger.client.deletions(CON, None, made).shown
    assert [dict(shown[record_id].fields) for record_id in made] == [{}, {}]


def test_an_empty_view_is_not_taken_for_deletions(vtiger: Practice) -> None:
    made = make_contacts(vtiger, 2)
    for record_id in made:
        vtiger.world.delete(record_id)
    with pytest.raises(PermissionMissing, match="not a single record"):
        vtiger.client.deletions(CON, None, made)


def test_without_links_nothing_is_asked(vtiger: Practice) -> None:
    vtiger.account()
    before = dict(vtiger.client.requests)
    assert vtiger.client.deletions(CON, None, ()).gone == frozenset()
    assert vtiger.client.requests == before


def test_a_stamp_from_the_future_does_not_lead_the_position_on(vtiger: Practice) -> None:
    (odd,) = make_contacts(vtiger, 1)
    set_modified(vtiger.world, odd, vtiger.clock.now() + timedelta(days=400))
    position = vtiger.position(CON)
    vtiger.clock.advance(100)
    (later,) = make_contacts(vtiger, 1, start=1)
    set_modified(vtiger.world, later, vtiger.clock.now() + timedelta(hours=14))
    assert later in [record.id for record in vtiger.record(CON, position)]


def test_a_server_busier_than_we_read_does_not_hold_us_forever(vtiger: Practice) -> None:
    make_contacts(vtiger, 150)
    seen = 0
    for place, batch in enumerate(vtiger.client.changes(CON, LONG_AGO, nothing_known)):
        seen += len(batch.records)
        vtiger.clock.advance(1)
        make_contacts(vtiger, 100, start=1000 * (place + 1))
        assert place < 8
    assert seen >= 150


CLOCKS_GO_BACK = datetime(2026, 10, 25, 1, 0, tzinfo=UTC)


class London(tzinfo):
    """Its summer and winter of 2026; not every computer has the tables of all zones."""

    def utcoffset(self, moment: datetime | None) -> timedelta:
        assert moment is not None
        is_summer = moment.replace(tzinfo=UTC) < CLOCKS_GO_BACK + timedelta(hours=1) and not moment.fold
        return timedelta(hours=1 if is_summer else 0)

    def dst(self, moment: datetime | None) -> timedelta:
        return self.utcoffset(moment)

    def tzname(self, _moment: datetime | None) -> str:
        return "London"

    def fromutc(self, moment: datetime) -> datetime:
        summer = moment.replace(tzinfo=UTC) < CLOCKS_GO_BACK
        return moment + timedelta(hours=1) if summer else moment.replace(fold=1)


@pytest.fixture
def in_london() -> Iterator[Practice]:
    """A minute before summer time ends there."""
    with practice("8.2.0", zone=London()) as running:
        running.clock.moment = CLOCKS_GO_BACK - timedelta(seconds=60)
        yield running


@pytest.mark.parametrize("module", [CON, PRO])
def test_an_edit_in_the_hour_that_the_clock_repeats_is_listed(in_london: Practice, module: ModuleId) -> None:
    """Made at 01:59:00 summer time, edited at 01:00:02 winter time (fact 54)."""
    fields = {CON: {"lastname": "Archer"}, PRO: {"productname": "Gadget"}}[module]
    made = in_london.create(module, fields)
    position = in_london.position(module)
    in_london.clock.advance(62)
    in_london.world.edit({"id": made.id, "description": "after"})
    edited = in_london.world.retrieve(made.id)
    assert edited["modifiedtime"] < made.revision
    (found,) = in_london.record(module, position)
    assert found.text("description") == "after"


def test_two_edits_an_hour_apart_that_carry_the_same_second_are_both_taken(in_london: Practice) -> None:
    made = in_london.create(PRO, {"productname": "Gadget"})
    in_london.clock.advance(10)
    in_london.create(PRO, {"productname": "A newer one"})
    position = in_london.position(PRO)
    (batch, _last) = in_london.client.changes(PRO, position, lambda _id, _revision: False)
    assert made.id in batch.unsettled
    in_london.clock.advance(3590)
    in_london.world.edit({"id": made.id, "description": "an hour later"})
    assert in_london.world.retrieve(made.id)["modifiedtime"] == made.revision
    (found,) = [one for one in in_london.record(PRO, position) if one.id == made.id]
    assert found.text("description") == "an hour later"


def test_a_night_in_which_clocks_may_be_set_back_costs_no_more_requests(in_london: Practice) -> None:
    in_london.account()
    position = in_london.position(ORG)
    before = in_london.client.requests["GET"]
    in_london.record(ORG, position)
    assert in_london.client.requests["GET"] == before + 1


@pytest.mark.parametrize("module", [CON, PRO])
def test_an_edit_in_the_second_of_the_last_reading_is_listed(vtiger: Practice, module: ModuleId) -> None:
    """Two edits of one second have one stamp (fact 52)."""
    fields = {CON: {"lastname": "Archer"}, PRO: {"productname": "Gadget"}}[module]
    made = vtiger.create(module, fields)
    seen = {record.id: record.revision for record in vtiger.record(module)}
    position = vtiger.position(module)
    vtiger.world.edit({"id": made.id, "description": "the same second"})
    assert vtiger.world.retrieve(made.id)["modifiedtime"] == seen[made.id]
    (found,) = vtiger.record(module, position)
    assert found.text("description") == "the same second"
