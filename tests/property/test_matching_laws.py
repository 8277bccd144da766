"""The law book of identity on random records that share much: links need proof, candidates need asking."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from sagesync_desktop.core.evidence import MatchKey, Verdict, Weight, both, unlike
from sagesync_desktop.core.matching import match
from sagesync_desktop.core.settings import FieldChoice, ModuleChoice
from sagesync_desktop.core.types import Side
from sagesync_desktop.modules import BY_ID
from tests.builders import ORGANIZATIONS, PRODUCTS, SERVICES, codebook, in_sage, in_vtiger, settings, toy

SAGE, VTIGER = Side
FIELDS = ("mark", "name", "email", "place")
VALUES = st.fixed_dictionaries({name: st.sampled_from(["", "a", "b", "c"]) for name in FIELDS})
MANY = st.lists(VALUES, max_size=4)


def reads(name):
    return lambda record, _book: record.text(name)


def key(id, *names, weight=Weight.STRONG):
    read = both(*map(reads, names))
    return MatchKey(id, read, read, weight)


SPEC = toy(
    match_keys=(
        key("mark", "mark", weight=Weight.IDENTIFYING),
        key("e-mail and name", "email", "name"),
        key("name and place", "name", "place"),
        key("e-mail", "email", weight=Weight.WEAK),
        key("name", "name", weight=Weight.WEAK),
    ),
    contradictions=(
        unlike("another name", reads("name"), reads("name")),
        unlike("another place", reads("place"), reads("place")),
    ),
)
BOOK = codebook()


def there(rows):
    return [in_sage(PRODUCTS, f"s{place}", **row) for place, row in enumerate(rows)]


def here(rows):
    return [in_vtiger(PRODUCTS, f"v{place}", **row) for place, row in enumerate(rows)]


def linked(sage, vtiger, **options):
    return {(one.sage.id, one.vtiger.id) for one in match(SPEC, BOOK, sage, vtiger, **options).pairs}


def doubtful(sage, vtiger):
    return {record_id for _side, record_id in match(SPEC, BOOK, sage, vtiger).doubts}


@given(MANY, MANY, st.randoms(use_true_random=False))
def test_the_order_in_which_records_come_decides_nothing(left, right, order):
    sage, vtiger = there(left), here(right)
    shuffled = [order.sample(records, len(records)) for records in (sage, vtiger)]
    assert linked(*shuffled) == linked(sage, vtiger)
    assert doubtful(*shuffled) == doubtful(sage, vtiger)


@given(MANY, MANY)
def test_the_sides_are_treated_alike(left, right):
    mirrored = {(f"s{v[1:]}", f"v{s[1:]}") for s, v in linked(there(right), here(left))}
    assert linked(there(left), here(right)) == mirrored


@given(MANY, MANY, st.sampled_from(["name", "place"]))
def test_a_value_that_contradicts_never_leaves_a_pair_linked(left, right, field):
    sage, vtiger = there(left), here(right)
    for sage_id, vtiger_id in linked(sage, vtiger):
        other_sage = [with_value(one, field, "x") if one.id == sage_id else one for one in sage]
        other_vtiger = [with_value(one, field, "y") if one.id == vtiger_id else one for one in vtiger]
        assert (sage_id, vtiger_id) not in linked(other_sage, other_vtiger)


def with_value(record, field, value):
    return replace(record, fields={**record.fields, field: value})


@given(MANY, MANY)
def test_nothing_is_made_anew_that_has_a_candidate(left, right):
    sage, vtiger = there(left), here(right)
    taken = {record_id for pair in linked(sage, vtiger) for record_id in pair}
    asked = doubtful(sage, vtiger)
    for one in sage:
        for other in vtiger:
            if not {one.id, other.id} & taken and share_a_key(one, other):
                assert {one.id, other.id} <= asked


def share_a_key(sage, vtiger):
    return any(key.of(sage, BOOK) == key.of(vtiger, BOOK) != "" for key in SPEC.match_keys)


@given(MANY, MANY)
def test_nobody_has_two_partners_and_nobody_linked_is_asked_about(left, right):
    pairs = linked(there(left), here(right))
    ends = [record_id for pair in pairs for record_id in pair]
    assert len(ends) == len(set(ends))
    assert not set(ends) & doubtful(there(left), here(right))


@given(MANY, MANY, st.sampled_from([Verdict.DIFFERENT, Verdict.UNLINKED]))
def test_two_that_a_person_parted_are_never_linked(left, right, verdict):
    sage, vtiger = there(left), here(right)
    parted = dict.fromkeys(linked(sage, vtiger), verdict)
    assert not linked(sage, vtiger, verdicts=parted) & set(parted)


# -- numbers that a system made up


NUMBERS = st.sampled_from(["", "N1", "N2", "N3"])
NAMES = st.sampled_from(["Alpha Ltd", "Alpha LLP", "Beta Ltd"])
CODES = st.sampled_from(["", "LS1 1AA", "HU2 2BB"])
SOME = st.lists(st.tuples(NAMES, CODES, NUMBERS), max_size=3)


def outcome(module, sage, vtiger, book=BOOK):
    found = match(BY_ID[module], book, sage, vtiger)
    return {(one.sage.id, one.vtiger.id) for one in found.pairs}, set(found.doubts)


def accounts(rows, number):
    return [
        in_vtiger(ORGANIZATIONS, f"11x{place}", accountname=name, bill_code=code, account_no=number(mine))
        for place, (name, code, mine) in enumerate(rows)
    ]


@given(SOME, SOME, st.booleans())
def test_an_account_number_never_changes_who_an_organization_is(left, right, chosen):
    choice = ModuleChoice(on=True, fields=(FieldChoice("reference", vtiger="account_no"),) if chosen else ())
    book = codebook(chosen=settings().with_module(ORGANIZATIONS, choice))
    customers = [
        in_sage(
            ORGANIZATIONS,
            f"s{place}",
            name=name,
            contact_type_ids=("CUSTOMER",),
            main_address__postal_code=code,
            reference=number,
        )
        for place, (name, code, number) in enumerate(left)
    ]
    numbered, bare = (accounts(right, number) for number in (str, lambda _mine: ""))
    assert outcome(ORGANIZATIONS, customers, numbered, book) == outcome(ORGANIZATIONS, customers, bare, book)


@given(SOME, SOME)
def test_a_service_number_never_changes_which_service_it_is(left, right):
    tasks = [
        in_sage(SERVICES, f"z{place}", description=name, item_code=number)
        for place, (name, _code, number) in enumerate(left)
    ]
    numbered, bare = (
        [
            in_vtiger(SERVICES, f"26x{place}", servicename=name, service_no=number(mine))
            for place, (name, _code, mine) in enumerate(right)
        ]
        for number in (str, lambda _mine: "")
    )
    assert outcome(SERVICES, tasks, numbered) == outcome(SERVICES, tasks, bare)
