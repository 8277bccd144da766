"""What a person looks at before it is written: a first sync, and what she changed since."""

from dataclasses import replace
from datetime import date

import pytest

from sagesync_desktop.core.looking import (
    changed,
    decoded,
    encoded,
    encoded_preview,
    parts_of,
    parts_shown,
    refusal,
)
from sagesync_desktop.core.options import Option
from sagesync_desktop.core.settings import (
    FieldChoice,
    InvoiceChoice,
    Limits,
    Mappings,
    ModuleChoice,
    SageConnection,
    Schedule,
    Settings,
)
from sagesync_desktop.core.types import Direction, ModuleId

PRODUCTS, SERVICES, INVOICES = ModuleId.PRODUCTS, ModuleId.SERVICES, ModuleId.INVOICES
CRM = "https://crm.example.com"
ALL = Settings(
    sage=SageConnection("gb", "client", business_id="b-1"),
    modules={module: ModuleChoice(on=True) for module in ModuleId},
    mappings=Mappings({"product_sales": "4000"}, {"tax1": "STANDARD", "": "ZERO"}),
)
SEEN = parts_of(ALL, CRM)


def why(settings, seen=SEEN, vtiger=CRM):
    refused = refusal(seen, parts_of(settings, vtiger), has_synced=False)
    return refused.title if refused else None


def of(module, **choices):
    return ALL.with_module(module, replace(ALL.module(module), **choices))


CHANGES = {
    "You changed the direction of Products": of(PRODUCTS, direction=Direction.TO_SAGE),
    "You changed the first date of Invoices": of(INVOICES, start_date=date(2026, 1, 1)),
    "You changed the fields of Services": of(SERVICES, fields=(FieldChoice("price", vtiger="cf_1"),)),
    "You changed the accounts": replace(ALL, mappings=ALL.mappings.with_account("shipping", "4910")),
    "You changed the tax rates": replace(ALL, mappings=ALL.mappings.with_tax("tax1", "LOWER")),
    "You changed the statuses of invoices": replace(
        ALL, mappings=replace(ALL.mappings, statuses={"PAID": "Paid"})
    ),
    "You changed how invoices are posted": replace(ALL, invoices=InvoiceChoice(as_draft=True)),
    "You changed which invoices travel": replace(ALL, invoices=InvoiceChoice(ineligible_statuses=())),
    "You changed which invoices are credit notes": replace(
        ALL, invoices=InvoiceChoice(credit_statuses=("Returned",))
    ),
    "You changed the ways beyond the usual": ALL.with_option(Option.GROUP_TAX, on=True),
    "You changed which two systems are connected": replace(
        ALL, sage=SageConnection("gb", "client", business_id="b-2")
    ),
}


@pytest.mark.parametrize("said", CHANGES)
def test_a_change_of_what_is_written_is_looked_at_and_named(said):
    assert why(CHANGES[said]) == said


def test_another_vtiger_is_another_company():
    assert why(ALL, vtiger="https://other.example.com") == "You changed which two systems are connected"


@pytest.mark.parametrize(
    "settings",
    [
        ALL,
        replace(ALL, schedule=Schedule(interval_minutes=60, paused=True)),
        replace(ALL, limits=Limits(log_days=30), appearance="dark", language="de"),
        replace(ALL, sage=replace(ALL.sage, business_name="Renamed Ltd", redirect_port=9000)),
        replace(ALL, mappings=replace(ALL.mappings, taxes={"": "ZERO", "tax1": "STANDARD"})),
        of(SERVICES, on=False),
    ],
)
def test_what_changes_nothing_that_is_written_asks_for_no_look(settings):
    assert why(settings) is None


def test_the_order_of_field_pairs_says_nothing():
    one, other = FieldChoice("a", vtiger="cf_1"), FieldChoice("b", vtiger="cf_2")
    seen = parts_of(of(PRODUCTS, fields=(one, other)), CRM)
    assert why(of(PRODUCTS, fields=(other, one)), seen) is None


def test_a_module_that_is_newly_on_is_named_once():
    seen = parts_of(of(INVOICES, on=False), CRM)
    turned = of(INVOICES, direction=Direction.TO_SAGE, start_date=date(2026, 1, 1))
    assert why(turned, seen) == "You changed whether Invoices are synced"


def test_a_module_that_is_led_adds_nothing_to_what_its_leader_changed():
    turned = of(ModuleId.ORGANIZATIONS, direction=Direction.TO_VTIGER)
    assert why(turned) == "You changed the direction of Organizations"


def test_several_changes_are_named_and_the_rest_counted():
    turned = replace(CHANGES["You changed the direction of Products"], invoices=InvoiceChoice(as_draft=True))
    assert why(turned) == "You changed the direction of Products and how invoices are posted"
    every = Settings(modules={one: ModuleChoice(on=True, direction=Direction.TO_SAGE) for one in ModuleId})
    assert why(every).endswith("and 3 more")


def test_before_a_first_sync_one_looks():
    assert why(ALL, None) == "Nothing has been synced yet"


def test_what_an_older_release_synced_with_was_seen():
    assert refusal(None, SEEN, has_synced=True) is None


def test_an_option_that_the_older_release_did_not_know_asks_for_a_look_once_it_is_chosen():
    older = {name: mark for name, mark in SEEN.items() if "as_draft" not in name}
    assert why(ALL, older) is None
    assert why(CHANGES["You changed how invoices are posted"], older) == "You changed how invoices are posted"


def test_an_option_without_words_of_its_own_is_told_all_the_same():
    (name,) = changed({}, {"option/ways": "on"})
    assert name == "option/ways"
    assert refusal({}, {"option/ways": "on"}, has_synced=True).title == (
        "You changed an option that decides what is written"
    )


def test_the_parts_are_kept_as_a_text():
    assert decoded(encoded(SEEN)) == SEEN


@pytest.mark.parametrize("text", [None, "", "{", "[]", "3", '{"a": 1}'])
def test_what_cannot_be_read_is_nothing_that_was_seen(text):
    assert decoded(text) is None


def test_of_previews_only_the_last_is_known_with_its_parts():
    kept = encoded_preview(12, SEEN)
    assert parts_shown(kept, 12) == SEEN
    assert parts_shown(kept, 1) is None
    assert parts_shown(None, 12) is None
