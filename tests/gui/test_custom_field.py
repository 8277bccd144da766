"""A custom field of Vtiger becomes Sage's VAT number: mapped on the page, synced over HTTP, both ways."""

import pytest

from sagesync_desktop.app.company import company
from sagesync_desktop.core.runs import RunRequest
from sagesync_desktop.core.settings import BlankRule
from sagesync_desktop.core.types import ModuleId
from sagesync_desktop.gui.control.controller import Controller
from sagesync_desktop.gui.mapping.page import MappingPage
from sagesync_desktop.paths import Paths
from sagesync_desktop.sandbox import practice
from tests.patience import MILLISECONDS

ORGANIZATIONS = ModuleId.ORGANIZATIONS
ARKLE, BALLINA = "Arkle Roofing Ltd", "Ballina Marine Works"


class Firm:
    """The practice company, opened by a real worker, and a look into both of its systems."""

    def __init__(self, qtbot, controller, worlds):
        self._qtbot = qtbot
        self.controller = controller
        self.sage, self.vtiger = worlds

    def sync(self):
        request = RunRequest(modules=(ORGANIZATIONS,))
        with self._qtbot.waitSignal(self.controller.run_finished):
            self.controller.sync(request)
        assert self.controller.last_error is None

    def account(self, name):
        return next(row for row in self.vtiger.all("Accounts") if row["accountname"] == name)

    def contact(self, name):
        return next(row for row in self.sage.all("contacts") if row["name"] == name)

    def set_in_vtiger(self, name, number):
        self.vtiger.revise({"id": self.account(name)["id"], "cf_853": number})

    def set_in_sage(self, name, number):
        self.sage.update("contacts", self.contact(name)["id"], {"tax_number": number})

    def numbers(self, name):
        return self.account(name)["cf_853"], self.contact(name)["tax_number"] or ""


@pytest.fixture
def firm(qtbot, app_light, tmp_path, monkeypatch):
    made, build = [], practice.load_or_build

    def remembered(*given, **named):
        made.append(build(*given, **named))
        return made[-1]

    monkeypatch.setattr(practice, "load_or_build", remembered)
    opened = company(Paths.find(tmp_path / "home"), True)
    controller = Controller(opened.open_services, opened.open_log)
    with qtbot.waitSignal(controller.health_changed):
        controller.start()
    yield Firm(qtbot, controller, made[-1])
    controller.shut_down()
    assert controller.wait_closed(MILLISECONDS)


@pytest.fixture
def mapped(qtbot, firm, dialogs):
    """The firm after somebody has added the pair in the window and saved it."""
    page = MappingPage(firm.controller, dialogs)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(page.tabs.isVisible)
    organizations = page.modules[ORGANIZATIONS]
    page.tabs.setCurrentWidget(organizations)
    organizations.add.click()
    new = organizations.new_pair
    assert [new.vtiger.itemText(place) for place in (1, 2)] == ["Currency", "VAT number"]
    choose(new.vtiger, "cf_853")
    choose(new.sage, "tax_number")
    new.add.click()
    with qtbot.waitSignal(page.page_wanted):
        page.save.click()
    firm.page = page
    return firm


def choose(box, value):
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def test_a_custom_field_fills_sages_vat_number_and_comes_back_from_it(qtbot, mapped):
    mapped.sync()
    assert mapped.numbers(ARKLE) == ("GB 999 0101 04", "GB999010104")  # Sage takes no blanks
    mapped.set_in_sage(ARKLE, "GB999020105")
    mapped.set_in_vtiger(BALLINA, "")
    mapped.sync()
    assert mapped.numbers(ARKLE) == ("GB999020105", "GB999020105")
    assert mapped.numbers(BALLINA) == ("", "")

    editor = mapped.page.modules[ORGANIZATIONS].editor
    mapped.page.modules[ORGANIZATIONS].select("cf_853")
    choose(editor.blank, BlankRule.KEEP)
    with qtbot.waitSignal(mapped.page.page_wanted):
        mapped.page.save.click()
    mapped.set_in_vtiger(ARKLE, "")
    mapped.sync()
    assert mapped.numbers(ARKLE) == ("", "GB999020105")
