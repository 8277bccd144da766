"""The pictures of the proof: before it is asked for, agreed, not agreed, and an empty period."""

from sagesync_desktop.app.proofservices import Compared
from sagesync_desktop.core.period import Period
from sagesync_desktop.core.proofsums import Tally
from sagesync_desktop.gui.proof.page import View
from tests.gui import proof_values as proof
from tests.gui.scenes_shell import window


def shown(stage, compared):
    """The page after somebody has compared."""
    stage.services.replies["compared"] = compared
    made = window(stage, "reconcile")
    page = made.pages["reconcile"]
    page.show_period(Period(proof.START, proof.END))
    page.begin()
    stage.until(lambda: page.compared is not None)
    return made


def first(stage):
    """Nothing was asked yet."""
    return window(stage, "reconcile")


def agreed(stage):
    """Every difference has a name."""
    return shown(stage, proof.compared())


def apart(stage):
    """A penny that has none, in the second month."""
    made = shown(stage, proof.compared("0.01"))
    made.pages["reconcile"].month_table.selectRow(1)
    return made


def nothing(stage):
    """A period without invoices."""
    return shown(stage, Compared(proof.proof_of(Tally()), ()))


def taxes(stage):
    """The same by tax."""
    made = shown(stage, proof.compared())
    made.pages["reconcile"].views.setCurrentIndex(View.TAXES)
    return made


def certificates(stage, kept=None):
    """Two certified periods, in one of which something changed since."""
    stage.services.replies["certificates"] = proof.certificates(changed=True) if kept is None else kept
    made = window(stage, "reconcile")
    page = made.pages["reconcile"]
    page.views.setCurrentIndex(View.CERTIFICATES)
    stage.until(lambda: page.stack.currentWidget() in (page.certificate_table, page.uncertified))
    return made


def uncertified(stage):
    """No period was certified so far."""
    return certificates(stage, ())


SCENES = {
    "proof-first": first,
    "proof-agreed": agreed,
    "proof-apart": apart,
    "proof-nothing": nothing,
    "proof-taxes": taxes,
    "proof-certificates": certificates,
    "proof-uncertified": uncertified,
}
