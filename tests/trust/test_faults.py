"""A small sample of the faults at each request, and those that the attack has found."""

import json

import pytest

from tests.by_turns import by_turns
from tests.trust import faults
from tests.trust.busy import WORLDS, busy_world, company_of, undisturbed, wrong_with


@pytest.fixture(scope="module")
def kept(tmp_path_factory):
    return busy_world(tmp_path_factory.mktemp("busy"))


@pytest.fixture(scope="module")
def expected(kept, tmp_path_factory):
    return undisturbed(tmp_path_factory.mktemp("expected") / "company", kept)


@pytest.mark.parametrize(("kind", "lasting"), by_turns(faults.KINDS, faults.LASTING))
def test_an_answer_that_went_wrong_leaves_no_trace_once_the_server_is_well(
    kept, expected, tmp_path, kind, lasting
):
    position = 7 + 2 * list(faults.KINDS).index(kind) + (lasting != "once")
    told, doubled, lost, _asked = faults.tried(tmp_path / "c", kept, expected, (position, kind, lasting))
    assert (told, doubled, lost) == ("", 0, 0)


@pytest.mark.parametrize("position", [29, 31, 33])
def test_an_invoice_is_not_unreadable_because_vtiger_keeps_no_sign_in(kept, expected, tmp_path, position):
    found = faults.tried(tmp_path / "c", kept, expected, (position, "401", "to the end"))
    assert found == ("", 0, 0, False)


class Shrinking(faults.Faulty):
    """Leaves the last row out of every answer of one of Sage's lists: of the first such, or of all."""

    def __init__(self, path, lasting):
        super().__init__(1, "page shrinks", lasting)
        self.path, self.lasting, self.shrunk = path, lasting, 0

    def handle_request(self, request):
        true = self.true(request)
        is_list = request.url.path == f"/v3.1/{self.path}" and request.method == "GET"
        if not self.kind or not is_list or (self.lasting == "once" and self.shrunk):
            return true
        rows = json.loads(true.content)["$items"]
        self.shrunk += bool(rows)
        return faults.KINDS["page shrinks"](request, lambda _request: true)


LISTS = (
    "contacts", "addresses", "contact_persons", "products", "services", "sales_invoices", "contact_payments",
    "tax_rates", "ledger_accounts", "exchange_rates", "product_sales_price_types", "service_rate_types",
)  # fmt: skip


@pytest.mark.parametrize(("path", "lasting"), by_turns(LISTS, faults.LASTING))
def test_a_list_of_sage_that_shrinks_under_us_loses_nothing(kept, expected, tmp_path, path, lasting):
    between = Shrinking(path, lasting)
    with company_of(tmp_path / "c", kept, between) as company:
        company.sync()
        between.kind = ""
        assert between.shrunk
        assert wrong_with(company, expected) == ("", 0, 0, False)


def test_a_run_says_which_list_stayed_shorter_than_it_says(kept, tmp_path):
    with company_of(tmp_path / "c", kept, Shrinking("contact_payments", "to the end")) as company:
        ran = company.sync()
    assert (ran.state, ran.written) == ("ended early", [])
    assert "its list of contact_payments kept changing while it was read (0/1)" in str(ran.error)


def test_a_case_is_run_by_the_name_that_the_attack_gives_it():
    assert faults.case_named("first, request 7, $next is itself, to the end") == (
        "first",
        (7, "$next is itself", "to the end"),
    )


def test_the_fault_happens_where_the_case_says(kept, tmp_path):
    between = faults.Faulty(9, "no connection", "to the end")
    with company_of(tmp_path / "c", kept, between) as company:
        assert company.sync().state == "ended early"
    assert between.asked > 9


@pytest.mark.parametrize("world", ["held", "undone", "paying", "unpaid", "credits", "turned"])
def test_of_cures_undos_payments_and_credits_no_lost_answer_leaves_a_trace(world, tmp_path):
    (tmp_path / "kept").mkdir()
    kept = WORLDS[world](tmp_path / "kept")
    expected = undisturbed(tmp_path / "expected", kept)
    written = faults.watched(tmp_path / "watched", kept).writes
    spoiled = (written[0], "dropped after"), (written[len(written) // 2], "timeout after")
    for position, kind in (*spoiled, (written[-1], "HTML body after")):
        found = faults.tried(tmp_path / kind, kept, expected, (position, kind, "once"))
        assert found == ("", 0, 0, False)
