"""What each way beyond the article's limits is called and does, for the window and the command line.

A way stands in `WAYS` as soon as it works; what does not stand there cannot be switched on.
"""

from dataclasses import dataclass

from sagesync_desktop.core.options import Option


@dataclass(frozen=True, slots=True)
class Way:
    """One switch."""

    option: Option
    title: str
    """What it is called, in English."""
    about: str
    """What the program does while it is on, and what it never does; one or two sentences."""


WAYS: tuple[Way, ...] = (
    Way(
        Option.CREDIT_NOTES,
        "Credit notes",
        "An invoice of Vtiger with a total below zero, or with a status that means credit, becomes a credit "
        "note in Sage, with the same lines, taxes and pennies. A posted one never becomes the other kind "
        "without a question, and nothing is set against an invoice by itself.",
    ),
    Way(
        Option.OVERALL_DISCOUNT,
        "Spread a discount on the whole over the lines",
        "An invoice with an overall discount in Vtiger goes to Sage with a discount on each line, by its "
        "share of net and tax: the total is the same to the penny, or the invoice is held. Vtiger's invoice "
        "stays as it is.",
    ),
)
"""In the order in which people see them."""


def way_named(name: str, ways: tuple[Way, ...]) -> Way | None:
    """The way of that stable name; None where it cannot be switched."""
    return next((way for way in ways if way.option == name), None)
