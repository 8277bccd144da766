"""Reads the practice company's own tables: one record a line, cells between bars, # lines passed over."""

from collections.abc import Iterator


def cells(table: str, width: int) -> Iterator[tuple[str, ...]]:
    """Yield each line's cells, padded with "" to the width; raises ValueError for a line with more cells."""
    for line in table.strip().splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        found = [cell.strip() for cell in line.split("|")]
        if len(found) > width:
            raise ValueError(f"more than {width} cells: {line}")
        yield (*found, *[""] * (width - len(found)))
