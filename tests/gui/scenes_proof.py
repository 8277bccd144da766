"""The pictures of the proof: before it is asked for, agreed, not agreed, and an empty period."""

from sagesync_desktop.app.proofservices import Compared
from sagesync_desktop.core.period import Period
from sagesync_desktop.core.proofsums import Tally
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


SCENES = {
    "proof-first": first,
    "proof-agreed": agreed,
    "proof-apart": apart,
    "proof-nothing": nothing,
}
