"""All rules and known reasons, each with the modules and directions that share it, and with its cures."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from sagesync_desktop.core.rules import KnownReason
from sagesync_desktop.core.specs import ModuleSpec
from sagesync_desktop.core.types import ModuleId, Side


@dataclass(frozen=True, slots=True)
class Reason:
    """A rule or known reason, with all modules and directions that share its meaning and its fix."""

    rule: str
    meaning: str
    fix: str
    asked_for: tuple[tuple[ModuleId, tuple[Side, ...]], ...] = ()
    """Empty: any record."""
    cures: tuple[str, ...] = ()
    """What the program itself can do about it, by the words on its buttons; the likely one first."""


def reasons(specs: Iterable[ModuleSpec], known: Mapping[str, KnownReason]) -> tuple[Reason, ...]:
    """All rules and known reasons; what several modules share stands there once."""
    declared = tuple(specs)
    others = (Reason(one.id, one.meaning, one.fix, cures=_cures(declared, one.id)) for one in known.values())
    return (*_rule_reasons(declared), *others)


def _rule_reasons(specs: tuple[ModuleSpec, ...]) -> Iterator[Reason]:
    askers: dict[tuple[str, str, str], list[tuple[ModuleId, tuple[Side, ...]]]] = {}
    for spec in specs:
        for rule in spec.rules:
            sides = tuple(side for side in Side if side in rule.to)
            askers.setdefault((rule.id, rule.meaning, rule.fix), []).append((spec.id, sides))
    for (id, meaning, fix), asked_for in askers.items():
        modules = {module for module, _sides in asked_for}
        cures = _cures((spec for spec in specs if spec.id in modules), id)
        yield Reason(id, meaning, fix, tuple(asked_for), cures)


def _cures(specs: Iterable[ModuleSpec], rule: str) -> tuple[str, ...]:
    """The labels of a rule's cures in any of the modules, each once."""
    return tuple(dict.fromkeys(cure.label for spec in specs for cure in spec.own_cures(rule)))
