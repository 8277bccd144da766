"""What speaks for two invoices being one: a number of the other system, or customer, date, total and lines.

All keys that link count within one customer only; the number under another customer asks, for customers are
entered twice too. Neither system's own number is a key by itself: Vtiger's counts where
it stands in Sage's reference, Sage's where it stands in Vtiger's subject, whoever put it there.
"""

import re
from collections.abc import Collection, Hashable, Iterable, Sequence
from datetime import date
from decimal import Decimal

from sagesync_desktop.core.codebook import Codebook
from sagesync_desktop.core.evidence import (
    Contradiction,
    KeyReader,
    MatchKey,
    PairCheck,
    Trait,
    TraitOf,
    Weight,
    always,
    itself,
    unlike,
)
from sagesync_desktop.core.types import ModuleId, Record, Side
from sagesync_desktop.core.values import Kind, parse_date, plain, same
from sagesync_desktop.modules.credits import credits_travel, is_credit
from sagesync_desktop.modules.document import document_of
from sagesync_desktop.modules.invoice_lines import shared_lines
from sagesync_desktop.modules.invoice_ways import as_posted
from sagesync_desktop.modules.pairs import within_organization
from sagesync_desktop.modules.standin import to_be_found_for
from sagesync_desktop.modules.statuses import is_cancelled, is_void
from sagesync_desktop.modules.totals import total

_NEAR_DAYS = 7
"""Two programs in which one sale was typed date it alike within days; a fee of the next month is another."""
_GIVES_BACK = "\N{MINUS SIGN}"
"""Begins the keys of credit notes."""
_SERIES = re.compile(r"^(.*?[^\d\W].*?)(\d+)$", re.DOTALL)
"""A running number behind a prefix that holds a letter."""


def sage_number(record: Record) -> str:
    """The number that Sage shows for the invoice."""
    return record.text("displayed_as") or record.text("invoice_number")


def currency_of_invoice(record: Record, book: Codebook) -> str:
    """The invoice's currency; Vtiger leaves it empty where the API was not told one, which means the base."""
    return record.text("currency_code").upper() or book.setup.base_currency


def _sage_currency(record: Record, book: Codebook) -> str:
    return record.text("currency_id").upper() or book.books.base_currency


def _within(text: KeyReader) -> KeyReader:
    def key(record: Record, book: Codebook) -> str:
        own = _of_its_kind(record, book, text(record, book))
        return within_organization(record, book, own, to_be_found_for(record, book))

    return key


def _of_its_kind(record: Record, book: Codebook, key: str) -> str:
    """A credit note may bear the number of the invoice that it credits: only its like is looked for."""
    gives_back = bool(key) and credits_travel(book) and is_credit(record, book)
    return f"{_GIVES_BACK}{key}" if gives_back else key


def _day(record: Record) -> date | None:
    return parse_date(record.fields.get("date" if record.side is Side.SAGE else "invoicedate"))


def _date(record: Record, _book: Codebook) -> str:
    day = _day(record)
    return day.isoformat() if day else ""


def _date_and_total(record: Record, book: Codebook) -> str:
    day = _date(record, book)
    return f"{day}|{total(record)}" if day else ""


def _outline(record: Record, book: Codebook) -> str:
    """How many lines, pieces and what worth before discounts: equal where the lines are."""
    lines = document_of(as_posted(record, book)).lines
    pieces = sum((line.quantity for line in lines), Decimal(0))
    worth = sum((line.gross for line in lines), Decimal(0))
    return f"{len(lines)}|{plain(pieces)}|{plain(worth)}" if lines else ""


def _number_as_reference(record: Record, _book: Codebook) -> str:
    return record.text("reference" if record.side is Side.SAGE else "invoice_no")


def _number_as_subject(record: Record, _book: Codebook) -> str:
    return sage_number(record) if record.side is Side.SAGE else record.text("subject")


def _subject_and_total(record: Record, _book: Codebook) -> str:
    text = record.text("reference" if record.side is Side.SAGE else "subject")
    return f"{text}|{total(record)}" if text else ""


def _are_near(sage: Record, vtiger: Record, _book: Codebook) -> bool:
    left, right = _day(sage), _day(vtiger)
    if left is None or right is None:
        return True
    return (left.year, left.month) == (right.year, right.month) or abs((left - right).days) <= _NEAR_DAYS


def _are_within_days(sage: Record, vtiger: Record, _book: Codebook) -> bool:
    left, right = _day(sage), _day(vtiger)
    return left is not None and right is not None and abs((left - right).days) <= _NEAR_DAYS


def _worth_something(record: Record, _book: Codebook) -> str:
    return str(amount) if (amount := total(record)) else ""


def _number_and_total(record: Record, book: Codebook) -> str:
    text = _number_as_reference(record, book)
    return _of_its_kind(record, book, f"{text.casefold()}|{total(record)}") if text else ""


def _is_another_customer(sage: Record, vtiger: Record, book: Codebook) -> bool:
    """Whether it is known of either customer who it is on the other side, and that is not the other one."""
    ours, theirs = sage.text("contact_id"), vtiger.text("account_id")
    if not theirs:
        return ours != to_be_found_for(vtiger, book)
    partner = book.partner(ModuleId.ORGANIZATIONS, Side.SAGE, ours)
    if partner is None and book.partner(ModuleId.ORGANIZATIONS, Side.VTIGER, theirs) is None:
        return False
    return partner != theirs


def _is_near_elsewhere(sage: Record, vtiger: Record, book: Codebook) -> bool:
    return _are_near(sage, vtiger, book) and _is_another_customer(sage, vtiger, book)


