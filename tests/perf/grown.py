"""A database of many links without many syncs: what a home knows, copied under new ids and names.

The servers know nothing of the copies, and are not asked for them: a sync asks what changed, and what was
deleted since it asked last (an hour or a day ago). Whatever columns the tables have or will have are copied.
"""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

TABLES = ("link", "seen", "open_skip")
"""What grows with a company; the log's own benchmarks are `logs`."""
FAR = 10_000_000
"""Added to the numbers of a copy, times which copy it is."""
_NAMES = re.compile(r"\b([0-9a-f]{32})\b|\b(\d+x)(\d+)\b|\b(K)(\d{6})\b|\b(INV|SI-|ACC|PRO|CON)(\d+)\b", re.I)


def grow(database: Path, links: int) -> int:
    """Copy until there are so many links; returns how many there are."""
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("PRAGMA journal_mode = MEMORY")
        ids = frozenset(one for (one,) in connection.execute("SELECT record_id FROM seen"))
        linked = connection.execute("SELECT count(*) FROM link").fetchone()[0]
        rows = {name: connection.execute(f"SELECT * FROM {name}").fetchall() for name in TABLES}
        copies = round(links / linked) - 1
        for name, originals in rows.items():
            marks = ", ".join("?" * len(originals[0]))
            made = _copies(originals, ids, copies)
            connection.executemany(f"INSERT INTO {name} VALUES ({marks})", made)
        connection.commit()
        connection.execute("PRAGMA journal_mode = WAL")
        return int(connection.execute("SELECT count(*) FROM link").fetchone()[0])


def _copies(rows: list[tuple], ids: frozenset[str], copies: int) -> Iterator[tuple]:
    for n in range(1, copies + 1):
        renamed = _renaming(ids, n)
        for row in rows:
            yield tuple(_NAMES.sub(renamed, one) if isinstance(one, str) else one for one in row)


def _renaming(ids: frozenset[str], n: int):
    def renamed(found: re.Match) -> str:
        own, kind, number, word, digits, series, counted = found.groups()
        if own is not None:
            return f"{n:08x}{own[8:]}" if own in ids else own
        if kind is not None:
            return f"{kind}{int(number) + n * FAR}" if kind + number in ids else kind + number
        return f"{word}{n}{digits}" if word is not None else f"{series}{int(counted) + n * FAR}"

    return renamed
