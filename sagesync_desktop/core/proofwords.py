"""What is found in a proof, in words, as plain values for programs, and as rows of a spreadsheet file."""

from collections.abc import Iterator, Mapping
from decimal import Decimal

from sagesync_desktop.core.csvsafe import harmless
from sagesync_desktop.core.papers import Paper, Sum
from sagesync_desktop.core.proof import Finding, Kind
from sagesync_desktop.core.proofsums import Group, Key, Proof, Row
from sagesync_desktop.core.sentence import Sentence, term
from sagesync_desktop.core.types import Side

TITLES: Mapping[Kind, Sentence] = {
    Kind.EQUAL: term("In both, and equal"),
    Kind.ROUNDING: term("In both; Vtiger rounds the document, Sage each line"),
    Kind.ZERO_RATE: term("In both; which kind of no tax it is, only Sage says"),
    Kind.FORM: term("In both; Vtiger states the document as a whole, Sage line by line"),
    Kind.OTHER_DATE: term("In both, with another date"),
    Kind.OUT_OF_PERIOD: term("Dated outside the period on the other side"),
    Kind.OTHER_CURRENCY: term("In both, in another currency"),
    Kind.CANCELLED: term("Cancelled in Vtiger"),
    Kind.VOID: term("Void in Sage"),
    Kind.DRAFT: term("Still a draft in Sage"),
    Kind.CREDIT_NOTE: term("Credit note in Sage alone"),
    Kind.HELD: term("Held back"),
    Kind.LEFT_ALONE: term("Left alone, as you said"),
    Kind.BY_HAND: term("Entered by hand on the other side, as you said"),
    Kind.BEFORE_START: term("Before the first date"),
    Kind.MODULE_OFF: term("Invoices are switched off"),
    Kind.ONE_WAY: term("Does not travel in this direction"),
    Kind.CHANGED: term("Changed since the last sync"),
    Kind.NOT_YET: term("New since the last sync"),
    Kind.DELETED: term("Deleted on the other side"),
    Kind.DIFFERS: term("In both, and different"),
    Kind.ONLY_VTIGER: term("Only in Vtiger"),
    Kind.ONLY_SAGE: term("Only in Sage"),
}


FIELDS: Mapping[str, Sentence] = {
    "net": term("net"),
    "tax": term("tax"),
    "gross": term("gross"),
    "date": term("date"),
    "currency": term("currency"),
    "tax code": term("tax code"),
    "status": term("status"),
    "only here": term("only here"),
}
"""What is different of a document, as a certificate says it."""


def title_of_kind(kind: Kind) -> Sentence:
    """What people call it."""
    return TITLES[kind]


def money(amount: Decimal) -> str:
    """An amount as programs read it: two decimals, a minus, and never a minus nought."""
    return f"{amount + 0:.2f}"


# -- for programs


def proof_object(proof: Proof) -> dict[str, object]:
    """The whole proof as plain values."""
    return {
        "from": proof.start,
        "to": proof.end,
        "currencies": {currency: row_object(row) for currency, row in sorted(proof.currencies.items())},
        "months": [
            {"month": month, "currency": currency, **row_object(row)}
            for (currency, month), row in sorted(proof.months.items(), key=lambda one: one[0][::-1])
        ],
        "tax_codes": [_code_object(proof, key, row) for key, row in sorted(proof.codes.items())],
        "kinds": [group_object(group) for group in proof.groups],
        "unexplained": money(proof.unexplained),
        "requests": {side.value: count for side, count in proof.requests.items()},
        "made_at": proof.made_at,
        "notes": list(proof.notes),
    }


def _code_object(proof: Proof, key: Key, row: Row) -> dict[str, object]:
    currency, code = key
    return {"code": code, "name": proof.labels.get(code, code), "currency": currency, **row_object(row)}


def row_object(row: Row) -> dict[str, object]:
    """One row; the three in front are of the gross, `net` and `tax` say the same of those."""
    return {
        "vtiger": {**sum_object(row.vtiger), "documents": row.documents[Side.VTIGER]},
        "sage": {**sum_object(row.sage), "documents": row.documents[Side.SAGE]},
        "difference": money(row.difference.gross),
        "explained": money(row.explained.gross),
        "unexplained": money(row.unexplained.gross),
        "net": _apart(row.difference.net, row.explained.net, row.unexplained.net),
        "tax": _apart(row.difference.tax, row.explained.tax, row.unexplained.tax),
        "unexplained_documents": row.open,
    }


def _apart(difference: Decimal, explained: Decimal, unexplained: Decimal) -> dict[str, str]:
    return {
        "difference": money(difference),
        "explained": money(explained),
        "unexplained": money(unexplained),
    }


def sum_object(one: Sum) -> dict[str, str]:
    """Net, tax and gross."""
    return {"net": money(one.net), "tax": money(one.tax), "gross": money(one.gross)}


def group_object(group: Group) -> dict[str, object]:
    """One kind, with the records behind it; those that are equal are counted alone."""
    return {
        "kind": group.reason.kind,
        "rule": group.reason.rule or None,
        "title": TITLES[group.reason.kind],
        "explained": group.is_explained,
        "currency": group.currency,
        "count": group.count,
        "amount": money(group.amount.gross),
        "net": money(group.amount.net),
        "tax": money(group.amount.tax),
        "moved": money(group.moved),
        "records": [finding_object(one, group.currency) for one in group.findings],
    }


def finding_object(found: Finding, currency: str) -> dict[str, object]:
    """One document with what both sides state of it."""
    return {
        "vtiger": paper_object(found.vtiger),
        "sage": paper_object(found.sage),
        "amount": money(found.amount(currency).gross),
        "fields": list(found.fields),
        "because": found.reason.because,
    }


def paper_object(paper: Paper | None) -> dict[str, object] | None:
    """What one side states."""
    if paper is None:
        return None
    return {
        "id": paper.id,
        "number": paper.number,
        "reference": paper.reference,
        "date": paper.day,
        "status": paper.status,
        "currency": paper.currency,
        **sum_object(paper.sum),
    }


# -- for a spreadsheet

CSV_COLUMNS = (
    "kind", "rule", "because", "fields", "explained",
    "vtiger_id", "vtiger_number", "vtiger_date", "vtiger_status", "vtiger_currency",
    "vtiger_net", "vtiger_tax", "vtiger_gross",
    "sage_id", "sage_number", "sage_date", "sage_status", "sage_currency",
    "sage_net", "sage_tax", "sage_gross",
    "difference",
)  # fmt: skip
"""The header; a document that both sides have is one row, in whatever kinds it was found."""


def proof_row(found: Finding) -> list[str]:
    """The cells under `CSV_COLUMNS`."""
    papers = [found.vtiger, found.sage]
    currency = next(paper.currency for paper in papers if paper is not None)
    told = [found.reason.kind.value, found.reason.rule, found.reason.because, ", ".join(found.fields)]
    yes = "yes" if found.is_explained else "no"
    cells = [cell for paper in papers for cell in _paper_cells(paper)]
    return [*map(harmless, told), yes, *cells, money(found.amount(currency).gross)]


def _paper_cells(paper: Paper | None) -> Iterator[str]:
    if paper is None:
        yield from [""] * 8
        return
    yield from map(harmless, (paper.id, paper.number, paper.day.isoformat(), paper.status, paper.currency))
    yield from sum_object(paper.sum).values()
