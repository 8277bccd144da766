"""Cures that make an item for an invoice first: once, on the invoice's own side, and then it syncs."""

from dataclasses import replace

import pytest

from sagesync_desktop.core.cures import Elsewhere, Unfit, mark_of
from sagesync_desktop.core.runs import CureOrder
from sagesync_desktop.core.types import ModuleId, Side, Trigger
from sagesync_desktop.modules.totals import total
from sagesync_desktop.sandbox.practice import build_practice
from tests.engine.doomed import Killed
from tests.engine.practised import INVOICES, Case, held, open_rule, opened
from tests.engine.test_engine_undo_killed import DeadAt
from tests.manual_clock import ManualClock

SAGE, VTIGER = Side
NEW = [
    ("invoice.adjustment", "as_new_service", VTIGER, "Adjustment"),
    ("invoice.charge_tax", "as_new_service", VTIGER, "Shipping & Handling"),
    ("invoice.charge_tax", "sage_new_service", SAGE, "Shipping & Handling"),
    ("invoice.several_taxes", "levy_new_service", VTIGER, "Eco levy"),
    ("invoice.tax_not_in_sage", "levy_new_service", VTIGER, "Eco levy"),
    ("invoice.line_without_item", "new_product", VTIGER, "Polo shirt, bottle green, discontinued"),
    ("invoice.line_without_item", "new_service", VTIGER, "Polo shirt, bottle green, discontinued"),
    ("invoice.line_without_item", "new_sage_service", SAGE, "Skip hire, as agreed"),
]
LEVIES = ("invoice.several_taxes", "invoice.tax_not_in_sage")


@pytest.fixture(scope="module")
def practised(tmp_path_factory):
    clock = ManualClock()
    built = [world.dump() for world in build_practice(clock.now)]
    company = opened(tmp_path_factory.mktemp("practice"), clock.moment, *built)
    company.finished()
    company.close()
    return company.clock.moment, company.sage.dump(), company.vtiger.dump(), company.database


@pytest.fixture
def company(practised, tmp_path):
    company = opened(tmp_path, *practised)
    yield company
    company.close()


def order(skip, cure, value=None):
    return CureOrder(INVOICES, skip.side, skip.record_id, cure, value)


def cured(company, *orders):
    report = company.finished(trigger=Trigger.CURE, cures=orders).report
    assert [(one.done, one.because) for one in report.cured] == [(True, "")] * len(orders)


def named(company, name):
    """How many items of that name there are in Vtiger and in Sage."""
    vtiger = [row for module in ("Products", "Services") for row in company.vtiger.all(module)]
    sage = [row for kind in ("products", "services") for row in company.sage.all(kind)]
    return (
        len([row for row in vtiger if name in (row.get("productname"), row.get("servicename"))]),
        len([row for row in sage if row["description"] == name]),
    )


@pytest.mark.parametrize(("rule", "cure", "side", "name"), NEW)
def test_the_item_is_made_once_and_the_invoice_goes_on_with_it(company, rule, cure, side, name):
    skip = held(company, rule, side)
    assert named(company, name) == (0, 0)
    cured(company, order(skip, cure))
    assert open_rule(company, skip) == ""
    assert named(company, name) == (1, 1)
    pair = company.store.link(INVOICES, skip.side, skip.record_id)
    one, other = (company.store.seen(INVOICES, each, pair.id_on(each)).record for each in Side)
    assert total(one) == total(other)
    assert company.finished().written == company.finished().written == []


def test_two_invoices_of_one_run_share_the_item_that_both_need(company):
    cured(company, *(order(held(company, rule), "levy_new_service") for rule in LEVIES))
    assert named(company, "Eco levy") == (1, 1)
    assert company.finished().written == []


def test_two_invoices_share_the_item_though_the_program_was_killed_between_them(company):
    skips = [held(company, rule) for rule in LEVIES]
    works = [Case(company, rule).work("levy_new_service") for rule in LEVIES]
    orders = [
        replace(order(skip, "levy_new_service"), shown=mark_of(work))
        for skip, work in zip(skips, works, strict=True)
    ]
    company.wrap_store = lambda store: DeadAt(store, "count_orders", after=True)
    with pytest.raises(Killed):
        company.sync(trigger=Trigger.CURE, cures=tuple(orders))
    company.wrap_store = lambda store: store
    company.restart()
    (told,) = company.finished().messages
    assert told.endswith("and 1 just now")
    assert [open_rule(company, skip) for skip in skips] == ["", ""]
    assert named(company, "Eco levy") == (1, 1)


def test_an_item_that_is_there_is_chosen_and_not_made_again(company):
    """The second invoice is offered the item that the first one's cure has made."""
    cured(company, order(held(company, LEVIES[0]), "levy_new_service"))
    case = Case(company, LEVIES[1])
    assert case.work("levy_new_service") is None
    choose = case.cure("levy_line_service").needs(case.record, case.context)
    assert choose.suggestion == case.item("Eco levy")


def test_an_item_that_somebody_made_meanwhile_is_not_made_beside_it(company):
    wanted = order(held(company, "invoice.adjustment"), "as_new_service", "Adjustment")
    company.vtiger.create("Services", {"servicename": "Adjustment", "description": "Adjustment"})
    (ended,) = company.finished(trigger=Trigger.CURE, cures=(wanted,)).report.cured
    assert not ended.done
    assert named(company, "Adjustment")[0] == 1


def test_a_name_that_an_item_bears_already_is_refused(company):
    case = Case(company, "invoice.adjustment")
    with pytest.raises(Unfit, match="Toolbox talk, one hour"):
        case.work("as_new_service", "Toolbox talk, one hour")


def test_nothing_is_made_where_vtiger_cannot_be_told_the_lines(company):
    case = Case(company, "invoice.adjustment")
    case.context.book.setup = replace(case.context.book.setup, can_write_invoices=False)
    (effect,) = case.work("as_new_service").effects
    assert isinstance(effect, Elsewhere)


def test_the_new_item_bears_the_tax_that_the_charge_bore(company):
    case = Case(company, "invoice.charge_tax", VTIGER)
    make = case.work("as_new_service").effects[0]
    assert (make.module, make.side) == (ModuleId.SERVICES, VTIGER)
    assert [(row["name"], str(row["rate"])) for row in make.fields["taxes"]] == [("tax1", "20")]
