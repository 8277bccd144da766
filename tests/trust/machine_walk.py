"""People, settings and crashes by turns over both systems; after each sync the oracle is asked."""

import tempfile
from collections import Counter
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import ClassVar

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from sagesync_desktop.core.settings import FieldChoice, Mappings
from sagesync_desktop.core.types import Direction, ModuleId, Status
from tests.engine.test_engine_killed import Doomed, Fuse, Killed
from tests.trust.machine_cures import Desk
from tests.trust.machine_oracle import (
    CONTACTS,
    FIELDS,
    INVOICES,
    ORGANIZATIONS,
    PRODUCTS,
    RULES,
    SAGE,
    SERVICES,
    SIDES,
    VTIGER,
    Settings,
    Thing,
    synced,
)
from tests.trust.machine_undo import Regret, pictured
from tests.trust.machine_world import (
    RESOURCES,
    change,
    enter,
    giving_back,
    ids,
    is_credit,
    is_lost,
    opened,
    seen,
    totals,
)

DAY = 25 * 3600
"""Seconds between two runs: so that both sides' deletions are asked for in each of them."""
MOST_OF_A_MODULE = 8
"""Below the guards, which have tests of their own."""
POOLS = {
    "phone": ["", "0113 496 0001", "0113 496 0002"],
    "notes": ["", "Pays late", "Pays early"],
    "title": ["", "Buyer", "Chief"],
    "description": ["Good", "Better", "Best", ""],
    "price": [Decimal("10.00"), Decimal("12.50"), Decimal("99.99")],
    "active": [True, False],
    "due_date": ["2026-12-20", "2026-12-24", "2027-01-10"],
    "quantity": [(Decimal(1),), (Decimal(2),), (Decimal(7),)],
}
TURNS = (
    *["edit"] * 8, *["edit_both"] * 2, *["undo"] * 2, *["enter"] * 4, *["delete"] * 2, *["restore"] * 2,
    "void", "pay", "change_direction", "switch_module", "change_mapping", *["sync"] * 5, *["crash"] * 3,
    *["cure"] * 4, *["take_apart"] * 2, *["take_back"] * 4, *["remake"] * 2,
)  # fmt: skip
_PICK = st.integers(0, 10_000)


