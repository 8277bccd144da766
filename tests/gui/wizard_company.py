"""Services that keep what the wizard tells them, and a person who fills its pages in."""

from dataclasses import replace

from sagesync_desktop.app.views import BrowserWanted
from sagesync_desktop.core.errors import Cancelled
from sagesync_desktop.gui.control.questions import (
    CheckVtiger,
    KeepSage,
    KeepVtiger,
    LoadOffer,
    LoadSettings,
    SignInToSage,
)
from sagesync_desktop.gui.wizard.flow import Step
from tests.gui.wizard_values import CHECKED, OFFER, PREVIEW, SIGNED

SIGN_IN_PAGE = "https://www.sageone.com/oauth2/auth/central?state=1"


class Company:
    """Fake services that keep what they are told, as the desk does."""

    def __init__(self, services):
        self.services = services
        services.run_result = PREVIEW
        services.replies |= {
            CheckVtiger: CHECKED,
            KeepVtiger: self.keep_vtiger,
            SignInToSage: self.sign_in,
            KeepSage: self.keep_sage,
            LoadOffer: OFFER,
        }
        self.signed = SIGNED
        self.kept_key = None

    def _keep(self, **changes):
        settings = replace(self.services.replies[LoadSettings], **changes)
        self.services.replies[LoadSettings] = settings
        return settings

    def keep_vtiger(self, question, _tell):
        self.kept_key = question.key
        return self._keep(vtiger=question.connection)

    def sign_in(self, question, tell):
        tell(BrowserWanted(SIGN_IN_PAGE))
        return replace(self.signed, connection=question.connection)

    def keep_sage(self, question, _tell):
        return self._keep(sage=question.connection)

    def wait_for_person(self, question, tell):
        """A sign-in that only a stop or a pasted address ends."""
        tell(BrowserWanted(SIGN_IN_PAGE))
        while not question.stop.is_set():
            if question.paste.arrived.wait(0.01):
                return SIGNED
        raise Cancelled("The sign-in was cancelled")


def fill_vtiger(page, key="the-access-key"):
    page.url.setText("https://crm.example.com")
    page.username.setText("pat")
    page.key.setText(key)


def fill_app(page):
    page.client_id.setText("client-1")
    page.secret.setText("the-client-secret")


def sign_in_here(page, wait):
    page.start.click()
    wait(lambda: page.answers.signed is not None)


FILLERS = {
    Step.VTIGER: lambda page, _wait: fill_vtiger(page),
    Step.REGION: lambda page, _wait: page.tiles["gb"].click(),
    Step.SAGE_APP: lambda page, _wait: fill_app(page),
    Step.SIGN_IN: sign_in_here,
    Step.MAPPING: lambda page, wait: wait(page.isComplete),
    Step.PREVIEW: lambda page, wait: wait(lambda: page.answers.preview is not None),
}
"""How a person fills a page in."""
