"""Causes, held records and cures as the services answer them, for the tests and pictures of the desk."""

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

from sagesync_desktop.app.desk import (
    Beside,
    DeskCandidate,
    DeskCause,
    DeskClash,
    DeskRecord,
    GroupOffer,
    OfferedCure,
    Picked,
    Write,
)
from sagesync_desktop.core.cures import Ask, Choice, Differing, Need, Totals
from sagesync_desktop.core.ports import RunSummary
from sagesync_desktop.core.rules import Group
from sagesync_desktop.core.runs import CureOrder
from sagesync_desktop.core.types import ModuleId, RecordRef, RunState, Side, Trigger

AT = datetime(2026, 3, 11, 9, 0, tzinfo=UTC)
INVOICES, PRODUCTS, ORGANIZATIONS = ModuleId.INVOICES, ModuleId.PRODUCTS, ModuleId.ORGANIZATIONS
SAGE, VTIGER = Side.SAGE, Side.VTIGER


def cause(rule, count=1, group=Group.NEEDS_YOU, module=INVOICES, amount="12.50", frees=0, behind=""):
    """A cause; without an amount, of records that are worth nothing."""
    amounts = {"GBP": Decimal(amount)} if amount else {}
    return DeskCause(rule, rule, group, count, amounts, AT, frees, True, (module,), behind, count)


CAUSES = (
    cause("match.ambiguous", 3, module=ORGANIZATIONS, amount="", frees=14),
    cause("invoice.organization_missing", 12, Group.WAITING, amount="2840.10", behind="match.ambiguous"),
    cause("contact.organization_missing", 2, Group.WAITING, ModuleId.CONTACTS, "", behind="match.ambiguous"),
    cause("invoice.group_tax", 14, amount="2578.80"),
    cause("item.no_description", 22, module=PRODUCTS, amount=""),
    cause("invoice.adjustment", 6, amount="450.00"),
    cause("record.conflict", 1, module=ORGANIZATIONS, amount=""),
    cause("invoice.before_start", 31, Group.INFORMATION, amount="18402.77"),
    cause("invoice.void_in_sage", 1, Group.INFORMATION, amount="94.68"),
)

OWN_NAME = OfferedCure(
    "own_name",
    "Use its name as description",
    Need(Ask.TEXT, "Description", "Site lamp 110 V, yellow", most=255),
    "Site lamp 110 V, yellow",
    (Write(VTIGER, "Description", "", "Site lamp 110 V, yellow"),),
)
INDIVIDUAL = OfferedCure(
    "individual",
    "Give every line its own tax",
    None,
    writes=(
        Write(VTIGER, "Tax Mode", "group", "individual"),
        Write(VTIGER, "Line 1, VAT", "", "20"),
        Write(VTIGER, "Line 2, VAT", "", "20"),
    ),
    before=Totals(Decimal("177.90"), Decimal("35.58"), Decimal("213.48"), "GBP"),
    after=Totals(Decimal("177.90"), Decimal("35.58"), Decimal("213.48"), "GBP"),
)
ADJUST = OfferedCure(
    "adjustment_line",
    "Make the adjustment a line",
    Need(Ask.RECORD, "Item for the line", module=ModuleId.SERVICES, side=VTIGER),
    writes=(Write(VTIGER, "Adjustment", "3.00", "0.00"), Write(VTIGER, "Line 3", "", "1 x Delivery at 3.00")),
    before=Totals(Decimal("37.50"), Decimal("7.50"), Decimal("45.00"), "GBP"),
    after=Totals(Decimal("40.00"), Decimal("8.00"), Decimal("48.00"), "GBP"),
    warning="The total would change from £45.00 to £48.00. The customer may hold the old invoice.",
)
DATE = OfferedCure("date", "Enter the date", Need(Ask.DATE, "Invoice Date", "2026-03-11"), "2026-03-11")
ACCOUNT = OfferedCure(
    "choose_account",
    "Choose another ledger account",
    Need(
        Ask.CHOICE,
        "Ledger account for sales",
        "",
        (Choice("4000", "4000 Sales"), Choice("4900", "4900 Other")),
    ),
)
ELSEWHERE = OfferedCure(
    "open_vtiger",
    "Open in Vtiger",
    None,
    elsewhere="Vtiger 8.3 destroys the lines of an invoice that a program changes",
    opens="https://crm.example.com/index.php?module=Invoice&record=11",
)
LEFT = OfferedCure("leave", "Leave alone until it changes", None, aside=True)
BY_HAND = OfferedCure("by_hand", "I entered it by hand", Need(Ask.TEXT, "Number in Sage"), aside=True)
NEVER = OfferedCure("never", "Never again", None, aside=True)
ASIDE = (LEFT, BY_HAND, NEVER)


