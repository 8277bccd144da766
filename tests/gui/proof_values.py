"""A proof as the window gets it: two months, with something of most kinds."""

from datetime import UTC, date, datetime
from decimal import Decimal

from sagesync_desktop.app.proofservices import Compared
from sagesync_desktop.core.certified import Certificate, Marked
from sagesync_desktop.core.papers import Paper, Share, Standing, Sum
from sagesync_desktop.core.proof import Kind, Reason, alone, beside
from sagesync_desktop.core.proofsums import Proof, Tally, shown_groups
from sagesync_desktop.core.sentence import say
from sagesync_desktop.core.types import Side

START, END = date(2026, 1, 1), date(2026, 2, 28)
LABELS = {"GB_STANDARD": "Standard 20.00%", "GB_ZERO": "Zero Rated 0.00%"}


def paper(side, number, day, net, tax, code="GB_STANDARD", **more):
    """An invoice of one rate."""
    stated = Sum(Decimal(net), Decimal(tax))
    reference = f"INV{number}" if side is Side.SAGE else f"Order {number}"
    named = f"SI-{number}" if side is Side.SAGE else f"INV{number}"
    facts = {"currency": "GBP", "status": "UNPAID", "standing": Standing.LIVE, **more}
    return Paper(
        side, f"{side.value}-{number}", named, reference, "", day, stamp="", sum=stated,
        shares=(Share(code, stated, 1),), **facts,
    )  # fmt: skip


def pair(number, day, net, tax, apart="0", code="GB_STANDARD"):
    """The same invoice on both sides, with so much more tax in Sage."""
    dearer = str(Decimal(tax) + Decimal(apart))
    return paper(Side.VTIGER, number, day, net, tax, code), paper(Side.SAGE, number, day, net, dearer, code)


HELD = Reason(Kind.HELD, "invoice.group_tax", say("Its tax mode is Group"))
NEW = Reason(Kind.NOT_YET)


def compared(apart="0", code="GB_STANDARD"):
    """What is found where one of the invoices differs by that much, and another bears that tax."""
    pairs = [
        pair(1001, date(2026, 1, 8), "1200.00", "240.00"),
        pair(1002, date(2026, 1, 21), "89.90", "17.98"),
        pair(1003, date(2026, 2, 3), "455.10", "91.02", apart),
        pair(1004, date(2026, 2, 17), "70.00", "14.00", code=code),
    ]
    lonely = [
        (paper(Side.VTIGER, 1005, date(2026, 1, 30), "184.20", "36.84"), HELD),
        (paper(Side.VTIGER, 1006, date(2026, 2, 27), "50.00", "10.00"), NEW),
    ]
    tally, found = Tally(), []
    for papers in pairs:
        found += beside(*papers, lambda *_: None)
    found += [alone(*one) for one in lonely]
    for one in (*(paper for papers in pairs for paper in papers), *(paper for paper, _ in lonely)):
        tally.state(one)
    for one in found:
        tally.add(one)
    return Compared(proof_of(tally), tuple(found))


def certificates(changed=False):
    """Two certified periods; in the later one a document was changed since, if asked for."""
    document = Marked(Side.VTIGER, "vtiger-1001", "INV1001", "", "now", was="then", is_open=changed)
    years = [
        (1, date(2025, 11, 1), date(2025, 11, 30), "8410.20", ()),
        (2, date(2025, 12, 1), date(2025, 12, 31), "12004.18", (document,)),
    ]
    made_at = datetime(2026, 1, 5, 9, 30, tzinfo=UTC).isoformat()
    return tuple(
        Certificate(number, start, end, made_at, "Pat", {"GBP": gross}, {}, documents)
        for number, start, end, gross, documents in years
    )


def proof_of(tally):
    """The proof of a tally."""
    company = {Side.SAGE: "Harbour Books Ltd", Side.VTIGER: "https://crm.example.com (8.2.0)"}
    made_at = datetime(2026, 3, 14, 12, 0, tzinfo=UTC)
    return Proof(
        START, END, tally.currencies, tally.months, tally.codes, shown_groups(tally), tally.unexplained,
        LABELS, {Side.SAGE: 2, Side.VTIGER: 9}, made_at, company,
    )  # fmt: skip
