"""One thing that is wrong or missing in a mapping; no Qt in here."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to mend."""

    tab: str
    """ACCOUNTS, TAXES, CURRENCIES or a module's name."""
    key: str
    """What it is about: the purpose, the Vtiger tax, the currency, the pair or the pair and Sage's status
    ("status/PAID"); "" for the tab as a whole."""
    sentence: str
    """What is wrong and what comes of it."""
    stops: bool = False
    """True: no sync starts until it is mended; False: only the records concerned are skipped."""
