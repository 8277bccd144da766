"""Certifying a period, and looking after each sync whether something in a certified one has changed."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date

from sagesync_desktop.app.certificate import facts
from sagesync_desktop.app.home import Home
from sagesync_desktop.core.certified import CHANGED, Certificate, Marked, changed, gone, marked, told
from sagesync_desktop.core.papers import Paper
from sagesync_desktop.core.ports import OpenSkip
from sagesync_desktop.core.proofsums import Proof
from sagesync_desktop.core.proofwords import money
from sagesync_desktop.core.rules import known_skip
from sagesync_desktop.core.types import ModuleId, Record, RecordId, RecordRef, Side

_INVOICES = ModuleId.INVOICES
_DATES = {Side.SAGE: "date", Side.VTIGER: "invoicedate"}


def certify(home: Home, proof: Proof) -> int:
    """Keep a proved period; returns the certificate's number."""
    number = max((one.number for one in home.store.certificates()), default=0) + 1
    by_side = {side: [one.stamp for one in proof.documents if one.side is side] for side in Side}
    certificate = Certificate(
        number,
        proof.start,
        proof.end,
        proof.made_at.isoformat(timespec="seconds"),
        facts(number).who,
        {currency: money(row.sage.gross) for currency, row in proof.currencies.items()},
        {side.value: max(stamps, default="") for side, stamps in by_side.items()},
        proof.documents,
    )
    home.store.keep_certificate(certificate)
    return number


def watch(home: Home) -> None:
    """List each document that changed in a certified period, until somebody has looked at it.

    Asks the servers for nothing but the documents whose stamp has moved.
    """
    for certificate in home.store.certificates():
        _Watch(home, certificate).keep()


class _Watch:
    """One certificate, compared with what the last sync has read."""

    def __init__(self, home: Home, certificate: Certificate) -> None:
        self._home, self._before = home, certificate
        self._stamps = {side: _stamps(home, side) for side in Side}

    def keep(self) -> None:
        after = replace(self._before, reached=self._reached())
        for side in Side:
            for now in self._moved(side):
                after = after.with_document(now)
        for one in after.documents:
            if one.is_open and self._is_looked_at(one):
                after = after.with_document(replace(one, is_open=False))
        if after != self._before:
            self._home.store.keep_certificate(after)

    def _reached(self) -> Mapping[str, str]:
        newest = {side.value: max(self._stamps[side].values(), default="") for side in Side}
        return {side: max(stamp, self._before.reached.get(side, "")) for side, stamp in newest.items()}

    # -- what is another than it was

    def _moved(self, side: Side) -> Iterator[Marked]:
        """Every document with another stamp, as its server states it now."""
        stamps = self._stamps[side]
        known = {one.id: one for one in self._before.documents if one.side is side}
        moved = [one.id for one in known.values() if one.figures and stamps.get(one.id, "") != one.stamp]
        ids = [*moved, *self._added(side, known)]
        found = {paper.id: paper for paper in self._read(side, ids)} if ids else {}
        for record_id in ids:
            before, paper = known.get(record_id), found.get(record_id)
            if paper is not None and (before or self._before.covers(paper.day)):
                yield changed(before, marked(paper))
            elif paper is None and before is not None:
                yield changed(before, gone(before))

    def _added(self, side: Side, known: Mapping[RecordId, Marked]) -> Iterator[RecordId]:
        """Documents that were not there when the period was certified, and are dated in it."""
        reached = self._before.reached.get(side.value, "")
        for record_id, stamp in self._stamps[side].items():
            if record_id not in known and stamp >= reached:
                seen = self._home.store.seen(_INVOICES, side, record_id)
                day = None if seen is None else _day(seen.record)
                if day is not None and self._before.covers(day):
                    yield record_id

    def _read(self, side: Side, ids: list[RecordId]) -> Iterator[Paper]:
        from sagesync_desktop.app.proving import readers

        sage, vtiger = readers(self._home)
        if side is Side.VTIGER:
            yield from vtiger.some(ids)
            return
        for record_id in ids:
            if (paper := sage.single(record_id)) is not None:
                yield paper

    # -- the list

    def _is_looked_at(self, document: Marked) -> bool:
        """Whether somebody has read the alarm, which then goes; else it is listed, once for a pair."""
        own = RecordRef(_INVOICES, document.side, document.id)
        refs = [own, *self._partner(own)]
        skips = [self._home.store.open_skip(ref) for ref in refs]
        alarm = next((skip for skip in skips if skip is not None and skip.why.rule == CHANGED), None)
        if alarm is not None:
            if alarm.read_at is not None:
                self._home.store.clear_skip(alarm.module, alarm.side, alarm.record_id)
            return alarm.read_at is not None
        free = next((ref for ref, skip in zip(refs, skips, strict=True) if skip is None), None)
        if free is not None:
            self._list(free, document)
        return False

    def _list(self, ref: RecordRef, document: Marked) -> None:
        why, moment = known_skip(CHANGED, told(self._before, document)), self._home.clock.now()
        name = document.number or document.id
        self._home.store.save_skip(OpenSkip(ref.module, ref.side, ref.id, name, why, "", moment))

    def _partner(self, ref: RecordRef) -> Iterator[RecordRef]:
        link = self._home.store.link(ref.module, ref.side, ref.id)
        if link is not None:
            yield RecordRef(ref.module, ref.side.other, link.id_on(ref.side.other))


def _stamps(home: Home, side: Side) -> Mapping[RecordId, str]:
    return {one: _stamp(revision) for one, revision in home.store.stamps(_INVOICES, side).items()}


def _stamp(revision: str) -> str:
    """A Vtiger stamp has a blank in it; of Sage's revision the stamp comes first."""
    first, _, rest = revision.partition(" ")
    return first if first.endswith("Z") else f"{first} {rest}".strip()


def _day(record: Record) -> date | None:
    try:
        return date.fromisoformat(str(record.fields.get(_DATES[record.side]) or "")[:10])
    except ValueError:
        return None
