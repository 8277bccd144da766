"""Lines of the sync log as cells of a spreadsheet file, the same from the window and the command line."""

from datetime import UTC

from sagesync_desktop.core.logviews import LoggedOutcome

COLUMNS = (
    "run", "at", "module", "to", "status", "name", "amount", "currency", "rule", "because", "fix", "sage_id",
    "vtiger_id",
)  # fmt: skip
"""The header; `at` is in UTC."""
ENCODING = "utf-8-sig"
"""UTF-8 with a mark, which Excel needs to see."""
_FORMULA_STARTS = ("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20")
"""And their full-width forms, which some spreadsheets take for the same."""
_BLANK_STARTS = ("\t", "\r", "\n")


def csv_row(line: LoggedOutcome) -> list[str]:
    """The cells under `COLUMNS`; numbers stay numbers, a credit note's minus included."""
    one = line.outcome
    cells = (
        line.run,
        line.at.astimezone(UTC).isoformat(timespec="seconds"),
        one.module.value,
        one.target.value,
        one.status.value,
        one.name,
        one.amount if one.amount is not None else "",
        one.currency,
        one.rule,
        one.because,
        one.fix,
        one.sage_id,
        one.vtiger_id,
    )
    return [harmless(cell or "") if isinstance(cell, str | None) else str(cell) for cell in cells]


def harmless(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula (OWASP, CSV injection)."""
    is_risky = cell.startswith(_BLANK_STARTS) or cell.lstrip().startswith(_FORMULA_STARTS)
    return f"'{cell}" if is_risky else cell
