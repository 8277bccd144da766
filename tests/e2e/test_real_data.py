"""The main job on real data: a wholesaler's and a food trader's books, from an empty Sage to the penny.

The suite takes some documents of them, the attacks (`python -m tests.trust --only deep`) all.
"""

import csv
import gzip
import resource
import shutil
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

import pytest

from tests.e2e.pictures import doubles
from tests.e2e.real_company import (
    SAGE_LISTS,
    Home,
    SageEyes,
    Servers,
    VtigerEyes,
    new_company,
    servers,
    wrote_nothing,
)
from tests.shared_material import SHARED, needs_shared

pytestmark = needs_shared

THINNED = (("online_retail/lines.csv.gz",), ("northwind/orders.csv", "northwind/order_details.csv"))
"""The files whose rows begin with a document's number, those of the same documents together."""
SOME = 16
"""One document in so many is a part that still holds each kind of trouble but the rarest."""
RECORDS = {"Organizations": 1183, "Contacts": 93, "Products": 2923, "Services": 0, "Invoices": 3330}
SKIPS = {
    "invoice.no_organization": 395,
    "invoice.credit_note": 389,
    "item.no_description": 22,
    "value.unmappable": 1,
    "invoice.organization_missing": 1,
}
"""No customer, credits, no description; and one in the Channel Islands, which are no country."""
TABLES = {
    "Organizations": "Accounts",
    "Contacts": "Contacts",
    "Products": "Products",
    "Services": "Services",
    "Invoices": "Invoice",
}
VTIGER_PAGE, SAGE_PAGE = 100, 200
READ_ONE_BY_ONE = ("Products", "Services", "Invoices")
"""A listing of these leaves out taxes and lines."""
LINES_OF = 25
"""Invoices whose lines are listed at once."""
READING_VTIGER, READING_SAGE = 12, 5
"""Requests of a proof beside the pages: a last page each, sign-in, version, fields, taxes and currencies;
Sage's credit notes, and whether anything moved while the pages were read."""
SIGN_IN_SECONDS = 240
"""Sage's access token is renewed before its 300 s are over."""
GROUPS = {
    "item.no_description": ("Products", "use_name", ()),
    "invoice.no_organization": ("Invoices", "organization", ("--value",)),
}
"""Rule -> module, cure, and whether it wants a value: one organization for all who bought without one."""
GROUP_SECONDS = 60
"""Of this machine's processors, for any of the groups."""
RUN_REQUESTS, RECORD_REQUESTS = 30, 6
"""Of any run, and of a record more in it: looks and a write on either side, and what Vtiger made of it."""
IDLE_SAGE_REQUESTS = 12
"""Four of the books, one list each of six collections, and two for payments, made and deleted."""


@dataclass
class RealCompany:
    """After the first run."""

    served: Servers
    home: Home
    records: dict
    """Module -> how many records Vtiger held before."""
    run: dict
    requests: dict
    """What the servers themselves counted during the first run."""
    is_whole: bool
    lines: int
    """On all invoices together."""


def a_part(data, folder):
    """A copy of the data with some documents, and all customers and all that is sold by the food trader."""
    shutil.copytree(data, folder, copy_function=shutil.copyfile)
    folder.chmod(0o755)
    for inner in folder.rglob("*"):
        inner.chmod(0o755)
    for names in THINNED:
        tables = {folder / name: rows_of(folder / name) for name in names}
        numbers = list(dict.fromkeys(row[0] for row in tables[folder / names[0]][1:]))
        kept = set(numbers[::SOME])
        for path, (head, *rows) in tables.items():
            with unpacked(path, "wt") as file:
                csv.writer(file).writerows([head, *(row for row in rows if row[0] in kept)])
    return folder


def unpacked(path, mode):
    opener = gzip.open if path.suffix == ".gz" else open
    return opener(path, mode, encoding="utf-8", newline="")


def rows_of(path):
    with unpacked(path, "rt") as file:
        return list(csv.reader(file))


@pytest.fixture(scope="module", params=["some", pytest.param("all", marks=pytest.mark.deep)])
def company(request, tmp_path_factory):
    folder = tmp_path_factory.mktemp("real")
    data = SHARED / "data" if request.param == "all" else a_part(SHARED / "data", folder / "data")
    with servers("--data", data) as served:
        home = new_company(folder, served.described)
        with VtigerEyes(served.described) as vtiger:
            records = {name: len(vtiger.listed(table, "id")) for name, table in TABLES.items()}
            lines = int(vtiger.ask("query", query="select count(*) from LineItem;")[0]["count"])
        served.mend()
        run = home.sync_alone()
        yield RealCompany(served, home, records, run, served.requests(), request.param == "all", lines)


