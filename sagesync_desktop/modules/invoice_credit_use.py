"""A credit note and an invoice that name each other: using it there is offered, never assumed."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from sagesync_desktop.core.codebook import Codebook
from sagesync_desktop.core.context import Context
from sagesync_desktop.core.cures import Cure, Edit, Look, Shown, Work
from sagesync_desktop.core.rules import known_skip
from sagesync_desktop.core.sentence import Sentence, say
from sagesync_desktop.core.types import Fields, ModuleId, Record, RecordId, Side, Skip
from sagesync_desktop.modules.credits import credits_travel
from sagesync_desktop.modules.cure_parts import on_sides
from sagesync_desktop.modules.invoice_evidence import sage_number
from sagesync_desktop.modules.invoice_money import outstanding
from sagesync_desktop.modules.ledger import USED_AMOUNT, USED_FOR, is_credit_id
from sagesync_desktop.modules.statuses import is_void

INVOICES = ModuleId.INVOICES
UNUSED = "invoice.credit_unused"
_NUMBER = re.compile(r"[^\W\d_][\w/.-]*\d")
"""A document's number among words: from a letter to a digit, such as INV12 or SCN-3."""
_TEXTS = ("subject", "description", "terms_conditions", "reference", "notes")


@dataclass(frozen=True, slots=True)
class _Paper:
    """One document on both sides."""

    sage: Record
    vtiger: Record

    @property
    def is_credit(self) -> bool:
        return is_credit_id(self.sage.id)

    @property
    def numbers(self) -> frozenset[str]:
        """What others call it."""
        return frozenset(
            {self.vtiger.text("invoice_no").casefold(), sage_number(self.sage).casefold()} - {""}
        )

    @property
    def names(self) -> frozenset[str]:
        """The numbers in its texts, its own left out: a copy of its number names nobody else."""
        texts = (one.text(name) for one in (self.sage, self.vtiger) for name in _TEXTS)
        return frozenset(found.casefold() for text in texts for found in _NUMBER.findall(text)) - self.numbers


@dataclass(frozen=True, slots=True)
class Two:
    """A credit note and the invoice that it could be used for, as Sage holds them."""

    credit: Record
    invoice: Record
    is_correction: bool = False
    """Whether the credit note was posted over the invoice, so that it need not name it."""

    @property
    def amount(self) -> Decimal:
        """What of both is open."""
        return min(-outstanding(self.credit), outstanding(self.invoice))


def unused_credit(sage: Record, vtiger: Record, book: Codebook) -> Skip | None:
    """The question about a document that names, and is named by, one of the other kind."""
    two = _two(_Paper(sage, vtiger), book)
    if two is None:
        return None
    return known_skip(UNUSED, _said(two))


def _said(two: Two) -> Sentence:
    credit, invoice = sage_number(two.credit), sage_number(two.invoice)
    if two.is_correction:
        return say(
            "{credit} was posted over {invoice}, and {amount} of it could be set against it",
            credit=credit,
            invoice=invoice,
            amount=two.amount,
        )
    return say(
        "{credit} and {invoice} name each other, and {amount} of the credit could be used",
        credit=credit,
        invoice=invoice,
        amount=two.amount,
    )


def _two(paper: _Paper, book: Codebook) -> Two | None:
    """None where several could be meant: which one is nobody's guess."""
    if not credits_travel(book):
        return None
    others = _named_back(paper, book) if outstanding(paper.sage) else ()
    found = [two for other in others if (two := _with_open(paper, other)) is not None]
    found = found or list(_corrected(paper, book))
    return found[0] if len(found) == 1 else None


def _with_open(paper: _Paper, other: _Paper) -> Two | None:
    credit, invoice = (paper, other) if paper.is_credit else (other, paper)
    return _both_open(credit.sage, invoice.sage)


def _both_open(credit: Record, invoice: Record) -> Two | None:
    two = Two(credit, invoice)
    same_money = credit.text("currency_id") == invoice.text("currency_id")
    return two if same_money and two.amount > 0 else None


