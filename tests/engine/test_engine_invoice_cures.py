"""Each cure of an invoice through the real clients: what was shown is what the servers then hold."""

import pytest

from sagesync_desktop.core.cures import mark_of
from sagesync_desktop.core.types import ModuleId, Side
from sagesync_desktop.modules.invoice_sums import stated
from sagesync_desktop.modules.totals import total
from sagesync_desktop.sandbox.practice import build_practice
from tests.engine.practised import Case, open_rule, opened
from tests.manual_clock import ManualClock

SAGE, VTIGER = Side
INVOICES, PRODUCTS, SERVICES = ModuleId.INVOICES, ModuleId.PRODUCTS, ModuleId.SERVICES
SERVICE, PRODUCT = "Van stock count and top-up", "Safety helmet, vented, white"


@pytest.fixture(scope="module")
def practised(tmp_path_factory):
    """The practice company after its first sync: its moment, both worlds and its database."""
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


BY_ITSELF = [
    ("invoice.no_date", "date", None),
    ("invoice.no_organization", "organization", VTIGER),
    ("invoice.locked_period", "date", None),
    ("invoice.group_tax", "individual", None),
    ("invoice.no_tax_mode", "individual", None),
    ("invoice.overall_discount", "onto_lines", None),
    ("invoice.price_decimals", "one_piece", None),
    ("invoice.price_decimals", "packs", None),
    ("invoice.rate_differs", "sages_rate", None),
    ("invoice.currency_differs", "second", VTIGER),
    ("invoice.draft_in_sage", "release", SAGE),
    ("invoice.tax_not_linked", "tick", SAGE),
    ("invoice.tax_not_linked", "as_item", SAGE),
    ("invoice.totals_differ", "whole_pennies", VTIGER),
    ("invoice.totals_differ", "one_piece_in_sage", SAGE),
    ("invoice.tax_not_in_vtiger", "map_rate", SAGE),
]
WITH_ITEM = [
    ("invoice.adjustment", "as_line", VTIGER),
    ("invoice.charge_tax", "as_line", VTIGER),
    ("invoice.charge_tax", "sage_line", SAGE),
    ("invoice.several_taxes", "levy_line", VTIGER),
    ("invoice.tax_not_in_sage", "levy_line", VTIGER),
    ("invoice.line_without_item", "choose", VTIGER),
    ("invoice.line_without_item", "choose_sage", SAGE),
    ("invoice.no_lines", "add", VTIGER),
]
WITH_VALUE = [
    ("invoice.currency_differs", "organization", "Ballina Marine Works"),
    ("invoice.not_eligible", "status", "Created"),
    ("invoice.before_start", "date", "2026-11-20"),
]


def travels(company, case, cure, value=None):
    """What was shown is done, and is what both sides then hold; the next sync has nothing to do."""
    given = case.suggested(cure) if value is None else value
    work = case.work(cure, given)
    ran = company.cure(case.order(cure, given, shown=mark_of(work)))
    assert ran.cured == [(True, "")]
    assert open_rule(company, case.skip) == ""
    if work.after is not None:
        assert stated(case.now(), case.context.book) == work.after
    assert company.finished().written == []
    pair = company.store.link(INVOICES, case.record.side, case.record.id)
    one, other = (company.store.seen(INVOICES, side, pair.id_on(side)).record for side in Side)
    assert total(one) == total(other)
    assert len(one.rows("lines")) == len(other.rows("lines"))


@pytest.mark.parametrize(("rule", "cure", "side"), BY_ITSELF)
def test_a_cure_without_a_choice_frees_the_invoice(company, rule, cure, side):
    travels(company, Case(company, rule, side), cure)


@pytest.mark.parametrize("module", [SERVICES, PRODUCTS], ids=["service", "product"])
@pytest.mark.parametrize(("rule", "cure", "side"), WITH_ITEM)
def test_a_cure_with_a_chosen_item_frees_the_invoice(company, rule, cure, side, module):
    case = Case(company, rule, side)
    kind, name = ("service", SERVICE) if module is SERVICES else ("product", PRODUCT)
    travels(company, case, f"{cure}_{kind}", case.item(name, module, side))


@pytest.mark.parametrize(("rule", "cure", "value"), WITH_VALUE)
def test_a_cure_with_a_value_frees_the_invoice(company, rule, cure, value):
    named = [one["id"] for one in company.vtiger.all("Accounts") if one["accountname"] == value]
    travels(company, Case(company, rule, VTIGER), cure, (named or [value])[0])


def test_a_placeholder_without_lines_can_be_cancelled(company):
    case = Case(company, "invoice.no_lines")
    assert company.cure(case.order("cancel", "Cancel")).cured[0][0]
    assert open_rule(company, case.skip) == "invoice.not_eligible"
