"""Papers beside each other, as values: what a difference is called, and that the figures add up."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sagesync_desktop.core.books import VtigerTax
from sagesync_desktop.core.certified import Certificate, Marked, told
from sagesync_desktop.core.pairing import Pairing
from sagesync_desktop.core.papers import NOTHING, Paper, Share, Standing, Sum, added
from sagesync_desktop.core.proof import Kind, Reason, alone, beside
from sagesync_desktop.core.proofsums import Tally, shown_groups
from sagesync_desktop.core.taxwords import BESIDE, UNTOLD, TaxWords
from sagesync_desktop.core.types import Side

DAY = date(2026, 11, 3)


def total(net, tax="0"):
    return Sum(Decimal(net), Decimal(tax))


def share(code, net, tax="0", lines=1):
    return Share(code, total(net, tax), lines)


def paper(side, *shares, stated=None, day=DAY, **more):
    """A paper whose stated figures are its shares', if nothing else is said."""
    found = stated or sum((one.sum for one in shares), NOTHING)
    facts = {"number": "INV1", "reference": "", "currency": "GBP", "standing": Standing.LIVE, **more}
    return Paper(
        side, f"{side.value}1", customer="", day=day, status="", stamp="s", sum=found, shares=shares, **facts
    )


def vtiger(*shares, **more):
    return paper(Side.VTIGER, *shares, **more)


def sage(*shares, **more):
    return paper(Side.SAGE, *shares, **more)


def unknown(_ours, _theirs):
    """Nothing is known of a difference."""


def kinds(ours, theirs, why=None):
    return [found.reason.kind for found in beside(ours, theirs, lambda *_: why)]


def test_papers_with_the_same_figures_are_equal():
    assert kinds(vtiger(share("A", "100", "20")), sage(share("A", "100", "20"))) == [Kind.EQUAL]


@pytest.mark.parametrize(
    ("net", "tax", "fields"),
    [
        ("100.01", "20", ("net", "gross")),
        ("100", "20.01", ("tax", "gross")),
        ("100.01", "19.99", ("net", "tax")),
    ],
)
def test_a_penny_anywhere_is_different(net, tax, fields):
    (found,) = beside(vtiger(share("A", "100", "20")), sage(share("A", net, tax)), unknown)
    assert (found.reason.kind, found.fields) == (Kind.DIFFERS, fields)
    assert not found.is_explained


def test_a_penny_of_tax_under_another_rate_is_different():
    ours = vtiger(share("A", "100", "20"), share("B", "100", "5"))
    theirs = sage(share("A", "100", "20.01"), share("B", "100", "4.99"))
    assert kinds(ours, theirs) == [Kind.DIFFERS]


def test_a_tax_that_is_booked_under_another_rate_is_different():
    assert kinds(vtiger(share("A", "100", "20")), sage(share("B", "100", "20"))) == [Kind.DIFFERS]


def test_what_each_line_was_rounded_by_has_a_name():
    ours = vtiger(
        share("A", "10.006", "2.0012"), share("B", "10.004", "0.5002"), stated=total("20.01", "2.50")
    )
    theirs = sage(share("A", "10.00", "2.00"), share("B", "10.01", "0.50"))
    assert kinds(ours, theirs) == [Kind.ROUNDING]


def test_which_kind_of_no_tax_sage_alone_says_has_a_name():
    assert kinds(vtiger(share(UNTOLD, "100")), sage(share("Z", "60"), share("E", "40"))) == [Kind.ZERO_RATE]


def test_a_penny_beside_another_kind_of_no_tax_is_different_by_that_penny():
    kind, rest = beside(vtiger(share(UNTOLD, "100.01")), sage(share("Z", "100")), unknown)
    assert (kind.reason.kind, kind.amount("GBP").gross) == (Kind.ZERO_RATE, 0)
    assert (rest.reason.kind, rest.amount("GBP").gross) == (Kind.DIFFERS, Decimal("0.01"))


def test_a_net_that_bears_tax_on_one_side_alone_is_no_kind_of_no_tax():
    assert kinds(vtiger(share(UNTOLD, "120")), sage(share("A", "100", "20"))) == [Kind.DIFFERS]


def test_a_discount_on_the_whole_document_has_a_name_where_the_gross_agrees():
    ours = vtiger(share("A", "100", "20"), stated=total("88", "20"), is_own_form=True)
    assert kinds(ours, sage(share("A", "90", "18"))) == [Kind.FORM]
    assert kinds(ours, sage(share("A", "90", "18.01"))) == [Kind.DIFFERS]


