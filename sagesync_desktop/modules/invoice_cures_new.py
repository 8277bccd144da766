"""Cures of an invoice that needs an item which nobody has made yet: it is made first."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

from sagesync_desktop.core.codebook import Codebook
from sagesync_desktop.core.context import Context
from sagesync_desktop.core.cures import MADE, Ask, Cure, Elsewhere, Make, Need, Shown, Unfit, Work
from sagesync_desktop.core.given import written
from sagesync_desktop.core.sentence import say
from sagesync_desktop.core.types import Fields, ModuleId, Record, Row, Side
from sagesync_desktop.core.values import parse_decimal
from sagesync_desktop.modules import invoice_cures_lines as vtiger_lines
from sagesync_desktop.modules import invoice_cures_sage as sage_lines
from sagesync_desktop.modules.document import document_of
from sagesync_desktop.modules.invoice_cures_levy import is_levied, levy_line, levy_names
from sagesync_desktop.modules.invoice_cures_lines import Chosen, Fits, Names
from sagesync_desktop.modules.invoice_lines import sales_account
from sagesync_desktop.modules.invoice_works import line_rows, tax_columns
from sagesync_desktop.modules.items import NAME_LENGTH

PRODUCTS, SERVICES = ModuleId.PRODUCTS, ModuleId.SERVICES
Bears = Callable[[Record, Context], Mapping[str, Decimal] | None]
"""(invoice, context) -> the taxes that the item has to bear, in percent; None where it cannot."""


@dataclass(frozen=True, slots=True)
class _New:
    """An item that is made for an invoice."""

    module: ModuleId
    side: Side
    work: Chosen
    fits: Fits
    names: Names
    bears: Bears

    def needs(self, invoice: Record, context: Context) -> Need | None:
        """Its name; None where there is an item that may be meant, or none can be made."""
        if invoice.side is not self.side or not self.fits(invoice, context):
            return None
        names = [name for name in self.names(invoice, context) if name]
        known = any(context.called(self.module, self.side, name) for name in names)
        if known or self.bears(invoice, context) is None:
            return None
        is_service = self.module is SERVICES
        label = say("Name of the new service") if is_service else say("Name of the new product")
        return Need(Ask.TEXT, label, names[0][:NAME_LENGTH] if names else "", most=NAME_LENGTH)

    def done(self, invoice: Record, context: Context, given: str) -> Work | None:
        """The item is made, and then what a chosen one would do."""
        need, taxes = self.needs(invoice, context), self.bears(invoice, context)
        if need is None or taxes is None:
            return None
        name = written(given, need)
        if context.called(self.module, self.side, name):
            raise Unfit(say("“{name}” is there already: choose it", name=name))
        fields = _fields(self.module, self.side, name, taxes, context.book)
        work = self.work(invoice, context, Record(self.module, self.side, MADE, "", fields))
        if work is None or any(isinstance(one, Elsewhere) for one in work.effects):
            return work
        what = say("New service") if self.module is SERVICES else say("New product")
        shown = Shown(self.side, what, None, name)
        make = Make(self.module, self.side, fields)
        return replace(work, effects=(make, *work.effects), shown=(shown, *work.shown))


def _fields(module: ModuleId, side: Side, name: str, taxes: Mapping[str, Decimal], book: Codebook) -> Fields:
    """What an item is made of; Sage knows it by its description alone."""
    if side is Side.SAGE:
        made = {"description": name, "sales_ledger_account_id": sales_account(module, None, book)}
        return {**made, **dict.fromkeys(("sales_tax_rate_id",) if taxes else (), next(iter(taxes), ""))}
    rows: tuple[Row, ...] = tuple({"name": tax, "rate": rate} for tax, rate in taxes.items())
    key = "servicename" if module is SERVICES else "productname"
    return {key: name, "description": name, "taxes": rows}


def _cure(id: str, label: str, new: _New) -> Cure:
    return Cure(id, label, new.done, new.needs)


# -- which taxes it has to bear


def _none(_invoice: Record, _context: Context) -> Mapping[str, Decimal]:
    return {}


def _of_charge(invoice: Record, context: Context) -> Mapping[str, Decimal] | None:
    """The tax of the charge's percentage that is mapped to a rate in Sage."""
    rate = vtiger_lines.charge_rate(invoice)
    taxes = context.book.setup.taxes
    fitting = [one.name for one in taxes if one.percentage == rate and context.book.sage_tax(one.name)]
    return {fitting[0]: rate} if len(fitting) == 1 else None


def _of_bare_line(invoice: Record, context: Context) -> Mapping[str, Decimal] | None:
    """What the first line without item bears."""
    at = vtiger_lines.first_bare(invoice, context)
    if at is None:
        return None
    row = line_rows(invoice)[at]
    rates = {name: parse_decimal(row[name]) for name in tax_columns(row)}
    return {name: rate for name, rate in rates.items() if rate}


def _of_bare_in_sage(invoice: Record, _context: Context) -> Mapping[str, Decimal] | None:
    bare = next((line for line in document_of(invoice).lines if line.item is None), None)
    return None if bare is None else {bare.tax.rate_id: Decimal(0)} if bare.tax.rate_id else {}


def _of_carriage(invoice: Record, _context: Context) -> Mapping[str, Decimal]:
    rate = invoice.text("shipping_tax_rate_id")
    return {rate: Decimal(0)} if rate else {}


# -- the cures


def _in_vtiger(module: ModuleId, work: Chosen, fits: Fits, names: Names, bears: Bears) -> _New:
    return _New(module, Side.VTIGER, work, fits, names, bears)


ADJUSTMENT = _cure(
    "as_new_service",
    "Put it on a line of its own, with a new service for it",
    _in_vtiger(
        SERVICES, vtiger_lines.adjustment_line, vtiger_lines.has_adjustment, vtiger_lines.adjustment, _none
    ),
)
CHARGE = _cure(
    "as_new_service",
    "Put the charge on a line of its own, with a new service for it",
    _in_vtiger(
        SERVICES, vtiger_lines.charge_line, vtiger_lines.has_charge, vtiger_lines.carriage, _of_charge
    ),
)
LEVY = _cure(
    "levy_new_service",
    "Put the levy on a line of its own, with a new service for it",
    _in_vtiger(SERVICES, levy_line, is_levied, levy_names, _none),
)
BARE_LINE = tuple(
    _cure(
        f"new_{kind}",
        label,
        _in_vtiger(
            module,
            vtiger_lines.item_given,
            vtiger_lines.is_bare,
            vtiger_lines.name_of_bare,
            _of_bare_line,
        ),
    )
    for module, kind, label in (
        (PRODUCTS, "product", "Make a product for the line"),
        (SERVICES, "service", "Make a service for the line"),
    )
)
BARE_LINE_IN_SAGE = _cure(
    "new_sage_service",
    "Make a service for the line in Sage",
    _New(
        SERVICES,
        Side.SAGE,
        sage_lines.item_given,
        sage_lines.is_bare,
        sage_lines.text_of_bare,
        _of_bare_in_sage,
    ),
)
CHARGE_IN_SAGE = _cure(
    "sage_new_service",
    "Put the carriage on a line in Sage, with a new service for it",
    _New(
        SERVICES,
        Side.SAGE,
        sage_lines.carriage_line,
        sage_lines.has_carriage,
        vtiger_lines.carriage,
        _of_carriage,
    ),
)
