"""Undo, drawn at random: what a run wrote, or one record of it, is put back, whatever people did since."""

from copy import deepcopy
from dataclasses import dataclass, field

from sagesync_desktop.core.runs import UndoOrder
from sagesync_desktop.core.types import ModuleId, RecordRef, Side, Trigger
from tests.trust.machine_oracle import ASIDE, FIELDS, INVOICES, SAGE, SIDES, UNSAID, VTIGER, Thing
from tests.trust.machine_world import is_credit

REMEMBERED = 5
"""So many runs back somebody may regret one."""
CREATED = None
"""In place of the fields of a write: the record was made."""
TAKEN = "taken"
"""The same of an undo: the record was deleted, or made void."""


@dataclass
class Wrote:
    """What one run wrote, by the law book."""

    run: int
    writes: dict[tuple[int, str], dict[str, tuple[object, object]] | None] = field(default_factory=dict)
    """(place of the thing, side) -> field -> (before, after), or that it was made."""
    ids: dict[tuple[int, str], str] = field(default_factory=dict)
    """Of each its record there; by now it may be another one."""
    is_undo: bool = False


def pictured(things: list[Thing]) -> list[tuple[set[str], dict[str, dict[str, object]]]]:
    """Where everything is and what it holds, to be compared with later."""
    return [(set(thing.there), deepcopy(thing.values)) for thing in things]


