"""Words that only the log and the skipped page need: short titles of reasons, durations, a run's look."""

from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from sagesync_desktop.gui import phrases

PREVIEW = "preview"


def _tr(text: str) -> str:
    return QCoreApplication.translate("LogWords", text)


def run_look(state: str) -> tuple[str, str, str]:
    """(icon name, word, palette role) of a run's state; a preview wrote nothing and says so."""
    return ("search", _tr("Preview"), "accent") if state == PREVIEW else phrases.state_look(state)


def duration(length: timedelta) -> str:
    """How long a run took, short enough for a column."""
    seconds = max(0, round(length.total_seconds()))
    if seconds < 60:
        return _tr("{0} s").format(seconds)
    if seconds < 3600:
        return _tr("{0} min {1:02d} s").format(seconds // 60, seconds % 60)
    return _tr("{0} h {1:02d} min").format(seconds // 3600, seconds % 3600 // 60)


def rule_title(rule: str) -> str:
    """A reason's short title; a rule that is newer than this table by its own id, made readable."""
    known = _titles().get(rule)
    return known if known is not None else rule.replace(".", ": ").replace("_", " ").capitalize()


def _titles() -> dict[str, str]:
    return _record_titles() | _invoice_titles() | _line_titles()


def _record_titles() -> dict[str, str]:
    return {
        "text.too_long": _tr("Text too long for Sage"),
        "text.not_storable": _tr("Characters that Vtiger cannot keep"),
        "record.mandatory_empty": _tr("Mandatory field empty"),
        "match.ambiguous": _tr("More than one possible match"),
        "record.conflict": _tr("Changed on both sides"),
        "record.deleted_elsewhere": _tr("Deleted on the other side"),
        "record.deleted_and_edited": _tr("Deleted here, changed there"),
        "record.unreadable": _tr("Cannot be opened any more"),
        "record.moved": _tr("Changed during the sync"),
        "record.gone": _tr("Disappeared during the sync"),
        "record.parent_missing": _tr("Related record missing"),
        "record.unconfirmed": _tr("No answer to a write yet"),
        "direction.one_way": _tr("Changed on the read-only side"),
        "value.unmappable": _tr("Value without counterpart"),
        "reference.clash": _tr("Name or code already taken"),
        "server.rejected": _tr("Refused by the other system"),
        "server.altered": _tr("Stored differently than sent"),
        "organization.wrong_type": _tr("Not a customer in Sage"),
        "organization.erased": _tr("Personal data erased in Sage"),
        "contact.no_organization": _tr("Contact without organization"),
        "contact.organization_missing": _tr("The contact's organization is missing"),
        "item.no_description": _tr("Item without description"),
        "account.unusable": _tr("Ledger account not usable"),
    }


def _invoice_titles() -> dict[str, str]:
    return {
        "invoice.not_eligible": _tr("Status that does not travel"),
        "invoice.draft_in_sage": _tr("Still a draft in Sage"),
        "invoice.void_in_sage": _tr("Void in Sage"),
        "invoice.vtiger_read_only": _tr("This Vtiger cannot take invoices"),
        "invoice.no_date": _tr("No invoice date"),
        "invoice.no_organization": _tr("No organization"),
        "invoice.before_start": _tr("Before the start date"),
        "invoice.closed_in_sage": _tr("Closed for changes in Sage"),
        "invoice.locked_period": _tr("Date in a locked period"),
        "invoice.credit_note": _tr("Negative total"),
        "invoice.group_tax": _tr("Group tax mode"),
        "invoice.no_tax_mode": _tr("No tax mode"),
        "invoice.adjustment": _tr("Adjustment amount"),
        "invoice.overall_discount": _tr("Overall discount"),
        "invoice.charge_tax": _tr("Taxed shipping charge"),
        "invoice.organization_missing": _tr("The invoice's organization is missing"),
        "invoice.currency_differs": _tr("Not the organization's currency"),
        "invoice.rate_differs": _tr("Exchange rates differ"),
        "invoice.totals_differ": _tr("Totals would differ"),
    }


def _line_titles() -> dict[str, str]:
    return {
        "invoice.no_lines": _tr("No lines"),
        "invoice.line_without_item": _tr("Line without product or service"),
        "invoice.several_taxes": _tr("More than one tax on a line"),
        "invoice.tax_not_in_sage": _tr("Tax not mapped to Sage"),
        "invoice.tax_not_in_vtiger": _tr("Sage rate not mapped to Vtiger"),
        "invoice.item_missing": _tr("Product or service missing"),
        "invoice.tax_not_linked": _tr("Tax not ticked on the item"),
        "invoice.price_decimals": _tr("Price with too many decimals"),
    }
