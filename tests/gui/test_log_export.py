import csv

import pytest

from sagesync_desktop.core.csvsafe import COLUMNS
from sagesync_desktop.core.logviews import OutcomeFilter
from sagesync_desktop.core.types import Status
from sagesync_desktop.gui.log.export import CsvExport
from tests.gui.log_support import LongLog, add_run, outcome, skipped


def rows(file):
    with file.open(encoding="utf-8-sig", newline="") as source:
        return list(csv.DictReader(source))


@pytest.fixture
def export(qtbot, log):
    return CsvExport(lambda: log)


def test_the_listed_records_are_exported_oldest_first(qtbot, store, export, tmp_path):
    add_run(store, skipped("one"), outcome("not listed"), skipped("two"))
    with qtbot.waitSignal(export.finished) as finished:
        export.start(tmp_path / "log.csv", OutcomeFilter(status=Status.SKIPPED))
    assert [row["name"] for row in rows(tmp_path / "log.csv")] == ["one", "two"]
    assert finished.args == [2, str(tmp_path / "log.csv")]


def test_a_name_that_looks_like_a_formula_is_made_harmless(qtbot, store, export, tmp_path):
    add_run(store, outcome("=1+1"))
    with qtbot.waitSignal(export.finished):
        export.start(tmp_path / "log.csv", OutcomeFilter())
    assert rows(tmp_path / "log.csv")[0]["name"] == "'=1+1"


def test_an_export_without_records_has_its_header(qtbot, export, tmp_path):
    with qtbot.waitSignal(export.finished):
        export.start(tmp_path / "log.csv", OutcomeFilter())
    assert (tmp_path / "log.csv").read_text(encoding="utf-8-sig").strip() == ",".join(COLUMNS)


def test_a_long_export_goes_page_by_page(qtbot, tmp_path):
    log = LongLog(450)
    export = CsvExport(lambda: log)
    with qtbot.waitSignal(export.finished):
        export.start(tmp_path / "log.csv", OutcomeFilter())
    assert [offset for _, _, offset in log.pages] == [0, 200, 400]
    assert len(rows(tmp_path / "log.csv")) == 450


def test_a_file_that_cannot_be_written_is_told(qtbot, export, tmp_path):
    with qtbot.waitSignal(export.failed):
        export.start(tmp_path / "absent" / "log.csv", OutcomeFilter())
    assert not export.is_busy


def test_a_cancelled_export_leaves_no_file(export, tmp_path):
    export.start(tmp_path / "log.csv", OutcomeFilter())
    export.cancel()
    assert list(tmp_path.glob("*.csv*")) == []
