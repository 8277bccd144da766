"""The table of all rules and reasons for the README, made from the rules themselves."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from sagesync_desktop.core.rules import KnownReason, SkipRule
from sagesync_desktop.core.specs import ModuleSpec
from sagesync_desktop.core.types import Side

START, END = "<!-- rules:start -->", "<!-- rules:end -->"
_HEAD = "| Rule | Asked for | Why the record is skipped | What to do |\n|---|---|---|---|\n"
_EVERYWHERE = "any record"


@dataclass(frozen=True, slots=True)
class _Line:
    """One row of the table."""

    id: str
    asked_for: str
    meaning: str
    fix: str

    def __str__(self) -> str:
        cells = (f"`{self.id}`", self.asked_for, self.meaning, self.fix)
        return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def rule_table(specs: Iterable[ModuleSpec], known: Mapping[str, KnownReason]) -> str:
    """All rules and known reasons as a Markdown table; what several modules share stands there once."""
    lines = [*_rule_lines(specs), *_reason_lines(known)]
    return _HEAD + "\n".join(str(line) for line in lines) + "\n"


def with_rule_table(page: str, table: str) -> str:
    """The page with the table between its two marks, which are put at its end where it has none."""
    if START not in page:
        page = f"{page.rstrip()}\n\n{START}\n{END}\n".lstrip()
    before, _, rest = page.partition(START)
    return f"{before}{START}\n{table}{END}{rest.partition(END)[2]}"


def _rule_lines(specs: Iterable[ModuleSpec]) -> Iterator[_Line]:
    askers: dict[tuple[str, str, str], list[str]] = {}
    for spec in specs:
        for rule in spec.rules:
            askers.setdefault((rule.id, rule.meaning, rule.fix), []).append(_asked_for(spec, rule))
    for (id, meaning, fix), asked_for in askers.items():
        yield _Line(id, ", ".join(asked_for), meaning, fix)


def _reason_lines(known: Mapping[str, KnownReason]) -> Iterator[_Line]:
    for reason in known.values():
        yield _Line(reason.id, _EVERYWHERE, reason.meaning, reason.fix)


def _asked_for(spec: ModuleSpec, rule: SkipRule) -> str:
    ways = " or ".join(side.title for side in Side if side in rule.to)
    return f"{spec.id.value} to {ways}"
