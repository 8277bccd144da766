"""What a Vtiger's interface can do without harm, decided in this one place."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Abilities:
    """By version, as measured; no version after 8.4.0 has been seen to be mended."""

    whole_invoices: bool
    """Invoices can be made, changed in their lines and deleted.

    From 8.3 a new one is refused, a change with lines and a delete both erase the lines and answer status 500
    (8.3.0 and 8.4.0, measured, facts 67-69, 73). Changes of the header alone are sound everywhere (70).
    """
    replaces_taxes: bool
    """A changed tax of a product takes the place of the former one, which from 8.3 stays beside it (71)."""
    revises_products: bool
    """A change of single fields leaves a product's taxes and prices alone; whole writes double them (71).

    On 8.2 it is the other way round: a change of single fields wipes both (22). Services are as on 8.2 (72).
    """
    administrators_only: bool
    """Nobody else sees a business module (8.3.0, measured, fact 65; mended in 8.4.0, fact 74)."""


_SOUND = Abilities(True, True, False, False)
_CHANGED_IN = (8, 3)


def abilities(version: str, *, is_cloud: bool) -> Abilities:
    """What a version can do; the cloud is taken for sound, as nobody has measured it."""
    found = re.match(r"(\d+)\.(\d+)", version)
    release = (int(found[1]), int(found[2])) if found else (0, 0)
    if is_cloud or release < _CHANGED_IN:
        return _SOUND
    return Abilities(False, False, True, administrators_only=release == _CHANGED_IN)
