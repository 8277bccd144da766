import pytest
from PySide6.QtCore import QSettings, Qt, QUrl
from PySide6.QtWidgets import QWizard

from sagesync_desktop.app.resources import resource
from sagesync_desktop.core.rules import KNOWN_REASONS
from sagesync_desktop.core.settings import SageConnection
from sagesync_desktop.gui.frame.main_window import MainWindow
from sagesync_desktop.gui.frame.pages import PREVIEW, page_titles
from sagesync_desktop.gui.help.dress import headings
from sagesync_desktop.gui.help.hints import hint_texts
from sagesync_desktop.gui.help.library import Library, read_page
from sagesync_desktop.gui.help.topics import CONTENTS, OF_PAGE, OF_PART, OF_STEP, REASONS, topic_of
from sagesync_desktop.gui.help.trail import Trail
from sagesync_desktop.gui.help.window import HelpWindow
from sagesync_desktop.gui.wizard.flow import Step
from sagesync_desktop.gui.words.speech import spoken
from sagesync_desktop.modules import ALL
from sagesync_desktop.modules.ruletable import Reason, reasons
from tests.gui import desk_values as desk
from tests.gui.help_pages import BOLD, LINK, NAMES, TOLD, written
from tests.gui.log_support import INVOICES, PRODUCTS, SAGE, VTIGER, held
from tests.gui.record_values import KEY, view
from tests.tools.texts import window_texts

ALL_REASONS = reasons(ALL, KNOWN_REASONS)


@pytest.fixture
def library():
    return Library("en", ALL_REASONS)


@pytest.fixture
def state(tmp_path):
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def window(qtbot, app_light, closed_controller, dialogs, services, state):
    services.replies["record"] = view()
    made = MainWindow(closed_controller, dialogs, state, ALL_REASONS)
    qtbot.addWidget(made, before_close_func=_leave)
    with qtbot.waitSignal(closed_controller.health_changed):
        closed_controller.start()
    made.show()
    return made


def _leave(window):
    window.is_leaving = True


@pytest.fixture
def help_window(qtbot, app_light, library):
    made = HelpWindow(library)
    qtbot.addWidget(made)
    return made


# -- the pages


def resolves(library, link, here):
    """Whether a link of a page leads to a page, and to a section of it where it names one."""
    name, _, anchor = link.partition("#")
    topic = name.removesuffix(".md") or here
    return topic in CONTENTS and (not anchor or library.page(topic).place_of(anchor) is not None)


@pytest.mark.parametrize("topic", CONTENTS)
def test_every_link_in_the_help_leads_somewhere(library, topic):
    links = [link for link in LINK.findall(library.page(topic).text) if "://" not in link]
    assert [link for link in links if not resolves(library, link, topic)] == []


@pytest.mark.parametrize("topic", [*OF_PAGE.values(), *OF_STEP.values(), *OF_PART.values()])
def test_every_screen_has_a_help_topic_that_exists(library, topic):
    assert resolves(library, topic, "")


def test_every_page_and_every_step_of_the_wizard_has_a_topic():
    assert set(OF_PAGE) == {name for name, _, _ in page_titles()} | {PREVIEW}
    assert set(OF_STEP) == set(Step)


def test_every_help_file_is_in_the_contents():
    assert {file.name.removesuffix(".en.md") for file in resource("help").glob("*.en.md")} == set(CONTENTS)


def test_every_page_has_a_title_of_its_own(library):
    assert len({library.page(topic).title for topic in CONTENTS}) == len(CONTENTS)


@pytest.mark.parametrize("topic", TOLD)
def test_whatever_the_help_names_in_bold_stands_in_the_window(topic):
    shown = {text.replace("&", "") for _, text, _ in window_texts()}
    assert [name for name in BOLD.findall(written(topic)) if name not in shown | NAMES] == []


def test_every_rule_stands_in_the_list_of_reasons_with_its_cure(library):
    page = library.page(REASONS)
    assert {one.rule for one in ALL_REASONS} == {heading.anchor for heading in page.headings} - {""}
    shown = page.text.replace("\\", "")
    assert [one.rule for one in ALL_REASONS if " ".join(spoken(one.fix).split()) not in shown] == []


