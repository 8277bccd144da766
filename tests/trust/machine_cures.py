"""What people do at the desk, drawn at random: cures, match decisions, and what they put aside."""

from functools import partial

from sagesync_desktop.core.evidence import Verdict
from sagesync_desktop.core.rules import KNOWN_REASONS, Group
from sagesync_desktop.core.runs import CureOrder
from sagesync_desktop.core.types import ModuleId, Side
from sagesync_desktop.engine.verdicts import Hearing
from sagesync_desktop.modules import ALL, BY_ID
from tests.engine.doomed import Doomed, Fuse, Killed
from tests.trust.machine_oracle import (
    ASIDE,
    ASKED,
    CONFLICT,
    CONTACTS,
    EMPTY,
    FIELDS,
    GONE,
    GONE_AND_EDITED,
    INVOICES,
    NO_TEXT,
    ONE_WAY,
    ORGANIZATIONS,
    PARTED,
    PRODUCTS,
    SAGE,
    SERVICES,
    VTIGER,
    moves_of,
    other,
)

GROUPS = {one.id: one.group for one in (*KNOWN_REASONS.values(), *(r for spec in ALL for r in spec.rules))}
TYPED = "Typed at the desk"
_CURES = {
    NO_TEXT: ("typed",),
    EMPTY: ("typed",),
    CONFLICT: ("keep_sage", "keep_vtiger"),
    ASKED: ("different",),
    GONE: ("restore", "delete"),
    GONE_AND_EDITED: ("restore",),
    ONE_WAY: ("take_back", "both_ways"),
    ASIDE: ("take_up",),
    PARTED: ("same",),
}
"""Reason of the oracle -> cures of which it knows what they come to."""
_ASIDES = ("leave", "never")
_TEXT_CURES = {"item.no_description": "describe", "record.mandatory_empty": "fill"}