@pytest.fixture(scope="module")
def in_sage(company):
    with SageEyes(company.home) as sage:
        return {name: sage.all(name) for name in SAGE_LISTS}


@pytest.fixture(scope="module")
def in_vtiger(company):
    with VtigerEyes(company.home.described) as vtiger:
        found = {name: vtiger.listed(table) for name, table in TABLES.items()}
        heads = vtiger.listed("Invoice", "id")
        return {**found, "Invoices": [vtiger.whole(head["id"]) for head in heads]}


def test_every_record_ends_created_or_skipped_with_a_reason(company):
    modules = company.run["modules"]
    ended = {name: sum(sum(cell.values()) for cell in module.values()) for name, module in modules.items()}
    assert ended == company.records
    assert company.run["state"] == "finished"
    cells = [cell for module in modules.values() for cell in module.values()]
    assert sum(cell["failed"] + cell["updated"] for cell in cells) == 0
    skipped = sum(cell["skipped"] for cell in cells)
    assert sum(entry["count"] for entry in company.run["skips"]) == skipped
    listed = company.home("log", "--status", "skipped", "--json").json["outcomes"]
    assert len(listed) == skipped
    assert all(one["because"] and one["fix"] and one["rule"] for one in listed)


def test_nothing_is_skipped_but_what_the_real_data_lack(company):
    skips = {one["rule"]: one["count"] for one in company.run["skips"]}
    assert skips.keys() <= SKIPS.keys()
    if company.is_whole:
        assert (company.records, skips) == (RECORDS, SKIPS)


def test_what_the_run_says_it_created_is_what_sage_holds(company, in_sage, in_vtiger):
    created = {name: module["to_sage"]["created"] for name, module in company.run["modules"].items()}
    real = [row for row in in_sage["contacts"] if not row["system"]]
    people = {f"{one['firstname']} {one['lastname']}".strip() for one in in_vtiger["Contacts"]}
    held = {
        "Organizations": len(real),
        "Contacts": sum(one["name"] in people for one in in_sage["contact_persons"]),
        "Products": len(in_sage["products"]),
        "Services": len(in_sage["services"]),
        "Invoices": len(in_sage["sales_invoices"]),
    }
    assert created == held


def money(value):
    return Decimal(str(value)).quantize(Decimal("0.01"), ROUND_HALF_UP)


def sage_figures(invoice):
    lines = invoice["invoice_lines"]
    total, net, tax = (money(invoice[name]) for name in ("total_amount", "net_amount", "tax_amount"))
    shipping = money(invoice["shipping_net_amount"]) + money(invoice["shipping_tax_amount"])
    of_lines = sum(money(line["total_amount"]) for line in lines) + shipping
    return total, net, tax, len(lines), of_lines - total


def vtiger_figures(invoice):
    """As the document itself shows them; shipping bears no tax in these books."""
    total, net = money(invoice["hdnGrandTotal"]), money(invoice["pre_tax_total"])
    return total, net, total - net, len(invoice["LineItems"]), 0


def test_every_invoice_in_sage_equals_vtiger_to_the_penny(company, in_sage, in_vtiger):
    papers = {one["invoice_no"]: one for one in in_vtiger["Invoices"]}
    ours = {one["reference"]: sage_figures(one) for one in in_sage["sales_invoices"]}
    theirs = {number: vtiger_figures(papers[number]) for number in ours}
    wrong = [(number, ours[number], theirs[number]) for number in ours if ours[number] != theirs[number]]
    assert wrong == []
    assert len(ours) == len(in_sage["sales_invoices"]) > 0.75 * company.records["Invoices"]
    assert sum(lines for _, _, _, lines, _ in ours.values()) > 5 * len(ours)


def test_both_ledgers_are_proved_to_agree_in_every_month_and_tax_code(company):
    """Each list is read once: heads and lines of Vtiger by pages, nothing opened; Sage's two lists."""
    company.served.mend()
    done = company.home.alone("reconcile", "--from", "1990-01-01", "--to", "2030-12-31", "--json")
    sent = company.served.requests()
    assert (done.code, done.err) == (0, "")
    told = done.json
    assert told["unexplained"] == "0.00"
    rows = [*told["currencies"].values(), *told["months"], *told["tax_codes"]]
    assert {(row["unexplained"], row["unexplained_documents"]) for row in rows} == {("0.00", 0)}
    held = {one["rule"]: one["count"] for one in told["kinds"] if one["kind"] == "held"}
    skips = {one["rule"]: one["count"] for one in company.run["skips"]}
    assert held == {rule: count for rule, count in skips.items() if rule.startswith("invoice.")}
    counted = told["currencies"]["GBP"]
    invoices = company.records["Invoices"]
    assert counted["vtiger"]["documents"] == invoices
    pages = invoices // VTIGER_PAGE + invoices // LINES_OF + company.lines // VTIGER_PAGE
    assert sent["vtiger GET"] <= pages + READING_VTIGER
    assert sent["sage GET"] <= counted["sage"]["documents"] // SAGE_PAGE + READING_SAGE


