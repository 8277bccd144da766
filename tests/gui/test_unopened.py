"""A database that cannot be opened: the window offers what cures it, and goes on with what was put back."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from sagesync_desktop.app.company import company
from sagesync_desktop.core.errors import StoreBusy, StoreCorrupt, StoreTooNew
from sagesync_desktop.core.settings import Settings
from sagesync_desktop.core.types import Link, ModuleId
from sagesync_desktop.gui.frame.app import Program
from sagesync_desktop.gui.words.problems import unopened
from sagesync_desktop.paths import Paths
from sagesync_desktop.store.settings import SettingsStore
from sagesync_desktop.store.store import Store

LINK = Link(ModuleId.PRODUCTS, "s1", "v1", {}, "", "")


@pytest.fixture
def paths(tmp_path):
    found = Paths.find(tmp_path / "damaged")
    found.create()
    return found


@pytest.fixture
def copy(paths, tmp_path):
    """A backup of a home whose database is then damaged."""
    with Store.open(paths.database) as store, SettingsStore.open(paths.database) as settings:
        settings.save(Settings())
        store.save_link(LINK)
        store.backup(tmp_path / "copy.db")
    paths.database.write_bytes(b"no database" * 1000)
    return tmp_path / "copy.db"


@pytest.fixture
def program(qtbot, app_light, paths, copy, dialogs):
    """The program around the window of the damaged home, with its problem shown."""
    made = Program(lambda _is_demo: company(paths, False), is_demo=False)
    assert made.open()
    made.window.dialogs = dialogs
    with qtbot.waitSignal(made.controller.not_opened):
        pass
    yield made
    with qtbot.waitSignal(made.controller.closed):
        made.quit()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def press(program):
    program.window.notice.banner.pressed.emit()


def test_a_damaged_database_is_replaced_by_a_copy_with_one_click(qtbot, program, dialogs, copy, paths):
    dialogs.file = copy
    with qtbot.waitSignal(program.controller.opened):
        press(program)
    (kept,) = paths.data.glob("sagesync-replaced*")
    assert kept.read_bytes().startswith(b"no database")
    with Store.open(paths.database) as store:
        assert store.links(ModuleId.PRODUCTS) == (LINK,)


def test_a_file_that_is_no_copy_is_refused_and_the_choice_stays(qtbot, program, dialogs, tmp_path):
    dialogs.file = tmp_path / "other.db"
    dialogs.file.write_bytes(b"garbage" * 1000)
    with qtbot.waitSignal(program.controller.not_opened) as refused:
        press(program)
    assert "no usable copy" in refused.args[0].title
    assert program.window.notice.take().leads_to == "restore"


def test_a_person_who_chooses_no_file_is_offered_it_again(program, dialogs):
    dialogs.file = None
    press(program)
    assert program.window.notice.take().leads_to == "restore"


@pytest.mark.parametrize("error", [StoreBusy("Busy"), StoreTooNew("Newer")])
def test_what_no_copy_cures_is_tried_again(error):
    assert unopened(error).leads_to == "reopen"


def test_what_a_copy_cures_leads_to_the_backups():
    assert unopened(StoreCorrupt("Damaged")).leads_to == "restore"
