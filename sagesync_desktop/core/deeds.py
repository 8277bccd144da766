"""What a side can do with a record besides changing its fields."""

from enum import StrEnum

from sagesync_desktop.core.types import Verb


class Deed(StrEnum):
    """Each either was done or was not, as a look at the record tells."""

    RELEASE = "release"
    """A draft becomes an invoice that counts."""
    VOID = "void"
    DELETE = "delete"

    @property
    def verb(self) -> Verb:
        """What the note of it is called."""
        return Verb(self.value)
