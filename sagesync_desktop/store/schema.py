"""The first layout of the database. Frozen: later layouts are steps in `migrations.py`, never edits here.

Only `COLUMNS` grows with each layout.
"""

from typing import NamedTuple

APPLICATION_ID = 0x53534454
"""Written into the file's header ("SSDT"), so that some other program's database is never taken for ours."""


class Index(NamedTuple):
    """An index that `playhouse.migrate` makes; its name is Peewee's own, from table and columns."""

    table: str
    columns: tuple[str, ...]
    unique: bool = False


TABLES = (
    # One row while a Store is open; a row found on opening means that the last end was not a clean one.
    "CREATE TABLE opened (token TEXT NOT NULL PRIMARY KEY) WITHOUT ROWID",
    """CREATE TABLE run (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        "trigger" TEXT NOT NULL,
        state TEXT NOT NULL,
        started_at TEXT NOT NULL,
        ended_at TEXT,
        messages TEXT NOT NULL DEFAULT '[]',
        requests TEXT NOT NULL DEFAULT '[]')""",
    """CREATE TABLE outcome (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        run_id INTEGER NOT NULL REFERENCES run (id) ON DELETE CASCADE,
        at TEXT NOT NULL,
        module TEXT NOT NULL,
        target TEXT NOT NULL,
        status TEXT NOT NULL,
        name TEXT NOT NULL,
        name_folded TEXT NOT NULL,
        sage_id TEXT,
        vtiger_id TEXT,
        rule TEXT NOT NULL,
        because TEXT NOT NULL,
        fix TEXT NOT NULL,
        amount TEXT,
        currency TEXT NOT NULL)""",
    # Apart from outcome, so that scans of the log do not drag every before and after along.
    """CREATE TABLE outcome_changes (
        outcome_id INTEGER PRIMARY KEY REFERENCES outcome (id) ON DELETE CASCADE,
        changes TEXT NOT NULL)""",
    """CREATE TABLE seen (
        module TEXT NOT NULL,
        side TEXT NOT NULL,
        record_id TEXT NOT NULL,
        revision TEXT NOT NULL,
        fields TEXT NOT NULL,
        deleted INTEGER NOT NULL,
        pending INTEGER NOT NULL,
        settled INTEGER NOT NULL,
        PRIMARY KEY (module, side, record_id))""",
    """CREATE TABLE link (
        module TEXT NOT NULL,
        sage_id TEXT NOT NULL,
        vtiger_id TEXT NOT NULL,
        base TEXT NOT NULL,
        sage_revision TEXT NOT NULL,
        vtiger_revision TEXT NOT NULL,
        PRIMARY KEY (module, sage_id))""",
    """CREATE TABLE intent (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        module TEXT NOT NULL,
        side TEXT NOT NULL,
        verb TEXT NOT NULL,
        record_id TEXT,
        partner_id TEXT NOT NULL,
        payload TEXT NOT NULL,
        idempotency_key TEXT NOT NULL UNIQUE,
        made_at TEXT NOT NULL)""",
    "CREATE TABLE cursor (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    """CREATE TABLE open_skip (
        module TEXT NOT NULL,
        side TEXT NOT NULL,
        record_id TEXT NOT NULL,
        name TEXT NOT NULL,
        rule TEXT NOT NULL,
        because TEXT NOT NULL,
        fix TEXT NOT NULL,
        evidence TEXT NOT NULL,
        since TEXT NOT NULL,
        amount TEXT,
        currency TEXT NOT NULL,
        PRIMARY KEY (module, side, record_id))""",
    "CREATE TABLE setting (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    # What `is_known` asks of every record of a listing: covering, so that fat `fields` are not read.
    """CREATE INDEX seen_known ON seen (module, side, record_id, revision)
        WHERE settled = 1 AND deleted = 0""",
    "CREATE INDEX seen_pending ON seen (module, side, record_id) WHERE pending = 1",
)

INDEXES = (
    Index("run", ("state",)),
    # A count of the log and the rows behind it.
    Index("outcome", ("run_id", "module", "target", "status")),
    Index("outcome", ("status",)),
    Index("outcome", ("rule",)),
    Index("outcome", ("name_folded",)),
    # The history of one record, from either side.
    Index("outcome", ("module", "sage_id")),
    Index("outcome", ("module", "vtiger_id")),
    # Counts per day.
    Index("outcome", ("at", "status")),
    Index("link", ("module", "vtiger_id"), unique=True),
    Index("open_skip", ("rule", "module")),
)

COLUMNS: tuple[dict[str, str], ...] = (
    {
        "opened": "token",
        "run": "id trigger state started_at ended_at messages requests",
        "outcome": "id run_id at module target status name name_folded sage_id vtiger_id rule because fix "
        "amount currency",
        "outcome_changes": "outcome_id changes",
        "seen": "module side record_id revision fields deleted pending settled",
        "link": "module sage_id vtiger_id base sage_revision vtiger_revision",
        "intent": "id module side verb record_id partner_id payload idempotency_key made_at",
        "cursor": "name value",
        "open_skip": "module side record_id name rule because fix evidence since amount currency",
        "setting": "key value",
    },
    {"outcome": "making", "open_skip": "making"},
    {"former_link": "module sage_id vtiger_id base sage_revision vtiger_revision"},
    {"verdict": "module sage_id vtiger_id verdict said_at", "open_skip": "candidates"},
)
"""COLUMNS[n] is what layout n + 1 added: table -> its new columns. A file is checked by its own layout."""


def columns_of(layout: int) -> frozenset[tuple[str, str]]:
    """Every (table, column) that a file of this layout must have."""
    return frozenset(
        (table, column)
        for added in COLUMNS[:layout]
        for table, columns in added.items()
        for column in columns.split()
    )
