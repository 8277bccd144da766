"""Services that keep what the wizard tells them, and a person who fills its pages in."""

from dataclasses import replace

from sagesync_desktop.core.errors import Cancelled
from sagesync_desktop.gui.wizard.flow import Step
from tests.gui.wizard_values import CHECKED, OFFER, PREVIEW, SIGNED

SIGN_IN_PAGE = "https://www.sageone.com/oauth2/auth/central?state=1"


class Company:
    """Fake services that keep what they are told, as the desk does."""

    def __init__(self, services):
        self.services = services
        services.run_result = PREVIEW
        services.replies |= {
            "check_vtiger": CHECKED,
            "keep_vtiger": self.keep_vtiger,
            "sign_in": self.sign_in,
            "keep_sage": self.keep_sage,
            "offer": OFFER,
        }
        self.signed = SIGNED
        self.kept_key = None

    def _keep(self, **changes):
        settings = replace(self.services.replies["settings"], **changes)
        self.services.replies["settings"] = settings
        return settings

    def keep_vtiger(self, connection, key):
        self.kept_key = key
        return self._keep(vtiger=connection)

    def sign_in(self, tell, connection, *_):
        tell(SIGN_IN_PAGE)
        return replace(self.signed, connection=connection)

    def keep_sage(self, connection):
        return self._keep(sage=connection)

    def wait_for_person(self, tell, _connection, _secret, paste, stop):
        """A sign-in that only a stop or a pasted address ends."""
        tell(SIGN_IN_PAGE)
        while not stop.is_set():
            if paste.arrived.wait(0.01):
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
