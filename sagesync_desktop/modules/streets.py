"""A street with its P.O. box as one text: Vtiger has a field for the box, Sage two lines for everything."""

import re
import textwrap
from collections.abc import Iterable

from sagesync_desktop.core.values import clean_text, fold
from sagesync_desktop.modules.ledger import BILLING, CUSTOMERS, most

LINE_LENGTH = most(CUSTOMERS, f"{BILLING}.address_line_1")
"""Both lines of an address hold as much."""
_BOX = re.compile(
    r"(?:(?:g ?)?p ?o ?box|pob|box|post office box|postfach|postbus|postboks|boite postale|b ?p|case postale"
    r"|apartado(?: de correos| postal)?|apdo)(?: no| nr)? (?P<number>[a-z]{0,3} ?[0-9][0-9 ]*[a-z]?)"
)
"""A box as people write it in the regions, folded; what comes after it is a number and no street's name."""


def box_number(line: str) -> str:
    """The number of the P.O. box that a line names; "" for any other line."""
    found = _BOX.fullmatch(fold(line))
    return found["number"].replace(" ", "") if found else ""


def street_lines(street: str, box: str = "") -> tuple[str, str]:
    """A street and a P.O. box as Sage's two lines; one long line is broken between words."""
    lines, named = _lines(street), _named(clean_text(box))
    last = [named] if named and not _holds(lines, named) else []
    if not last and len(lines) > 1 and box_number(lines[-1]):
        last = [lines.pop()]
    if len(lines) == 1 and len(lines[0]) > LINE_LENGTH:
        lines = textwrap.wrap(lines[0], LINE_LENGTH, break_long_words=False, break_on_hyphens=False)
    lines += last
    return (lines[0] if lines else ""), ", ".join(lines[1:])


def street_and_box(text: str) -> tuple[str, str]:
    """The text of Sage's two lines as a street and a P.O. box, if the box comes last; else all is street."""
    lines = text.splitlines()
    if len(lines) > 1 and box_number(tail := lines[-1].rpartition(", ")[2]):
        lines[-1:] = [lines[-1].removesuffix(tail).removesuffix(", "), tail]
    rest = [line for line in lines[:-1] if line]
    if lines and box_number(lines[-1]) and not _holds(rest, lines[-1]):
        return "\n".join(rest), lines[-1]
    return text, ""


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]


def _named(box: str) -> str:
    """What Vtiger's field holds, as a line that says what it is: people often type the number alone."""
    return box if any(letter.isalpha() for letter in box) or not box else f"PO Box {box}"


def _holds(lines: Iterable[str], box: str) -> bool:
    """Whether the box is in the street already: people who miss the field type it there."""
    return any(fold(line) == fold(box) or box_number(line) == box_number(box) != "" for line in lines)
