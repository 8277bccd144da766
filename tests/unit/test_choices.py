"""Choices by name: what two settings differ in, and how a choice is made or taken back."""

from dataclasses import replace
from datetime import date

import pytest

from sagesync_desktop.core.choices import choices, parted, with_choices
from sagesync_desktop.core.options import Option
from sagesync_desktop.core.settings import (
    BlankRule,
    FieldChoice,
    InvoiceChoice,
    Mappings,
    ModuleChoice,
    Settings,
)
from sagesync_desktop.core.types import Direction, ModuleId, Side

PRODUCTS, INVOICES = ModuleId.PRODUCTS, ModuleId.INVOICES
FULL = Settings(
    modules={
        PRODUCTS: ModuleChoice(
            on=True,
            direction=Direction.TO_SAGE,
            fields=(
                FieldChoice("price", owner=Side.SAGE, direction=Direction.OFF),
                FieldChoice("a/b", vtiger="cf_1", sage="notes", blank=BlankRule.CLEAR),
            ),
        ),
        INVOICES: ModuleChoice(start_date=date(2026, 1, 31)),
    },
    mappings=Mappings({"shipping": "4910"}, {"": "ZERO", "tax1/5": "LOWER"}, {"PAID": ""}),
    invoices=InvoiceChoice(True, ("Cancel",), ("Credit",), ("On credit",)),
    options=frozenset(Option),
)
"""Everything that can be chosen, chosen otherwise than it comes."""


def test_every_choice_has_a_name_and_comes_back_by_it():
    assert with_choices(Settings(invoices=InvoiceChoice(ineligible_statuses=())), choices(FULL)) == FULL


def test_what_was_not_chosen_has_no_name():
    assert choices(Settings(invoices=InvoiceChoice(ineligible_statuses=()))) == {}
    assert choices(Settings(modules={PRODUCTS: ModuleChoice()}, invoices=InvoiceChoice(False, ()))) == {}


@pytest.mark.parametrize("name", choices(FULL))
def test_each_choice_is_taken_back_alone(name):
    without = with_choices(FULL, {name: None})
    assert parted(FULL, without) == ({name: choices(FULL)[name]}, {})
    assert choices(with_choices(without, {name: choices(FULL)[name]})) == choices(FULL)


def test_a_field_of_which_nothing_is_chosen_any_more_is_gone():
    bare = with_choices(FULL, {"owner/Products/price": None, "way/Products/price": None})
    assert [one.name for one in bare.module(PRODUCTS).fields] == ["a/b"]


def test_a_changed_choice_is_told_as_it_was_and_is():
    changed = replace(FULL, mappings=FULL.mappings.with_tax("", "EXEMPT").with_tax("tax2", "LOWER"))
    assert parted(FULL, changed) == ({"taxes/": "ZERO"}, {"taxes/": "EXEMPT", "taxes/tax2": "LOWER"})


@pytest.mark.parametrize("name", ["colour/Products/price", "owner/Nothing/price"])
def test_a_choice_that_this_version_does_not_know_is_refused(name):
    with pytest.raises(ValueError, match=r"colour|Nothing"):
        with_choices(FULL, {name: "sage"})
