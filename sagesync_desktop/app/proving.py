"""`reconcile`: both servers' documents of a period beside each other, each read once and from the server.

Only what a difference is called may come from this computer: links, reasons of held records, settings.
"""

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property

from sagesync_desktop.app.home import Home
from sagesync_desktop.clients.sage.papers import SagePapers
from sagesync_desktop.clients.vtiger.allpapers import AllPapers
from sagesync_desktop.clients.vtiger.client import VtigerClient
from sagesync_desktop.clients.vtiger.papers import Reading
from sagesync_desktop.core.certified import Marked, marked
from sagesync_desktop.core.cures import AsideKind
from sagesync_desktop.core.pairing import Pairing
from sagesync_desktop.core.papers import Paper, Standing
from sagesync_desktop.core.period import Period
from sagesync_desktop.core.proof import Finding, Kind, Reason, alone
from sagesync_desktop.core.proofsums import Proof, Tally, shown_groups
from sagesync_desktop.core.sentence import Sentence, counted, say
from sagesync_desktop.core.settings import Settings
from sagesync_desktop.core.taxwords import TaxWords
from sagesync_desktop.core.types import ModuleId, RecordId, RecordRef, Side
from sagesync_desktop.modules.statuses import Meaning, meaning_of

Take = Callable[[Finding], None]
"""Takes each finding as it is made, those that are equal included."""

_INVOICES = ModuleId.INVOICES
_NO_DATE = "invoice.no_date"
_ASIDES = {AsideKind.BY_HAND: Kind.BY_HAND}


def prove(home: Home, period: Period, take: Take | None = None) -> Proof:
    """Read both servers once and compare; raises NotConfigured and what the clients raise."""
    return _Proving(home, period, take).proof()


