"""Commands say reasons, cures and errors in the language of the settings; programs read English."""

import json

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator


@pytest.fixture
def german(ready):
    """A connected company that reads German; what Qt was taught is taken away again."""
    before = QLocale()
    document = json.loads(ready("settings", "export", "-").out)
    document["settings"]["language"] = "de"
    file = ready.folder / "german.json"
    file.write_text(json.dumps(document))
    assert ready("settings", "import", file).code == 0
    yield ready
    app = QCoreApplication.instance()
    for one in app.findChildren(QTranslator) if app else ():
        app.removeTranslator(one)
        one.setParent(None)
    QLocale.setDefault(before)


def test_reasons_and_cures_are_read_in_german(german):
    german("sync", "--preview")
    shown = german("log", "--run", "1", "--status", "skipped").out
    assert "Steuer" in shown
    assert "Open the invoice in Vtiger, change Tax Mode to Individual and save it." not in shown


def test_an_error_is_told_in_german(german):
    refused = german("modules", "set", "Organizations", "off")
    assert refused.code == 0
    told = german("sync", "--module", "Organizations").err
    assert "eingeschaltet" in told or "ausgeschaltet" in told


def test_programs_read_english_whatever_the_language(german):
    german("sync", "--preview")
    lines = german("log", "--run", "1", "--status", "skipped", "--json").json["outcomes"]
    assert "Its tax mode is Group" in {line["because"] for line in lines}
