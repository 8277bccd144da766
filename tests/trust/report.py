"""What an attack comes to."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Figures:
    """One attack's figures; every entry of `failures` is a sentence: which case, and what went wrong."""

    cases: int
    failures: tuple[str, ...]
    duplicates: int
    lost: int
    seconds: float
    more: Mapping[str, int | float | str] = field(default_factory=dict)
    """Further figures for the JSON."""