@pytest.mark.parametrize(
    ("resource", "key"),
    [("sales_invoices", "reference"), ("products", "item_code"), ("contacts", "name")],
)
def test_sage_holds_nothing_twice(in_sage, resource, key):
    assert doubles(one[key] for one in in_sage[resource]) == []


def test_vtiger_holds_nothing_more_than_before(company, in_vtiger):
    assert {name: len(rows) for name, rows in in_vtiger.items()} == company.records
    for name, key in (("Invoices", "subject"), ("Products", "productcode"), ("Organizations", "accountname")):
        assert doubles(one[key] for one in in_vtiger[name]) == []


def floor(run, records):
    """The fewest requests that a first run can do with."""
    pages = sum(count // VTIGER_PAGE + 1 for count in records.values())
    pages += len(SAGE_LISTS) - 1  # an empty Sage has one page of each; addresses come with their contacts
    written = sum(cell["created"] for module in run["modules"].values() for cell in module.values())
    return pages + written + sum(records[name] for name in READ_ONE_BY_ONE)


def test_the_first_run_asks_hardly_more_than_it_must(company):
    sent = sum(company.requests.values())
    told = sum(sum(methods.values()) for methods in company.run["requests"].values())
    # A sign-in lasts five minutes; its renewals are no requests of the API, and a busy machine needs some.
    assert 0 <= sent - told <= company.run["seconds"] // SIGN_IN_SECONDS
    least = floor(company.run, company.records)
    assert least <= sent <= Decimal("1.05") * least, company.requests


def test_a_second_run_writes_nothing_and_asks_little(company):
    """Vtiger's one POST is the sign-in."""
    company.served.mend()
    again = company.home.sync()
    sent = company.served.requests()
    assert wrote_nothing(again)
    assert set(sent) == {"sage GET", "vtiger GET", "vtiger POST"}
    assert sent["vtiger POST"] == 1
    assert sent["sage GET"] <= IDLE_SAGE_REQUESTS


def processor_seconds():
    """What the commands so far have cost that were processes of their own."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


@pytest.mark.parametrize("rule", GROUPS)
def test_a_group_of_skipped_records_is_worked_off_by_one_command(company, in_vtiger, rule):
    """Who returned goods without a name holds a credit note once it has one; that is for somebody else."""
    module, cure, wants = GROUPS[rule]
    value = (*wants, in_vtiger["Organizations"][0]["id"]) if wants else ()
    held = company.home("skipped", "--rule", rule, "--json").json["skipped"]
    company.served.mend()
    before = processor_seconds()
    done = company.home.alone("cure", module, held[0]["id"], cure, *value, "--all-like-it", "--yes", "--json")
    took = processor_seconds() - before
    assert (done.code, done.err) == (0, "")
    told = done.json
    assert len(told["records"]) == len(held) > 0
    assert told["cannot"] == []
    assert all(one["done"] for one in told["records"])
    assert {one["after"]["rule"] for one in told["records"]} <= {None, "invoice.credit_note"}
    assert company.home("skipped", "--rule", rule, "--json").json["skipped"] == []
    if company.is_whole:
        assert len(held) == SKIPS[rule]
    assert took < GROUP_SECONDS
    assert sum(company.served.requests().values()) < RUN_REQUESTS + RECORD_REQUESTS * len(held)


def test_what_was_worked_off_is_in_sage_to_the_penny_and_stays_so(company):
    with SageEyes(company.home) as sage, VtigerEyes(company.home.described) as vtiger:
        ours = {one["reference"]: sage_figures(one) for one in sage.all("sales_invoices")}
        papers = {one["invoice_no"]: one for one in map(vtiger.whole, ids_of(vtiger))}
    wrong = [number for number in ours if ours[number] != vtiger_figures(papers[number])]
    assert wrong == []
    assert len(ours) == len(papers) - len(held_invoices(company))
    assert wrote_nothing(company.home.sync())


def ids_of(vtiger):
    return [head["id"] for head in vtiger.listed("Invoice", "id")]


def held_invoices(company):
    """Credit notes, which whoever keeps Sage enters there; and one for a customer on the Channel Islands."""
    return company.home("skipped", "--module", "Invoices", "--json").json["skipped"]