def test_a_reason_says_what_it_means_whom_it_concerns_and_what_to_do():
    one = Reason("invoice.group_tax", "Taxed as a *group*", "Change it.", ((INVOICES, (SAGE,)),))
    assert (
        Library("en", (one,))
        .page(REASONS)
        .text.endswith(
            "## Group tax mode\n\nTaxed as a \\*group\\*.\n\nWhat to do: Change it.\n\n"
            "*Concerns: Invoices (Vtiger → Sage)*\n"
        )
    )


def test_the_callback_address_is_the_one_that_the_program_listens_on(library):
    address = f"http://127.0.0.1:{SageConnection('gb', 'client').redirect_port}/callback"
    assert f"       {address}\n" in library.page("sage-app").text


def test_a_page_that_is_not_translated_is_shown_in_english(tmp_path):
    for language, title in (("en", "Hello"), ("de", "Hallo")):
        (tmp_path / f"welcome.{language}.md").write_text(f"# {title}\n", encoding="utf-8")
    (tmp_path / "overview.en.md").write_text("# Overview\n", encoding="utf-8")
    german = Library("de", (), tmp_path)
    assert (german.page("welcome").title, german.page("overview").title) == ("Hallo", "Overview")


def test_a_heading_keeps_its_anchor_to_itself():
    page = read_page("x", "# Title\n\n## First part {#one}\n\ntext\n")
    assert (page.text, page.place_of("one")) == ("# Title\n\n## First part\n\ntext\n", 1)
    assert page.place_of("") is None


@pytest.mark.parametrize(
    ("wanted", "link"), [("glossary", "glossary"), ("GROUP TAX", f"{REASONS}#invoice.group_tax")]
)
def test_a_search_finds_pages_and_sections_by_their_titles(library, wanted, link):
    assert link in [entry.link for entry in library.entries(wanted)]


# -- the window of the help


def test_a_topic_is_shown_at_its_section(library, help_window):
    help_window.show_topic(f"{REASONS}#record.conflict")
    place = library.page(REASONS).place_of("record.conflict")
    block = headings(help_window.text.document())[place]
    assert block.text() == "Changed differently on both sides"
    assert help_window.text.verticalScrollBar().value() > 0


def test_a_link_leads_on_and_back_leads_back(qtbot, help_window):
    help_window.show_topic("welcome")
    help_window.text.anchorClicked.emit(QUrl("glossary.md"))
    assert help_window.topic == "glossary"
    qtbot.mouseClick(help_window.back, Qt.MouseButton.LeftButton)
    assert (help_window.topic, help_window.back.isEnabled()) == ("welcome", False)
    qtbot.mouseClick(help_window.forward, Qt.MouseButton.LeftButton)
    assert help_window.topic == "glossary"


def test_a_link_out_of_the_help_is_left_to_the_browser(qtbot, help_window):
    help_window.show_topic("sage-app")
    with qtbot.waitSignal(help_window.address_wanted) as wanted:
        help_window.text.anchorClicked.emit(QUrl("https://developerselfservice.sageone.com"))
    assert (wanted.args, help_window.topic) == (["https://developerselfservice.sageone.com"], "sage-app")


def test_enter_in_the_search_opens_the_first_hit(qtbot, help_window):
    help_window.show_topic("welcome")
    qtbot.keyClicks(help_window.search, "group tax")
    qtbot.keyClick(help_window.search, Qt.Key.Key_Return)
    assert help_window.topic == f"{REASONS}#invoice.group_tax"


def test_escape_closes_the_help(qtbot, help_window):
    help_window.show_topic("welcome")
    with qtbot.waitActive(help_window):
        help_window.activateWindow()
    qtbot.keyClick(help_window.text, Qt.Key.Key_Escape)
    assert not help_window.isVisible()


def test_a_page_read_twice_in_a_row_is_one_step():
    trail = Trail()
    for link in ("a", "a", "b"):
        trail.follow(link)
    assert (trail.go(-1), trail.can_go_back) == ("a", False)
    trail.follow("c")
    assert (trail.can_go_forward, trail.go(1)) == (False, "c")


