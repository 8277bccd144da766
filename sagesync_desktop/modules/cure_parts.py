"""What the cures of all modules share: the module as a person tailored it, and edits of one record."""

from collections.abc import Callable, Mapping

from sagesync_desktop.core.codebook import Codebook
from sagesync_desktop.core.context import Context
from sagesync_desktop.core.cures import Edit, Shown, Work
from sagesync_desktop.core.mapping import read, write
from sagesync_desktop.core.sentence import term
from sagesync_desktop.core.specs import FieldMap, ModuleSpec, labelled, tailored
from sagesync_desktop.core.types import UNLINKED, Fields, Item, Missing, ModuleId, Record, Side, Value
from sagesync_desktop.core.values import Kind
from sagesync_desktop.core.words import as_text
from sagesync_desktop.modules.lacks import within_plan
from sagesync_desktop.modules.line_words import item_name

SpecOf = Callable[[Context], ModuleSpec]
"""The module as this user has it."""


def spec_of(declared: ModuleSpec) -> SpecOf:
    """How the module is found that a person has tailored, from the one that is declared."""

    def own(context: Context) -> ModuleSpec:
        book = context.book
        spec = tailored(declared, book.settings.module(declared.id), book.settings.options)
        return within_plan(labelled(spec, book.setup.fields.get(declared.id, ())), book.books)

    return own


def edited(record: Record, fields: Fields, *shown: Shown, warning: str = "") -> Work:
    """A change of the held record itself, on its own side."""
    return Work((Edit(record.module, record.side, record.id, fields),), shown, warning=warning)


def of_pair(pair: FieldMap, record: Record, value: Value, context: Context, warning: str = "") -> Work | None:
    """A change of one shared field of a record; None where its side cannot be told of it."""
    fields = write(pair, record.side, value, context.book)
    if not fields:
        return None
    before = read(pair, record, context.book)
    shown = (in_words(pair, record.side, before, value, context),)
    return edited(record, fields, *shown, warning=warning)


def in_words(
    pair: FieldMap, side: Side, before: Value | Missing, after: Value | Missing, context: Context
) -> Shown:
    """One shared field of a side before and after; what it refers to by name."""
    texts = (spoken(pair, value, context) for value in (before, after))
    return Shown(side, term(pair.label), *texts)


def spoken(pair: FieldMap, value: Value | Missing, context: Context) -> Value | Missing:
    """A shared value as it is shown: lines, items, references and what the books name in words."""
    if pair.kind is Kind.REFERENCE and isinstance(value, str) and value:
        return organization_name(value, context)
    if isinstance(value, tuple):
        return as_text(value, pair.kind, lambda what: _item_called(what, context.book))
    return called_in_books(pair, value, context.book)


def called_in_books(pair: FieldMap, value: Value | Missing, book: Codebook) -> Value | Missing:
    """An account or a tax rate, which is kept by its id, by the name that Sage shows; all else as it is."""
    if pair.kind is not Kind.CODE or pair.transform is None or not isinstance(value, str):
        return value
    accounts = {one.id: one.name for one in book.books.ledger_accounts}
    return accounts.get(value) or {one.id: one.called for one in book.books.tax_rates}.get(value, value)


def _item_called(what: str | Item, book: Codebook) -> str:
    """An item by its name, as the other side's lines name it."""
    return what if isinstance(what, str) else item_name(what, book) or what.id


def organization_name(shared: str, context: Context) -> str:
    """The name of the organization that a shared reference stands for."""
    side = Side.SAGE if shared.startswith(UNLINKED) else Side.VTIGER
    found = context.book.record(ModuleId.ORGANIZATIONS, side, shared.removeprefix(UNLINKED))
    return found.text("name" if side is Side.SAGE else "accountname") if found is not None else shared


def on_sides(record: Record, context: Context) -> Mapping[Side, Record] | None:
    """The held record and its partner by their sides; None where it has none."""
    if context.partner is None:
        return None
    return {record.side: record, context.partner.side: context.partner}
