"""The pictures of the wizard: every page, and what a page says when something is wrong."""

from PySide6.QtCore import QElapsedTimer
from PySide6.QtWidgets import QApplication, QWizard

from sagesync_desktop.core.errors import SignInNeeded
from sagesync_desktop.core.settings import Settings
from sagesync_desktop.core.types import ModuleId
from sagesync_desktop.gui.wizard.flow import Step
from sagesync_desktop.gui.wizard.wizard import SetupWizard
from tests.gui.wizard_company import FILLERS, Company, fill_vtiger
from tests.gui.wizard_values import SEVERAL, WARNED
from tests.patience import MILLISECONDS


def wait(condition):
    """Let events happen until something is so."""
    timer = QElapsedTimer()
    timer.start()
    while not condition():
        if timer.elapsed() > MILLISECONDS:
            raise TimeoutError("the wizard did not get there")
        QApplication.processEvents()


def wizard_at(stage, step, signed=None):
    """The wizard of a first start, led to a page."""
    stage.services.replies["settings"] = Settings(appearance=stage.look)
    company = Company(stage.services)
    company.signed = signed or company.signed
    stage.open()
    wizard = SetupWizard(stage.controller, stage.dialogs)
    wizard.show()
    while wizard.currentId() < int(step):
        page, before = wizard.currentPage(), wizard.currentId()
        if page.step in FILLERS:
            FILLERS[page.step](page, wait)
        wizard.button(QWizard.WizardButton.NextButton).click()
        wait(lambda before=before: wizard.currentId() != before)
    return wizard, company


def page_scene(step, signed=None):
    """A page as it appears, with what it reads by itself."""

    def scene(stage):
        wizard, _ = wizard_at(stage, step, signed)
        if step in (Step.MAPPING, Step.PREVIEW):
            FILLERS[step](wizard.currentPage(), wait)
        return wizard

    return scene


def vtiger_warned(stage):
    """A user that would round every amount."""
    wizard, _ = wizard_at(stage, Step.VTIGER)
    stage.services.replies["check_vtiger"] = WARNED
    page = wizard.currentPage()
    fill_vtiger(page)
    page.test.click()
    wait(lambda: wizard.answers.checked is not None)
    return wizard


def vtiger_refused(stage):
    """A wrong access key."""
    wizard, _ = wizard_at(stage, Step.VTIGER)
    fix = "Copy the access key from My Preferences in Vtiger"
    stage.services.replies["check_vtiger"] = SignInNeeded("Vtiger refused the access key", "", fix)
    page = wizard.currentPage()
    fill_vtiger(page)
    page.test.click()
    wait(lambda: not page.is_settling)
    return wizard


def region_withdrawn(stage):
    """A country that Sage no longer serves."""
    wizard, _ = wizard_at(stage, Step.REGION)
    wizard.currentPage().tiles["us"].click()
    return wizard


def sign_in_waiting(stage):
    """While the browser is open."""
    wizard, company = wizard_at(stage, Step.SIGN_IN)
    stage.services.replies["sign_in"] = company.wait_for_person
    page = wizard.currentPage()
    page.start.click()
    page.instead.link.click()
    wait(lambda: bool(stage.dialogs.opened))
    return wizard


def sign_in_done(stage):
    """After the browser has come back."""
    wizard, _ = wizard_at(stage, Step.SIGN_IN)
    FILLERS[Step.SIGN_IN](wizard.currentPage(), wait)
    return wizard


def modules_without_products(stage):
    """Invoices are not offered."""
    wizard, _ = wizard_at(stage, Step.MODULES)
    wizard.currentPage().rows[ModuleId.PRODUCTS].on.click()
    return wizard


SCENES = {
    "wizard-welcome": page_scene(Step.WELCOME),
    "wizard-vtiger": page_scene(Step.VTIGER),
    "wizard-vtiger-warned": vtiger_warned,
    "wizard-vtiger-refused": vtiger_refused,
    "wizard-region": page_scene(Step.REGION),
    "wizard-region-withdrawn": region_withdrawn,
    "wizard-sage-app": page_scene(Step.SAGE_APP),
    "wizard-sign-in": page_scene(Step.SIGN_IN),
    "wizard-sign-in-waiting": sign_in_waiting,
    "wizard-sign-in-done": sign_in_done,
    "wizard-business": page_scene(Step.BUSINESS, SEVERAL),
    "wizard-modules": page_scene(Step.MODULES),
    "wizard-modules-without-products": modules_without_products,
    "wizard-mapping": page_scene(Step.MAPPING),
    "wizard-preview": page_scene(Step.PREVIEW),
    "wizard-finish": page_scene(Step.FINISH),
}
