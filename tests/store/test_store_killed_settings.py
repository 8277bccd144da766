"""Killed while settings are replaced, as an import does: the old ones stand, whole."""

from dataclasses import replace

import pytest

from sagesync_desktop.core.settings import ModuleChoice, Settings
from sagesync_desktop.core.types import ModuleId
from sagesync_desktop.store.connection import Connection
from sagesync_desktop.store.settings import SettingsStore, export_json, import_json

OLD = Settings()
NEW = replace(OLD, modules={module: ModuleChoice(on=not OLD.module(module).on) for module in ModuleId})


class Killed(BaseException):
    """The program was killed."""


def _dying_after(rows):
    """Connection.execute_many of a program that dies when so many rows are written."""
    whole = Connection.execute_many

    def execute_many(connection, sql, values):
        def until_then():
            for number, value in enumerate(values):
                if number == rows:
                    raise Killed
                yield value
            raise Killed

        whole(connection, sql, until_then())

    return execute_many


@pytest.mark.parametrize("rows", range(8))
def test_an_import_that_is_killed_after_any_row_leaves_the_old_settings(tmp_path, monkeypatch, rows):
    database = tmp_path / "sync.sqlite"
    with SettingsStore.open(database) as store:
        store.save(OLD)
    with SettingsStore.open(database) as store:
        monkeypatch.setattr(Connection, "execute_many", _dying_after(rows))
        with pytest.raises(Killed):
            store.save(import_json(export_json(NEW)))
        monkeypatch.undo()
    with SettingsStore.open(database) as store:
        assert store.load() == OLD
        store.save(import_json(export_json(NEW)))
        assert store.load() == NEW