class Desk:
    """Turns of the walk at the desk; `things`, `company`, `settings` and `tally` are the walk's."""

    def cure(self, pick, value, flag):
        """One of the held records is cured; now and then the program is killed meanwhile."""
        self.sync_and_compare()
        offered = list(self._offered())
        if not offered:
            self._hold_something(pick, value)
            self.sync_and_compare()
            offered = list(self._offered())
        if not offered:
            return
        self._carry_out(*offered[pick % len(offered)], value, flag)

    def _carry_out(self, thing, side, cure, value, flag):
        self.tally(f"cure: {cure}")
        order = self._order(thing, side, cure)
        if not (flag and self._is_killed(order, value)):
            ran = self.company.cure(order)
            ((done, because),) = ran.cured
            assert ran.error is None, ran.error
            assert done, f"{thing.module} {thing.key} in {side}, {cure}: {because}"
        getattr(self, f"_after_{cure}")(thing, side)
        thing.left, self.is_torn = {}, True
        self.sync_and_compare()

    def remake(self, pick, value, flag):
        """An invoice that was deleted in Vtiger is made there anew by a cure, under another number."""
        found = [one for one in self.joined_invoices() if one.is_removable and not one.is_left_alone()]
        if not found:
            self.enter(list(FIELDS).index(INVOICES), value, flag)
            self.sync_and_compare()
            found = [one for one in self.joined_invoices() if one.is_removable and not one.is_left_alone()]
        if not found:
            return
        thing = found[pick % len(found)]
        self.company.vtiger.delete(thing.ids[VTIGER])
        thing.there = thing.there - {VTIGER}
        self.sync_and_compare()
        if (thing, SAGE, "restore") in list(self._offered()):
            self._carry_out(thing, SAGE, "restore", value, flag)

    def _hold_something(self, pick, value):
        """Two that look alike are entered, two that differ are edited, or a pair is taken apart."""
        if pick % 3 == 0:
            self.take_apart(pick, value, False)
        elif pick % 3 == 1:
            self.edit_both(pick, value, False)
        else:
            products = list(FIELDS).index(PRODUCTS)
            for is_in_sage in (True, False):
                self.enter(products, value, is_in_sage)

    def take_apart(self, pick, _value, _flag):
        """Two that nothing else hangs on, and that look like nothing else, are taken apart."""
        found = [
            thing
            for thing in self.things
            if thing.module in (SERVICES, CONTACTS)
            and thing.base is not None
            and thing.is_removable
            and len(thing.there) == 2
        ]
        if not found:
            return
        thing = found[pick % len(found)]
        module, company = ModuleId(thing.module), self.company
        hearing = Hearing(company.store, BY_ID[module], None, company.clock.now())
        hearing.hear(Side.VTIGER, thing.ids[VTIGER], Verdict.UNLINKED, "")
        thing.parted, thing.base, thing.former, thing.survivor = True, None, None, ""
        self.tally("rule: take apart")

    # -- the order

    def _offered(self):
        """(thing, side, cure) of all that is held back and on."""
        for thing in self.things:
            for side, reason in sorted(thing.held.items()):
                if not self.settings.is_on(thing.module) or side not in thing.there or thing.is_void:
                    continue
                for cure in (*_CURES.get(reason, ()), *(() if reason == ASIDE else _ASIDES)):
                    if self._fits(thing, side, cure):
                        yield thing, side, cure

    def _fits(self, thing, side, cure):
        if cure == "delete":
            return thing.is_removable and thing.module not in (INVOICES, ORGANIZATIONS)
        if cure in _ASIDES and thing.aside:
            return False  # of a pair that was taken apart each could have a word of its own
        if cure in _ASIDES:
            return GROUPS[self._why(thing, side).rule] is not Group.INFORMATION
        if cure == "restore":
            return self.settings.direction(thing.module) in ("both", f"to_{other(side)}")
        if cure == "take_back":
            values = [thing.values[other(side)][name] for name in self._taken_back(thing, side)]
            return bool(values) and "" not in values and thing.module != INVOICES
        return True

    def _why(self, thing, side):
        """What the program says of a held record."""
        skips = self.company.store.open_skips(ModuleId(thing.module))
        return next(one.why for one in skips if (one.side.value, one.record_id) == (side, thing.ids[side]))

    def _taken_back(self, thing, side):
        moves = moves_of(thing, self.settings) if len(thing.there) == 2 and thing.base is not None else {}
        return [name for name, move in moves.items() if move == f"not {other(side)}"]

    def _order(self, thing, side, cure):
        module, record_id, why = ModuleId(thing.module), thing.ids[side], self._why(thing, side)
        self.candidates = why.candidates
        if cure == "typed":
            return CureOrder(module, Side(side), record_id, _TEXT_CURES[why.rule], TYPED)
        if cure == "same":
            return CureOrder(module, Side(side), record_id, cure, thing.ids[other(side)])
        return CureOrder(module, Side(side), record_id, cure)

    def _is_killed(self, order, value):
        """The program dies somewhere; what is left to be done she asks for again after the next run."""
        is_server = value % 3 == 0
        fuse = Fuse(value % 20 + 1 if is_server else value % 260 + 1)
        doomed = partial(Doomed, fuse=fuse, after=value % 2 == 0)
        if is_server:
            self.company.wrap_port = doomed
        else:
            self.company.wrap_store = doomed
        try:
            self.company.cure(order)
        except Killed:
            self.tally("killed at the desk")
        self.company.wrap_store = self.company.wrap_port = lambda inner: inner
        self.company.restart()
        self.company.finished()
        self.company.cure(order)
        return True

    # -- what it comes to, by the law book

    def _after_typed(self, thing, _side):
        thing.values[VTIGER]["description"] = TYPED

    def _after_keep_sage(self, thing, _side):
        self._stands(thing, SAGE)

    def _after_keep_vtiger(self, thing, _side):
        self._stands(thing, VTIGER)

    def _stands(self, thing, winner):
        for name, move in moves_of(thing, self.settings).items():
            if move == CONFLICT:
                thing.base[name] = (thing.values[other(winner)][name],) * 2

    def _after_different(self, thing, side):
        for mate in self.things:
            if mate.module == thing.module and mate.ids.get(other(side)) in self.candidates:
                thing.unlike.add(mate.key)
                mate.unlike.add(thing.key)

    def _after_restore(self, thing, _side):
        self.tally(f"restored: {thing.module}")
        thing.base, thing.former, thing.survivor = None, None, ""

    def _after_delete(self, thing, side):
        thing.there = thing.there - {side}

    def _after_take_back(self, thing, side):
        for name in self._taken_back(thing, side):
            thing.values[side][name] = thing.values[other(side)][name]

    def _after_both_ways(self, thing, _side):
        leader = ORGANIZATIONS if thing.module == CONTACTS else thing.module
        self.settings.directions[leader] = "both"

    def _after_leave(self, thing, side):
        thing.aside, thing.as_left, thing.both_left = side, dict(thing.values[side]), {}

    def _after_never(self, thing, side):
        thing.aside, thing.as_left, thing.both_left = side, None, {}

    def _after_take_up(self, thing, _side):
        thing.aside, thing.both_left = "", {}

    def _after_same(self, thing, _side):
        thing.parted = False
