"""The ledger's vocabulary is the only way in which anything outside Sage's client speaks of Sage."""

import ast
import re
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from sagesync_desktop.clients.sage.shapes import shelves
from sagesync_desktop.core.context import Context
from sagesync_desktop.core.mapping import read, write
from sagesync_desktop.core.types import MISSING, Record, Side
from sagesync_desktop.core.values import Kind
from sagesync_desktop.modules import ALL, BY_ID, FILINGS, ledger
from tests.builders import ORGANIZATIONS, PRODUCTS, SERVICES, D, codebook, in_vtiger
from tests.modules.rule_cases import CASES
from tests.modules.rule_cases_invoices import CASES as INVOICE_CASES

PACKAGE = Path(__file__).resolve().parents[2] / "sagesync_desktop"
RECORDS = {spec.id: ledger.KINDS[spec.filing.kind] for spec in ALL}
AT_HOME = ("clients/sage/", "sandbox/", "modules/ledger.py", "modules/places.py")
"""Where Sage's own names may stand: its client, its stand-in, and the vocabulary."""
HOSTS = ("sage.com", "sageone.co")
MADE_BY_CLIENT = {
    ledger.CUSTOMERS.name: set(),
    ledger.PEOPLE.name: {"contact_id"},
    ledger.PRODUCTS.name: {"sales_price", "sales_price_includes_tax"},
    ledger.SERVICES.name: {"sales_rate", "sales_rate_includes_tax", "rate_name"},
    ledger.INVOICES.name: {"payments"},
}
"""What Sage's client works out from other parts of an object."""
SAID_OF_ALL = {"web_link", "untouched", "repeated", "unreadable"}
SAMPLES = {
    Kind.BOOL: True,
    Kind.DATE: date(2026, 11, 2),
    Kind.MONEY: D("10.00"),
    Kind.NUMBER: D(1),
    Kind.COUNTRY: "GB",
    Kind.CODE: "GB_STANDARD",
}
_WIRE_NAME = re.compile(r"\$?[a-z]+(_[a-z0-9]+)+|\$[a-z]+|[A-Z]{4,}[A-Z0-9_]*")


def names_of(shape, before=""):
    """The names of a record or row that Sage's client makes of an object of this shape."""
    yield from (before + name for name in (*shape.texts, *shape.amounts, *shape.dates))
    yield from (f"{before}{name}_id" for name in shape.references)
    yield from (before + ours for _, ours in shape.reference_lists)
    for name, part in shape.parts:
        yield from names_of(part, f"{before}{name}.")
    yield from (ours for _, ours, _ in shape.rows)


@pytest.mark.parametrize("module", RECORDS, ids=lambda module: module.value)
def test_sages_client_delivers_the_declared_fields_and_no_others(module):
    kind, shape = RECORDS[module], shelves(FILINGS)[module].resource.shape
    assert {*names_of(shape), *MADE_BY_CLIENT[kind.name], *SAID_OF_ALL} == set(kind.fields)
    assert {name: set(names_of(row)) for _, name, row in shape.rows} == {
        name: set(ledger.ROWS[name]) for _, name, _ in shape.rows
    }


@pytest.mark.parametrize("spec", ALL, ids=lambda spec: spec.id.value)
def test_each_pair_is_of_a_declared_field_and_keeps_its_limit(spec):
    declared = RECORDS[spec.id].fields
    for pair in spec.fields:
        assert not pair.sage or pair.sage in declared
        if pair.direction.writes(Side.SAGE) and not pair.made_up:
            assert pair.max_length == declared[pair.sage].most


@pytest.mark.parametrize("spec", ALL, ids=lambda spec: spec.id.value)
def test_each_pair_writes_declared_fields_that_may_be_written(spec):
    declared = RECORDS[spec.id].fields
    book = codebook(pairs=[(ORGANIZATIONS, "x", "11x1"), (PRODUCTS, "x", "14x1"), (SERVICES, "x", "25x1")])
    for pair in spec.fields:
        value = read(pair, watched(spec.id, set()), book)
        if value is MISSING or pair.locked or not pair.direction.writes(Side.SAGE):
            continue
        for name, sent in write(pair, Side.SAGE, value, book).items():
            assert not declared[name].is_told
            assert {key for row in rows_of(name, sent) for key in row} <= set(ledger.ROWS.get(name, ()))


def rows_of(name, sent):
    return sent if name in ledger.ROWS else ()


class Watched(dict):
    """Fields or a row that note by which names they are asked."""

    def __init__(self, fields, asked):
        super().__init__(fields)
        self.asked = asked

    def get(self, name, default=None):
        self.asked.add(name)
        return super().get(name, default)

    def __getitem__(self, name):
        self.asked.add(name)
        return super().__getitem__(name)

    def __contains__(self, name):
        self.asked.add(name)
        return super().__contains__(name)


def watched(module, asked, fields=None):
    """A record of the ledger with every declared field, or with those given."""
    sound = fields or {name: _sample(field, asked) for name, field in RECORDS[module].fields.items()}
    rows = {name: tuple(Watched(row, asked) for row in sound[name]) for name in ledger.ROWS if name in sound}
    return Record(module, Side.SAGE, "s1", "r1", Watched({**sound, **rows}, asked))


