"""Questions about this computer rather than the company: start at sign-in, stand in the applications menu."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LoadComputer:
    """How the program is set up on this computer -> ComputerSetup."""


@dataclass(frozen=True, slots=True)
class SetAutostart:
    """Start with the computer, or not -> ComputerSetup."""

    on: bool


@dataclass(frozen=True, slots=True)
class SetMenuEntry:
    """Stand in the applications menu, or not -> ComputerSetup."""

    on: bool
