"""What a filter of the log means to the database: conditions, and which of the tallies answer it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from peewee import SQL, fn

from sagesync_desktop.core.logviews import OutcomeFilter
from sagesync_desktop.core.types import Trigger
from sagesync_desktop.store import models
from sagesync_desktop.store.encoding import encode_moment, folded
from sagesync_desktop.store.notes import Noted

_RUN, _OUTCOME = models.Run, models.Outcome


@dataclass(frozen=True, slots=True)
class Wanted:
    """The lines that a filter lets through; without a run none of those that previews listed."""

    chosen: OutcomeFilter
    exactly: tuple[tuple[str, str], ...]
    """(column, its value) of what is the same in all of them; a rule of "" is none."""

    @classmethod
    def of(cls, chosen: OutcomeFilter) -> "Wanted":
        """What a person asked for."""
        exact = (
            ("module", chosen.module),
            ("target", chosen.target),
            ("status", chosen.status),
            ("rule", chosen.rule),
        )
        return cls(chosen, tuple((column, str(value)) for column, value in exact if value))

    def only(self, column: str, value: str) -> "Wanted":
        """Those of them alone that have a value in a column."""
        others = tuple(one for one in self.exactly if one[0] != column)
        return replace(self, exactly=(*others, (column, value)))

    @property
    def is_dated(self) -> bool:
        """Whether it is about a span of time."""
        return self.chosen.since is not None or self.chosen.until is not None

    @property
    def text(self) -> str:
        """What they mention."""
        return self.chosen.text.strip()

    @property
    def is_looked_through(self) -> bool:
        """Whether no tally tells how many they are."""
        return self.chosen.run is not None or bool(self.text or self.chosen.notes)

    def kinds(self, model: Any) -> list[Any]:
        """Conditions on the columns that the log shares with its tallies."""
        return [getattr(model, column) == value for column, value in self.exactly]

    def conditions(self, *, line_by_line: bool = False) -> list[Any]:
        """All that a line must be, but for the text; `line_by_line`: through the log itself, not an index."""
        found = [*self.kinds(_OUTCOME), *self.moments()]
        if self.chosen.run is not None:
            found.append(_OUTCOME.run == self.chosen.run)
        else:
            happened = fn.COALESCE(_OUTCOME.previewed, SQL("0")) == SQL("0")
            found.append(happened if line_by_line else _OUTCOME.previewed.is_null())
        if self.chosen.notes:
            found.append(_OUTCOME.noted.in_([int(Noted[note.name]) for note in self.chosen.notes]))
        return found

    @property
    def is_mentioned_alone(self) -> bool:
        """Whether a text is all that is asked for."""
        others = self.exactly or self.chosen.run is not None or self.chosen.notes or self.is_dated
        return bool(self.text) and not others

    def moments(self) -> list[Any]:
        """Conditions on when they were written."""
        found = []
        if self.chosen.since is not None:
            found.append(_OUTCOME.at >= encode_moment(self.chosen.since))
        if self.chosen.until is not None:
            found.append(_OUTCOME.at < encode_moment(self.chosen.until))
        return found

    # -- runs

    def whole_runs(self) -> Any:
        """The numbers of syncs that are added up, and all of whose lines are in the span."""
        conditions = [_RUN.trigger != Trigger.PREVIEW, _RUN.tallied == SQL("1")]
        if self.chosen.since is not None:
            conditions.append(_RUN.started_at >= encode_moment(self.chosen.since))
        if self.chosen.until is not None:
            conditions.append(_RUN.ended_at < encode_moment(self.chosen.until))
        return _RUN.select(_RUN.id).where(*conditions)

    def part_runs(self) -> Any:
        """The numbers of syncs whose lines are looked at one by one; by run_spans or run_untallied."""
        rows = _RUN.select(_RUN.id).where(_RUN.trigger != Trigger.PREVIEW)
        if not self.is_dated:
            return rows.where(_RUN.tallied.is_null())
        return rows.where(*self._touched(), _RUN.id.not_in(self.whole_runs()))

    def span(self) -> Any:
        """The first and the last run that can have lines in the span; by run_spans."""
        return _RUN.select(fn.MIN(_RUN.id), fn.MAX(_RUN.id)).where(*self._touched())

    def _touched(self) -> Sequence[Any]:
        conditions = []
        if self.chosen.until is not None:
            conditions.append(_RUN.started_at < encode_moment(self.chosen.until))
        if self.chosen.since is not None:
            since = encode_moment(self.chosen.since)
            conditions.append(_RUN.ended_at.is_null() | (_RUN.ended_at >= since))
        return conditions


def holds(text: str) -> Any:
    """Whose name or reason holds a text, in whatever case, or whose whole id it is; line by line."""
    part = folded(text)
    return _OUTCOME.name_folded.contains(part) | _OUTCOME.because.contains(part) | is_named(text)


def is_named(text: str) -> Any:
    """Whose whole id it is, on either side; by outcome_sage_id_module and outcome_vtiger_id_module."""
    return (_OUTCOME.sage_id == text) | (_OUTCOME.vtiger_id == text)
