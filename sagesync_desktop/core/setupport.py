"""What the engine asks of the two sides so that it need not read their set-up in every run."""

from typing import Protocol


class KnowsBusiness(Protocol):
    """A ledger of one business."""

    @property
    def business_id(self) -> str:
        """The business that is asked and written to, without asking it."""
        ...


class KnowsRules(Protocol):
    """A memory of what is held back."""

    def held_rules(self) -> frozenset[str]:
        """The rules that hold anything back."""
        ...


class RecallsSetup(Protocol):
    """A side whose set-up may be known from an earlier run."""

    @property
    def told_setup(self) -> str:
        """What was told of the set-up, for `recall_setup`; "" where that must be asked in every run."""
        ...

    def recall_setup(self, told: str) -> None:
        """Take what an earlier run was told for what stands, unless user or version are others; "": nothing.

        What decides how the user's amounts are rounded and converted is asked all the same.
        """
        ...
