"""Whatever invoice comes, it is posted with Vtiger's net, tax of each rate, total and lines, or is held.

10,000 fresh ones are drawn by `python -m tests.trust --only papers`; these here are the same every time.
"""

import pytest

from sagesync_desktop.modules import totals
from tests.builders import D, invoice, line
from tests.judge import PENNY, faults, ledger_nets
from tests.paper import BOOK, judged, plain

PAPERS, SEED = 600, 20261130


def test_what_is_posted_equals_the_paper_to_the_penny():
    posted, wrong = judged(PAPERS, SEED)
    assert wrong == []
    assert posted > PAPERS / 3, "most papers are held: the law hardly says anything"


def test_the_judge_notices_a_penny(monkeypatch):
    sound = totals.spread

    def careless(shares, net, tax):
        rounded = sound(shares, net, tax)
        return rounded and type(rounded)(rounded.nets, (*rounded.taxes[:-1], rounded.taxes[-1] + D("0.01")))

    monkeypatch.setattr(totals, "spread", careless)
    assert faults(plain(invoice(shipping_charges=D(0))), BOOK) == [
        "a tax of 4.01 on 20.0",
        "tax at 20 %: 4.01 instead of 4.0",
        "total 24.01 instead of 24.0",
    ]


@pytest.mark.parametrize(
    "row",
    [
        {"discount_amount": D("20.01")},
        {"discount_amount": D("-1.00")},
        {"discount_amount": D("0.005")},
        {"discount_percentage": D("101")},
        {"discount_percentage": D("5"), "discount_amount": D("1.00")},
        {"unit_price": D("1.005")},
    ],
)
def test_the_judge_refuses_what_sage_refuses(row):
    with pytest.raises(AssertionError):
        ledger_nets({"quantity": D(2), "unit_price": D("10.00"), **row})


def test_the_judge_doubts_a_percentage_of_half_a_penny():
    row = {"quantity": D(1), "unit_price": D("0.05"), "discount_percentage": D(10)}
    assert len(ledger_nets(row)) > 1
    assert ledger_nets({**row, "discount_percentage": D(100)}) == {0 * PENNY}


@pytest.mark.parametrize(
    "rows",
    [
        [line(quantity=D("0.5"), listprice=D("45.25"), discount_percent=D(100)), line(quantity=D(1))],
        [line(quantity=D(-1), discount_percent=D(10)), line(quantity=D(5))],
        [line(quantity=D("0.5"), listprice=D("45.25"), discount_amount=D("22.625")), line()],
        [line(quantity=D(1), listprice=D("0.15"), discount_percent=D(10))] * 2,
        [line(quantity=D("0.5"), listprice=D("10.01"))] * 1,
    ],
    ids=["given away", "returned at a discount", "given away by amount", "two half pennies", "half a penny"],
)
def test_the_witnesses_are_posted(rows):
    total = sum((net_of(row) * D("1.2") for row in rows), D(0))
    found = invoice(lines=rows, hdnGrandTotal=total, shipping_charges=D(0))
    assert faults(plain(found), BOOK) == []


def net_of(row):
    gross = row["quantity"] * row["listprice"]
    return gross - (row.get("discount_amount") or gross * row.get("discount_percent", D(0)) / 100)
