"""What both sides must hold after a sync, worked out from the law book alone, without the program's code."""

from collections.abc import Iterator
from dataclasses import dataclass, field

SAGE, VTIGER = "sage", "vtiger"
SIDES = (SAGE, VTIGER)
BOTH, TO_SAGE, TO_VTIGER = "both", "to_sage", "to_vtiger"
ORGANIZATIONS, CONTACTS, PRODUCTS, SERVICES, INVOICES = (
    "Organizations", "Contacts", "Products", "Services", "Invoices",
)  # fmt: skip
UNSAID = None
"""A side has nothing to say of a field (Sage's status of an unpaid invoice), or no base was ever agreed."""

NEW = "Created"
"""Vtiger's status of an invoice of which Sage has nothing to say."""
CONFLICT, ONE_WAY, EMPTY, CLOSED = "conflict", "one way", "empty", "closed"
GONE, GONE_AND_EDITED, NO_TEXT, ASKED = "gone", "gone and edited", "no text", "asked"
ASIDE, PARTED = "put aside", "taken apart"
RULES = {
    CONFLICT: {"record.conflict"},
    ONE_WAY: {"direction.one_way"},
    EMPTY: {"record.mandatory_empty", "item.no_description"},
    CLOSED: {"invoice.closed_in_sage", "invoice.not_eligible"},
    GONE: {"record.deleted_elsewhere"},
    GONE_AND_EDITED: {"record.deleted_and_edited"},
    NO_TEXT: {"item.no_description", "record.mandatory_empty"},
    ASKED: {"match.ambiguous"},
    ASIDE: {"desk.left_alone", "desk.never"},
    PARTED: {"match.unlinked"},
}
"""Reason of the oracle -> the rules by which the program may give it."""


def other(side):
    return VTIGER if side == SAGE else SAGE


def writes(direction, side):
    return direction in (BOTH, f"to_{side}")


@dataclass(frozen=True)
class Field:
    """How a field travels: who wins, which way it may go at all, and whether Sage can do without it."""

    owner: str | None = VTIGER
    way: str = BOTH
    demanded: bool = False
    books: bool = False
    """The owner's money: a one-way module does not override what the owner changed as well."""


FIELDS = {
    ORGANIZATIONS: {"phone": Field(), "notes": Field()},
    CONTACTS: {"title": Field()},
    PRODUCTS: {"description": Field(None, demanded=True), "price": Field(SAGE, books=True)},
    SERVICES: {"price": Field(SAGE, books=True), "active": Field()},
    INVOICES: {
        "due_date": Field(None),
        "quantity": Field(None),
        "received": Field(SAGE, TO_VTIGER),
        "status": Field(SAGE, TO_VTIGER),
    },
}
"""Money and tax are Sage's, CRM fields Vtiger's, an invoice's substance and an item's text nobody's."""


BY_ITSELF = {"notes": "", "active": True}
"""What a new record holds in a field that is not synced."""


@dataclass
class Thing:
    """One thing of the world, on one side or on both."""

    module: str
    key: str
    ids: dict[str, str] = field(default_factory=dict)
    values: dict[str, dict[str, object]] = field(default_factory=lambda: {SAGE: {}, VTIGER: {}})
    there: set[str] = field(default_factory=set)
    """The sides that have it."""
    base: dict[str, tuple[object, object]] | None = None
    """Field -> (Sage's, Vtiger's) value when they were last settled; None while no link joins the two."""
    survivor: str = ""
    """The side whose partner was deleted after the two had been linked; known until they are linked again."""
    former: dict[str, tuple[object, object]] | None = None
    """The base of a pair that was let go by a deletion; it counts again when the partner is restored."""
    called: str = ""
    """A product's name in Vtiger, where the program made it there of the text that Sage had."""
    is_removable: bool = False
    """Nothing else hangs on it."""
    held: dict[str, str] = field(default_factory=dict)
    """Side -> reason."""
    dropped: set[str] = field(default_factory=set)
    """Fields that were switched off when it was last settled."""
    aside: str = ""
    """The side whose record a person put aside."""
    as_left: dict[str, object] | None = None
    """What that record held then, with which it comes back when it changes; None: it never does."""
    both_left: dict[str, dict[str, object]] = field(default_factory=dict)
    """Side -> what the record held when an undo left it alone: until either of them changes."""
    is_void: bool = False
    """Its invoice in Sage was made void by an undo: the two are left alone, each for itself."""
    left: dict[str, dict[str, object]] = field(default_factory=dict)
    """Side -> what the program itself, which made the record there, has left in it."""
    parted: bool = False
    """A person took the two apart and has not said yet what is to become of them."""
    unlike: set[str] = field(default_factory=set)
    """Keys of the things that a person said it is not."""

    def is_left_alone(self):
        """Whether a person's word to leave it alone still stands."""
        if self.both_left:
            there = self.both_left.items()
            return all(side in self.there and self.values[side] == then for side, then in there)
        is_there = self.aside in self.there
        return is_there and (self.as_left is None or self.as_left == self.values[self.aside])

    def take_up_if_changed(self):
        """What was left alone until it changes; what is never to be synced stays so."""
        if not self.is_left_alone() and (self.as_left is not None or self.both_left):
            self.aside, self.as_left, self.both_left = "", None, {}

    def differing(self):
        return {name for name in FIELDS[self.module] if self.values[SAGE][name] != self.values[VTIGER][name]}


