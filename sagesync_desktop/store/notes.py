"""Lines of the log with a note: synced, but with something that is worth a look."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from peewee import SQL, Case, fn

from sagesync_desktop.core.logviews import Note
from sagesync_desktop.core.rules import HAPPENED
from sagesync_desktop.core.types import ModuleId, Outcome, Status, Trigger
from sagesync_desktop.store import models
from sagesync_desktop.store.connection import Connection
from sagesync_desktop.store.encoding import storable
from sagesync_desktop.store.statements import Statement, slot
from sagesync_desktop.store.table import Table

_RUN, _OUTCOME = models.Run, models.Outcome
_OLD, _NEWER = models.Outcome.alias("old"), models.Outcome.alias("newer")


class Noted(IntEnum):
    """`logviews.Note` as a column holds it."""

    OVER = 0
    UNREAD = 1
    READ = 2

    @property
    def note(self) -> Note:
        """What the log's readers are told."""
        return Note[self.name]


SYNCED = (Status.CREATED, Status.UPDATED, Status.UNCHANGED)
"""How a record ends that is in step: with a reason beside it, that is a note."""
_PREVIEWS = _RUN.select(_RUN.id).where(_RUN.trigger == Trigger.PREVIEW)


def is_noted(outcome: Outcome) -> bool:
    """Whether the line says something of a record that is in step all the same."""
    return bool(outcome.rule) and outcome.status in SYNCED


def _is_its_own(own_id: str) -> Any:
    """An id that is None compares as unknown and finds nothing."""
    return (_OUTCOME.module == slot("module")) & (getattr(_OUTCOME, own_id) == slot(own_id))


# By outcome_sage_id_module and outcome_vtiger_id_module (SQLite's OR optimisation looks into both).
_OF_RECORD = _is_its_own("sage_id") | _is_its_own("vtiger_id")
_IS_PREVIEW = Statement(_PREVIEWS.where(_RUN.id == slot("run_id")))
_HAS_ENDED = Statement(_RUN.select(_RUN.id).where((_RUN.id == slot("run_id")) & (_RUN.tallied == SQL("1"))))
# By outcome_noted.
_STANDING = Statement(
    _OUTCOME.select(_OUTCOME.run)
    .where(_OUTCOME.noted.in_([int(Noted.UNREAD), int(Noted.READ)]) & (_OUTCOME.run < slot("run_id")))
    .limit(1)
)
# An equation of the rule or of the state would send SQLite through all lines of that rule.
READ_BEFORE = Statement(
    _OUTCOME.select(_OUTCOME.rule, _OUTCOME.because).where(_OF_RECORD & (_OUTCOME.noted > int(Noted.UNREAD)))
)
END_EARLIER = Statement(
    _OUTCOME.update({_OUTCOME.noted: int(Noted.OVER)}).where(
        _OF_RECORD
        & (_OUTCOME.noted > int(Noted.OVER))
        & (_OUTCOME.run < slot("run_id"))  # one run may write to both sides
        & _OUTCOME.rule.not_in(sorted(HAPPENED))
    )
)

# By the primary key.
_READ = Statement(
    _OUTCOME.update({_OUTCOME.noted: int(Noted.READ)}).where(
        (_OUTCOME.id == slot("id")) & (_OUTCOME.noted == int(Noted.UNREAD))
    )
)


# By outcome_noted, as all below.
_READ_ALIKE = Statement(
    _OUTCOME.update({_OUTCOME.noted: int(Noted.READ)}).where(
        (_OUTCOME.noted == int(Noted.UNREAD))
        & (_OUTCOME.module == slot("module"))
        & (_OUTCOME.rule == slot("rule"))
    )
)
_KIND = (_OUTCOME.run, _OUTCOME.module, _OUTCOME.target)
COUNTS = Statement(
    _OUTCOME.select(*_KIND, fn.COUNT(SQL("*")))
    .where(_OUTCOME.noted.in_([*map(int, Noted)]) & _OUTCOME.run.between(slot("first"), slot("last")))
    .group_by(*_KIND)
)


