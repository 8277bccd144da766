"""The law book of reconcile on random field tables, bases and pairs."""

from dataclasses import replace

from hypothesis import assume, given
from hypothesis import strategies as st

from sagesync_desktop.core.mapping import agreed, payload, settled_base
from sagesync_desktop.core.reconcile import (
    Conflict,
    DeletedAndEdited,
    Emptied,
    Forget,
    InSync,
    Merge,
    Push,
    reconcile,
)
from sagesync_desktop.core.settings import BlankRule
from sagesync_desktop.core.types import MISSING, Direction, Side
from sagesync_desktop.core.values import Kind, is_blank, same
from tests.builders import D, codebook, pair, toy

NAMES = ("one", "two", "three")
TEXTS = st.sampled_from(["", "a", "b", "c", "A", "a  b", "a b"])
MONEY = st.sampled_from([None, D("0.00"), D("1.00"), D("2.50"), D("2.5")])
OWNERS = st.sampled_from([Side.SAGE, Side.VTIGER, None])
SIDES = st.sampled_from(list(Side))


def values(field, *, missing=True):
    plain = MONEY if field.kind is Kind.MONEY else TEXTS
    return st.one_of(plain, st.just(MISSING)) if missing else plain


@st.composite
def plain_tables(draw):
    """Field tables in which everything travels both ways."""
    return toy(
        *(pair(n, kind=draw(st.sampled_from([Kind.TEXT, Kind.MONEY])), owner=draw(OWNERS)) for n in NAMES)
    )


@st.composite
def tables(draw):
    """Any field table."""
    demands = st.sampled_from([frozenset(), frozenset([Side.SAGE]), frozenset([Side.VTIGER])])
    return toy(
        *(
            replace(
                field,
                direction=draw(st.sampled_from([d for d in Direction if d is not Direction.OFF])),
                blank=draw(st.sampled_from(list(BlankRule))),
                required_by=draw(demands),
                create_only=draw(st.booleans()),
                books=draw(st.booleans()),
            )
            for field in draw(plain_tables()).fields
        )
    )


@st.composite
def worlds(draw, table=None, *, missing=True):
    """(spec, base, Sage's view, Vtiger's view); the base is none, shared or one form per side."""
    spec = draw(table if table is not None else tables())
    views = [{f.name: draw(values(f, missing=missing)) for f in spec.fields} for _ in range(4)]
    base = settled_base(spec, views[0], draw(st.sampled_from(views[:2])), {})
    base = {} if draw(st.integers(0, 4)) == 0 else base
    untouched = draw(st.sets(st.sampled_from(NAMES)))
    sage = {n: views[0][n] if n in untouched else views[2][n] for n in NAMES}
    return spec, base, sage, views[3]


DIRECTIONS = st.sampled_from([Direction.BOTH, Direction.TO_SAGE, Direction.TO_VTIGER])


def writes(decision):
    """What a decision sends, by side."""
    match decision:
        case Push(side, fields):
            return {side: dict(fields)}
        case Merge(to_sage, to_vtiger):
            return {Side.SAGE: dict(to_sage), Side.VTIGER: dict(to_vtiger)}
    return {}


def carried_out(spec, base, sage, vtiger, decision):
    """Both sides and the base once the decision was carried out; None where it moves nothing at all."""
    if not isinstance(decision, InSync | Push | Merge):
        return None
    sent = writes(decision)
    sage, vtiger = {**sage, **sent.get(Side.SAGE, {})}, {**vtiger, **sent.get(Side.VTIGER, {})}
    return settled_base(spec, sage, vtiger, base, decision.held), sage, vtiger


@given(worlds(), DIRECTIONS)
def test_what_was_settled_is_in_sync(world, direction):
    spec, base, sage, vtiger = world
    decision = reconcile(base, sage, vtiger, spec, direction)
    after = carried_out(spec, base, sage, vtiger, decision)
    assume(after is not None)
    assert reconcile(*after, spec, direction) == InSync(decision.held)


def mirrored(spec):
    turn = {Direction.TO_SAGE: Direction.TO_VTIGER, Direction.TO_VTIGER: Direction.TO_SAGE}
    return replace(
        spec,
        fields=tuple(
            replace(
                f,
                owner=f.owner.other if f.owner else None,
                direction=turn.get(f.direction, f.direction),
                required_by=frozenset(side.other for side in f.required_by),
            )
            for f in spec.fields
        ),
    )


def mirrored_base(base):
    turn = {"sage": "vtiger", "vtiger": "sage"}
    return {
        f"{k.split('@')[0]}@{turn[k.split('@')[1]]}" if "@" in k else k: value for k, value in base.items()
    }


def essence(decision, *, turned=False):
    """What a decision says, with the sides exchanged if `turned`."""
    see = (lambda side: side.other if side else None) if turned else (lambda side: side)
    match decision:
        case InSync(held) | Push(held=held) | Merge(held=held):
            sent = {see(side): fields for side, fields in writes(decision).items()}
            return sent, {name: see(side) for name, side in held.items()}
        case Conflict(clashes):
            return [(c.field, *((c.vtiger, c.sage) if turned else (c.sage, c.vtiger))) for c in clashes]
        case Emptied():
            return "emptied"
        case Forget(gone) | DeletedAndEdited(gone):
            return type(decision), see(gone)
    raise AssertionError(decision)