class _Proving:
    """One proof; made, asked once and dropped."""

    def __init__(self, home: Home, period: Period, take: Take | None) -> None:
        self._home, self._period, self._take = home, period, take
        self._settings = home.settings()
        self._sage, self._vtiger = home.sage_client(), home.vtiger_client()
        self._words = _tax_words(self._settings, self._vtiger)
        self._in_sage = self._sage.papers()
        self._in_vtiger = self._vtiger.papers(_reading(self._settings, self._words))
        self._pairing = Pairing(self._links, self._why_apart)
        self._tally = Tally()
        self._documents: list[Marked] = []

    def proof(self) -> Proof:
        start, end = self._period.start, self._period.end
        for paper in self._pairing.wait(self._in_sage.dated(start, end)):
            self._state(paper)
        for paper, findings in self._pairing.meet(self._in_vtiger.dated(start, end)):
            self._state(paper)
            for finding in findings:
                self._add(finding)
        for finding in self._without_partner():
            self._add(finding)
        return self._finished()

    def _state(self, paper: Paper) -> None:
        self._tally.state(paper)
        self._documents.append(marked(paper))

    def _add(self, finding: Finding) -> None:
        self._tally.add(finding)
        if self._take is not None:
            self._take(finding)

    def _finished(self) -> Proof:
        tally, sage = self._tally, self._settings.sage
        requests = {
            side: sum(client.requests.values())
            for side, client in ((Side.SAGE, self._sage), (Side.VTIGER, self._vtiger))
        }
        vtiger = self._settings.vtiger
        return Proof(
            self._period.start,
            self._period.end,
            tally.currencies,
            tally.months,
            tally.codes,
            shown_groups(tally),
            tally.unexplained,
            {**self._in_sage.labels, **self._words.labels(code for _currency, code in tally.codes)},
            requests,
            self._home.clock.now(),
            {
                Side.SAGE: sage.business_name if sage else "",
                Side.VTIGER: f"{vtiger.url if vtiger else ''} ({self._vtiger.version})",
            },
            (*self._in_sage.notes, *self._in_vtiger.notes, *self._undated()),
            tuple(self._documents),
        )

    def _undated(self) -> Iterator[Sentence]:
        """What no list that is asked for by days can show; the last sync has seen it."""
        count = sum(rule == _NO_DATE for rule, _because in self._skips.values())
        if count:
            yield counted(
                "%n invoice in Vtiger has no date and belongs to no period",
                "%n invoices in Vtiger have no date and belong to no period",
                count,
            )

    # -- documents that found no partner in the period

    def _without_partner(self) -> Iterator[Finding]:
        """Where the other side's document is asked for by its id: dated elsewhere, or gone."""
        vtiger, sage = self._pairing.left, list(self._pairing.waiting.values())
        by_sage = {sage_id: vtiger_id for vtiger_id, sage_id in self._links.items()}
        wanted = {one.id: by_sage[one.id] for one in sage if one.id in by_sage}
        elsewhere = {one.id: one for one in self._in_vtiger.some(wanted.values())}
        for paper in vtiger:
            linked = self._links.get(paper.id)
            yield self._lonely(paper, linked, self._in_sage.single(linked) if linked else None)
        for paper in sage:
            linked = wanted.get(paper.id)
            partner = elsewhere.get(linked) if linked else None
            if partner is not None and self._period.covers(partner.day):
                # In no list that was read, as a Cloud's credit note while those do not travel any more.
                self._state(partner)
                yield from self._pairing.found(partner, paper)
            else:
                yield self._lonely(paper, linked, partner)

    def _lonely(self, paper: Paper, linked: RecordId | None, partner: Paper | None) -> Finding:
        if not paper.counts:
            return alone(paper, Reason(_OFF_THE_BOOKS[paper.standing]))
        if partner is not None:
            because = say("{side} dates it {day}", side=partner.side, day=partner.day)
            return alone(paper, Reason(Kind.OUT_OF_PERIOD, because=because))
        if linked is not None:
            because = say("It is not in {side} any more", side=paper.side.other)
            return alone(paper, Reason(Kind.DELETED, because=because))
        return alone(paper, self._why_alone(paper))

    def _why_alone(self, paper: Paper) -> Reason:
        return (
            self._held(paper)
            or self._aside(paper)
            or self._scope(paper)
            or self._unread(paper, Kind.NOT_YET)
            or Reason(Kind.ONLY_VTIGER if paper.side is Side.VTIGER else Kind.ONLY_SAGE)
        )

    def _why_apart(self, vtiger: Paper, sage: Paper) -> Reason | None:
        """What is known of a pair whose amounts differ: only what came after the two last agreed."""
        if not self._has_moved(vtiger, sage):
            return None
        held = (self._held(paper) for paper in (vtiger, sage))
        unread = (self._unread(paper, Kind.CHANGED) for paper in (vtiger, sage))
        return next(filter(None, (*held, *unread)), None)

    def _has_moved(self, vtiger: Paper, sage: Paper) -> bool:
        """Whether either document is another than when the sync last found both in step, or put them so."""
        link = self._home.store.link(_INVOICES, Side.VTIGER, vtiger.id)
        if link is None:
            return True
        return vtiger.stamp != link.vtiger_revision or not link.sage_revision.startswith(sage.stamp)

    # -- what this computer knows of a document

    @cached_property
    def _links(self) -> Mapping[RecordId, RecordId]:
        return {vtiger_id: sage_id for sage_id, vtiger_id in self._home.store.link_ids(_INVOICES)}

    @cached_property
    def _skips(self) -> Mapping[RecordRef, tuple[str, str]]:
        skips = self._home.store.open_skips(_INVOICES)
        return {skip.ref: (skip.why.rule, skip.why.because) for skip in skips}

    @cached_property
    def _asides(self) -> Mapping[tuple[Side, RecordId], AsideKind]:
        return {(one.side, one.record_id): one.kind for one in self._home.store.asides(_INVOICES)}

    def _held(self, paper: Paper) -> Reason | None:
        found = self._skips.get(RecordRef(_INVOICES, paper.side, paper.id))
        return None if found is None else Reason(Kind.HELD, *found)

    def _aside(self, paper: Paper) -> Reason | None:
        kind = self._asides.get((paper.side, paper.id))
        return None if kind is None else Reason(_ASIDES.get(kind, Kind.LEFT_ALONE))

    def _scope(self, paper: Paper) -> Reason | None:
        """What the settings leave out."""
        module = self._settings.module(_INVOICES)
        if not module.on:
            return Reason(Kind.MODULE_OFF)
        if module.start_date and paper.day < module.start_date:
            return Reason(Kind.BEFORE_START)
        if not module.direction.writes(paper.side.other):
            return Reason(Kind.ONE_WAY)
        is_credit = paper.is_credit and paper.side is Side.SAGE
        return Reason(Kind.CREDIT_NOTE) if is_credit else None

    def _unread(self, paper: Paper, kind: Kind) -> Reason | None:
        """Whether no sync has dealt with the document as it is now."""
        seen = self._home.store.seen(_INVOICES, paper.side, paper.id)
        if seen is None or seen.pending or not seen.record.revision.startswith(paper.stamp):
            return Reason(kind)
        return None


_OFF_THE_BOOKS = {Standing.VOID: Kind.VOID, Standing.DRAFT: Kind.DRAFT, Standing.CANCELLED: Kind.CANCELLED}


def readers(home: Home) -> tuple[SagePapers, AllPapers]:
    """What reads single papers of both servers."""
    settings, vtiger = home.settings(), home.vtiger_client()
    reading = _reading(settings, _tax_words(settings, vtiger))
    return home.sage_client().papers(), vtiger.papers(reading)


def _tax_words(settings: Settings, vtiger: VtigerClient) -> TaxWords:
    return TaxWords(settings.mappings.taxes, vtiger.taxes())


def _reading(settings: Settings, words: TaxWords) -> Reading:
    def meaning(status: str) -> Meaning:
        return meaning_of(status, settings.invoices)

    def standing(status: str) -> Standing:
        return Standing.CANCELLED if meaning(status) is Meaning.NEVER else Standing.LIVE

    return Reading(words.code, standing, lambda status: meaning(status) is Meaning.CREDIT)
