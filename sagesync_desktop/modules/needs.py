"""What must be mapped before any sync starts; nothing of it is ever guessed."""

from sagesync_desktop.core.sentence import say, term
from sagesync_desktop.core.settings import Settings
from sagesync_desktop.core.types import ModuleId, Side
from sagesync_desktop.modules import in_use


def needed_accounts(settings: Settings) -> tuple[str, ...]:
    """The purposes whose account Sage demands of the modules that write there."""
    return tuple(
        purpose
        for spec in in_use(settings)
        if settings.module(spec.id).direction.writes(Side.SAGE)
        for purpose in spec.accounts
    )


def missing_mappings(settings: Settings) -> tuple[str, ...]:
    """What a sync cannot do without, in words; empty when all is mapped."""
    accounts = settings.mappings.accounts
    absent = (purpose for purpose in needed_accounts(settings) if not accounts.get(purpose))
    missing = [say("the {purpose} account", purpose=term(purpose.replace("_", " "))) for purpose in absent]
    if settings.module(ModuleId.INVOICES).on and not any(settings.mappings.taxes.values()):
        missing.append(term("taxes"))
    return tuple(missing)


FREE_OF_SETUP = frozenset(
    {"contact.no_organization", "contact.organization_missing", "invoice.organization_missing"}
    | {"invoice.item_missing", "invoice.no_organization", "invoice.credit_note", "invoice.line_without_item"}
    | {"invoice.no_lines", "invoice.no_date", "invoice.group_tax", "invoice.void_in_sage"}
    | {"item.no_description", "organization.erased", "organization.erased_alone", "organization.wrong_type"}
    | {"record.mandatory_empty", "record.conflict", "record.deleted_and_edited", "record.deleted_elsewhere"}
    | {"desk.by_hand", "desk.left_alone", "desk.never", "match.ambiguous", "match.look", "match.unlinked"}
    | {"text.too_long", "direction.one_way"}
)
"""Rules whose word cannot change by what is set up in either system besides records."""