@given(worlds(), DIRECTIONS, st.sampled_from([(), (Side.SAGE,), (Side.VTIGER,), tuple(Side)]))
def test_both_sides_are_treated_alike(world, direction, gone):
    spec, base, sage, vtiger = world
    s, v = (None if Side.SAGE in gone else sage), (None if Side.VTIGER in gone else vtiger)
    turn = {Direction.TO_SAGE: Direction.TO_VTIGER, Direction.TO_VTIGER: Direction.TO_SAGE}
    here = reconcile(base, s, v, spec, direction)
    there = reconcile(mirrored_base(base), v, s, mirrored(spec), turn.get(direction, direction))
    assert essence(here) == essence(there, turned=True)


def three_way(field, base, sage, vtiger):
    """The textbook's three-way merge of one field: where the new value goes, or "clash"."""
    if same(field.kind, sage, vtiger):
        return None
    if same(field.kind, sage, base):
        return Side.SAGE
    if same(field.kind, vtiger, base):
        return Side.VTIGER
    return field.owner.other if field.owner else "clash"


@given(st.data())
def test_settled_pairs_merge_as_the_textbook_says(data):
    spec = data.draw(plain_tables())
    base, sage, vtiger = (
        {f.name: data.draw(values(f, missing=False)) for f in spec.fields} for _ in range(3)
    )
    expected = {f.name: three_way(f, base[f.name], sage[f.name], vtiger[f.name]) for f in spec.fields}
    found = reconcile(base, sage, vtiger, spec, Direction.BOTH)
    if "clash" in expected.values():
        clashing = {name for name, way in expected.items() if way == "clash"}
        assert isinstance(found, Conflict)
        assert {clash.field for clash in found.fields} == clashing
    else:
        views = {Side.SAGE: sage, Side.VTIGER: vtiger}
        sent = {
            side: {n: views[side.other][n] for n, way in expected.items() if way is side} for side in Side
        }
        assert writes(found) == {side: fields for side, fields in sent.items() if fields}


@given(worlds(), DIRECTIONS)
def test_what_is_sent_is_what_the_other_side_holds(world, direction):
    spec, base, sage, vtiger = world
    views = {Side.SAGE: sage, Side.VTIGER: vtiger}
    for side, fields in writes(reconcile(base, sage, vtiger, spec, direction)).items():
        assert fields
        for name, value in fields.items():
            assert value == views[side.other][name]
            assert not same(spec.field(name).kind, value, views[side][name])


@given(worlds(), DIRECTIONS)
def test_an_unmapped_field_is_neither_looked_at_nor_sent(world, direction):
    spec, base, sage, vtiger = world
    plain = reconcile(base, sage, vtiger, spec, direction)
    busy = reconcile({**base, "web": "x"}, {**sage, "web": "y"}, {**vtiger, "web": "z"}, spec, direction)
    assert busy == plain
    for side, fields in writes(plain).items():
        assert "web" not in payload(side, {**fields, "web": "y"}, spec, codebook())


@given(worlds(), st.sampled_from([Direction.TO_SAGE, Direction.TO_VTIGER]))
def test_a_one_way_module_never_writes_its_source_and_never_clashes(world, direction):
    spec, base, sage, vtiger = world
    target = Side.SAGE if direction is Direction.TO_SAGE else Side.VTIGER
    found = reconcile(base, sage, vtiger, spec, direction)
    assert set(writes(found)) <= {target}
    assert not isinstance(found, Conflict)


@given(worlds(), st.sampled_from([Direction.TO_SAGE, Direction.TO_VTIGER]))
def test_what_a_one_way_module_holds_back_is_what_both_ways_would_send(world, direction):
    spec, base, sage, vtiger = world
    one_way, free = (reconcile(base, sage, vtiger, spec, d) for d in (direction, Direction.BOTH))
    assume(isinstance(one_way, InSync | Push | Merge) and isinstance(free, InSync | Push | Merge))
    source = Side.VTIGER if direction is Direction.TO_SAGE else Side.SAGE
    lost = set(writes(free).get(source, {})) - set(writes(one_way).get(source.other, {}))
    assert set(one_way.held) == lost
    assert set(one_way.held.values()) <= {source}


@given(worlds(), DIRECTIONS)
def test_closed_fields_are_never_sent(world, direction):
    spec, base, sage, vtiger = world
    for side, fields in writes(reconcile(base, sage, vtiger, spec, direction)).items():
        for name in fields:
            assert spec.field(name).direction.writes(side)
            assert not spec.field(name).create_only


@given(worlds(), DIRECTIONS)
def test_a_demanded_field_is_never_emptied(world, direction):
    spec, base, sage, vtiger = world
    for side, fields in writes(reconcile(base, sage, vtiger, spec, direction)).items():
        emptied = {name for name, value in fields.items() if is_blank(value)}
        assert all(side not in spec.field(name).required_by for name in emptied)


