"""What the wholesaler's customers sent back: held while credit notes are left alone, then all of it in Sage.

The suite takes some of the returns, the attacks (`python -m tests.trust --only deep`) all 413 of them.
"""

import csv
import shutil
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

import pytest

from tests.e2e.pictures import doubles
from tests.e2e.real_company import (
    Home,
    SageEyes,
    Servers,
    VtigerEyes,
    new_company,
    servers,
    wrote_nothing,
)
from tests.e2e.test_real_data import rows_of, unpacked
from tests.shared_material import SHARED, needs_shared

pytestmark = needs_shared

LINES = "online_retail/lines.csv.gz"
ORDERS = ("northwind/orders.csv", "northwind/order_details.csv")
SOME = 10
RETURNS, NAMELESS = 413, 24
"""All of them, and those of no customer, which are held for that."""


@dataclass
class Returned:
    """After a run without credit notes, the switch, and a run with them."""

    served: Servers
    home: Home
    is_whole: bool
    before: dict
    switched: dict
    run: dict


def the_returns(data, folder, every):
    """A copy of the data with nothing but returns, whose numbers begin with C."""
    shutil.copytree(data, folder, copy_function=shutil.copyfile)
    for inner in (folder, *folder.rglob("*")):
        inner.chmod(0o755)
    head, *rows = rows_of(folder / LINES)
    numbers = [number for number in dict.fromkeys(row[0] for row in rows) if number.startswith("C")][::every]
    _write(folder / LINES, [head, *(row for row in rows if row[0] in set(numbers))])
    for name in ORDERS:
        _write(folder / name, rows_of(folder / name)[:1])
    return folder


def _write(path, rows):
    with unpacked(path, "wt") as file:
        csv.writer(file).writerows(rows)


@pytest.fixture(scope="module", params=["some", pytest.param("all", marks=pytest.mark.deep)])
def returned(request, tmp_path_factory):
    folder = tmp_path_factory.mktemp("returns")
    data = the_returns(SHARED / "data", folder / "data", 1 if request.param == "all" else SOME)
    with servers("--data", data) as served:
        home = new_company(folder, served.described)
        before = home.sync()
        switched = home("options", "set", "credit_notes", "on", "--json").json
        yield Returned(served, home, request.param == "all", before, switched, home.sync())


def money(value):
    return Decimal(str(value)).quantize(Decimal("0.01"), ROUND_HALF_UP)


def skips(run):
    return {one["rule"]: one["count"] for one in run["skips"]}


def test_left_alone_every_return_of_a_customer_is_held_and_nothing_of_it_asked(returned):
    held = skips(returned.before)["invoice.credit_note"]
    assert returned.before["modules"]["Invoices"]["to_sage"]["created"] == 0
    if returned.is_whole:
        assert held == RETURNS - NAMELESS


def test_the_switch_says_first_what_it_would_move(returned):
    moves = returned.switched["moves"]
    held = skips(returned.before)["invoice.credit_note"]
    assert moves["modules"]["Invoices"]["to_sage"]["created"] == held
    assert moves["released"] == held
    assert all(Decimal(str(one["total"])) < 0 for one in moves["lands_in_sage"])


def test_then_all_of_them_travel_and_only_those_of_nobody_stay(returned):
    held = skips(returned.before)["invoice.credit_note"]
    assert returned.run["modules"]["Invoices"]["to_sage"]["created"] == held > 0
    rules = {rule for rule in skips(returned.run) if rule.startswith("invoice.")}
    assert rules <= {"invoice.no_organization"}


def test_both_sides_are_equal_to_the_penny(returned):
    with SageEyes(returned.home) as sage, VtigerEyes(returned.home.described) as vtiger:
        ours = {one["reference"]: figures(one) for one in sage.all("sales_credit_notes")}
        assert sage.all("sales_invoices") == []
        ids = [head["id"] for head in vtiger.listed("Invoice", "id")]
        papers = {one["invoice_no"]: one for one in map(vtiger.whole, ids)}
    wrong = {number: (ours[number], shown(papers[number])) for number in ours}
    assert {number: both for number, both in wrong.items() if both[0] != both[1]} == {}
    assert doubles(list(ours)) == []
    assert len(ours) == skips(returned.before)["invoice.credit_note"]


def figures(note):
    """A credit note with the signs of the vocabulary; its lines and shipping add up to it."""
    lines, total = note["credit_note_lines"], money(note["total_amount"])
    assert sum(money(line["total_amount"]) for line in lines) + money(note["shipping_total_amount"]) == total
    return -total, -money(note["net_amount"]), -money(note["tax_amount"]), len(lines)


def shown(paper):
    total, net = money(paper["hdnGrandTotal"]), money(paper["pre_tax_total"])
    return total, net, total - net, len(paper["LineItems"])


def test_a_second_run_writes_nothing(returned):
    assert wrote_nothing(returned.home.sync())


def test_both_ledgers_are_proved_to_agree(returned):
    done = returned.home("reconcile", "--from", "1990-01-01", "--to", "2030-12-31", "--json")
    assert (done.code, done.err) == (0, "")
    assert done.json["unexplained"] == "0.00"
    rows = [*done.json["currencies"].values(), *done.json["months"], *done.json["tax_codes"]]
    assert {(row["unexplained"], row["unexplained_documents"]) for row in rows} == {("0.00", 0)}