@dataclass
class Settings:
    directions: dict[str, str]
    on: set[str]
    off_fields: set[tuple[str, str]] = field(default_factory=set)

    def direction(self, module):
        return self.directions[ORGANIZATIONS if module == CONTACTS else module]

    def is_on(self, module):
        return (ORGANIZATIONS if module == CONTACTS else module) in self.on

    def fields(self, module) -> dict[str, Field]:
        return {name: one for name, one in FIELDS[module].items() if (module, name) not in self.off_fields}


def synced(things: list[Thing], settings: Settings) -> Iterator[str]:
    """Move the world by one sync; yields what was decided, for counting."""
    asked = {(one.module, one.key) for one in things if _is_asked_about(one, things, settings)}
    for thing in (one for one in things if settings.is_on(one.module)):
        thing.held = {}
        thing.take_up_if_changed()
        yield from _decided(thing, settings, is_asked=(thing.module, thing.key) in asked)


def _decided(thing, settings, *, is_asked):
    if thing.is_void:
        thing.held = dict.fromkeys(thing.there, ASIDE)
        yield "void, left alone"
    elif thing.is_left_alone():
        yield _left_alone(thing, settings)
    elif thing.parted and len(thing.there) == 2:
        thing.held = dict.fromkeys(SIDES, PARTED)
        yield "left apart"
    elif not thing.there:
        # Two that go between two syncs are forgotten; of a survivor it stays known that it was one.
        thing.former = thing.former if thing.base is None else None
        thing.base = None
    elif len(thing.there) == 1:
        yield _alone(thing, settings, is_asked=is_asked)
    else:
        thing.survivor = ""
        yield from _together(thing, settings)


def _left_alone(thing, settings):
    """Nothing of it moves; what both hold alike counts as agreed all the same."""
    is_apart = thing.parted and len(thing.there) == 2
    thing.held = {**(dict.fromkeys(SIDES, PARTED) if is_apart else {}), thing.aside: ASIDE}
    if len(thing.there) == 2 and not is_apart:
        thing.survivor, thing.base, thing.former = "", thing.base or thing.former or {}, None
        _settle(thing, settings, keep=thing.differing())
    return "left alone"


def _is_asked_about(thing, things, settings):
    """Something on the other side could be the same, and one of the two never had a partner.

    Where both had one, the links of old say that they are two things. Nothing in this world is so alike that
    the two would be linked by themselves: codes and numbers always differ.
    """
    if len(thing.there) != 1 or _is_edited_survivor(thing, settings):
        return False
    alone = [one for one in things if one.module == thing.module and (len(one.there) == 1 or one.is_void)]
    mates = [one for one in alone if one.there != thing.there and _alike(thing, one)]
    mates = [one for one in mates if one.key not in thing.unlike]
    return any(not (_had_partner(thing) and _had_partner(mate)) for mate in mates)


def _had_partner(thing):
    return thing.base is not None or bool(thing.survivor)


def _alike(thing, mate):
    """Of two that a void parted, each is alone for itself."""
    sage, vtiger = (thing, mate) if SAGE in thing.there else (mate, thing)
    ours, theirs = sage.values[SAGE], vtiger.values[VTIGER]
    if sage.module == PRODUCTS:
        return ours["description"] in {theirs["description"], vtiger.called} - {""}
    if sage.module == INVOICES:  # all of them are of one day
        is_one_customer = sage.key.startswith("SI-") == vtiger.key.startswith("SI-")
        return is_one_customer and ours["quantity"] == theirs["quantity"]
    return False


def _is_edited_survivor(thing, settings):
    """Its partner was deleted, and it was changed since they last agreed."""
    (side,) = thing.there
    if thing.base is None:
        return False
    place, fields = SIDES.index(side), settings.fields(thing.module)
    known = ((name, thing.base.get(name, (UNSAID, UNSAID))[place]) for name in fields)
    return any(
        value is not UNSAID and writes(fields[name].way, other(side)) and thing.values[side][name] != value
        for name, value in known
    )


def _alone(thing, settings, *, is_asked):
    (side,) = thing.there
    if _is_edited_survivor(thing, settings):
        thing.held = {side: GONE_AND_EDITED}
        return "deleted here, edited there"
    if thing.base is not None:
        thing.former, thing.base, thing.survivor = thing.base, None, side
    if is_asked:
        thing.held = {side: ASKED}
        return "asked about"
    if thing.survivor:
        thing.held = {side: GONE}
        return "deleted here, left alone there"
    return _new(thing, settings, side, other(side))