def _sample(field, asked):
    if field.kind is Kind.LINES:
        return ({name: _sample(inner, asked) for name, inner in ledger.ROWS[field.name].items()},)
    if field.name.endswith("_ids"):
        return (ledger.CUSTOMER,)
    return SAMPLES.get(field.kind, "x")


@pytest.mark.parametrize("spec", ALL, ids=lambda spec: spec.id.value)
def test_pairs_and_evidence_ask_a_record_for_declared_names_only(spec):
    asked = set()
    book, sage, vtiger = codebook(), watched(spec.id, asked), in_vtiger(spec.id)
    readers = [spec.title, spec.worth, spec.is_shared]
    readers += [lambda record, one=one: one(record, book) for one in (spec.in_scope, spec.complete)]
    readers += [lambda record, key=key: key.of(record, book) for key in spec.match_keys]
    readers += [lambda record, pair=pair: read(pair, record, book) for pair in spec.fields]
    readers += [lambda record, pair=pair: pair.asks(record, book) for pair in spec.fields if pair.asks]
    readers += [lambda record, one=one: one.speaks(record, vtiger, book) for one in spec.contradictions]
    readers += [lambda record, key=key: key.counts(record, vtiger, book) for key in spec.match_keys]
    readers += [lambda record: spec.unequal(record, vtiger, book)]
    readers += [lambda record: spec.fitted(Side.SAGE, {}, record.fields, record, book)]
    readers += [lambda record: spec.amend(spec, {}, record, vtiger, {}, book)]
    readers += [lambda record: spec.remember({}, (), None, record, vtiger, book)]
    for reader in readers:
        reader(sage)
    assert undeclared(spec.id, asked) == set()


@pytest.mark.parametrize("case", [*CASES, *INVOICE_CASES], ids=str)
def test_rules_ask_a_record_for_declared_names_only(case):
    asked = set()
    rule = next(one for one in BY_ID[case.module].rules if one.id == case.rule)
    for record, partner, book in (
        (case.trips, case.partner, case.book),
        (case.passes, case.passing_partner, case.passing_book or case.book),
    ):
        record, partner = (_if_ledgers(one, asked) for one in (record, partner))
        rule.check(record, Context(book or codebook(), partner))
    assert undeclared(case.module, asked) == set()


def _if_ledgers(record, asked):
    if record is None or record.side is Side.VTIGER:
        return record
    return replace(watched(record.module, asked, record.fields), id=record.id)


def undeclared(module, asked):
    declared = set(RECORDS[module].fields)
    rows = {name for field, row in ledger.ROWS.items() if field in declared for name in row}
    return asked - declared - rows


# -- Sage's own names


def literals(path):
    """Every text of a file but its docstrings, with its line."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    told = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in told:
            yield node.lineno, node.value


@cache
def sages_own():
    """What Sage's client says to Sage and to nobody else: parameters, wire names, ids of fixed lists."""
    said = {text for path in (PACKAGE / "clients/sage").glob("*.py") for _, text in literals(path)}
    return (
        {text for text in said if _WIRE_NAME.fullmatch(text)}
        - declared_words()
        - {*ledger.Standing}
        - {"POST", "DELETE"}
    )


def declared_words():
    shapes = (*(kind.fields for kind in RECORDS.values()), *ledger.ROWS.values())
    names = {name for shape in shapes for name in shape}
    return names | {part for name in names for part in name.split(".")} | set(ledger.ACCOUNT_USES)


def breaches(name, path):
    """The lines of a file that say something which only Sage's client should."""
    fixed = {*ledger.Standing, ledger.PRO_FORMA, ledger.CUSTOMER, ledger.SUPPLIER}
    for line, text in literals(path):
        if text in sages_own() or text in fixed or any(host in text for host in HOSTS):
            yield f"{name}:{line}: {text}"


def test_sages_own_names_are_those_of_its_wire():
    assert {"sales_invoices", "contact_persons", "updated_or_created_since", "$items"} <= sages_own()
    assert {"invoice_lines", "idempotency_id", "tax_rate", "DELIVERY"} <= sages_own()
    assert not {"contact_id", "status_id", "product_sales", "VOID"} & sages_own()


def test_nothing_outside_sages_client_says_a_name_of_sages_wire():
    names = {path.relative_to(PACKAGE).as_posix(): path for path in sorted(PACKAGE.rglob("*.py"))}
    outside = {name: path for name, path in names.items() if not name.startswith(AT_HOME)}
    assert [one for name, path in outside.items() for one in breaches(name, path)] == []


@pytest.mark.parametrize(
    "said",
    [
        'PATH = "sales_invoices"',
        'ASK = ["updated_at"]',
        'HOST = "https://api.accounting.sage.com"',
        'X = "VOID"',
    ],
)
def test_a_name_of_sages_wire_in_another_room_is_found(said, tmp_path):
    path = tmp_path / "room.py"
    path.write_text(f'"""sales_invoices are spoken of here."""\n{said}\n', encoding="utf-8")
    assert list(breaches("room.py", path))
