"""All rules and known reasons, each with the modules and directions that share it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from sagesync_desktop.core.rules import KnownReason
from sagesync_desktop.core.specs import ModuleSpec
from sagesync_desktop.core.types import ModuleId, Side


@dataclass(frozen=True, slots=True)
class Reason:
    """A rule or known reason, with all modules and directions that share its meaning and its cure."""

    rule: str
    meaning: str
    fix: str
    asked_for: tuple[tuple[ModuleId, tuple[Side, ...]], ...] = ()
    """Empty: any record."""


def reasons(specs: Iterable[ModuleSpec], known: Mapping[str, KnownReason]) -> tuple[Reason, ...]:
    """All rules and known reasons; what several modules share stands there once."""
    return (*_rule_reasons(specs), *(Reason(one.id, one.meaning, one.fix) for one in known.values()))


def _rule_reasons(specs: Iterable[ModuleSpec]) -> Iterator[Reason]:
    askers: dict[tuple[str, str, str], list[tuple[ModuleId, tuple[Side, ...]]]] = {}
    for spec in specs:
        for rule in spec.rules:
            sides = tuple(side for side in Side if side in rule.to)
            askers.setdefault((rule.id, rule.meaning, rule.fix), []).append((spec.id, sides))
    for (id, meaning, fix), asked_for in askers.items():
        yield Reason(id, meaning, fix, tuple(asked_for))
