"""Each cure of an invoice through the real clients: what was shown is what the servers then hold."""

import pytest

from sagesync_desktop.core.types import ModuleId, Side
from sagesync_desktop.modules.invoice_sums import stated
from sagesync_desktop.sandbox.practice import build_practice
from tests.engine.practised import Case, open_rule, opened
from tests.manual_clock import ManualClock

SAGE, VTIGER = Side
PRODUCTS, SERVICES = ModuleId.PRODUCTS, ModuleId.SERVICES
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
    ("invoice.locked_period", "date", None),
    ("invoice.group_tax", "individual", None),
    ("invoice.no_tax_mode", "individual", None),
    ("invoice.overall_discount", "onto_lines", None),
    ("invoice.price_decimals", "one_piece", None),
    ("invoice.price_decimals", "packs", None),
    ("invoice.rate_differs", "sages_rate", None),
    ("invoice.draft_in_sage", "release", SAGE),
    ("invoice.tax_not_linked", "tick", SAGE),
]
WITH_ITEM = [
    ("invoice.adjustment", "as_line", VTIGER),
    ("invoice.charge_tax", "as_line", VTIGER),
    ("invoice.several_taxes", "levy_line", VTIGER),
    ("invoice.tax_not_in_sage", "levy_line", VTIGER),
    ("invoice.line_without_item", "choose", VTIGER),
    ("invoice.no_lines", "add", VTIGER),
]


def is_gone_after_a_sync(company, case):
    company.finished()
    assert open_rule(company, case.skip) == ""
    assert company.finished().written == []


@pytest.mark.parametrize(("rule", "cure", "side"), BY_ITSELF)
def test_a_cure_without_a_choice_frees_the_invoice(company, rule, cure, side):
    case = Case(company, rule, side)
    work = case.work(cure)
    stored = case.done(work)
    if work.after is not None:
        assert stated(stored, case.context.book) == work.after
    is_gone_after_a_sync(company, case)


@pytest.mark.parametrize("module", [SERVICES, PRODUCTS], ids=["service", "product"])
@pytest.mark.parametrize(("rule", "cure", "side"), WITH_ITEM)
def test_a_cure_with_a_chosen_item_frees_the_invoice(company, rule, cure, side, module):
    case = Case(company, rule, side)
    kind, name = ("service", SERVICE) if module is SERVICES else ("product", PRODUCT)
    work = case.work(f"{cure}_{kind}", case.item(name, module))
    stored = case.done(work)
    assert stated(stored, case.context.book) == work.after
    is_gone_after_a_sync(company, case)
