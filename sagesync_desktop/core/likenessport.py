"""What the engine asks of its store to know again what was deleted and typed anew."""

from collections.abc import Mapping
from typing import Protocol

from sagesync_desktop.core.types import ModuleId, RecordId, Side


class LikenessPort(Protocol):
    """Records by what they share with one that is typed anew in their place (`ModuleSpec.likeness`)."""

    def save_likenesses(self, module: ModuleId, side: Side, marks: Mapping[RecordId, str]) -> None:
        """Keep the marks of records in place of those of before; "" is alike to nothing."""
        ...

    def alike(self, module: ModuleId, side: Side, mark: str) -> tuple[RecordId, ...]:
        """The records that bear a mark, deleted ones included, ordered by id."""
        ...