def _groups() -> Statement:
    """The standing notes by module and rule, counted in the index; the cure is that of the newest line."""
    kinds = (_OUTCOME.module, _OUTCOME.rule)
    counted = (
        _OUTCOME.select(
            *kinds,
            fn.COUNT(SQL("*")).alias("count"),
            fn.SUM(Case(None, [(_OUTCOME.noted == int(Noted.UNREAD), 1)], 0)).alias("unread"),
            fn.MAX(_OUTCOME.id).alias("newest"),
        )
        .where(_OUTCOME.noted.in_([int(Noted.UNREAD), int(Noted.READ)]))
        .group_by(*kinds)
        .alias("counted")
    )
    line = models.Outcome.alias("line")
    figures = (counted.c.count, counted.c.unread)
    columns = (line.module, line.rule, line.fix, line.making, *figures, line.at)
    return Statement(line.select(*columns).join(counted, on=line.id == counted.c.newest))


GROUPS = _groups()


class NoteTable(Table):
    """Marks notes as read."""

    def read_notes(self, outcomes: Iterable[int]) -> None:
        """A person has read what these lines of the log say; until a record says something else."""
        self.connection.execute_many(_READ, ({"id": number} for number in outcomes))

    def read_notes_alike(self, module: ModuleId, rule: str) -> int:
        """All of a module's notes of one kind were read; returns how many were not before."""
        return self.connection.execute(_READ_ALIKE, {"module": module.value, "rule": rule})


@dataclass(frozen=True, slots=True)
class Standing:
    """What holds for all lines of a run, so that no line asks for it again."""

    run: int
    is_preview: bool
    has_ended: bool
    """It is added up already: a line that comes later is added to that by itself."""
    has_notes: bool
    """Earlier runs left notes that stand; while this one runs there can only be fewer."""


def standing(connection: Connection, run: int) -> Standing:
    """As the run's first line finds it."""
    is_preview, has_ended, has_notes = (
        connection.row(asked, {"run_id": run}) is not None for asked in (_IS_PREVIEW, _HAS_ENDED, _STANDING)
    )
    return Standing(run, is_preview, has_ended, has_notes)


def noted(connection: Connection, before: Standing, outcome: Outcome) -> int | None:
    """What the line's note is to begin with: one that was read is not unread for being said again.

    What happened, though, has happened anew.
    """
    if not is_noted(outcome):
        return None
    if before.is_preview:
        return int(Noted.OVER)
    is_news = outcome.rule in HAPPENED or not before.has_notes
    was_read = [] if is_news else connection.rows(READ_BEFORE, _slots(before.run, outcome))
    return int(Noted.READ if (outcome.rule, storable(outcome.because)) in was_read else Noted.UNREAD)


def end_earlier(connection: Connection, before: Standing, outcome: Outcome) -> None:
    """Before a line of a record is added: how it was in earlier runs is over, but not what happened then.

    A preview ends nothing: it happened to no record.
    """
    if before.has_notes and not before.is_preview and outcome.status in SYNCED:
        connection.execute(END_EARLIER, _slots(before.run, outcome))


def _slots(run: int, outcome: Outcome) -> dict[str, object]:
    return {
        "run_id": run,
        "module": outcome.module.value,
        "sage_id": outcome.sage_id,
        "vtiger_id": outcome.vtiger_id,
    }


def mark_all_notes(connection: Connection) -> None:
    """For a log of before notes were told apart: of each record its newest line says what holds."""
    every = _OLD.select(_OLD.id).where((_OLD.rule > "") & _is_synced(_OLD))
    newest = every.where(
        _OLD.run.not_in(_PREVIEWS) & ~_has_a_newer_line("sage_id") & ~_has_a_newer_line("vtiger_id")
    )
    for state, lines in ((Noted.OVER, every), (Noted.UNREAD, newest)):
        connection.execute(_OUTCOME.update({_OUTCOME.noted: int(state)}).where(_OUTCOME.id.in_(lines)))


def _has_a_newer_line(own_id: str) -> Any:
    """By the indexes over the ids of either side."""
    same = (_NEWER.module == _OLD.module) & (getattr(_NEWER, own_id) == getattr(_OLD, own_id))
    later = same & (_NEWER.run > _OLD.run) & _is_synced(_NEWER) & _NEWER.run.not_in(_PREVIEWS)
    return fn.EXISTS(_NEWER.select(SQL("1")).where(later))


def _is_synced(line: Any) -> Any:
    return line.status.in_([status.value for status in SYNCED])
