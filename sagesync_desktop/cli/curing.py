"""One cure from the showing to the telling: what would be written, the question, the run, how it ended."""

from collections.abc import Sequence
from dataclasses import dataclass
from threading import Event
from typing import TYPE_CHECKING

import click

from sagesync_desktop.app.desk import DeskFilter, DeskRecord, GroupOffer, OfferedCure, Ref, Write
from sagesync_desktop.cli.failures import ENDED_EARLY, FINISHED, NEEDS_A_PERSON, tell
from sagesync_desktop.cli.output import note, print_json, print_table, say
from sagesync_desktop.cli.progress import progress
from sagesync_desktop.cli.skipped import work_object
from sagesync_desktop.cli.voice import heard
from sagesync_desktop.core.cures import Need, Totals
from sagesync_desktop.core.errors import BadSettings
from sagesync_desktop.core.runs import Cured, CureOrder, RunReport, RunRequest
from sagesync_desktop.core.sentence import Sentence
from sagesync_desktop.core.types import Missing, RunState, Trigger, Value
from sagesync_desktop.core.words import as_text

if TYPE_CHECKING:
    from sagesync_desktop.app.services import Services


@dataclass(frozen=True, slots=True)
class Wanted:
    """What was typed."""

    ref: Ref
    cure: str
    value: str | None
    all_like_it: bool
    may_have_value: bool = False
    """The cure takes a value although it needs none: fields that it is to be about."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """What would be done, before anybody agrees."""

    record: DeskRecord
    cure: OfferedCure
    group: GroupOffer | None
    """None: the one record alone."""

    @property
    def orders(self) -> tuple[CureOrder, ...]:
        """What the run is asked for."""
        return self.group.orders if self.group else (self.cure.order(self.record.ref),)

    @property
    def warning(self) -> str:
        """Why Cancel is the likelier answer."""
        return self.group.warning if self.group else self.cure.warning


@dataclass(frozen=True, slots=True)
class Ended:
    """One record before and after."""

    before: DeskRecord
    after: DeskRecord | None
    """None: nothing holds it back any more."""
    cured: Cured | None
    """None: the run never came to it."""

    @property
    def is_done(self) -> bool:
        """Whether the cure was carried out, whatever holds the record now."""
        return self.cured is not None and self.cured.done

    @property
    def because(self) -> str:
        """Why it was not, or what holds the record now."""
        return self.cured.because if self.cured else ""


def carry_out(services: "Services", wanted: Wanted, stop: Event, *, yes: bool, as_json: bool) -> int:
    """Show, ask, do and tell; the exit code. Raises BadSettings for what does not fit."""
    proposal = proposed(services, wanted)
    if not as_json:
        _show(proposal)
    if not yes and not click.confirm(_question(proposal), default=False, err=True):
        if as_json:
            print_json(_object(proposal, [Ended(proposal.record, proposal.record, None)], None))
        return ENDED_EARLY
    refs = tuple(map(_ref, proposal.orders))
    before = services.desk_states(refs)
    with progress() as bar:
        request = RunRequest(Trigger.CURE, cures=proposal.orders)
        report = services.sync(request, bar, stop.is_set)
    known = {_ref(one.order): one for one in report.cured}
    after = services.desk_states(refs)
    ends = [
        Ended(one, then, known.get(one.ref))
        for one, then in zip(before, after, strict=True)
        if one is not None
    ]
    if as_json:
        print_json(_object(proposal, ends, report))
    else:
        _tell_ends(ends)
    if report.error is not None:
        tell(report.error)
    return _exit_code(ends, report)


def proposed(services: "Services", wanted: Wanted) -> Proposal:
    """What is typed, worked out; raises BadSettings where it does not fit."""
    record = services.desk_record(wanted.ref)
    if record is None:
        raise BadSettings(f"Nothing holds back {wanted.ref.id} any more", fix="Sync, then look again")
    cure = services.desk_try(wanted.ref, wanted.cure, _value(services, record, wanted))
    if not wanted.all_like_it:
        _refuse_unready(record, cure)
        return Proposal(record, cure, None)
    refs = services.desk_refs(DeskFilter(module=record.ref.module, rule=record.rule))
    group = services.desk_group(refs, wanted.cure, cure.value if wanted.value is not None else None)
    if not group.orders:
        raise BadSettings(f"None of the {len(refs)} can be cured so", *dict.fromkeys(_whys(group)[:1]))
    return Proposal(record, cure, group)


def _value(services: "Services", record: DeskRecord, wanted: Wanted) -> str | None:
    """The given value, a choice's label turned into its id; raises BadSettings where none is wanted."""
    need = services.desk_try(wanted.ref, wanted.cure).need
    if need is None:
        if wanted.value is not None and not wanted.may_have_value:
            raise BadSettings(f"The cure {wanted.cure} takes no value", fix="Leave --value out")
        return wanted.value
    if wanted.value is None:
        if not need.suggestion:
            raise BadSettings(
                f"The cure {wanted.cure} needs a value for “{record.title}”",
                heard(need.label),
                f"Give it with --value{_such_as(need)}",
            )
        return None
    labels = {heard(one.label).casefold(): one.id for one in need.choices}
    return labels.get(wanted.value.casefold(), wanted.value)


