"""What each layout of the database added, since a file is checked by its own layout."""

from functools import cache

from sagesync_desktop.store.models import MODELS

_ADDED: tuple[frozenset[tuple[str, str]], ...] = (
    frozenset({("outcome", "making"), ("open_skip", "making")}),
    frozenset(
        ("former_link", column)
        for column in ("module", "sage_id", "vtiger_id", "base", "sage_revision", "vtiger_revision")
    ),
    frozenset(("verdict", column) for column in ("module", "sage_id", "vtiger_id", "verdict", "said_at"))
    | {("open_skip", "candidates")},
)
"""_ADDED[n] is what MIGRATIONS[n] adds: (table, column)."""

NEWEST_LAYOUT = 1 + len(_ADDED)
"""The layout that the models draw, and that this version writes and reads."""


@cache
def columns_of(layout: int) -> frozenset[tuple[str, str]]:
    """Every (table, column) that a database of this layout must have."""
    if not layout:
        return frozenset()
    newest = {(model._meta.table_name, name) for model in MODELS for name in model._meta.columns}
    return frozenset(newest).difference(*_ADDED[layout - 1 :])
