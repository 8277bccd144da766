"""With every way on, what is posted has Vtiger's net, tax of each rate and total to the penny, or is held."""

from fractions import Fraction
from random import Random

import pytest

from sagesync_desktop.core.context import Context
from sagesync_desktop.core.rules import evaluate
from sagesync_desktop.core.types import Side
from sagesync_desktop.modules import invoice_ways, totals
from sagesync_desktop.sandbox.sage import arithmetic as sage
from sagesync_desktop.sandbox.vtiger import arithmetic as vtiger
from sagesync_desktop.sandbox.vtiger.storage import Line
from tests import sage_paper
from tests.builders import D, invoice, line, sent, value_of
from tests.judge import RATES, SPEC, Paper, as_credit, faults, turned
from tests.paper import BOOK
from tests.ways_paper import WAYS_BOOK, judged, paper

PAPERS, SEED = 500, 20261130


def test_what_is_posted_with_every_way_on_equals_the_paper_to_the_penny():
    posted, wrong = judged(PAPERS, SEED)
    assert wrong == []
    assert posted > PAPERS / 3, "most papers are held: the law hardly says anything"


def test_what_vtiger_gets_with_every_way_on_comes_to_what_sage_states():
    come, wrong = sage_paper.judged(PAPERS, SEED)
    assert wrong == []
    assert come > PAPERS / 2, "most papers are held: the law hardly says anything"


def test_the_papers_total_is_what_the_practice_vtiger_comes_to():
    chance = Random(SEED)
    for _ in range(200):
        drawn = paper(chance)
        totals = in_practice(drawn.record)
        assert abs(totals.grand_total - float(drawn.record.fields["hdnGrandTotal"])) < 0.03


def in_practice(found):
    """The invoice by the practice Vtiger's own arithmetic."""
    lines = [
        Line(
            str(at),
            "14x1",
            str(row["quantity"]),
            str(row["listprice"]),
            row.get("discount_percent"),
            row.get("discount_amount"),
            "",
            {name: row[name] for name in ("tax1", "tax2")},
        )
        for at, row in enumerate(found.rows("lines"))
    ]
    shipping = float(found.amount("shipping_charges"))
    taxed = sum(shipping * float(row["rate"]) / 100 for row in found.rows("shipping_taxes"))
    percent, amount, adjustment = (
        float(found.amount(name)) for name in ("hdnDiscountPercent", "hdnDiscountAmount", "txtAdjustment")
    )
    header = vtiger.HeaderMoney(percent, amount, shipping, taxed, adjustment)
    if found.text("hdnTaxType") == "group":
        return vtiger.group_totals(lines, vtiger.sent_rates(lines[0]), header)
    return vtiger.individual_totals(lines, vtiger.sent_rates, header)


def test_the_practice_sage_takes_what_is_posted_and_comes_to_the_papers_total():
    chance, seen = Random(SEED + 1), 0
    while seen < 150:
        drawn = paper(chance)
        if evaluate(SPEC.rules, drawn.record, Side.SAGE, Context(WAYS_BOOK)) is not None:
            continue
        seen += 1
        value = value_of(SPEC.id, "lines", drawn.record, WAYS_BOOK)
        rows = sent(SPEC.id, "lines", Side.SAGE, value, WAYS_BOOK)["lines"]
        if drawn.record.amount("hdnGrandTotal") < 0:
            drawn, rows = as_credit(drawn), map(turned, rows)
        total = D(drawn.shipping.numerator) / D(drawn.shipping.denominator)
        for row in rows:
            percentage = D(RATES[row["tax_rate_id"]])
            worked = sage.figures(row, percentage)
            assert sage.complaints(row, worked, percentage, strict=False) == []
            total += worked.total
        assert total == drawn.record.amount("hdnGrandTotal").quantize(D("0.01"), "ROUND_HALF_UP")


@pytest.mark.parametrize("header", [{"hdnDiscountPercent": D(5)}, {"hdnDiscountAmount": D("1.20")}])
def test_nothing_is_restated_while_its_way_is_off(header):
    found = invoice(lines=[line()], **header)
    assert invoice_ways.as_posted(found, BOOK) is found
    assert evaluate(SPEC.rules, found, Side.SAGE, Context(BOOK)).rule == "invoice.overall_discount"


def test_what_is_restated_once_is_not_restated_again():
    chance = Random(SEED + 2)
    for _ in range(800):  # a discount that no line can take beside an adjustment is drawn seldom
        once = invoice_ways.as_posted(paper(chance).record, WAYS_BOOK)
        assert invoice_ways.as_posted(once, WAYS_BOOK) is once


def test_the_judge_of_ways_notices_a_penny(monkeypatch):
    found = invoice(lines=[line()], hdnGrandTotal=D("22.80"), hdnDiscountPercent=D(5), shipping_charges=D(0))
    drawn = Paper(found, ((Fraction(19), 20),), Fraction(0))
    assert faults(drawn, WAYS_BOOK) == []
    sound = totals.spread

    def careless(shares, net, tax):
        rounded = sound(shares, net, tax)
        return rounded and type(rounded)(rounded.nets, (*rounded.taxes[:-1], rounded.taxes[-1] + D("0.01")))

    monkeypatch.setattr(totals, "spread", careless)
    assert faults(drawn, WAYS_BOOK) == [
        "a tax of 3.81 on 19.0",
        "tax at 20 %: 3.81 instead of 3.8",
        "total 22.81 instead of 22.8",
    ]