def _such_as(need: Need) -> str:
    """The choices, as far as they can be read at a glance."""
    known = ", ".join(f"{one.id} ({heard(one.label)})" for one in need.choices[:12])
    return f": {known}" if known else ""


def _refuse_unready(record: DeskRecord, cure: OfferedCure) -> None:
    if cure.unfit:
        raise BadSettings(f"“{record.title}” cannot be cured so", heard(cure.unfit), "Nothing was written")
    if cure.elsewhere:
        where = f"Open it there: {cure.opens}" if cure.opens else ""
        raise BadSettings(f"{heard(cure.label)}: this program cannot do it", heard(cure.elsewhere), where)


def _whys(group: GroupOffer) -> list[str]:
    return [f"“{title}”: {heard(why)}" for title, why in group.cannot]


def _ref(order: CureOrder) -> Ref:
    return Ref(order.module, order.side, order.record_id)


def _exit_code(ends: Sequence[Ended], report: RunReport) -> int:
    if report.error is not None:
        return NEEDS_A_PERSON if report.summary.state is RunState.NEEDS_ATTENTION else ENDED_EARLY
    return FINISHED if all(one.is_done for one in ends) else NEEDS_A_PERSON


# -- for people


def _show(proposal: Proposal) -> None:
    record, cure, group = proposal.record, proposal.cure, proposal.group
    say(f"{record.ref.module.value}: {record.title} ({record.ref.side.title} {record.ref.id})")
    say(f"{heard(record.because)}.")
    say(f"\n{heard(cure.label)}")
    if cure.writes:
        rows = [_cells(one.side.title if one.side else "Here", one) for one in cure.writes]
        print_table(["Where", "Field", "Now", "After"], rows)
    if cure.before and cure.after:
        say(f"Net, tax and total: {_money(cure.before)} -> {_money(cure.after)}")
    if group:
        say(f"\nAnd so for others like it: {len(group.orders)} can be done, {len(group.cannot)} cannot.")
        for why in _whys(group):
            say(f"  {why}")
    if proposal.warning:
        note(f"\n{heard(proposal.warning)}")


def _cells(where: str, write: Write) -> tuple[str, ...]:
    return where, heard(write.field), in_text(write.before), in_text(write.after)


def in_text(value: Value | Missing) -> str:
    """A value as a table shows it, a sentence of ours in the user's language."""
    return heard(value) if isinstance(value, Sentence) else as_text(value)


def _money(totals: Totals) -> str:
    return f"{totals.net}, {totals.tax}, {totals.gross} {totals.currency}".strip()


def _question(proposal: Proposal) -> str:
    count = len(proposal.orders)
    return f"Do it for {count} records?" if proposal.group else "Do it?"


def _tell_ends(ends: Sequence[Ended]) -> None:
    for one in ends:
        name = f"{one.before.title} ({one.before.ref.id})"
        if not one.is_done:
            say(f"Not done: {name}: {heard(one.because) or 'the run ended before it'}")
        elif one.after is None:
            say(f"Done: {name} is held back no longer.")
        else:
            say(f"Still held: {name}: {heard(one.after.because)}. Checked just now.")


# -- for programs


def _object(proposal: Proposal, ends: Sequence[Ended], report: RunReport | None) -> dict[str, object]:
    """The addressed record first, then every record that the cure was meant for."""
    ref, cure = proposal.record.ref, proposal.cure
    own = next((one for one in ends if one.before.ref == ref), Ended(proposal.record, proposal.record, None))
    return {
        **_ended(own),
        "cure": cure.id,
        "value": cure.value if cure.need else None,
        **work_object(cure),
        "records": [_ended(one) for one in ends],
        "cannot": [{"title": title, "because": why} for title, why in _cannot(proposal)],
        "run": report.summary.id if report else None,
        "run_state": report.summary.state if report else None,
        "messages": list(report.summary.messages) if report else [],
    }


def _cannot(proposal: Proposal) -> tuple[tuple[str, str], ...]:
    return proposal.group.cannot if proposal.group else ()


def _ended(one: Ended) -> dict[str, object]:
    ref = one.before.ref
    return {
        "module": ref.module,
        "side": ref.side,
        "id": ref.id,
        "title": one.before.title,
        "done": one.is_done,
        "because": one.because,
        "before": _state(one.before),
        "after": _state(one.after),
    }


def _state(record: DeskRecord | None) -> dict[str, object]:
    """What holds a record back, or that nothing does."""
    if record is None:
        return {"held": False, "rule": None, "because": None, "group": None}
    return {"held": True, "rule": record.rule, "because": record.because, "group": record.group}
