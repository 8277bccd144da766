"""Refresh the tables of rules and ways in the README: `python -m tests.tools.regenerate_readme`."""

from pathlib import Path

from sagesync_desktop.core.rules import KNOWN_REASONS
from sagesync_desktop.modules import ALL
from sagesync_desktop.modules.options import WAYS
from sagesync_desktop.modules.ruletable import reasons

README = Path(__file__).resolve().parents[2] / "README.md"
START, END = "<!-- rules:start -->", "<!-- rules:end -->"
HEAD = "| Rule | Asked for | Why the record is skipped | What to do | Cures |\n|---|---|---|---|---|\n"
WAYS_START, WAYS_END = "<!-- ways:start -->", "<!-- ways:end -->"
WAYS_HEAD = "| Option | What it does while it is on |\n|---|---|\n"
NOTHING = "(only those of every record)"


def refreshed(page):
    """The page with the rules and ways as they are now."""
    return with_table(with_table(page, rule_table()), way_table(WAYS), WAYS_START, WAYS_END)


def way_table(ways):
    """All ways beyond the usual as a Markdown table; nothing while there is none."""
    rows = "".join(f"| `{way.option}` | **{way.title}.** {way.about} |\n" for way in ways)
    return WAYS_HEAD + rows if rows else ""


def rule_table():
    """All rules and known reasons as a Markdown table."""
    return HEAD + "\n".join(map(row, reasons(ALL, KNOWN_REASONS))) + "\n"


def row(reason):
    """One line of it."""
    ways = (
        f"{module.value} to {' or '.join(side.title for side in sides)}" for module, sides in reason.asked_for
    )
    cures = "; ".join(reason.cures) or NOTHING
    cells = (f"`{reason.rule}`", ", ".join(ways) or "any record", reason.meaning, reason.fix, cures)
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def with_table(page, table, start=START, end=END):
    """The page with the table between its two marks."""
    before, _, rest = page.partition(start)
    return f"{before}{start}\n{table}{end}{rest.partition(end)[2]}"


if __name__ == "__main__":
    README.write_text(refreshed(README.read_text(encoding="utf-8")), encoding="utf-8")
