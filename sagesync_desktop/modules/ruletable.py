"""The table of all rules and reasons for the README, made from the rules themselves."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from sagesync_desktop.core.rules import KnownReason
from sagesync_desktop.core.specs import ModuleSpec
from sagesync_desktop.core.types import ModuleId, Side

START, END = "<!-- rules:start -->", "<!-- rules:end -->"
_HEAD = "| Rule | Asked for | Why the record is skipped | What to do |\n|---|---|---|---|\n"
_EVERYWHERE = "any record"


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


def rule_table(specs: Iterable[ModuleSpec], known: Mapping[str, KnownReason]) -> str:
    """All rules and known reasons as a Markdown table."""
    return _HEAD + "\n".join(_row(one) for one in reasons(specs, known)) + "\n"


def with_rule_table(page: str, table: str) -> str:
    """The page with the table between its two marks, which are put at its end where it has none."""
    if START not in page:
        page = f"{page.rstrip()}\n\n{START}\n{END}\n".lstrip()
    before, _, rest = page.partition(START)
    return f"{before}{START}\n{table}{END}{rest.partition(END)[2]}"


def _rule_reasons(specs: Iterable[ModuleSpec]) -> Iterator[Reason]:
    askers: dict[tuple[str, str, str], list[tuple[ModuleId, tuple[Side, ...]]]] = {}
    for spec in specs:
        for rule in spec.rules:
            sides = tuple(side for side in Side if side in rule.to)
            askers.setdefault((rule.id, rule.meaning, rule.fix), []).append((spec.id, sides))
    for (id, meaning, fix), asked_for in askers.items():
        yield Reason(id, meaning, fix, tuple(asked_for))


def _row(one: Reason) -> str:
    ways = [
        f"{module.value} to {' or '.join(side.title for side in sides)}" for module, sides in one.asked_for
    ]
    cells = (f"`{one.rule}`", ", ".join(ways) or _EVERYWHERE, one.meaning, one.fix)
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"
