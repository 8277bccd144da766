"""The pictures of the preview: what the first sync would do, what a guard stopped, and how it ended."""

from decimal import Decimal

from sagesync_desktop.core.errors import GuardTripped
from sagesync_desktop.core.landing import Landed
from sagesync_desktop.core.looking import parts_of, refusal
from sagesync_desktop.core.ports import RunSummary
from sagesync_desktop.core.runs import RunReport, RunRequest
from sagesync_desktop.core.sentence import counted, say
from sagesync_desktop.core.settings import ModuleChoice
from sagesync_desktop.core.types import (
    Change,
    Direction,
    ModuleId,
    Outcome,
    RunState,
    Side,
    Skip,
    Status,
    Trigger,
)
from tests.gui.fake_services import CONNECTED
from tests.gui.scenes_shell import window
from tests.gui.stage import NAMES, NOW

SAGE, VTIGER = Side.SAGE, Side.VTIGER
TURNED = CONNECTED.with_module(ModuleId.PRODUCTS, ModuleChoice(on=True, direction=Direction.TO_SAGE))
LOOK = refusal(parts_of(CONNECTED, ""), parts_of(TURNED, ""), has_synced=True)
EMPTIED = say("{n} of {all} linked records would lose a value", n=41, all=92)
GUARD = GuardTripped(say("{module}: {what}; nothing was written", module=ModuleId.PRODUCTS, what=EMPTIED))
HELD = Skip("invoice.group_tax", "Its tax mode is Group, and Sage taxes line by line.", "Set it.")


def _line(module, target, status, number, **more):
    name = f"INV-{2000 + number}" if module is ModuleId.INVOICES else NAMES[number % len(NAMES)]
    return Outcome(module, target, status, name, f"s{number}", f"7x{number}", **more)


def _lines():
    yield from (_line(ModuleId.ORGANIZATIONS, SAGE, Status.CREATED, n) for n in range(6))
    for n in range(9):
        price = Change("Unit Price", Decimal("9.50") + n, Decimal("9.90") + n)
        yield _line(ModuleId.PRODUCTS, VTIGER, Status.UPDATED, n, changes=(price,))
    for n in range(46):
        worth = {"amount": Decimal("120.60") + 17 * n, "currency": "EUR" if n % 9 == 8 else "GBP"}
        yield _line(ModuleId.INVOICES, SAGE, Status.CREATED, n, **worth)
    for n in range(46, 52):
        worth = {"amount": Decimal("45.00") + n, "currency": "GBP"}
        yield _line(ModuleId.INVOICES, SAGE, Status.SKIPPED, n, why=HELD, **worth)


def _landed(lines):
    for one in lines:
        if one.status is Status.CREATED and one.amount is not None:
            net = (one.amount / Decimal("1.2")).quantize(Decimal("0.01"))
            key = one.module, one.sage_id, one.vtiger_id
            yield Landed(key, one.currency, True, net, one.amount - net, one.amount)


def _report(stage, **more):
    lines = tuple(_lines())
    run = stage.store.begin_run("preview", NOW)
    for one in lines:
        stage.store.add_outcome(run, one, NOW)
    stage.store.end_run(run, "preview", NOW, (), {})
    counts = {}
    for one in lines:
        key = one.module, one.target, one.status.value
        counts[key] = counts.get(key, 0) + 1
    summary = RunSummary(run, Trigger.PREVIEW, RunState.PREVIEW, NOW, NOW, counts)
    return RunReport(summary, landed=tuple(_landed(lines)), **more)


def _previewed(stage, refused=None, **more):
    """The page after a preview; `refused` is why it was asked for."""
    stage.fill()
    made = window(stage)
    if refused is not None:
        stage.services.run_result = refused
        stage.controller.sync(RunRequest(Trigger.TIMER))
        stage.until(lambda: not stage.controller.is_running)
    stage.services.run_result = _report(stage, **more)
    made.preview()
    page = made.pages["preview"]
    stage.until(lambda: page.run is not None)
    stage.until(lambda: all(page.ticks.knows(group) for group in page.ticks.groups))
    return made


def curious(stage):
    """Somebody wanted to know; the invoices are looked at, two are left out."""
    made = _previewed(stage)
    page = made.pages["preview"]
    page.group_table.selectRow(2)
    for row in (1, 3):
        page.record_table.ticked.emit(row)
    return made


def changed(stage):
    """What was changed has to be looked at."""
    return _previewed(stage, LOOK)


def guarded(stage):
    """What is shown looks like an accident."""
    return _previewed(stage, tripped=GUARD)


def waiting(stage):
    """An automatic sync waits for somebody who looks."""
    stage.fill()
    made = window(stage)
    stage.services.run_result = LOOK
    stage.controller.sync(RunRequest(Trigger.TIMER))
    stage.until(lambda: not made.notice.isHidden())
    return made


def reading(stage):
    """Both sides are being read."""
    stage.fill()
    made = window(stage)
    stage.services.holds = True
    made.preview()
    return made


def done(stage):
    """It was carried out, but for a record that had changed."""
    made = _previewed(stage)
    counts = {(ModuleId.INVOICES, SAGE, Status.CREATED.value): 44}
    one = "%n write of the preview was not made: the record is not as it was shown."
    several = "%n writes of the preview were not made: the records are not as they were shown."
    told = (counted(one, several, 1),)
    stage.services.run_result = RunReport(
        RunSummary(99, Trigger.MANUAL, RunState.FINISHED, NOW, NOW, counts, told)
    )
    made.pages["preview"].post.click()
    stage.until(lambda: not stage.controller.is_running)
    return made


SCENES = {
    "preview-curious": curious,
    "preview-changed": changed,
    "preview-guarded": guarded,
    "preview-waiting": waiting,
    "preview-reading": reading,
    "preview-done": done,
}
