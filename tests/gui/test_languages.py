"""The window in other languages: texts, values in them, formats, and a skipped record from run to reason."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QSettings, QTranslator
from PySide6.QtWidgets import QLabel

from sagesync_desktop.app.company import company
from sagesync_desktop.core.errors import Offline
from sagesync_desktop.core.logviews import OutcomeFilter
from sagesync_desktop.core.runs import RunRequest
from sagesync_desktop.core.sentence import Sentence, clause, counted, joined, paragraph, say, term
from sagesync_desktop.core.settings import Settings
from sagesync_desktop.core.types import ModuleId, Side, Status
from sagesync_desktop.gui.control.controller import Controller
from sagesync_desktop.gui.frame.main_window import MainWindow
from sagesync_desktop.gui.words import phrases
from sagesync_desktop.gui.words.language import languages, locale_of, speak, texts_of
from sagesync_desktop.gui.words.speech import CONTEXT, commanded, complaint, spoken
from sagesync_desktop.paths import Paths
from sagesync_desktop.store.settings import SettingsStore
from tests.patience import MILLISECONDS
from tests.tools.texts import every_text
from tests.tools.translations import LANGUAGES, compile_texts

PATTERN = re.compile(r"(?:\{part\d+\}|\W)*")
"""Parts in a row, as `joined` puts them."""
TWO_WAYS_OUT = "Take them apart first: in the record's tab, or by the command “match unlink”"
FRENCH = {
    "Its total is {total}": ["Son total est {total}"],
    "Its date {day} is in a period that Sage has locked up to {lock}": [
        "Sage a verrouillé la période jusqu'au {lock} ; sa date est le {day}"
    ],
    "Both sides changed {fields}": ["Les deux côtés ont modifié {fields}"],
    "Due Date": ["Échéance"],
    "{what}: {why}": ["{what} : {why}"],
    "Its organization is not in {side}": ["Son organisation n'est pas dans {side}"],
    "{side} cannot be reached": ["{side} est injoignable"],
    "The next sync tries again": ["La prochaine synchronisation réessaiera"],
    "Its tax mode is Group": ["Son mode de taxe est Groupe"],
    "Open the invoice in Vtiger, change Tax Mode to Individual and save it.": [
        "Ouvrez la facture dans Vtiger, passez le mode de taxe à Individuel et enregistrez-la."
    ],
    "No answer came within %n minutes": ["Aucune réponse en %n minute", "Aucune réponse en %n minutes"],
}


@pytest.fixture
def in_french(qapp, tmp_path):
    """The program in French, with the few sentences of this test."""
    before = QLocale()
    speak(qapp, "fr")
    QLocale.setDefault(QLocale("fr_FR"))
    translator = QTranslator()
    assert translator.load(str(compile_texts("fr", "Sentences", FRENCH, tmp_path)))
    qapp.installTranslator(translator)
    yield qapp
    qapp.removeTranslator(translator)
    forget_languages(qapp)
    QLocale.setDefault(before)


def forget_languages(app):
    """Back to the language of the source."""
    for one in app.findChildren(QTranslator):
        app.removeTranslator(one)
        one.setParent(None)


def plain_blanks(text):
    """French sets narrow and fixed blanks."""
    return text.replace("\u202f", " ").replace("\xa0", " ")


# -- sentences


def test_values_follow_the_locale(in_french):
    assert (
        plain_blanks(spoken(say("Its total is {total}", total=Decimal("-1234.50"))))
        == "Son total est -1 234,50"
    )


def test_dates_follow_the_locale_and_the_translations_order(in_french):
    template = "Its date {day} is in a period that Sage has locked up to {lock}"
    said = spoken(say(template, day=date(2026, 3, 14), lock=date(2026, 3, 31)))
    assert said == "Sage a verrouillé la période jusqu'au 31/03/2026 ; sa date est le 14/03/2026"


def test_words_of_ours_are_translated_and_names_are_not(in_french):
    fields = joined(", ", [term("Due Date"), "Due Date"])
    assert spoken(say("Both sides changed {fields}", fields=fields)) == (
        "Les deux côtés ont modifié Échéance, Due Date"
    )


def test_a_sentence_in_a_sentence_is_translated_too(in_french):
    what = say("Its organization is not in {side}", side=Side.SAGE)
    assert spoken(say("{what}: {why}", what=what, why=say("Its tax mode is Group"))) == (
        "Son organisation n'est pas dans Sage : Son mode de taxe est Groupe"
    )


@pytest.mark.parametrize(
    ("count", "said"), [(1, "Aucune réponse en 1 minute"), (3, "Aucune réponse en 3 minutes")]
)
def test_a_count_takes_the_languages_plural(in_french, count, said):
    assert (
        spoken(counted("No answer came within %n minute", "No answer came within %n minutes", count)) == said
    )


def test_an_error_is_told_in_full(in_french):
    error = Offline(say("{side} cannot be reached", side=Side.SAGE), "", "The next sync tries again")
    assert complaint(error) == "Sage est injoignable. La prochaine synchronisation réessaiera."


def test_a_constant_loses_no_translation_inside_a_paragraph(in_french):
    assert spoken(clause("Its tax mode is Group", "")) == "Son mode de taxe est Groupe"
    assert spoken(paragraph("Its tax mode is Group", "{odd}")) == "Son mode de taxe est Groupe. {odd}."


def test_a_text_that_nobody_translated_stays_as_it_is(in_french):
    assert spoken("Sage's own words") == "Sage's own words"
    assert spoken(say("New since yesterday: {n}", n=3)) == "New since yesterday: 3"
    assert spoken("") == ""


def test_the_window_leaves_the_command_out_that_the_command_line_names(qapp):
    both = paragraph("Its tax mode is Group", TWO_WAYS_OUT)
    assert spoken(TWO_WAYS_OUT) == "Take them apart first, in the record's tab"
    assert spoken(both) == "Its tax mode is Group. Take them apart first, in the record's tab."
    assert commanded(both) == both == f"Its tax mode is Group. {TWO_WAYS_OUT}."


def test_in_english_a_single_thing_is_no_plural(qapp):
    one = counted("No answer came within %n minute", "No answer came within %n minutes", 1)
    assert spoken(one) == "No answer came within 1 minute"
    speak(qapp, "en")
    assert spoken(one) == "No answer came within 1 minute"
    forget_languages(qapp)


# -- formats


@pytest.mark.parametrize(
    ("locale", "said"), [("en_GB", "-£1,234.50"), ("fr_FR", "-1 234,50 £"), ("de_DE", "-1.234,50 £")]
)
def test_money_stands_as_the_locale_writes_it(locale, said):
    QLocale.setDefault(QLocale(locale))
    assert plain_blanks(phrases.money(Decimal("-1234.50"), "GBP")) == said


def test_a_moment_is_written_as_the_locale_does():
    QLocale.setDefault(QLocale("de_DE"))
    assert phrases.day(date(2026, 3, 14)) == "14.03.26"
    assert phrases.moment(datetime(2026, 3, 14, 12, tzinfo=UTC)).startswith("14.03.26")


# -- which language


@pytest.mark.parametrize(
    ("chosen", "system", "locale", "texts"),
    [
        ("system", "fr_CA", "fr_CA", "fr"),
        ("system", "nl_NL", "nl_NL", "en"),
        ("system", "C", "en_GB", "en"),
        ("fr", "fr_CA", "fr_CA", "fr"),
        ("de", "en_GB", "de_DE", "de"),
        ("en", "de_DE", "en_GB", "en"),
        ("en", "en_US", "en_US", "en"),
    ],
)
def test_the_chosen_language_and_the_systems_country_make_the_locale(chosen, system, locale, texts):
    found = locale_of(chosen, QLocale(system))
    assert (found.name(), texts_of(found)) == (locale, texts)


@pytest.mark.parametrize(
    ("language", "cancel"), [("en", "Cancel"), ("fr", "Annuler"), ("de", "Abbrechen"), ("es", "Cancelar")]
)
def test_qts_own_buttons_speak_the_language(qapp, language, cancel):
    before = QLocale()
    assert speak(qapp, language) == language == texts_of(QLocale())
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == cancel
    forget_languages(qapp)
    QLocale.setDefault(before)


def test_another_language_takes_the_place_of_the_first(qapp):
    before = QLocale()
    for language in ("fr", "de", "es", "en"):
        speak(qapp, language)
        qapp.processEvents()
    assert len([one for one in qapp.findChildren(QTranslator) if not one.isEmpty()]) <= 2
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
    forget_languages(qapp)
    QLocale.setDefault(before)


def test_the_languages_are_those_whose_texts_are_there_each_by_its_own_name():
    assert set(languages()) == set(LANGUAGES)
    assert next(iter(languages().items())) == ("en", "English")
    assert languages()["fr"] == "Français"


@pytest.mark.parametrize("language", languages())
def test_the_window_is_opened_in_the_language_of_the_settings(tmp_path, language):
    paths = Paths.find(tmp_path / "home")
    assert company(paths, False).language == "system"
    with SettingsStore.open(paths.database) as store:
        store.save(replace(Settings(), language=language))
    assert company(paths, False).language == language


def test_a_damaged_database_leaves_the_language_to_the_system(tmp_path):
    paths = Paths.find(tmp_path / "home")
    paths.database.parent.mkdir(parents=True)
    paths.database.write_bytes(b"no database" * 400)
    assert company(paths, False).language == "system"


# -- from a run to the reason on screen


@pytest.fixture
def window(qtbot, in_french, app_light, dialogs, tmp_path):
    """The window over the practice company."""
    practice = company(Paths.find(tmp_path / "home"), True)
    controller = Controller(practice.open_services, practice.open_log)
    made = MainWindow(controller, dialogs, QSettings(str(tmp_path / "w.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(made, before_close_func=_leave)
    with qtbot.waitSignal(controller.health_changed):
        controller.start()
    made.show()
    yield made
    assert controller.wait_closed(MILLISECONDS)


def _leave(window):
    window.is_leaving = True


def test_a_skipped_records_reason_and_cure_are_read_in_french(qtbot, window):
    controller = window.controller
    with qtbot.waitSignal(controller.run_finished):
        controller.sync(RunRequest())
    chosen = OutcomeFilter(module=ModuleId.INVOICES, status=Status.SKIPPED, rule="invoice.group_tax")
    entry = controller.log.outcomes(chosen)[0].outcome
    assert entry.because == "Its tax mode is Group"
    window.open_record(ModuleId.INVOICES, Side.VTIGER, entry.vtiger_id)
    tab = window.pages["log"].tabs.currentWidget()
    qtbot.waitUntil(lambda: tab.view is not None)
    shown = {one.text() for one in tab.findChildren(QLabel)}
    assert {
        "Son mode de taxe est Groupe",
        "Ouvrez la facture dans Vtiger, passez le mode de taxe à Individuel et enregistrez-la.",
    } <= shown
    chosen = OutcomeFilter(module=ModuleId.INVOICES, status=Status.SKIPPED, rule="invoice.credit_note")
    negative = controller.log.outcomes(chosen)[0].outcome.because
    assert negative.startswith("Its total is -")
    assert spoken(negative).startswith("Son total est -")
    held = controller.log.outcomes(OutcomeFilter(status=Status.SKIPPED))
    said = {text for one in held for text in (one.outcome.because, one.outcome.fix)}
    assert len(said) > 20
    known = {text for name, text, _counts in every_text() if name == CONTEXT}
    assert {text for sentence in said for text in unknown(sentence, known)} == set()


def unknown(text, known):
    """The templates and words of a sentence that no translator was given; punctuation needs none."""
    if not isinstance(text, Sentence):
        return [] if text in known else [text]
    own = [] if text.template in known or PATTERN.fullmatch(text.template) else [text.template]
    inner = [value for value in text.values.values() if isinstance(value, Sentence)]
    return own + [one for value in inner for one in unknown(value, known)]
