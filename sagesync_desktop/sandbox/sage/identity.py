"""Ids, tokens and stamps: the same seed gives the same ids in the same order, for tests to repeat."""

import datetime
import hashlib
from collections.abc import Callable

Clock = Callable[[], datetime.datetime]
"""Returns the moment as an aware UTC datetime."""


class Identities:
    """Hands out ids of 32 hex digits, tokens, and the small numbers of the web addresses."""

    def __init__(self, seed: str, used: int = 0) -> None:
        """Continue after `used` ids, so that a kept world never hands out the same id twice."""
        self._seed = seed
        self.used = used

    def new_id(self) -> str:
        """Return the next record id."""
        return self._digest()[:32]

    def new_token(self, length: int) -> str:
        """Return a token of the given length; real ones reach 2,048, which some keyrings refuse."""
        text = ""
        while len(text) < length:
            text += self._digest()
        return text[:length]

    def new_number(self) -> int:
        """Return the next number for a web address; Sage's own are eight and nine digits long."""
        self.used += 1
        return 15_000_000 + self.used

    def _digest(self) -> str:
        self.used += 1
        return hashlib.sha256(f"{self._seed}:{self.used}".encode()).hexdigest()


def stamp(moment: datetime.datetime) -> str:
    """Return a moment as Sage writes it: UTC, whole seconds."""
    return moment.astimezone(datetime.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