def record(rule="invoice.group_tax", cures=(INDIVIDUAL, *ASIDE), name="INV-0", **changes):
    """A held invoice."""
    made = DeskRecord(
        RecordRef(INVOICES, VTIGER, f"7x{rule}0"),
        name,
        rule,
        rule,
        "Its tax mode is Group, and Sage taxes line by line",
        "Open the invoice in Vtiger, change Tax Mode to Individual and save it.",
        Group.NEEDS_YOU,
        None,
        "Harbour Books",
        date(2026, 3, 2),
        Decimal("213.48"),
        "GBP",
        AT,
        cures,
        links={VTIGER: "https://crm.example.com/index.php?module=Invoice&record=11"},
    )
    return replace(made, **changes)


CANDIDATE = DeskCandidate(
    RecordRef(ORGANIZATIONS, SAGE, "5f2c0c3f8b5e4c07a7d3f0a4e4c3b2a1"),
    "Pennine Site Supplies Limited",
    (
        Beside("Organization Name", "Pennine Site Supplies", "Pennine Site Supplies Limited", False),
        Beside("Primary Email", "office@penninesite.example", "accounts@penninesite.example", False),
        Beside("Billing Street", "21 Summit Way", "21 Summit Way", True),
        Beside("Billing Postal Code", "OL1 4HD", "OL1 4HD", True),
    ),
    ("name without its legal form", "street and postcode"),
    ("another VAT number",),
    84,
)
SAME = OfferedCure(
    "same",
    "They are the same",
    Need(
        Ask.CHOICE,
        "Record in Sage",
        choices=(Choice(CANDIDATE.ref.id, CANDIDATE.title), Choice("90ab", "Pennine Site Hire")),
    ),
)
DIFFERING = (
    Differing("phone", "Primary Phone", "0161 496 0151", "0161 496 0152", (SAGE, VTIGER), VTIGER),
    Differing("notes", "Description", "Pays late", "Pays on the 30th", (SAGE, VTIGER), None),
    Differing("currency", "Currency", "EUR", "GBP", (SAGE,), SAGE),
)
LOOKED = OfferedCure(
    "same",
    "They are the same",
    Need(
        Ask.CHOICE,
        "Record in Sage",
        CANDIDATE.ref.id,
        (Choice(CANDIDATE.ref.id, CANDIDATE.title, DIFFERING), Choice("90ab", "Pennine Site Hire")),
    ),
    CANDIDATE.ref.id,
    (Write(SAGE, "Primary Phone", "0161 496 0152", "0161 496 0151"),),
    warning="Where the two differ, the value that does not stand is overwritten",
)
DIFFERENT = OfferedCure("different", "They are different: make a record of its own", None, warning="Twice")
KEEPS = (
    OfferedCure("keep_vtiger", "Keep Vtiger's values", None),
    OfferedCure("keep_sage", "Keep Sage's values", None),
    OfferedCure("keep_each", "Choose a side for each field", Need(Ask.TEXT, "A side for each")),
)
CLASH = DeskClash("phone", "Primary Phone", "0161 496 0150", "0161 496 0151", "0161 496 0152")
SOME_CANNOT = GroupOffer(
    "own_name",
    "Use its name as description",
    tuple(CureOrder(PRODUCTS, VTIGER, f"e{n}", "own_name") for n in range(21)),
    (("Site lamp with a very long name", "It is longer than 255 characters"),),
)
FOUND = (
    Picked("13x4", "Delivery", "SER4"),
    Picked("13x9", "Delivery, express", "SER9"),
)


def finished():
    """The summary of a run of cures that has finished."""
    return RunSummary(7, Trigger.CURE, RunState.FINISHED, AT, AT, {})
