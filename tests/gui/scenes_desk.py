"""The pictures of the desk: each kind of cure, of value, of comparison, and how it ends."""

from dataclasses import replace

from sagesync_desktop.core.types import RecordRef
from sagesync_desktop.gui.desk.doing import Answer
from sagesync_desktop.gui.desk.scope import Scope
from tests.gui import desk_values as desk
from tests.gui.log_support import add_run, replaced
from tests.gui.scenes_shell import window
from tests.gui.stage import NOW


def held(stage, shown, **replies):
    """The desk on a record."""
    stage.fill()
    stage.services.replies |= {
        "desk_causes": desk.CAUSES,
        "desk_record": lambda ref: replace(shown, ref=ref),
        "desk_try": lambda _ref, cure, value: replace(shown.cure(cure), value=value),
        "desk_refs": lambda _chosen: (),
        "desk_group": desk.SOME_CANNOT,
        "pick": desk.FOUND,
        **replies,
    }
    made = window(stage, "skipped")
    stage.until(lambda: made.pages["skipped"].causes.total)
    made.pages["skipped"].show_rule(shown.rule)
    stage.until(lambda: made.pages["skipped"].fix.record is not None)
    return made


def likely(stage):
    """A single button, with what it writes."""
    return held(stage, desk.record())


def text(stage):
    """A text with its counter."""
    cures = (desk.OWN_NAME, desk.LEFT)
    return held(stage, desk.record("item.no_description", cures, "Site lamp 110 V, yellow", customer=""))


def money(stage):
    """Where money moves, Cancel is the default."""
    made = held(stage, desk.record("invoice.adjustment", (desk.ADJUST, *desk.ASIDE)))
    made.pages["skipped"].fix.enter()
    return made


def picking(stage):
    """A record is looked for."""
    made = money(stage)
    stage.until(lambda: looked_for(made.pages["skipped"].fix, "deliv"))
    return made


def looked_for(pane, text):
    """How many records the open cure has found for a text; the pane may be filled anew meanwhile."""
    field = pane.cards["adjustment_line"].field
    if field.search.text() != text:
        field.search.setText(text)
        field.look()
    return field.found.count()


def group(stage):
    """A whole cause at once."""
    shown = desk.record("item.no_description", (desk.OWN_NAME, desk.LEFT), "Site lamp", customer="")
    made = held(stage, shown)
    page = made.pages["skipped"]
    page.fix.scope.choose(Scope.ALL)
    stage.until(lambda: page.fix.cards["own_name"].shown.count())
    return made


def match(stage):
    """Two records beside each other."""
    ref = RecordRef(desk.ORGANIZATIONS, desk.VTIGER, "11x4")
    shown = desk.record(
        "match.ambiguous",
        (desk.SAME, desk.DIFFERENT, *desk.ASIDE),
        "Pennine Site Supplies",
        ref=ref,
        candidates=(desk.CANDIDATE,),
        customer="",
    )
    return held(stage, shown)


def look(stage):
    """Two that were linked on strong evidence: what differs, and whose value stands."""
    ref = RecordRef(desk.ORGANIZATIONS, desk.VTIGER, "11x4")
    shown = desk.record(
        "match.look",
        (desk.LOOKED, desk.DIFFERENT, *desk.ASIDE),
        "Pennine Site Supplies",
        ref=ref,
        because="Linked by name and postcode",
        customer="",
    )
    return held(stage, shown)


def conflict(stage):
    """Both sides changed a field."""
    changed = {desk.VTIGER: "2026-03-12 10:14", desk.SAGE: "2026-03-12 16:40"}
    shown = desk.record(
        "invoice.group_tax", desk.KEEPS, "Pennine Site Supplies", clashes=(desk.CLASH,), changed=changed
    )
    return held(stage, shown)


def elsewhere(stage):
    """Nothing that the program can do itself."""
    return held(stage, desk.record(cures=(desk.ELSEWHERE, *desk.ASIDE)))


def still_held(stage):
    """A cure that was not enough."""
    made = held(stage, desk.record())
    said = "Still held: it names no organization. Checked just now."
    made.pages["skipped"].doing.ended.emit(Answer("warn", said, undoable=True))
    return made


def overwritten(stage):
    """What an owner's value has replaced, with the way back."""
    stage.services.replies["overwritten_by"] = None
    lines = (replaced("Harbour Books"), replaced("Queen Cozinha"), replaced("Old World"))
    add_run(stage.store, *lines, at=NOW)
    return window(stage, "skipped")


def nothing(stage):
    """A small success."""
    return window(stage, "skipped")


SCENES = {
    "desk-likely": likely,
    "desk-text": text,
    "desk-money": money,
    "desk-picking": picking,
    "desk-group": group,
    "desk-match": match,
    "desk-look": look,
    "desk-conflict": conflict,
    "desk-elsewhere": elsewhere,
    "desk-still-held": still_held,
    "desk-overwritten": overwritten,
    "desk-empty": nothing,
}
