"""Many records taken together are matched as each pair of them by itself would be."""

from collections import Counter
from dataclasses import dataclass, field, replace

from hypothesis import example, given
from hypothesis import strategies as st

from sagesync_desktop.core.evidence import Contradiction, MatchKey, Verdict, Weight, both, read_by, unlike
from sagesync_desktop.core.matching import ASKED, FORMER, YOUR_WORD, match
from sagesync_desktop.core.types import ModuleId, Side
from sagesync_desktop.modules import BY_ID
from tests.builders import D, in_sage, in_vtiger, invoice, line, sage_invoice, sage_line, toy, trading_book

SAGE, VTIGER = Side
BOOK = trading_book()


# -- the reference: one pair after the other


@dataclass(frozen=True)
class Past:
    verdicts: dict = field(default_factory=dict)
    asked: frozenset = frozenset()
    survivors: frozenset = frozenset()
    bound: frozenset = frozenset()

    def may_be_one(self, ids):
        return self.verdicts.get(ids, Verdict.SAME) is Verdict.SAME

    def had_partners(self, ids):
        return keyed(ids) <= self.survivors | self.bound

    def parts(self, ids):
        return self.had_partners(ids) or bool(self.bound & keyed(ids))

    def is_worth(self, ids, said):
        would_link = said[2] == (FORMER,) and said[1] != {Weight.WEAK}
        return would_link or not self.had_partners(ids)


def keyed(ids):
    return frozenset(zip((SAGE, VTIGER), ids, strict=True))


def speaking(spec, pair, only, past):
    """(keys, weights, contradictions) of two records; None where nothing makes them one."""
    sage, vtiger = pair
    if not past.may_be_one((sage.id, vtiger.id)):
        return None
    keys = [
        key
        for key in spec.match_keys
        if only in (None, key.id)
        and key.sage(sage, BOOK) == key.vtiger(vtiger, BOOK) != ""
        and key.counts(sage, vtiger, BOOK)
    ]
    against = tuple(one.id for one in spec.contradictions if one.speaks(sage, vtiger, BOOK))
    against += (FORMER,) if past.parts((sage.id, vtiger.id)) else ()
    return (tuple(key.id for key in keys), {key.weight for key in keys}, against) if keys else None


def all_pairs(spec, free, only, past):
    found = {}
    for pair in ((s, v) for s in free[0].values() for v in free[1].values()):
        ids = pair[0].id, pair[1].id
        said = speaking(spec, pair, only, past)
        if said is None and only is None and ids in past.asked and past.may_be_one(ids):
            said = ((ASKED,), {Weight.WEAK}, ())
        if said is not None and past.is_worth(ids, said):
            found[ids] = said
    return found


def take(free, found, least):
    """Link where either has one choice; returns what was linked, by which key."""
    open_ones = {ids: said for ids, said in found.items() if not said[2]}
    choices = Counter(one for ids in open_ones for one in enumerate(ids))
    chosen = {
        ids: said[0][0]
        for ids, said in open_ones.items()
        if said[1] & {least, Weight.IDENTIFYING} and all(choices[one] == 1 for one in enumerate(ids))
    }
    for ids in chosen:
        for side, one in zip(free, ids, strict=True):
            del side[one]
    return chosen


def pairwise(spec, sage, vtiger, past):
    free = [{one.id: one for one in records} for records in (sage, vtiger)]
    same = {
        ids: ((YOUR_WORD,), {Weight.IDENTIFYING}, ())
        for ids, verdict in past.verdicts.items()
        if verdict is Verdict.SAME
        and all(one in side for one, side in zip(ids, free, strict=True))
        and not past.bound & keyed(ids)
    }
    linked = take(free, same, Weight.IDENTIFYING)
    for key in spec.match_keys:
        if key.weight is Weight.IDENTIFYING:
            found = all_pairs(spec, free, key.id, past)
            linked |= take(free, found, Weight.IDENTIFYING)
    linked |= take(free, all_pairs(spec, free, None, past), Weight.STRONG)
    left = all_pairs(spec, free, None, past)
    doubts = {
        (side, one): sorted(
            (
                (len(said[2]), -len(said[0]), ids[1 - place], said[0], said[2])
                for ids, said in left.items()
                if ids[place] == one
            )
        )
        for place, side in enumerate((SAGE, VTIGER))
        for one in {ids[place] for ids in left}
    }
    return linked, doubts, {ids for ids, said in left.items() if not said[2]}


def together(spec, sage, vtiger, past):
    found = match(spec, BOOK, sage, vtiger, past.verdicts, past.asked, past.survivors, past.bound)
    doubts = {
        who: [
            (len(one.against), -len(one.keys), one.record.id, one.keys, one.against)
            for one in doubt.candidates
        ]
        for who, doubt in found.doubts.items()
    }
    return {(one.sage.id, one.vtiger.id): one.key for one in found.pairs}, doubts, found.doubts


def assert_alike(spec, sage, vtiger, past):
    linked, doubts, free = pairwise(spec, sage, vtiger, past)
    got_linked, got_doubts, found = together(spec, sage, vtiger, past)
    assert (got_linked, got_doubts) == (linked, doubts)
    for (side, one), doubt in found.items():
        place = 0 if side is SAGE else 1
        others = {ids[1 - place] for ids in free if ids[place] == one}
        assert {likely.record.id for likely in doubt.likely} == (others or set(doubt.ids))
        assert [mate.id for mate in doubt.mates] == sorted(
            {ids[place] for ids in free if ids[1 - place] in others}
        )


