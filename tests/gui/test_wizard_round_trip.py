"""The wizard over the real desk and the practice servers, with a scripted browser."""

from datetime import UTC, datetime

import keyring
import pytest
from PySide6.QtWidgets import QWizard

from sagesync_desktop.app.services import open_services
from sagesync_desktop.core.errors import LookFirst
from sagesync_desktop.core.runs import RunRequest
from sagesync_desktop.core.types import ModuleId, Trigger
from sagesync_desktop.gui.control.controller import Controller
from sagesync_desktop.gui.wizard.flow import Step
from sagesync_desktop.gui.wizard.wizard import SetupWizard
from sagesync_desktop.paths import Paths
from sagesync_desktop.sandbox.practice import build_practice
from sagesync_desktop.sandbox.server import Sandbox
from sagesync_desktop.store.logreader import LogReader
from tests.cli_support import approve, free_port
from tests.file_keyring import FileKeyring
from tests.gui.recording_dialogs import RecordingDialogs
from tests.local_http import ask
from tests.patience import MILLISECONDS

pytestmark = pytest.mark.qt_log_ignore(
    "does not support propagateSizeHints"
)  # of the offscreen platform alone


class ScriptedBrowser(RecordingDialogs):
    """Dialogs whose browser does what a person would."""

    def __init__(self, visit):
        super().__init__()
        self.visit = visit

    def open_url(self, address):
        super().open_url(address)
        self.visit(address)


@pytest.fixture
def practice():
    with Sandbox(*build_practice(lambda: datetime.now(UTC))) as sandbox:
        yield sandbox


@pytest.fixture
def desk(qtbot, app_light, practice, tmp_path, monkeypatch):
    """A controller over an empty home that is pointed at the practice servers."""
    described = practice.description()
    monkeypatch.setenv("TEST_KEYRING_FILE", str(tmp_path / "keyring.json"))
    for name, key in (("AUTH", "auth"), ("TOKEN", "token"), ("API", "api")):
        monkeypatch.setenv(f"SAGESYNC_SAGE_{name}_URL", described[f"sage_{key}_url"])
    before = keyring.get_keyring()
    keyring.set_keyring(FileKeyring())
    home = tmp_path / "home"
    paths = Paths(home, home / "logs", home / "backups")
    controller = Controller(
        lambda stop: open_services(paths, stop=stop), lambda: LogReader.open(paths.database)
    )
    with qtbot.waitSignal(controller.opened):
        controller.start()
    yield controller
    assert controller.wait_closed(MILLISECONDS)
    keyring.set_keyring(before)


def walk_to_sign_in(qtbot, wizard, described):
    """Everything up to Sage's sign-in page, as a person types it."""

    def go():
        before = wizard.currentId()
        wizard.button(QWizard.WizardButton.NextButton).click()
        qtbot.waitUntil(lambda: wizard.currentId() != before)
        return wizard.currentPage()

    page = go()
    page.url.setText(described["vtiger_url"])
    page.username.setText(described["vtiger_username"])
    page.key.setText(described["vtiger_access_key"])
    go().tiles["gb"].click()
    page = go()
    page.client_id.setText(described["sage_client_id"])
    page.secret.setText(described["sage_client_secret"])
    page.port.setValue(free_port())
    return go, go()


def ran(qtbot, desk, request):
    """The report of a run that nothing stands in the way of."""
    with qtbot.waitSignal(desk.run_finished) as ended:
        assert desk.sync(request)
    return ended.args[0]


def test_from_the_first_page_to_the_first_sync(qtbot, desk, practice):
    dialogs = ScriptedBrowser(approve)
    wizard = SetupWizard(desk, dialogs)
    qtbot.addWidget(wizard)
    wizard.show()
    go, page = walk_to_sign_in(qtbot, wizard, practice.description())
    page.start.click()
    qtbot.waitUntil(lambda: wizard.answers.signed is not None)
    assert go().step is Step.MODULES
    mapping = go()
    qtbot.waitUntil(mapping.isComplete)
    go()
    qtbot.waitUntil(lambda: wizard.answers.preview is not None)
    assert desk.settings().modules == {}
    go()
    with qtbot.waitSignal(desk.failed) as waits:
        wizard.button(QWizard.WizardButton.FinishButton).click()
    assert isinstance(waits.args[0], LookFirst)
    shown = ran(qtbot, desk, RunRequest(Trigger.PREVIEW, preview=True))
    report = ran(qtbot, desk, RunRequest(Trigger.MANUAL, posts=shown.summary.id))
    assert report.error is None
    assert report.summary.state == "finished"
    assert any(module is ModuleId.INVOICES for module, _, _ in report.summary.counts)
    assert desk.settings().sage.business_name == "Practice Company"
    assert len(dialogs.opened) == 1


def test_a_pasted_address_signs_in_where_the_browser_cannot_reach_us(qtbot, desk, practice):
    pasted = []

    def copy_address(address):
        answer = ask("GET", f"{address}&auto_approve=1")
        pasted.append(answer.headers["location"])

    wizard = SetupWizard(desk, ScriptedBrowser(copy_address))
    qtbot.addWidget(wizard)
    wizard.show()
    _, page = walk_to_sign_in(qtbot, wizard, practice.description())
    page.start.click()
    qtbot.waitUntil(lambda: bool(pasted))
    page.pasted.setText(pasted[0])
    page.hand_in.click()
    qtbot.waitUntil(lambda: wizard.answers.signed is not None)
    assert "Practice Company" in page.banner.accessibleName()


def test_stopping_the_sign_in_frees_the_port_for_the_next_attempt(qtbot, desk, practice):
    dialogs = ScriptedBrowser(lambda _address: None)
    wizard = SetupWizard(desk, dialogs)
    qtbot.addWidget(wizard)
    wizard.show()
    _, page = walk_to_sign_in(qtbot, wizard, practice.description())
    page.start.click()
    qtbot.waitUntil(lambda: len(dialogs.opened) == 1)
    page.cancel.click()
    qtbot.waitUntil(lambda: not page.is_waiting)
    dialogs.visit = approve
    page.start.click()
    qtbot.waitUntil(lambda: wizard.answers.signed is not None)