class Walk(Desk, Regret, RuleBasedStateMachine):
    """People and the program by turns; after each sync both sides must be what the oracle says."""

    kept: tuple = ()
    """The settled world that every example starts from."""
    folder = Path()
    exercised: ClassVar[Counter] = Counter()
    """How often each turn, decision and outcome came up, over all examples of a walk."""

    @initialize()
    def begin(self):
        type(self).exercised["examples"] += 1
        home = Path(tempfile.mkdtemp(dir=self.folder))
        self.company = giving_back(opened(home, self.kept))
        self.company.clock.advance(DAY)
        self.settings = Settings(dict.fromkeys(FIELDS, "both"), {one for one in FIELDS if one != CONTACTS})
        self.things = [thing for module in FIELDS for thing in self._of_the_start(module)]
        self.entered = 0
        self.regrettable, self.is_torn = [], False

    def teardown(self):
        if hasattr(self, "company"):
            self.company.close()

    def _of_the_start(self, module):
        found = {side: {key: one for one, key in ids(self.company, module, side).items()} for side in SIDES}
        for key, sage_id in found[SAGE].items():
            known = {SAGE: sage_id, VTIGER: found[VTIGER][key]}
            thing = Thing(module, key, known, there=set(SIDES))
            for side in SIDES:
                thing.values[side] = seen(self.company, module, side, known[side])
            thing.base = {n: (thing.values[SAGE][n], thing.values[VTIGER][n]) for n in FIELDS[module]}
            yield thing

    def tally(self, what):
        type(self).exercised[what] += 1

    @rule(what=st.sampled_from(TURNS), pick=_PICK, value=_PICK, flag=st.booleans())
    def turn(self, what, pick, value, flag):
        """One rule for all, because hypothesis would leave whole rules out of half of the walks."""
        self.tally("turns")
        getattr(self, what)(pick, value, flag)

    # -- what people do

    def _editable(self):
        """(thing, side, field) of what a person can change; Sage itself refuses changes of a paid invoice."""
        return [
            (thing, side, name)
            for thing in self.things
            for side in sorted(thing.there)
            for name in FIELDS[thing.module]
            if name in _pools(thing)
            and not thing.is_void
            and not (side == SAGE and thing.values[SAGE].get("paid"))
        ]

    def edit(self, pick, value, _flag):
        thing, side, name = _chosen(self._editable(), pick)
        pool = [one for one in _pools(thing)[name] if one != thing.values[side][name]]
        if (side, name) == (SAGE, "description"):
            pool = [one for one in pool if one != ""]
        change(self.company, thing, side, name, _chosen(pool, value))
        self.tally("rule: edit")

    def edit_both(self, pick, value, flag):
        """One field on both sides, or one here and another one there, which then travel both ways."""
        found = [(t, n) for t, side, n in self._editable() if side == SAGE and len(t.there) == 2]
        if not found:
            return
        thing, name = _chosen(found, pick)
        others = [one for one in FIELDS[thing.module] if one in _pools(thing) and one != name]
        names = (name, others[0] if flag and others else name)
        pool = [one for one in _pools(thing)[name] if one != ""]
        for side, one, number in zip(SIDES, names, divmod(value, 100), strict=True):
            pool = pool if one == name else [other for other in _pools(thing)[one] if other != ""]
            wanted = _chosen(pool, number)
            if one == "quantity":  # lines that are typed have texts of their own, which nobody models here
                pool = [other for other in pool if other != wanted]
            if (one, wanted) != ("quantity", thing.values[side][one]):
                change(self.company, thing, side, one, wanted)
        self.tally("rule: edit")

    def undo(self, pick, _value, _flag):
        found = [
            (thing, side, name, thing.base[name][SIDES.index(side)])
            for thing, side, name in self._editable()
            if thing.base
            and name in thing.base
            and thing.base[name][SIDES.index(side)] in _pools(thing)[name]
            and thing.base[name][SIDES.index(side)] != thing.values[side][name]
        ]
        if found:
            change(self.company, *_chosen(found, pick))
            self.tally("rule: undo")

    def enter(self, pick, _value, flag):
        module = _chosen(list(FIELDS), pick)
        if sum(thing.module == module for thing in self.things) < MOST_OF_A_MODULE:
            self.entered += 1
            side = SAGE if flag else VTIGER
            self.things.append(enter(self.company, module, side, self.entered))
            self.tally("rule: enter a credit note" if is_credit(self.things[-1]) else "rule: enter")

    def delete(self, pick, _value, _flag):
        """What nothing else hangs on; an invoice can be deleted in Vtiger only, for Sage voids it."""
        found = [
            (thing, side)
            for thing in self.things
            for side in sorted(thing.there)
            if thing.is_removable and (thing.module != INVOICES or side == VTIGER)
        ]
        if not found:
            return
        thing, side = _chosen(found, pick)
        if side == VTIGER:
            self.company.vtiger.delete(thing.ids[side])
        else:
            self.company.sage.delete(RESOURCES[thing.module][0], thing.ids[side])
        thing.there = thing.there - {side}
        self.tally("rule: delete")

    def restore(self, pick, _value, _flag):
        gone = [thing for thing in self.things if VTIGER in thing.ids and VTIGER not in thing.there]
        found = [thing for thing in gone if not thing.is_void]
        if found:
            thing = _chosen(found, pick)
            self.company.vtiger.restore(thing.ids[VTIGER])
            thing.there = thing.there | {VTIGER}
            self.tally("rule: restore")

    def void(self, pick, _value, _flag):
        found = [t for t in self.joined_invoices() if not t.values[SAGE]["paid"]]
        if found:
            thing = _chosen(found, pick)
            self.company.sage.delete("sales_invoices", thing.ids[SAGE], void_reason="Entered twice")
            thing.values[SAGE] |= {"status": "Cancel", "paid": True, "received": Decimal("0.00")}
            thing.is_removable = False
            self.tally("rule: void")

    def pay(self, pick, _value, flag):
        found = [t for t in self.joined_invoices() if t.values[SAGE]["status"] is None]
        if found:
            thing = _chosen(found, pick)
            owed = totals(self.company, thing)[0] - thing.values[SAGE]["received"]
            self.company.sage.pay(thing.ids[SAGE], owed if flag else Decimal("1.00"))
            thing.values[SAGE] = seen(self.company, INVOICES, SAGE, thing.ids[SAGE])
            self.tally("rule: pay")

    def joined_invoices(self):
        """Those that can be paid and made void in the walk."""
        joined = (t for t in self.things if t.module == INVOICES and len(t.there) == 2 and t.base is not None)
        return [thing for thing in joined if not is_credit(thing)]

    # -- what is set

    def change_direction(self, pick, value, _flag):
        module = _chosen([one for one in FIELDS if one != CONTACTS], pick)
        direction = _chosen(["both", "to_sage", "to_vtiger"], value)
        self.settings.directions[module] = direction
        self.company.set_module(ModuleId(module), direction=Direction(direction))
        self.tally("rule: change direction")

    def switch_module(self, pick, _value, _flag):
        module = _chosen([PRODUCTS, SERVICES, INVOICES, ORGANIZATIONS], pick)
        if self.settings.on == {module}:
            return
        self.settings.on ^= {module}
        self.company.set_module(ModuleId(module), on=module in self.settings.on)
        self.tally("rule: switch module")

    def change_mapping(self, pick, _value, _flag):
        """A pair of fields is switched off or on again, or a tax is mapped that nobody uses."""
        pair = _chosen([(ORGANIZATIONS, "notes"), (SERVICES, "active"), None], pick)
        if pair is None:
            known = self.company.settings.mappings
            taxes = {**known.taxes, f"tax{pick + 10}": known.taxes["tax1"]}
            self.company.set_mappings(Mappings(known.accounts, taxes))
        else:
            self.settings.off_fields ^= {pair}
            off = (FieldChoice(pair[1], direction=Direction.OFF),) if pair in self.settings.off_fields else ()
            self.company.set_module(ModuleId(pair[0]), fields=off)
        self.tally("rule: change mapping")

    # -- what the program does

    def sync(self, _pick, _value, _flag):
        self.tally("rule: sync")
        self.sync_and_compare()

    def crash(self, pick, value, flag):
        """The program is killed somewhere; the run after that must end as if nothing had happened."""
        self.tally("rule: crash")
        fuse = Fuse(value % 160 if flag else value % 45)
        doomed = partial(Doomed, fuse=fuse, after=pick % 2 == 0)
        if flag:
            self.company.wrap_store = doomed
        else:
            self.company.wrap_port = doomed
        try:
            self.company.sync(wait=DAY)
        except Killed:
            self.tally("crashed")
        self.company.wrap_store = self.company.wrap_port = lambda inner: inner
        self.company.restart()
        self.is_torn = True
        self.sync_and_compare()

    def sync_and_compare(self):
        before = pictured(self.things)
        for decision in synced(self.things, self.settings):
            self.tally(f"decision: {decision}")
        ran = self.company.finished(wait=DAY)
        for outcome in ran.outcomes:
            self.tally(f"outcome: {outcome.status.value}")
            if outcome.status is Status.SKIPPED:
                self.tally(f"skipped: {outcome.rule}")
        self._find_new_partners()
        self.note_writes(before, None if self.is_torn else ran.report.summary.id)
        self.is_torn = False
        self.each_side_is_as_the_law_says()
        self._what_is_not_in_step_is_listed()
        self._a_second_run_is_silent()

    def _find_new_partners(self):
        for module in FIELDS:
            for side in SIDES:
                found = ids(self.company, module, side)
                wanted = {t.key: t for t in self.things if t.module == module and side in t.there}
                keys = Counter(found.values())
                doubles = {key for key, count in keys.items() if count > 1}
                type(self).exercised["duplicates"] += len(doubles)
                missing = [wanted[key] for key in wanted.keys() - keys.keys()]
                type(self).exercised["lost"] += sum(is_lost(self.company, one, side) for one in missing)
                assert not doubles, f"{module}: two records for one in {side}: {doubles}"
                assert keys.keys() == wanted.keys(), f"{module} in {side}: {sorted(keys)} {sorted(wanted)}"
                for record_id, key in found.items():
                    known = wanted[key].ids.setdefault(side, record_id)
                    assert known == record_id, f"{module} {key}: another record than before in {side}"

    def each_side_is_as_the_law_says(self):
        for thing in self.things:
            for side in thing.there:
                now = seen(self.company, thing.module, side, thing.ids[side])
                wanted = {name: thing.values[side][name] for name in FIELDS[thing.module]}
                shown = {name: now[name] for name in FIELDS[thing.module]}
                assert shown == wanted, f"{thing.module} {thing.key} in {side}: {shown}, by law {wanted}"
            if (
                thing.module == INVOICES
                and thing.base is not None
                and not thing.held
                and len(thing.there) == 2
            ):
                self._totals_agree(thing)

    def _totals_agree(self, thing):
        if self.settings.is_on(INVOICES) and thing.values[SAGE]["status"] != "Cancel":
            sage, vtiger = totals(self.company, thing)
            assert sage == vtiger, f"{thing.key}: {sage} in Sage, {vtiger} in Vtiger"

    def _what_is_not_in_step_is_listed(self):
        for module in FIELDS:
            if not self.settings.is_on(module):
                continue
            skips = self.company.store.open_skips(ModuleId(module))
            listed = {(skip.side.value, skip.record_id): skip.why.rule for skip in skips}
            wanted = {
                (side, t.ids[side]): (t.key, reason)
                for t in self.things
                if t.module == module
                for side, reason in t.held.items()
            }
            assert listed.keys() == wanted.keys(), f"{module}: listed {listed}, by law {wanted}"
            for record, (key, reason) in wanted.items():
                assert listed[record] in RULES[reason], f"{module} {key}: {listed[record]}, by law {reason}"
            assert all(skip.why.because and skip.why.fix for skip in skips)

    def _a_second_run_is_silent(self):
        listed = {(skip[0], skip[2]) for skip in self.company.held()}
        before = self.company.snapshot()
        ran = self.company.finished()
        assert ran.written == [], f"a second run writes {ran.written}"
        assert not listed & set(ran.rules), f"a second run says again {listed & set(ran.rules)}"
        assert self.company.snapshot() == before, "a second run changes something"


def _pools(thing):
    """What people type into a thing's fields; a credit note stays one, and its due date is let alone."""
    if not is_credit(thing):
        return POOLS
    return {"quantity": [tuple(-one for one in pieces) for pieces in POOLS["quantity"]]}


def _chosen(candidates, pick):
    return candidates[pick % len(candidates)]
