"""The client against the practice Vtiger over HTTP: single records, both dialects."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from decimal import Decimal

import pytest

from sagesync_desktop.core.errors import (
    DuplicateRefused,
    RecordGone,
    RecordMoved,
    RejectedByServer,
    UnmappableValue,
)
from sagesync_desktop.core.types import ModuleId
from tests.contract.vtigerclient_support import VERSIONS, Practice, practice
from tests.worlds import set_user

ORG, CON, PRO, SER = ModuleId.ORGANIZATIONS, ModuleId.CONTACTS, ModuleId.PRODUCTS, ModuleId.SERVICES
AWKWARD = 'Ö\'Neil & Söhne "GmbH" + 50% \\ <x>'


@pytest.fixture(params=VERSIONS)
def vtiger(request: pytest.FixtureRequest) -> Iterator[Practice]:
    with practice(request.param) as running:
        yield running


@pytest.fixture
def old() -> Iterator[Practice]:
    with practice("8.2.0") as running:
        yield running


def test_a_created_organization_is_returned_as_it_is_stored(vtiger: Practice) -> None:
    made = vtiger.create(ORG, {"accountname": AWKWARD, "bill_street": "Line 1\nLine 2"})
    assert (made.text("accountname"), made.text("bill_street")) == (AWKWARD, "Line 1\nLine 2")


def test_a_created_record_is_found_by_look(vtiger: Practice) -> None:
    made = vtiger.create(ORG, {"accountname": AWKWARD})
    assert vtiger.client.look(ORG, made.id) == made


def test_the_owner_is_the_api_user_unless_given(vtiger: Practice) -> None:
    group = vtiger.world.state.schemas["Groups"].prefix
    assert vtiger.account().fields["assigned_user_id"] == vtiger.world.retrieve(vtiger.user_id)["id"]
    given = vtiger.create(ORG, {"accountname": "Beta", "assigned_user_id": f"{group}2"})
    assert given.fields["assigned_user_id"] == f"{group}2"


def test_a_web_link_opens_the_record(vtiger: Practice) -> None:
    made = vtiger.account()
    number = made.id.partition("x")[2]
    assert made.fields["web_link"] == f"{vtiger.url}/index.php?module=Accounts&view=Detail&record={number}"


def test_an_update_changes_only_the_given_fields(vtiger: Practice) -> None:
    made = vtiger.create(ORG, {"accountname": "Alpha", "phone": "1", "fax": "2"})
    changed = vtiger.update(made, {"phone": "3"})
    assert (changed.text("phone"), changed.text("fax"), changed.text("accountname")) == ("3", "2", "Alpha")


def test_a_field_can_be_emptied(vtiger: Practice) -> None:
    made = vtiger.create(ORG, {"accountname": "Alpha", "phone": "1"})
    assert vtiger.update(made, {"phone": ""}).fields["phone"] == ""


def test_a_deleted_record_is_not_found(vtiger: Practice) -> None:
    made = vtiger.account()
    vtiger.world.delete(made.id)
    assert vtiger.client.look(ORG, made.id) is None


def test_a_deleted_product_is_not_found(vtiger: Practice) -> None:
    made = vtiger.create(PRO, {"productname": "Gadget"})
    vtiger.world.delete(made.id)
    assert vtiger.client.look(PRO, made.id) is None


def test_changing_a_deleted_record_says_that_it_is_gone(vtiger: Practice) -> None:
    made = vtiger.account()
    vtiger.world.delete(made.id)
    with pytest.raises(RecordGone):
        vtiger.update(made, {"phone": "1"})


def test_a_second_account_of_the_same_name_is_a_duplicate(vtiger: Practice) -> None:
    vtiger.account("Müller")
    with pytest.raises(DuplicateRefused):
        vtiger.account("MULLER")


def test_a_missing_mandatory_field_is_named_by_its_label(vtiger: Practice) -> None:
    with pytest.raises(RejectedByServer, match='"Last Name"') as caught:
        vtiger.create(CON, {"firstname": "Ann"})
    assert caught.value.fields == ("lastname",)


def test_an_emoji_is_refused_before_it_becomes_question_marks(old: Practice) -> None:
    posts = old.client.requests.get("POST", 0)
    with pytest.raises(UnmappableValue, match="Organization Name"):
        old.account("Smile 😀 Ltd")
    assert old.client.requests.get("POST", 0) <= posts + 1  # the login
    assert old.world.all("Accounts") == []


def test_a_name_that_would_be_cut_is_refused(vtiger: Practice) -> None:
    with pytest.raises(UnmappableValue, match="100 characters"):
        vtiger.account("L" * 101)


def test_a_new_product_is_active_and_has_its_taxes(vtiger: Practice) -> None:
    fields = {
        "productname": "Gadget",
        "unit_price": Decimal("49.99"),
        "taxes": ({"name": "tax1", "rate": Decimal(20)},),
    }
    made = vtiger.create(PRO, fields)
    assert made.fields["discontinued"] == "1"
    assert made.rows("taxes") == ({"name": "tax1", "rate": Decimal("20.000")},)
    assert vtiger.client.look(PRO, made.id) == made


@pytest.mark.parametrize("module", [PRO, SER])
def test_changing_an_item_keeps_its_taxes_and_prices(vtiger: Practice, module: ModuleId) -> None:
    name = {PRO: "productname", SER: "servicename"}[module]
    taxes = ({"name": "tax1", "rate": Decimal(20)}, {"name": "tax2", "rate": Decimal(7)})
    made = vtiger.create(
        module, {name: "Item", "unit_price": Decimal(100), "currency2": "115", "taxes": taxes}
    )
    changed = vtiger.update(made, {"description": "new"})
    kept = ("taxes", "unit_price", "currency1", "currency2")
    assert [changed.fields[key] for key in kept] == [made.fields[key] for key in kept]
    assert changed.text("description") == "new"


def test_a_changed_price_is_changed_in_its_own_currency_too(vtiger: Practice) -> None:
    made = vtiger.create(PRO, {"productname": "Gadget", "unit_price": Decimal(100)})
    changed = vtiger.update(made, {"unit_price": Decimal("120.50")})
    assert (changed.amount("unit_price"), changed.amount("currency1")) == (
        Decimal("120.50"),
        Decimal("120.50"),
    )


def test_a_tax_can_be_unlinked_from_an_item(old: Practice) -> None:
    taxes = ({"name": "tax1", "rate": Decimal(20)}, {"name": "tax2", "rate": Decimal(7)})
    made = old.create(PRO, {"productname": "Gadget", "taxes": taxes})
    assert old.update(made, {"taxes": taxes[1:]}).rows("taxes") == (
        {"name": "tax2", "rate": Decimal("7.000")},
    )


def test_an_item_that_moved_since_it_was_looked_at_is_left_alone(vtiger: Practice) -> None:
    made = vtiger.create(PRO, {"productname": "Gadget"})
    vtiger.clock.advance(5)
    vtiger.world.edit({"id": made.id, "description": "by a person"})
    with pytest.raises(RecordMoved):
        vtiger.update(made, {"description": "by us"})
    assert vtiger.world.retrieve(made.id)["description"] == "by a person"


def test_a_record_of_ours_is_found_again_after_a_lost_answer(vtiger: Practice) -> None:
    since = vtiger.clock.now()
    made = vtiger.account(AWKWARD)
    vtiger.account("Another")
    found = vtiger.client.find_created(ORG, {"accountname": AWKWARD}, since)
    assert [record.id for record in found] == [made.id]


def test_a_record_with_a_script_in_its_name_is_found_again_though_its_brackets_are_stored_as_entities(
    vtiger: Practice,
) -> None:
    since, name = vtiger.clock.now(), "Alpha <script>alert(1)</script> & Sons"
    made = vtiger.account(name)
    vtiger.account("Alpha <script>alert(2)</script> & Sons")
    found = vtiger.client.find_created(ORG, {"accountname": name}, since)
    assert [(record.id, record.text("accountname")) for record in found] == [(made.id, name)]


def test_a_record_made_long_before_is_not_taken_for_ours(vtiger: Practice) -> None:
    vtiger.create(CON, {"lastname": "Smith"})
    vtiger.clock.advance(timedelta(days=3).total_seconds())
    assert vtiger.client.find_created(CON, {"lastname": "Smith"}, vtiger.clock.now()) == ()


def test_a_contact_of_another_account_is_not_taken_for_ours(vtiger: Practice) -> None:
    one, two = vtiger.account("One"), vtiger.account("Two")
    vtiger.create(CON, {"lastname": "Smith", "account_id": one.id})
    fields = {"lastname": "Smith", "account_id": two.id}
    assert vtiger.client.find_created(CON, fields, vtiger.clock.now()) == ()


def test_a_record_entered_by_a_person_is_not_taken_for_ours(old: Practice) -> None:
    old.world.enter("Contacts", {"lastname": "Smith", "assigned_user_id": old.user_id})
    assert old.client.find_created(CON, {"lastname": "Smith"}, old.clock.now()) == ()


def test_without_a_name_nothing_is_searched(vtiger: Practice) -> None:
    assert vtiger.client.find_created(CON, {"lastname": ""}, vtiger.clock.now()) == ()


def test_the_setup_tells_what_the_instance_is_like(vtiger: Practice) -> None:
    setup = vtiger.client.setup()
    assert (setup.user_name, setup.is_admin, setup.decimals) == ("admin", True, 2)
    assert (setup.base_currency, setup.user_currency, setup.currencies["USD"]) == (
        "GBP",
        "GBP",
        Decimal("1.25"),
    )
    assert [tax.name for tax in setup.taxes] == ["tax1", "tax2", "tax3"]
    assert "accountname" in [field.name for field in setup.fields[ORG] if field.mandatory]


def test_the_setup_is_asked_once(vtiger: Practice) -> None:
    vtiger.client.setup()
    before = dict(vtiger.client.requests)
    vtiger.client.setup()
    assert vtiger.client.requests == before


def test_the_setup_costs_few_requests(vtiger: Practice) -> None:
    opened = vtiger.client.requests.get("GET", 0)  # finding the dialect
    vtiger.client.setup()
    assert vtiger.client.requests["GET"] - opened <= 9 + 1  # and the challenge


@pytest.mark.parametrize(
    ("version", "writable"), [("8.2.0", True), ("8.3.0", False), ("8.4.0", False), ("cloud", True)]
)
def test_from_83_on_whole_invoices_cannot_be_taken(version: str, writable: bool) -> None:
    with practice(version) as vtiger:
        assert vtiger.client.setup().can_write_invoices is writable


def test_unset_decimals_are_told_apart_from_two(old: Practice) -> None:
    set_user(old.world, no_of_currency_decimals="")
    assert old.client.setup().decimals is None


def test_the_cloud_takes_an_emoji() -> None:
    with practice("cloud") as vtiger:
        made = vtiger.account("Smile 😀 Ltd")
        found = vtiger.client.find_created(ORG, {"accountname": "Smile 😀 Ltd"}, vtiger.clock.now())
        assert [record.text("accountname") for record in (made, *found)] == ["Smile 😀 Ltd"] * 2


def test_an_empty_owner_is_the_api_user(vtiger: Practice) -> None:
    made = vtiger.create(ORG, {"accountname": "Alpha", "assigned_user_id": ""})
    assert made.fields["assigned_user_id"] == vtiger.user_id


def test_a_module_hidden_from_the_user_has_no_fields_and_stops_nothing_else(
    old: Practice, monkeypatch: pytest.MonkeyPatch
) -> None:
    hidden = old.world.state.schemas.pop("Services")
    monkeypatch.setitem(old.world.state.schemas, "Hidden", hidden)
    setup = old.client.setup()
    assert (setup.fields[SER], bool(setup.fields[PRO])) == ((), True)


def test_threads_that_start_together_log_in_once(old: Practice) -> None:
    with ThreadPoolExecutor(4) as threads:
        found = list(threads.map(lambda _: old.client.look(ORG, "11x1"), range(8)))
    assert (found, old.client.requests["POST"]) == ([None] * 8, 1)
