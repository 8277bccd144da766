"""How large the worlds of the benchmarks are."""

from enum import StrEnum


class Scale(StrEnum):
    """SMALL takes a minute of CPU in all, FULL is what the issue asks for."""

    SMALL = "small"
    FULL = "full"
