"""A short heading for each reason why a record did not travel; the full sentence and cure are in the log."""

from PySide6.QtCore import QCoreApplication

TITLES = {
    "account.unusable": "Ledger account can no longer be used",
    "change.replaced": "Replaced the other side's change",
    "contact.no_organization": "Contact without organization",
    "contact.organization_missing": "Contact's organization has not synced",
    "direction.one_way": "Changed on the receiving side",
    "invoice.adjustment": "Invoice with an adjustment",
    "invoice.balance_stale": "Balance lags behind in Vtiger",
    "invoice.before_start": "Invoice older than the start date",
    "invoice.charge_tax": "Tax on shipping and handling",
    "invoice.closed_in_sage": "Invoice is closed in Sage",
    "invoice.credit_note": "Credit note in Vtiger",
    "invoice.currency_differs": "Currency differs from the organization's",
    "invoice.discount_over_line": "Discount that does not fit its line",
    "invoice.draft_in_sage": "Still a draft in Sage",
    "invoice.group_tax": "Group tax mode",
    "invoice.item_missing": "Invoiced item has not synced",
    "invoice.line_without_item": "Line without product or service",
    "invoice.locked_period": "Date in a locked period",
    "invoice.no_date": "Invoice without date",
    "invoice.no_lines": "Invoice without lines",
    "invoice.no_organization": "Invoice without organization",
    "invoice.no_province": "Invoice without a Canadian province",
    "invoice.no_tax_mode": "Invoice without tax mode",
    "invoice.not_eligible": "Status that does not travel",
    "invoice.other_customer": "Of two different customers",
    "invoice.organization_missing": "Invoice's organization has not synced",
    "invoice.overall_discount": "Discount on the whole invoice",
    "invoice.paid_differs": "Paid in one system only",
    "invoice.price_decimals": "Price with more than two decimals",
    "invoice.rate_differs": "Exchange rates differ",
    "invoice.several_taxes": "Several taxes on one line",
    "invoice.tax_kind_unclear": "Kind of zero tax not clear",
    "invoice.tax_not_in_sage": "Tax not mapped to Sage",
    "invoice.tax_not_in_vtiger": "Tax not mapped to Vtiger",
    "invoice.tax_not_linked": "Tax not ticked on the item",
    "invoice.totals_differ": "Totals would differ",
    "invoice.void_in_sage": "Void in Sage",
    "invoice.vtiger_read_only": "This Vtiger takes no invoices",
    "item.no_description": "Item without description",
    "match.ambiguous": "Perhaps the same record",
    "match.unlinked": "Taken apart, not decided",
    "organization.erased": "Personal data erased in Sage",
    "organization.wrong_type": "Not a customer in Sage",
    "product.tax_stays": "Product's tax changed in Sage",
    "record.conflict": "Changed differently on both sides",
    "record.deleted_and_edited": "Deleted here, changed there",
    "record.deleted_elsewhere": "Deleted on the other side",
    "record.gone": "Disappeared during the sync",
    "record.mandatory_empty": "A required field is empty",
    "record.moved": "Changed during the sync",
    "record.parent_missing": "Waits for another record",
    "record.unconfirmed": "Answer still outstanding",
    "record.unreadable": "Cannot be opened any more",
    "reference.clash": "Name or code already taken",
    "server.altered": "Stored differently over there",
    "server.duplicate": "Already there under this name or code",
    "server.rejected": "Refused by the other system",
    "text.not_storable": "Characters that cannot be stored",
    "text.too_long": "Text too long for Sage",
    "value.unmappable": "Value without counterpart",
    "record.failed": "Could not be synced",
}
"""Rule id -> heading; a test holds it against every rule that there is."""


def rule_title(rule: str) -> str:
    """The heading of a reason; of one that this version does not know, its id in words."""
    known = TITLES.get(rule)
    if known is None:
        return rule.rpartition(".")[2].replace("_", " ").capitalize()
    return QCoreApplication.translate("RuleTitles", known)