def _new(thing, settings, side, gone):
    if not writes(settings.direction(thing.module), gone):
        thing.held = {side: ONE_WAY}
        return "not created: one way"
    if side == VTIGER and thing.values[side].get("description") == "":
        thing.held = {side: NO_TEXT}
        return "not created: no text"
    thing.there, thing.former, thing.parted = set(SIDES), None, False
    if (thing.module, gone) == (PRODUCTS, VTIGER):
        thing.called = thing.values[SAGE]["description"]
    thing.ids.pop(gone, None)
    carried = settings.fields(thing.module)
    thing.values[gone] = {
        name: value if name in carried or name not in BY_ITSELF else BY_ITSELF[name]
        for name, value in thing.values[side].items()
    }
    if thing.module == INVOICES:
        thing.values[gone]["status"] = UNSAID if side == VTIGER else thing.values[SAGE]["status"] or NEW
    thing.base = {}
    _settle(thing, settings, keep=())
    return f"created in {gone}"


def _settle(thing, settings, keep):
    old = thing.base or {}
    thing.base = {}
    for name in settings.fields(thing.module):
        now = (thing.values[SAGE][name], thing.values[VTIGER][name])
        thing.base[name] = old.get(name, (UNSAID, UNSAID)) if name in keep else now


def _together(thing, settings):
    yield "returned" if thing.base is None else "merged"
    thing.base, thing.former = thing.base or thing.former, None
    moves = moves_of(thing, settings)
    if CONFLICT in moves.values():
        _settle(thing, settings, keep=thing.differing())
        thing.held = {VTIGER: CONFLICT}
        yield "conflict"
        return
    to_sage = {name for name, move in moves.items() if move == SAGE}
    if any(settings.fields(thing.module)[n].demanded and thing.values[VTIGER][n] == "" for n in to_sage):
        _settle(thing, settings, keep=thing.differing())
        thing.held = {VTIGER: EMPTY}
        yield "emptied a demanded field"
        return
    yield from _carried_out(thing, settings, moves, to_sage)


def moves_of(thing, settings):
    """Field -> the side that is written, "not <side>", a conflict or "", of two that are both there."""
    base = thing.base or {}
    return {
        name: _move(one, base.get(name, (UNSAID, UNSAID)), thing, name, settings.direction(thing.module))
        for name, one in settings.fields(thing.module).items()
    }


def _carried_out(thing, settings, moves, to_sage):
    keep = {name for name, move in moves.items() if move in (f"not {SAGE}", f"not {VTIGER}")}
    for side in {moves[name].removeprefix("not ") for name in keep}:
        thing.held[other(side)] = ONE_WAY
        yield "held: one way"
    if thing.module == INVOICES and to_sage and thing.values[SAGE]["paid"]:
        thing.held[VTIGER] = CLOSED
        keep |= to_sage
        yield "held: closed in Sage"
    written = {SAGE: to_sage - keep, VTIGER: {name for name, move in moves.items() if move == VTIGER}}
    for side, names in written.items():
        for name in names:
            thing.values[side][name] = thing.values[other(side)][name]
    _settle(thing, settings, keep)
    if any(written.values()):
        yield "both ways" if all(written.values()) else f"to {SAGE if written[SAGE] else VTIGER}"


def _move(one, agreed, thing, name, direction):
    """The side that is written; "not <side>" where the module's direction forbids it; "" or a conflict."""
    sage, vtiger = thing.values[SAGE][name], thing.values[VTIGER][name]
    if sage is UNSAID or vtiger is UNSAID or sage == vtiger:
        return ""
    free = _wanted(one, agreed, sage, vtiger, BOTH)
    allowed = _wanted(one, agreed, sage, vtiger, direction)
    if allowed or direction == BOTH or free in ("", CONFLICT):
        return allowed
    return f"not {free}"


def _wanted(one, agreed, sage, vtiger, direction):
    open_to = [side for side in SIDES if writes(direction, side) and writes(one.way, side)]
    if UNSAID in agreed:
        if "" in (sage, vtiger):
            empty = SAGE if sage == "" else VTIGER
            return empty if empty in open_to else ""
        return _won(one, open_to)
    if sage != agreed[0] and vtiger != agreed[1]:
        return "" if one.books and open_to == [one.owner] else _won(one, open_to)
    if sage != agreed[0]:
        return VTIGER if VTIGER in open_to else ""
    return SAGE if vtiger != agreed[1] and SAGE in open_to else ""


def _won(one, open_to):
    if len(open_to) == 2:
        return CONFLICT if one.owner is None else other(one.owner)
    return open_to[0] if open_to else ""