def test_a_known_reason_is_given_for_another_amount_and_for_nothing_else():
    held = Reason(Kind.HELD, "some.rule", "because")
    same, other = sage(share("A", "100", "20")), sage(share("A", "101", "20"))
    assert kinds(vtiger(share("A", "100", "20")), same, held) == [Kind.EQUAL]
    assert kinds(vtiger(share("A", "100", "20")), other, held) == [Kind.HELD]


@pytest.mark.parametrize(
    ("ours", "theirs", "kind"),
    [
        (Standing.CANCELLED, Standing.VOID, Kind.VOID),
        (Standing.LIVE, Standing.VOID, Kind.VOID),
        (Standing.CANCELLED, Standing.LIVE, Kind.CANCELLED),
        (Standing.LIVE, Standing.DRAFT, Kind.DRAFT),
    ],
)
def test_a_document_that_counts_nowhere_or_on_one_side_alone_says_why(ours, theirs, kind):
    pair = vtiger(share("A", "100", "20"), standing=ours), sage(share("A", "100", "20"), standing=theirs)
    (found,) = beside(*pair, unknown)
    counted = (ours is Standing.LIVE) - (theirs is Standing.LIVE)
    assert (found.reason.kind, found.amount("GBP").gross) == (kind, counted * 120)


def test_another_month_moves_the_amount_and_comes_to_nothing():
    ours, theirs = vtiger(share("A", "100", "20")), sage(share("A", "100", "20"), day=date(2026, 12, 1))
    moved, same = beside(ours, theirs, unknown)
    assert (moved.reason.kind, same.reason.kind) == (Kind.OTHER_DATE, Kind.EQUAL)
    assert {one.month: one.sum.gross for one in moved.entries} == {"2026-11": 120, "2026-12": -120}


def test_another_currency_is_told_in_both():
    ours, theirs = vtiger(share("A", "100")), sage(share("A", "100"), currency="EUR")
    (found,) = beside(ours, theirs, unknown)
    assert found.reason.kind is Kind.OTHER_CURRENCY
    assert (found.amount("GBP").gross, found.amount("EUR").gross) == (100, -100)


# -- pairing


def met(papers, others, links=()):
    pairing = Pairing(dict(links), unknown)
    pairing.wait(others)
    found = [one for _paper, findings in pairing.meet(papers) for one in findings]
    return found, [one.id for one in pairing.left], list(pairing.waiting)


def test_a_link_pairs_whatever_the_numbers_say():
    found, left, waiting = met([vtiger(number="X")], [sage(reference="Y")], [("vtiger1", "sage1")])
    assert (len(found), left, waiting) == (1, [], [])


def test_the_other_sides_number_pairs_what_is_not_linked():
    found, left, waiting = met([vtiger(number="INV7")], [sage(reference="INV7")])
    assert (len(found), left, waiting) == (1, [], [])


def test_a_number_that_two_documents_bear_pairs_none():
    two = [sage(reference="INV7"), Paper(**{**as_facts(sage(reference="INV7")), "id": "sage2"})]
    assert met([vtiger(number="INV7")], two) == ([], ["vtiger1"], ["sage1", "sage2"])


def test_a_document_that_a_list_shows_twice_counts_once_as_it_was_last():
    pairing = Pairing({}, unknown)
    both = (sage(share("A", "100")), sage(share("A", "101")))
    assert [one.sum.net for one in pairing.wait(both)] == [101]


def test_a_credit_note_never_meets_an_invoice_by_its_number():
    found, left, _waiting = met([vtiger(number="INV7")], [sage(reference="INV7", is_credit=True)])
    assert (found, left) == ([], ["vtiger1"])


def as_facts(one):
    return {name: getattr(one, name) for name in Paper.__slots__}


# -- figures

CODES = st.sampled_from(["A", "B", UNTOLD, "Z"])
PENNIES = st.integers(-100_000, 100_000).map(lambda number: Decimal(number) / 100)
SHARES = st.lists(st.builds(share, CODES, PENNIES, PENNIES, st.integers(1, 9)), max_size=4).map(added)
DAYS = st.sampled_from([date(2026, 10, 31), DAY])
STANDINGS = st.sampled_from(list(Standing))
CURRENCIES = st.sampled_from(["GBP", "EUR"])


def papers(side):
    facts = {"day": DAYS, "standing": STANDINGS, "currency": CURRENCIES, "is_own_form": st.booleans()}
    return st.builds(lambda shares, **more: paper(side, *shares, **more), SHARES, **facts)


