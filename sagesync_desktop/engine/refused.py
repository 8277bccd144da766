"""What is refused, or goes unanswered, holds its own record back and nothing else."""

from collections.abc import Iterator
from contextlib import contextmanager

from sagesync_desktop.core.errors import DiesOnRecord, MissingParent, OutcomeUnknown, RecordError
from sagesync_desktop.core.rules import KNOWN_REASONS, known_skip
from sagesync_desktop.core.sentence import clause, say
from sagesync_desktop.core.types import Record, Side, Skip
from sagesync_desktop.engine.hold import hold, standing
from sagesync_desktop.engine.session import ModuleRun

_ONCE = "once "
"""Marks the evidence of a write on which a server broke off for the first time: it is tried once more."""


@contextmanager
def held_if_refused(run: ModuleRun, source: Record, target: Side, sent: str) -> Iterator[None]:
    """What goes wrong with one record holds that record back; `sent` is the fingerprint of the write."""
    try:
        yield
    except MissingParent as missing:
        hold(run, source, target, known_skip("record.parent_missing", missing.title, missing.fix))
    except DiesOnRecord as died:
        _hold_back_once_or_for_good(run, source, target, died, sent)
    except RecordError as refusal:
        hold(run, source, target, _skip_of(refusal), evidence=sent)
    except OutcomeUnknown as unknown:
        hold(run, source, target, known_skip("record.unconfirmed", unknown.title))


def _skip_of(refusal: RecordError) -> Skip:
    rule = "reference.clash" if refusal.rule == "server.duplicate" else refusal.rule
    because = clause(refusal.title, refusal.explanation)
    return known_skip(rule if rule in KNOWN_REASONS else "server.rejected", because, refusal.fix)


def _hold_back_once_or_for_good(
    run: ModuleRun, source: Record, target: Side, died: DiesOnRecord, sent: str
) -> None:
    """A server that breaks off may be ill for a minute; on the same write twice it is that write."""
    known = standing(run, source)
    if known is not None and known.evidence in (_ONCE + sent, sent):
        hold(run, source, target, _skip_of(died), evidence=sent)
        return
    because = say("{side} broke off while it was saving the record; nothing was changed", side=target)
    skip = known_skip("server.rejected", because, "Nothing yet: the next sync sends it once more.")
    hold(run, source, target, skip, evidence=_ONCE + sent)