def _corrected(paper: _Paper, book: Codebook) -> Iterator[Two]:
    """The invoice in whose place the paper came, with its credit note: neither is linked any more."""
    for module, sage_id, vtiger_id in book.parted:
        if module is not INVOICES or vtiger_id != paper.vtiger.id:
            continue
        old = book.record(INVOICES, Side.SAGE, sage_id)
        for credit in credits_over(old, book) if old is not None and not old.deleted else ():
            two = _both_open(credit, old) if old is not None else None
            if two is not None:
                yield replace(two, is_correction=True)


def credits_over(old: Record, book: Codebook) -> tuple[Record, ...]:
    """The credit notes that bear the number of one of Sage's invoices as their reference and count."""
    number = sage_number(old)
    found = book.named(INVOICES, Side.SAGE, f" · {number}") if number else ()
    records = (book.record(INVOICES, Side.SAGE, one) for one in found if is_credit_id(one))
    return tuple(
        one
        for one in records
        if one is not None and _credits(one, old, number) and not one.deleted and not is_void(one)
    )


def _credits(credit: Record, old: Record, number: str) -> bool:
    same_customer = credit.text("contact_id") == old.text("contact_id")
    return same_customer and credit.text("reference").casefold() == number.casefold()


def _named_back(paper: _Paper, book: Codebook) -> Iterator[_Paper]:
    """The documents of the other kind and the same customer that the paper names, and that name it."""
    for record_id in _named(paper, book):
        other = _paper(record_id, book)
        if other is None or other.is_credit is paper.is_credit:
            continue
        is_mutual = bool(paper.names & other.numbers and other.names & paper.numbers)
        if is_mutual and other.sage.text("contact_id") == paper.sage.text("contact_id"):
            yield other


def _named(paper: _Paper, book: Codebook) -> dict[RecordId, None]:
    """Vtiger ids of what the numbers in its texts may mean, on either side."""
    found: dict[RecordId, None] = {}
    for number in sorted(paper.names):
        found |= dict.fromkeys(book.named(INVOICES, Side.VTIGER, number))
        there = (book.partner(INVOICES, Side.SAGE, one) for one in book.named(INVOICES, Side.SAGE, number))
        found |= dict.fromkeys(one for one in there if one is not None)
    return found


def _paper(vtiger_id: RecordId, book: Codebook) -> _Paper | None:
    sage_id = book.partner(INVOICES, Side.VTIGER, vtiger_id)
    vtiger, sage = (
        book.record(INVOICES, Side.VTIGER, vtiger_id),
        book.record(INVOICES, Side.SAGE, sage_id or ""),
    )
    return _Paper(sage, vtiger) if sage is not None and vtiger is not None else None


def _used(document: Record, context: Context, _given: str) -> Work | None:
    sides = on_sides(document, context)
    two = _two(_Paper(sides[Side.SAGE], sides[Side.VTIGER]), context.book) if sides else None
    if two is None:
        return None
    fields: Fields = {USED_FOR: two.invoice.id, USED_AMOUNT: two.amount}
    warning = say(
        "{amount} of {credit} would be set against {invoice} in Sage. That cannot be changed afterwards, but "
        "deleted there",
        amount=two.amount,
        credit=sage_number(two.credit),
        invoice=sage_number(two.invoice),
    )
    use = Edit(INVOICES, Side.SAGE, two.credit.id, fields)
    return Work((use, Look(INVOICES, Side.SAGE, two.invoice.id)), tuple(_shown(two)), warning=warning)


def _shown(two: Two) -> Iterator[Shown]:
    for one, by in ((two.credit, two.amount), (two.invoice, -two.amount)):
        before = outstanding(one)
        yield Shown(Side.SAGE, say("Open on {number}", number=sage_number(one)), before, before + by)


USE_CREDIT = (Cure("use_credit", "Set the credit note against the invoice", _used),)