@given(
    st.lists(st.tuples(papers(Side.VTIGER), papers(Side.SAGE), st.sampled_from(["both", "first", "last"])))
)
def test_explained_and_unexplained_are_the_difference_in_every_row(pairs):
    tally = Tally()
    for ours, theirs, there in pairs:
        here = [one for one, is_there in ((ours, there != "last"), (theirs, there != "first")) if is_there]
        for one in here:
            tally.state(one)
        found = beside(*here, unknown) if len(here) == 2 else [alone(here[0], Reason(Kind.NOT_YET))]
        for one in found:
            tally.add(one)
    rows = [*tally.currencies.values(), *tally.months.values(), *tally.codes.values()]
    assert [row for row in rows if row.explained + row.unexplained - row.difference] == []
    assert sum(group.count for group in shown_groups(tally)) >= len(pairs)


@given(SHARES, st.integers(-3, 3), st.integers(-3, 3))
def test_the_pennies_of_the_codes_add_up_to_what_is_stated(shares, net, tax):
    exact = sum((one.sum for one in shares), NOTHING)
    stated = exact + Sum(Decimal(net) / 100, Decimal(tax) / 100)
    assert sum(vtiger(*shares, stated=stated).by_code().values(), NOTHING) == stated


def test_what_is_too_much_here_does_not_make_up_for_too_little_there():
    tally = Tally()
    for pence in ("0.01", "-0.01"):
        ours, theirs = vtiger(share("A", "100")), sage(share("A", Decimal(100) + Decimal(pence)))
        for one in (ours, theirs):
            tally.state(one)
        for one in beside(ours, theirs, unknown):
            tally.add(one)
    assert (tally.currencies["GBP"].unexplained.gross, tally.currencies["GBP"].open) == (0, 2)
    assert tally.unexplained == Decimal("0.02")


# -- the mapping, read once more

TAXES = (VtigerTax("tax1", "VAT", Decimal(20)), VtigerTax("tax2", "Exempt", Decimal(0)))
MAPPED = {"tax1": "STANDARD", "tax1@17.5": "OLD", "tax2": "EXEMPT", "": "NONE", "tax1+tax3": "BOTH"}


@pytest.mark.parametrize(
    ("columns", "code"),
    [
        ({"tax1": "20", "tax2": "0"}, "STANDARD"),
        ({"tax1": "17.5", "tax2": None}, "OLD"),
        ({"tax3": "5", "tax1": "20"}, "BOTH"),
        ({"tax3": "5"}, "vtiger:tax3"),
        ({"tax1": None, "tax2": "0"}, "EXEMPT"),
        ({"tax1": "0", "tax2": None}, "NONE"),
        ({"tax1": None, "tax2": None}, "NONE"),
        ({"tax1": "0", "tax2": "0"}, UNTOLD),
        ({}, "NONE"),
    ],
)
def test_a_lines_columns_say_its_tax_code(columns, code):
    told = tuple((name, None if rate is None else Decimal(rate)) for name, rate in columns.items())
    assert TaxWords(MAPPED, TAXES).code(told) == code


def test_codes_that_are_none_of_sages_have_names():
    codes = (BESIDE, UNTOLD, "vtiger:tax1", "vtiger:tax1+tax9", "STANDARD")
    labels = TaxWords(MAPPED, TAXES).labels(codes)
    assert [labels.get(code) for code in codes] == [
        "Beside the lines",
        "No tax, kind not told",
        "VAT",
        "VAT + tax9",
        None,
    ]


# -- what is said of a change in a certified period


@pytest.mark.parametrize(
    ("was", "now", "because"),
    [
        (
            "2026-11-03, live, 20.00 + 4.00 GBP",
            "2026-11-03, void, 0.00 + 0.00 GBP",
            "It was changed in Sage, in the certified period 2026-11-01 to 2026-11-30: "
            "2026-11-03, net 20.00, tax 4.00 GBP became 2026-11-03, void, net 0.00, tax 0.00 GBP",
        ),
        ("kept by another version", "so", "kept by another version became so"),
        ("", "2026-11-03, live, 20.00 + 4.00 GBP", "in Sage: 2026-11-03, net 20.00, tax 4.00 GBP"),
        ("2026-11-03, live, 20.00 + 4.00 GBP", "", "It was deleted in Sage"),
    ],
)
def test_a_change_in_a_certified_period_is_told_in_plain_words(was, now, because):
    period = Certificate(1, date(2026, 11, 1), date(2026, 11, 30), "", "", {}, {}, ())
    assert because in told(period, Marked(Side.SAGE, "i1", "SI-1", "", now, was))