def _have_same_lines(sage: Record, vtiger: Record, book: Codebook) -> bool:
    return same(Kind.LINES, shared_lines(sage, book), shared_lines(vtiger, book))


def _are_near_with_same_lines(sage: Record, vtiger: Record, book: Codebook) -> bool:
    return _are_near(sage, vtiger, book) and _have_same_lines(sage, vtiger, book)


def _total_text(record: Record, _book: Codebook) -> str:
    return str(total(record))


def _is_another_number(sage: Record, vtiger: Record, _book: Codebook) -> bool:
    """One names a document of the other system, and it is not this one."""
    named = (
        (sage.text("reference"), vtiger.text("invoice_no")),
        (vtiger.text("subject"), sage_number(sage)),
    )
    return any(_is_of_the_series(said, own) and said.casefold() != own.casefold() for said, own in named)


def _is_of_the_series(text: str, own: str) -> bool:
    return _series(text) == _series(own) != ""


def _is_one_cancelled(sage: Record, vtiger: Record, _book: Codebook) -> bool:
    return _is_cancelled(sage) != _is_cancelled(vtiger)


def _is_cancelled(record: Record) -> bool:
    if record.side is Side.SAGE:
        return is_void(record)
    return is_cancelled(record.text("invoicestatus"))


# -- what those checks look at


def _days(_sage: Sequence[Record], _vtiger: Sequence[Record], _book: Codebook) -> Trait:
    return _day


def _days_and_lines(_sage: Sequence[Record], _vtiger: Sequence[Record], book: Codebook) -> Trait:
    def trait(record: Record) -> Hashable:
        return _day(record), shared_lines(record, book)

    return trait


def _customer(record: Record) -> str:
    return record.text("contact_id" if record.side is Side.SAGE else "account_id")


def _customers(_sage: Sequence[Record], _vtiger: Sequence[Record], _book: Codebook) -> Trait:
    return _customer


def _days_and_customers(_sage: Sequence[Record], _vtiger: Sequence[Record], _book: Codebook) -> Trait:
    return lambda record: (_day(record), _customer(record))


def _standings(_sage: Sequence[Record], _vtiger: Sequence[Record], _book: Codebook) -> Trait:
    return _is_cancelled


def _numbers(sage: Sequence[Record], vtiger: Sequence[Record], _book: Codebook) -> Trait:
    """Which numbers of the other side a record's texts and number could be taken for; most for none."""
    references = _Numbers([one.text("reference") for one in sage], [one.text("invoice_no") for one in vtiger])
    subjects = _Numbers([one.text("subject") for one in vtiger], [sage_number(one) for one in sage])

    def trait(record: Record) -> Hashable:
        if record.side is Side.SAGE:
            return references.said(record.text("reference")), subjects.own(sage_number(record))
        return subjects.said(record.text("subject")), references.own(record.text("invoice_no"))

    return trait


class _Numbers:
    """Texts that may name documents of the other side, and the numbers that those bear."""

    def __init__(self, said: Iterable[str], own: Iterable[str]) -> None:
        """Keep the texts of either, and the series that both know."""
        self._said, self._own = ({text.casefold() for text in texts} for texts in (said, own))
        self._series = {_series(text) for text in self._said} & {_series(text) for text in self._own} - {""}

    def said(self, text: str) -> Hashable:
        """What of a text matters to the numbers: its series, and itself where somebody bears it."""
        return self._mark(text.casefold(), self._own)

    def own(self, number: str) -> Hashable:
        """What of a number matters to the texts."""
        return self._mark(number.casefold(), self._said)

    def _mark(self, text: str, others: Collection[str]) -> Hashable:
        series = _series(text)
        return (series, text if text in others else "") if series in self._series else None


def _series(text: str) -> str:
    found = _SERIES.match(text.casefold())
    return found[1] if found else ""


def _key(
    id: str,
    text: KeyReader,
    weight: Weight,
    counts: PairCheck = always,
    trait: TraitOf = itself,
    *,
    is_certain: bool = False,
) -> MatchKey:
    read = _within(text)
    return MatchKey(id, read, read, weight, counts, trait, is_certain=is_certain)


MATCH_KEYS = (
    _key("reference", _number_as_reference, Weight.IDENTIFYING),
    _key("Sage's number", _number_as_subject, Weight.IDENTIFYING),
    _key("subject and total", _subject_and_total, Weight.IDENTIFYING, _are_near, _days),
    # Four things that nobody copied from the other system, and none of them money that one would overwrite.
    _key(
        "customer, date, total and lines",
        _date_and_total,
        Weight.STRONG,
        _have_same_lines,
        _days_and_lines,
        is_certain=True,
    ),
    _key("customer, date and total", _date_and_total, Weight.WEAK),
    _key("customer and lines", _outline, Weight.WEAK, _are_near_with_same_lines, _days_and_lines),
    _key("customer and total", _worth_something, Weight.WEAK, _are_within_days, _days),
    MatchKey(
        "reference and total",
        _number_and_total,
        _number_and_total,
        Weight.WEAK,
        _is_near_elsewhere,
        _days_and_customers,
    ),
)
CONTRADICTIONS = (
    Contradiction("another customer", _is_another_customer, _customers),
    Contradiction("another number", _is_another_number, _numbers),
    unlike("another date", _date, _date),
    unlike("another total", _total_text, _total_text),
    unlike("another currency", _sage_currency, currency_of_invoice),
    Contradiction("one of them cancelled", _is_one_cancelled, _standings),
)