# -- the way to it


def press_f1(qtbot, widget):
    with qtbot.waitActive(widget.window()):
        widget.window().activateWindow()
    qtbot.keyClick(widget, Qt.Key.Key_F1)


@pytest.mark.parametrize(("page", "topic"), OF_PAGE.items())
def test_f1_explains_the_page(qtbot, window, page, topic):
    window.show_page(page)
    press_f1(qtbot, window)
    assert window.help.window.topic == topic
    window.help.close()


def test_f1_explains_the_record_in_its_tab(qtbot, window):
    window.open_record(*KEY)
    qtbot.waitUntil(lambda: window.pages["log"].tabs.currentWidget().view is not None)
    press_f1(qtbot, window.pages["log"].tabs.currentWidget())
    assert window.help.window.topic == "record"


def test_f1_explains_the_part_that_has_the_focus():
    assert topic_of("settings", ["QCheckBox", "ScheduleCard", "SettingsPage"]) == "settings#schedule"


def test_f1_explains_the_page_of_the_wizard(qtbot, window):
    window.open_wizard("vtiger")
    wizard = window.findChild(QWizard)
    press_f1(qtbot, wizard)
    assert window.help.window.topic == "vtiger-key"
    assert window.help.window.isEnabled()
    wizard.reject()


def test_the_rail_has_help_below_the_pages(qtbot, window):
    qtbot.mouseClick(window.rail.help_button, Qt.MouseButton.LeftButton)
    assert window.help.window.topic == "overview"


def test_a_held_back_record_leads_to_its_reason(qtbot, window):
    from sagesync_desktop.gui.log.record_parts import SkipPanel

    window.open_record(*KEY)
    tab = window.pages["log"].tabs.currentWidget()
    qtbot.waitUntil(lambda: tab.view is not None)
    qtbot.mouseClick(tab.findChild(SkipPanel).about, Qt.MouseButton.LeftButton)
    assert window.help.window.topic == f"{REASONS}#invoice.group_tax"


def test_the_skipped_page_leads_to_the_chosen_reason(qtbot, window, store, services):
    store.save_skip(held("P-1", "item.no_description", PRODUCTS, amount=""))
    services.replies |= {
        "desk_causes": desk.CAUSES,
        "desk_record": lambda ref: desk.record("item.no_description", ref=ref),
    }
    window.open_skipped(PRODUCTS, "item.no_description")
    page = window.pages["skipped"]
    qtbot.waitUntil(lambda: page.fix.record is not None)
    qtbot.mouseClick(page.fix.about, Qt.MouseButton.LeftButton)
    assert window.help.window.topic == f"{REASONS}#item.no_description"


def test_the_help_goes_with_the_window(window):
    window.explain()
    shown = window.help.window
    window.close()
    assert (window.help.window, shown.isVisible()) == (None, False)


# -- hints


def test_a_hint_is_shown_until_it_is_dismissed(qtbot, window, state):
    assert window.hints.banner.accessibleName() == hint_texts()["overview"]
    assert window.hints.isVisible()
    qtbot.mouseClick(window.hints.banner.button, Qt.MouseButton.LeftButton)
    assert not window.hints.isVisible()
    window.show_page("settings")
    window.show_page("overview")
    assert not window.hints.isVisible()


def test_a_hint_waits_for_what_it_speaks_of(window, store):
    window.show_page("skipped")
    assert not window.hints.isVisible()
    store.save_skip(held("INV-1", side=VTIGER))
    window.controller.log_changed.emit()
    assert window.hints.banner.accessibleName() == hint_texts()["skipped"]
    assert window.hints.isVisible()


def test_a_page_without_a_hint_shows_none(window):
    window.show_page("settings")
    assert not window.hints.isVisible()


def test_dismissed_hints_can_be_shown_again(qtbot, window):
    qtbot.mouseClick(window.hints.banner.button, Qt.MouseButton.LeftButton)
    window.show_page("settings")
    qtbot.mouseClick(window.pages["settings"].appearance.hints, Qt.MouseButton.LeftButton)
    window.show_page("overview")
    assert window.hints.isVisible()
