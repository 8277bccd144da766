"""A person's word about two records: take them apart, link them, or say that they are two.

Nothing is sent to either system here. The next plan acts upon it, and a preview shows how.
"""

from dataclasses import dataclass, replace
from datetime import datetime

from sagesync_desktop.core.codebook import Codebook
from sagesync_desktop.core.doubts import taken_apart
from sagesync_desktop.core.errors import BadSettings
from sagesync_desktop.core.evidence import Verdict
from sagesync_desktop.core.meeting import unlooked
from sagesync_desktop.core.ports import OpenSkip, Seen, StorePort
from sagesync_desktop.core.sentence import say
from sagesync_desktop.core.specs import ModuleSpec
from sagesync_desktop.core.types import Link, Record, RecordId, Side

_LOOK = "Take both ids from `sagesync-desktop log`, or open the record in the window"


@dataclass(frozen=True, slots=True)
class Two:
    """The two records that something was said about."""

    sage: Record
    vtiger: Record


@dataclass(frozen=True, slots=True)
class Hearing:
    """Where a word about records of one module is kept, and what it is judged by."""

    store: StorePort
    spec: ModuleSpec
    """As the user tailored it."""
    book: Codebook
    now: datetime

    def hear(self, side: Side | None, own: RecordId, verdict: Verdict, other: RecordId) -> Two:
        """Keep a person's word; `side` is that of `own`. Raises BadSettings where it cannot be."""
        ids = (other, own) if side is Side.SAGE else (own, other)
        match verdict:
            case Verdict.UNLINKED:
                return self.unlink(own, side)
            case Verdict.SAME:
                return self.say_same(*ids)
            case Verdict.DIFFERENT:
                return self.say_different(*ids)

    def unlink(self, record_id: RecordId, side: Side | None = None) -> Two:
        """Take a pair apart; both records stay as they are, and apart, until somebody says otherwise."""
        link = self._link(record_id, side)
        two = Two(*(self._known(one, link.id_on(one)).record for one in (Side.SAGE, Side.VTIGER)))
        with self.store.transaction():
            self.store.drop_link(link)
            self._keep(two, Verdict.UNLINKED)
            for record, other in ((two.sage, two.vtiger), (two.vtiger, two.sage)):
                self.store.clear_skip(self.spec.id, record.side, record.id)
                self._hold(record, other)
        return two

    def say_same(self, vtiger_id: RecordId, sage_id: RecordId) -> Two:
        """Two records are one: the next plan links them, or lets one overwrite the other that are linked."""
        two = self._two(vtiger_id, sage_id)
        self._refuse_linked(two)
        self._refuse_foreign(two)
        with self.store.transaction():
            self._forget_other_words(two)
            self._keep(two, Verdict.SAME)
        return two

    def say_different(self, vtiger_id: RecordId, sage_id: RecordId) -> Two:
        """Two records are two: neither is asked about for the other's sake again.

        A pair that is surely linked has to be taken apart first; one that waits for a look is, by this word.
        """
        two = self._two(vtiger_id, sage_id)
        link = self.store.link(self.spec.id, Side.SAGE, two.sage.id)
        if link is not None and link.vtiger_id == two.vtiger.id and unlooked(link.base):
            self.unlink(two.vtiger.id, Side.VTIGER)
        elif link is not None and link.vtiger_id == two.vtiger.id:
            raise BadSettings(
                "The two are linked",
                self._called(two),
                "Take them apart first: in the record's tab, or by the command “match unlink”",
            )
        with self.store.transaction():
            self._keep(two, Verdict.DIFFERENT)
        return two

    # -- which records

    def _link(self, record_id: RecordId, side: Side | None) -> Link:
        sides = (side,) if side else tuple(Side)
        found = (self.store.link(self.spec.id, one, record_id) for one in sides)
        link = next((one for one in found if one is not None), None)
        if link is None:
            raise BadSettings(
                say("No linked record of {module} has the id {id}", module=self.spec.id, id=record_id),
                fix=_LOOK,
            )
        return link

    def _two(self, vtiger_id: RecordId, sage_id: RecordId) -> Two:
        """Both records, in whichever order their ids were given."""
        if self.store.seen(self.spec.id, Side.VTIGER, vtiger_id) is None:
            turned = self.store.seen(self.spec.id, Side.VTIGER, sage_id)
            vtiger_id, sage_id = (sage_id, vtiger_id) if turned is not None else (vtiger_id, sage_id)
        return Two(self._alive(Side.SAGE, sage_id), self._alive(Side.VTIGER, vtiger_id))

    def _alive(self, side: Side, record_id: RecordId) -> Record:
        record = self._known(side, record_id).record
        if record.deleted:
            raise BadSettings(
                say("{side}'s record {id} was deleted", side=side, id=record_id), fix="Restore it, then sync"
            )
        return record

    def _known(self, side: Side, record_id: RecordId) -> Seen:
        seen = self.store.seen(self.spec.id, side, record_id)
        if seen is None:
            raise BadSettings(
                say(
                    "{side} has shown no record of {module} with the id {id}",
                    side=side,
                    module=self.spec.id,
                    id=record_id,
                ),
                fix=_LOOK,
            )
        return seen

    def _refuse_linked(self, two: Two) -> None:
        for record in (two.sage, two.vtiger):
            link = self.store.link(record.module, record.side, record.id)
            if link is None:
                continue
            if link.id_on(record.side.other) in (two.sage.id, two.vtiger.id):
                if unlooked(link.base):
                    continue
                raise BadSettings("The two are linked already", self._called(two), "Nothing to do")
            title = self.spec.title(record)
            raise BadSettings(
                say("“{name}” in {side} is linked with another record", name=title, side=record.side),
                fix="Take that pair apart first: in the record's tab, or by the command “match unlink”",
            )

    def _refuse_foreign(self, two: Two) -> None:
        for record in (two.sage, two.vtiger):
            if not self.spec.in_scope(record, self.book):
                raise BadSettings(
                    say(
                        "“{name}” in {side} is nothing that {module} syncs",
                        name=self.spec.title(record),
                        side=record.side,
                        module=record.module,
                    ),
                    fix="A Sage contact has to be a customer, a contact person somebody of a customer",
                )

    def _called(self, two: Two) -> str:
        sage, vtiger = self.spec.title(two.sage), self.spec.title(two.vtiger)
        return say("“{vtiger}” and “{sage}”", vtiger=vtiger, sage=sage)

    # -- keeping it

    def _keep(self, two: Two, verdict: Verdict) -> None:
        """Keep the word, and let the next plan think about both records."""
        self.store.save_verdict(self.spec.id, two.sage.id, two.vtiger.id, verdict, self.now)
        for record in (two.sage, two.vtiger):
            seen = self.store.seen(self.spec.id, record.side, record.id)
            if seen is not None:
                self.store.save_seen([replace(seen, pending=True)])

    def _forget_other_words(self, two: Two) -> None:
        """A record that is one with this partner is not one with another, whatever was said before."""
        for ids, verdict in self.store.verdicts(self.spec.id).items():
            is_of_one = two.sage.id in ids or two.vtiger.id in ids
            if is_of_one and verdict is Verdict.SAME and ids != (two.sage.id, two.vtiger.id):
                self.store.save_verdict(self.spec.id, *ids, Verdict.DIFFERENT, self.now)

    def _hold(self, record: Record, other: Record) -> None:
        """Show at once what the next plan would say of it."""
        skip, worth = taken_apart(self.spec, record, other), self.spec.worth(record)
        self.store.save_skip(
            OpenSkip(
                record.module,
                record.side,
                record.id,
                self.spec.title(record),
                skip,
                evidence="",
                since=self.now,
                amount=worth.amount if worth else None,
                currency=worth.currency if worth else "",
            )
        )
