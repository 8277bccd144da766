"""Cures of credit notes: let Sage's come to Vtiger, and post a document anew that became the other kind."""

from dataclasses import replace

from sagesync_desktop.core.context import Context
from sagesync_desktop.core.cures import Choose, Cure, Do, Effect, Elsewhere, Say, Shown, Work
from sagesync_desktop.core.deeds import Deed, Kept
from sagesync_desktop.core.evidence import Verdict
from sagesync_desktop.core.sentence import clause, say, term
from sagesync_desktop.core.settings import Settings
from sagesync_desktop.core.types import ModuleId, Record, Side
from sagesync_desktop.modules import unmaking
from sagesync_desktop.modules.credits import credits_travel
from sagesync_desktop.modules.cure_parts import on_sides
from sagesync_desktop.modules.invoice_cures_header import STATUS
from sagesync_desktop.modules.ledger import is_credit_id
from sagesync_desktop.modules.statuses import is_void

_DEEDS = frozenset({Deed.VOID, Deed.DELETE})


def _sent_to_vtiger(_document: Record, context: Context, _given: str) -> Work | None:
    if not credits_travel(context.book):
        return None

    def change(settings: Settings) -> Settings:
        return replace(settings, invoices=replace(settings.invoices, credit_notes_to_vtiger=True))

    shown = Shown(None, say("Credit notes made in Sage"), say("stay in Sage"), say("come to Vtiger"))
    warning = say("Every credit note that was made in Sage would come to Vtiger, not this one alone")
    return Work((Choose(change),), (shown,), warning=warning)


def _posted_anew(document: Record, context: Context, _given: str) -> Work | None:
    """The old document is taken back in Sage; then the two are two, and the new one is posted like any."""
    sides = on_sides(document, context)
    if sides is None or not credits_travel(context.book):
        return None
    sage, vtiger = sides[Side.SAGE], sides[Side.VTIGER]
    how = None if is_void(sage) else unmaking.invoice(sage, _DEEDS)
    if isinstance(how, Kept):
        return Work((Elsewhere(Side.SAGE, clause(how.because, how.instead)),))
    ids = (ModuleId.INVOICES, sage.id, vtiger.id)
    taken_back: tuple[Effect, ...] = () if how is None else (Do(ModuleId.INVOICES, Side.SAGE, sage.id, how),)
    return Work((*taken_back, Say(*ids, Verdict.DIFFERENT)), _kinds(sage), warning=_what_is_booked(how))


def _kinds(sage: Record) -> tuple[Shown, ...]:
    words = (term("invoice"), term("credit note"))
    before, after = words[::-1] if is_credit_id(sage.id) else words
    return (Shown(Side.SAGE, term("Document"), before, after),)


def _what_is_booked(how: Deed | None) -> str:
    if how is Deed.DELETE:
        return say("Sage's draft would be deleted, and another document made in its place")
    return say("Sage's document would be made void for good, and another one made in its place")


CREDIT_IN_SAGE = (Cure("send_to_vtiger", "Let such credit notes come to Vtiger", _sent_to_vtiger),)
OTHER_KIND = (STATUS, Cure("post_anew", "Take it back in Sage and post it anew", _posted_anew))
