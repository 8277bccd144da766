"""What is wrong in the table of invoice statuses, and what comes of it; no Qt in here."""

from collections.abc import Iterator

from sagesync_desktop.core.books import VtigerSetup
from sagesync_desktop.core.sentence import say
from sagesync_desktop.core.settings import InvoiceChoice, Settings
from sagesync_desktop.core.types import Direction, ModuleId, Side
from sagesync_desktop.gui.mapping.problem import Problem
from sagesync_desktop.modules.ledger import Standing
from sagesync_desktop.modules.statuses import SAGE_STATUSES, Meaning, is_cancelled, meaning_of, vtiger_status

STATUS = "status"
"""Name of the invoices' pair whose values the table translates."""
STATUS_FIELD = "invoicestatus"


def status_offer(setup: VtigerSetup) -> tuple[str, ...]:
    """What Vtiger's list of invoice statuses holds now."""
    fields = setup.fields.get(ModuleId.INVOICES, ())
    return next((field.choices for field in fields if field.name == STATUS_FIELD), ())


def shown_statuses(settings: Settings) -> tuple[str, ...]:
    """Sage's statuses in their order, and any other that a settings file has brought."""
    others = (one for one in settings.mappings.statuses if one not in SAGE_STATUSES)
    return (*SAGE_STATUSES, *sorted(others))


def statuses_travel(settings: Settings) -> bool:
    """Whether any status comes to Vtiger as the module and its pair are set."""
    choice = settings.module(ModuleId.INVOICES)
    pair = next((one for one in choice.fields if one.name == STATUS), None)
    rests = pair is not None and pair.direction in (Direction.OFF, Direction.TO_SAGE)
    return choice.on and choice.direction.writes(Side.VTIGER) and not rests


def status_problems(settings: Settings, setup: VtigerSetup) -> Iterator[Problem]:
    """Statuses that Vtiger has lost, and those that make an invoice what it is not."""
    if not statuses_travel(settings):
        return
    offered = status_offer(setup)
    for sage in shown_statuses(settings):
        vtiger = vtiger_status(settings.mappings, sage)
        sentence = _sentence(sage, vtiger, offered, settings.invoices) if vtiger else ""
        if sentence:
            yield Problem(ModuleId.INVOICES.value, f"{STATUS}/{sage}", sentence)


def _sentence(sage: str, vtiger: str, offered: tuple[str, ...], choice: InvoiceChoice) -> str:
    if offered and vtiger not in offered:
        return say(
            "Vtiger's list no longer has {status}: invoices get it all the same, and nobody can search or "
            "choose it there.",
            status=vtiger,
        )
    if sage == Standing.VOID:
        return ""
    if is_cancelled(vtiger):
        return say(
            "{status} means cancelled, but such invoices still stand in Sage: they are skipped.",
            status=vtiger,
        )
    if meaning_of(vtiger, choice) is not Meaning.TRAVELS:
        return say(
            "{status} is a status that never travels: such invoices are skipped from then on.", status=vtiger
        )
    return ""
