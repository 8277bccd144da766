"""The first layout as the first version made it, frozen, and the way from there to any later one."""

from pathlib import Path

from sagesync_desktop.store.connection import Connection
from sagesync_desktop.store.files import make_private_file, make_private_folder
from sagesync_desktop.store.migrations import MIGRATIONS, migrate

STATEMENTS = (
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
    "CREATE INDEX run_state ON run (state)",
    "CREATE INDEX outcome_run_id_module_target_status ON outcome (run_id, module, target, status)",
    "CREATE INDEX outcome_status ON outcome (status)",
    "CREATE INDEX outcome_rule ON outcome (rule)",
    "CREATE INDEX outcome_name_folded ON outcome (name_folded)",
    "CREATE INDEX outcome_module_sage_id ON outcome (module, sage_id)",
    "CREATE INDEX outcome_module_vtiger_id ON outcome (module, vtiger_id)",
    "CREATE INDEX outcome_at_status ON outcome (at, status)",
    "CREATE INDEX open_skip_rule_module ON open_skip (rule, module)",
    "CREATE UNIQUE INDEX link_module_vtiger_id ON link (module, vtiger_id)",
)


def make_layout(place, layout):
    """A new database as the version with that layout left it."""
    if isinstance(place, Path):
        make_private_folder(place.parent)
        make_private_file(place)
    with Connection(place) as connection:
        with connection.transaction():
            for statement in STATEMENTS:
                connection.execute(statement if isinstance(place, Path) else on_a_server(statement))
            connection.dialect.set_layout(1)
        migrate(connection, None, MIGRATIONS[: layout - 1])


def on_a_server(statement):
    """The same in PostgreSQL's words; no program of before layout 4 used a server, but the steps are one."""
    numbered = statement.replace("INTEGER PRIMARY KEY AUTOINCREMENT", "SERIAL PRIMARY KEY")
    return numbered.replace(" WITHOUT ROWID", "").replace(" TEXT", ' TEXT COLLATE "C"')