class Regret:
    """Turns of the walk; `things`, `company`, `settings` and `tally` are the walk's, `ran` its runs."""

    def note_writes(self, before, run):
        """What the last sync has written, in the law book's eyes; `run` None: nobody knows in which run."""
        wrote = Wrote(run or 0)
        for place, (thing, (there, values)) in enumerate(zip(self.things, before, strict=True)):
            for side in sorted(thing.there):
                fields = self._written(thing, side, there, values)
                if fields != {}:
                    wrote.writes[place, side] = fields
                    wrote.ids[place, side] = thing.ids[side]
        if run is not None and wrote.writes:
            self.regrettable = [*self.regrettable, wrote][-REMEMBERED:]

    def _written(self, thing, side, there, values):
        now = thing.values[side]
        if side not in there:
            thing.left[side] = dict(now)
            return CREATED
        fields = {n: (values[side][n], now[n]) for n in FIELDS[thing.module] if values[side][n] != now[n]}
        if side in thing.left:
            thing.left[side] |= {name: after for name, (_before, after) in fields.items()}
        return fields

    # -- the turn

    def take_back(self, pick, value, flag):
        """A run of before, or one record of it, is undone; what the law book says of each comes true."""
        self.sync_and_compare()
        if value % 3 == 0:
            self._post_something(pick)
        found = [one for one in self.regrettable if self._is_known(one)]
        if not found:
            self.edit(pick, value, flag)
            self.sync_and_compare()
            found = [one for one in self.regrettable if self._is_known(one)]
        if not found:
            return
        wrote = found[-1] if value % 3 == 0 else found[pick % len(found)]
        wanted = sorted(wrote.writes)
        if flag:
            wanted = [wanted[value % len(wanted)]]
        foretold = {key: self.foretell(key, wrote) for key in wanted}
        self._undo(wrote, wanted[0] if flag else None, foretold)
        self.comes_true(wrote, foretold)
        self.each_side_is_as_the_law_says()
        self.sync_and_compare()

    def _post_something(self, pick):
        """A run of which it is sure that it posts an invoice, as far as that is on and may travel."""
        self.enter(list(FIELDS).index(INVOICES), 0, pick % 4 == 0)
        self.sync_and_compare()

    def _is_known(self, wrote):
        """Of what people said of a record beside, and of two that a void parted, other turns tell."""
        things = [self.things[place] for place, _side in wrote.writes]
        if any(one.parted or one.is_void or (one.aside and not one.both_left) for one in things):
            return False
        made = [key for key, fields in wrote.writes.items() if fields is CREATED]
        taken = [key for key, fields in wrote.writes.items() if fields == TAKEN]
        is_alone = all(len(self.things[place].there) < 2 for place, _side in taken)
        return is_alone and all(side in self.things[place].left for place, side in made)

    def _undo(self, wrote, one, foretold):
        ref = self._ref(wrote, one) if one is not None else None
        ran = self.company.sync(trigger=Trigger.UNDO, undo=UndoOrder(wrote.run, ref))
        assert ran.error is None, ran.error
        told = {(step.step.ref, step.done) for step in ran.report.undone}
        wanted = {(self._ref(wrote, key), bool(way)) for key, way in foretold.items()}
        why = [(step.step.title, step.done, step.because) for step in ran.report.undone]
        assert told == wanted, f"{why}, by law {foretold} of {wrote.writes}"
        assert all(step.done or step.because for step in ran.report.undone)
        self.tally(f"rule: undone {'record' if one else 'run'}")
        self.last_undo = ran.report.summary.id

    def _ref(self, wrote, key):
        place, side = key
        return RecordRef(ModuleId(self.things[place].module), Side(side), wrote.ids[key])

    # -- what it comes to, by the law book

    def foretell(self, key, wrote):
        """What is put back: fields, that a record goes or becomes void, or ("") nothing."""
        place, side = key
        thing, fields = self.things[place], wrote.writes[key]
        if not self.settings.is_on(thing.module):
            return ""
        if fields == TAKEN:
            return "take up"
        if side not in thing.there or thing.ids[side] != wrote.ids[key]:
            return ""
        if fields is CREATED:
            return self._unmade(thing, side)
        now = thing.values[side]
        owed = {name: before for name, (before, _after) in fields.items() if now[name] != before}
        free = {name: before for name, before in owed.items() if now[name] == fields[name][1]}
        if thing.module == INVOICES and (len(free) < len(owed) or (side == SAGE and now["paid"])):
            return ""
        return free or ""

    def _unmade(self, thing, side):
        left = thing.left.get(side)
        if left is None or any(thing.values[side][name] != left[name] for name in FIELDS[thing.module]):
            return ""
        if thing.module == INVOICES and side == SAGE:
            return "" if thing.values[SAGE]["paid"] else "void"
        return "delete"

    def comes_true(self, wrote, foretold):
        again = Wrote(self.last_undo, ids=wrote.ids, is_undo=not wrote.is_undo)
        for (place, side), way in sorted(foretold.items(), reverse=True):
            if not way:
                self.tally("undo: stays")
                continue
            thing = self.things[place]
            self.tally(f"undo: {way if isinstance(way, str) else 'put back'}")
            if way == "take up":
                thing.aside, thing.both_left, thing.held = "", {}, {}
                continue
            if isinstance(way, str):
                again.writes[place, side] = TAKEN
                self._gone(thing, side, way)
            else:
                again.writes[place, side] = {name: (thing.values[side][name], v) for name, v in way.items()}
                self._put_back(thing, side, way)
            self._left_alone_by(thing, wrote)
        wrote.writes = {key: one for key, one in wrote.writes.items() if not foretold.get(key)}
        self.regrettable = [one for one in self.regrettable if one.writes]
        if again.writes and not wrote.is_undo:
            self.regrettable = [*self.regrettable, again][-REMEMBERED:]

    def _gone(self, thing, side, way):
        thing.base, thing.former, thing.survivor = None, None, ""
        if way == "void":
            # A void credit note says nothing of a status: that in Vtiger may be all that makes it one.
            status = UNSAID if is_credit(thing) else "Cancel"
            thing.values[SAGE] |= {"status": status, "paid": True}
            thing.is_void, thing.is_removable = True, False
        else:
            thing.there = thing.there - {side}
            thing.ids.pop(side)

    def _put_back(self, thing, side, fields):
        """The other side's value is the only change, for the day on which the pair is taken up again."""
        thing.values[side] |= fields
        if thing.base is not None:
            known = self.settings.fields(thing.module)
            thing.base |= {name: (value, value) for name, value in fields.items() if name in known}
        if side in thing.left:
            thing.left[side] |= fields

    def _left_alone_by(self, thing, wrote):
        """Until one of the two changes; where an undo was undone, it is taken up instead."""
        thing.as_left = None
        if wrote.is_undo:
            thing.aside, thing.both_left = "", {}
            thing.held = dict.fromkeys(thing.there, ASIDE)  # what is owed by now, the next sync carries over
            return
        joined = len(thing.there) == 2 and thing.base is not None
        thing.aside = VTIGER if joined else next(iter(sorted(thing.there)), "")
        thing.held = {thing.aside: ASIDE}
        thing.both_left = {side: dict(thing.values[side]) for side in SIDES if side in thing.there}
