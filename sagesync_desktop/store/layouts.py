"""What each layout of the database added, since a file is checked by its own layout."""

from functools import cache

from sagesync_desktop.store.models import MODELS


def _every(**columns: str) -> frozenset[tuple[str, str]]:
    return frozenset((table, column) for table, names in columns.items() for column in names.split())


_ADDED: tuple[frozenset[tuple[str, str]], ...] = (
    _every(outcome="making", open_skip="making"),
    _every(former_link="module sage_id vtiger_id base sage_revision vtiger_revision"),
    _every(verdict="module sage_id vtiger_id verdict said_at", open_skip="candidates"),
    _every(
        aside="module side record_id kind mark note said_at",
        written="id run_id at module side verb record_id partner_id before after undone_by",
        kept="name value",
        outcome="mark noted",
        seen="title_folded",
        intent="undoes",
        open_skip="name_folded customer customer_folded dated awaits_module awaits_side awaits_id read_at",
    ),
    _every(
        run="tallied",
        outcome="previewed",
        run_tally="run_id module target status n",
        kind_tally="module target status rule n",
        quarter_tally="quarter status n",
    ),
    _every(likeness="module side record_id mark"),
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