# -- a toy module


def reads(name):
    return lambda record, _book: record.text(name)


def toy_key(id, *names, **more):
    read = both(*map(reads, names))
    return MatchKey(id, read, read, **more)


def are_near(sage, vtiger, _book):
    return sage.text("place") <= vtiger.text("place")


SPEC = toy(
    match_keys=(
        toy_key("mark", "mark", weight=Weight.IDENTIFYING),
        toy_key(
            "name nearby",
            "name",
            weight=Weight.IDENTIFYING,
            counts=are_near,
            trait=read_by(*[reads("place")] * 2),
        ),
        toy_key("e-mail and name", "email", "name"),
        toy_key("e-mail", "email", weight=Weight.WEAK),
    ),
    contradictions=(
        unlike("another place", reads("place"), reads("place")),
        Contradiction(
            "a later mark",
            lambda sage, vtiger, _book: sage.text("mark") > vtiger.text("mark") != "",
            read_by(*[reads("mark")] * 2),
        ),
    ),
)
TOYS = st.lists(
    st.fixed_dictionaries(
        {name: st.sampled_from(["", "a"]) for name in ("mark", "email")}
        | {name: st.sampled_from(["", "a", "b"]) for name in ("name", "place")}
    ),
    max_size=6,
)
NOBODY = dict.fromkeys(("mark", "name", "email", "place"), "")
IDS = st.tuples(st.sampled_from(["s0", "s1", "s2"]), st.sampled_from(["v0", "v1", "v2"]))
VERDICTS = st.dictionaries(IDS, st.sampled_from(Verdict), max_size=2)
RECORDS = st.frozensets(st.tuples(st.just(SAGE), st.sampled_from(["s0", "s1"])), max_size=2)
OTHERS = st.frozensets(st.tuples(st.just(VTIGER), st.sampled_from(["v0", "v1"])), max_size=2)
PASTS = st.builds(
    lambda verdicts, asked, *known: Past(verdicts, asked, known[0] | known[1], known[2] | known[3]),
    VERDICTS,
    st.frozensets(IDS, max_size=2),
    RECORDS,
    OTHERS,
    RECORDS,
    OTHERS,
)


@given(TOYS, TOYS, PASTS)
@example(
    [{**NOBODY, "email": "a"}] * 3,
    [{**NOBODY, "email": "a"}] * 3,
    Past({("s1", "v1"): Verdict.DIFFERENT}),
)
def test_a_crowd_is_matched_as_each_pair_by_itself(left, right, past):
    sage = [in_sage(SPEC.id, f"s{place}", **row) for place, row in enumerate(left)]
    vtiger = [in_vtiger(SPEC.id, f"v{place}", **row) for place, row in enumerate(right)]
    assert_alike(SPEC, sage, vtiger, past)


# -- invoices

NUMBERS = st.sampled_from(["", "INV1", "inv2", "INV7", "SI-1", "SI-3", "Rent", "PO 9"])
DAYS = st.sampled_from(["2024-05-06", "2024-05-07", "2024-07-06"])
SOLD = st.fixed_dictionaries(
    {
        "text": NUMBERS,
        "day": DAYS,
        "pieces": st.sampled_from([2, 3]),
        "total": st.sampled_from([24, 36]),
        "off": st.booleans(),
    }
)
PAPERS = st.lists(SOLD, max_size=6)


SALE = {"text": "", "day": "2024-05-06", "pieces": 2, "total": 24, "off": False}


def ours(place, row):
    return invoice(
        f"v{place}",
        invoice_no=f"INV{place}",
        subject=row["text"],
        invoicedate=row["day"],
        hdnGrandTotal=D(row["total"]),
        lines=[line(quantity=D(row["pieces"]))],
        invoicestatus="Cancel" if row["off"] else "Created",
    )


def theirs(place, row):
    return sage_invoice(
        f"s{place}",
        invoice_number=f"SI-{place}",
        reference=row["text"],
        date=row["day"],
        total_amount=D(row["total"]),
        lines=[sage_line(quantity=D(row["pieces"]), net_amount=D(10 * row["pieces"]))],
        status_id="VOID" if row["off"] else "UNPAID",
    )


@given(PAPERS, PAPERS, PASTS)
@example([SALE, {**SALE, "text": "INV7"}, {**SALE, "off": True}], [{**SALE, "text": "Rent"}], Past())
def test_invoices_that_are_alike_are_matched_as_each_pair_by_itself(left, right, past):
    sage, vtiger = ([make(*one) for one in enumerate(rows)] for make, rows in ((theirs, left), (ours, right)))
    assert_alike(BY_ID[ModuleId.INVOICES], sage, vtiger, past)


def test_sixty_equal_invoices_are_weighed_once():
    """Each weighing looks at the contradictions; one by one it would be 3,600 times for each step."""
    spec, looks = BY_ID[ModuleId.INVOICES], []

    def counted(sage, vtiger, _book):
        looks.append((sage.id, vtiger.id))
        return False

    watching = Contradiction("watched", counted, read_by(*[lambda *_: ""] * 2))
    watched = replace(spec, contradictions=(*spec.contradictions, watching))
    sage, vtiger = (
        [theirs(n, SALE) for n in range(60)],
        [ours(n, {**SALE, "text": "Rent"}) for n in range(60)],
    )
    found = match(watched, BOOK, sage, vtiger)
    assert (len(found.pairs), len(found.doubts)) == (0, 120)
    assert len(found.doubts[SAGE, "s0"].candidates) == 60
    assert len(looks) < 10