@given(worlds(), DIRECTIONS)
def test_two_strangers_that_meet_lose_nothing_to_a_blank(world, direction):
    spec, _base, sage, vtiger = world
    for fields in writes(reconcile({}, sage, vtiger, spec, direction)).values():
        assert not any(is_blank(value) for value in fields.values())


@given(worlds(plain_tables(), missing=False))
def test_without_a_clash_both_sides_end_up_the_same(world):
    spec, base, sage, vtiger = world
    assume(base)
    after = carried_out(spec, base, sage, vtiger, reconcile(base, sage, vtiger, spec, Direction.BOTH))
    assume(after is not None)
    settled = {f.name for f in spec.fields if f.name in base}
    assert all(same(spec.field(name).kind, after[1][name], after[2][name]) for name in settled)


@given(st.data(), SIDES)
def test_an_edit_and_its_undo_end_where_they_began(data, side):
    spec = data.draw(plain_tables())
    before = {f.name: data.draw(values(f, missing=False)) for f in spec.fields}
    edited = {f.name: data.draw(values(f, missing=False)) for f in spec.fields}
    base, views = settled_base(spec, before, before, {}), {Side.SAGE: before, Side.VTIGER: before}
    for held in (edited, before):
        views[side] = held
        decision = reconcile(base, views[Side.SAGE], views[Side.VTIGER], spec, Direction.BOTH)
        base, views[Side.SAGE], views[Side.VTIGER] = carried_out(
            spec, base, views[Side.SAGE], views[Side.VTIGER], decision
        )
    assert all(same(f.kind, views[s][f.name], before[f.name]) for f in spec.fields for s in Side)


@st.composite
def quarrels(draw):
    """A world in which both sides changed the field "three", which nobody owns."""
    spec, base, sage, vtiger = draw(worlds(plain_tables()))
    fields = (*spec.fields[:2], pair("three", owner=None))
    left, right, before = draw(st.permutations(["a", "b", "c"]))
    base = {**{k: v for k, v in base.items() if k.split("@")[0] != "three"}, "three": before}
    return replace(spec, fields=fields), base, {**sage, "three": left}, {**vtiger, "three": right}


@given(quarrels())
def test_a_conflict_stays_the_same_until_somebody_decides(world):
    spec, base, sage, vtiger = world
    found = reconcile(base, sage, vtiger, spec, Direction.BOTH)
    assert isinstance(found, Conflict)
    for _run in range(10):
        base = settled_base(spec, sage, vtiger, base, NAMES)
        assert reconcile(base, sage, vtiger, spec, Direction.BOTH) == found


@given(quarrels())
def test_a_conflict_ends_once_the_sides_are_made_equal(world):
    spec, base, sage, vtiger = world
    found = reconcile(base, sage, vtiger, spec, Direction.BOTH)
    decided = {**vtiger, **{clash.field: clash.sage for clash in found.fields}}
    assert not isinstance(reconcile(base, sage, decided, spec, Direction.BOTH), Conflict)


@given(worlds(), SIDES)
def test_a_deletion_is_never_answered_with_a_write(world, gone):
    spec, base, sage, vtiger = world
    views = {Side.SAGE: sage, Side.VTIGER: vtiger, gone: None}
    found = reconcile(base, views[Side.SAGE], views[Side.VTIGER], spec, Direction.BOTH)
    assert found in (Forget(gone), DeletedAndEdited(gone))


@given(worlds(plain_tables(), missing=False), SIDES)
def test_an_untouched_survivor_is_let_go_and_an_edited_one_is_shown(world, gone):
    spec, _base, sage, vtiger = world
    base = settled_base(spec, sage, vtiger, {})
    views = {Side.SAGE: sage, Side.VTIGER: vtiger}
    alive = dict(views[gone.other])
    assert reconcile(base, *({**views, gone: None}[s] for s in Side), spec, Direction.BOTH) == Forget(gone)
    name = spec.fields[0].name
    edited = {**alive, name: D("99.00") if spec.fields[0].kind is Kind.MONEY else "edited"}
    found = reconcile(
        base, *({**views, gone: None, gone.other: edited}[s] for s in Side), spec, Direction.BOTH
    )
    assert found == DeletedAndEdited(gone)


@given(worlds(), st.sets(st.sampled_from(NAMES)))
def test_a_base_remembers_both_sides_except_where_a_field_was_held(world, keep):
    spec, base, sage, vtiger = world
    after = settled_base(spec, sage, vtiger, base, keep)
    for field in spec.fields:
        now, then = agreed(after, field.name), agreed(base, field.name)
        if field.name in keep:
            assert now == then
        else:
            assert now.sage is sage[field.name] or same(field.kind, now.sage, sage[field.name])
            assert now.vtiger is vtiger[field.name] or same(field.kind, now.vtiger, vtiger[field.name])
            assert (now.sage is MISSING) is (sage[field.name] is MISSING)
            assert (now.vtiger is MISSING) is (vtiger[field.name] is MISSING)
