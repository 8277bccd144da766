"""A person's word about two records: take them apart, link them, or say that they are two.

Nothing is sent to either system here. The next sync acts upon it, and a preview shows how.
"""

from dataclasses import dataclass, replace

from sagesync_desktop.app.home import Home
from sagesync_desktop.app.records import offline_book
from sagesync_desktop.core.codebook import Codebook
from sagesync_desktop.core.doubts import taken_apart
from sagesync_desktop.core.errors import BadSettings
from sagesync_desktop.core.evidence import Verdict
from sagesync_desktop.core.ports import OpenSkip, Seen
from sagesync_desktop.core.sentence import say
from sagesync_desktop.core.specs import ModuleSpec, tailored
from sagesync_desktop.core.types import Link, ModuleId, Record, RecordId, Side
from sagesync_desktop.modules import BY_ID

_LOOK = "Take both ids from `sagesync-desktop log`, or open the record in the window"


@dataclass(frozen=True, slots=True)
class Two:
    """The two records that something was said about."""

    sage: Record
    vtiger: Record


def say_identity(
    home: Home, module: ModuleId, side: Side | None, own: RecordId, verdict: Verdict, other: RecordId
) -> Two:
    """Keep a person's word; raises BadSettings where it cannot be, StoreBusy while a sync is running."""
    ids = (other, own) if side is Side.SAGE else (own, other)
    match verdict:
        case Verdict.UNLINKED:
            return unlink(home, module, own, side)
        case Verdict.SAME:
            return say_same(home, module, *ids)
        case Verdict.DIFFERENT:
            return say_different(home, module, *ids)


def unlink(home: Home, module: ModuleId, record_id: RecordId, side: Side | None = None) -> Two:
    """Take a pair apart; both records stay as they are, and apart, until somebody says otherwise.

    Raises BadSettings where there is no such pair, StoreBusy while a sync is running.
    """
    with home.run_lock():
        link = _link(home, module, record_id, side)
        two = Two(*(_known(home, module, one, link.id_on(one)).record for one in (Side.SAGE, Side.VTIGER)))
        with home.store.transaction():
            home.store.drop_link(link)
            _say(home, two, Verdict.UNLINKED)
            for record, other in ((two.sage, two.vtiger), (two.vtiger, two.sage)):
                home.store.clear_skip(module, record.side, record.id)
                _hold(home, record, other)
    return two


def say_same(home: Home, module: ModuleId, vtiger_id: RecordId, sage_id: RecordId) -> Two:
    """Two records are one: the next sync links them. Raises BadSettings where they cannot be, StoreBusy."""
    with home.run_lock():
        two = _two(home, module, vtiger_id, sage_id)
        _refuse_linked(home, two)
        _refuse_foreign(home, two)
        with home.store.transaction():
            _forget_other_words(home, two)
            _say(home, two, Verdict.SAME)
    return two


def say_different(home: Home, module: ModuleId, vtiger_id: RecordId, sage_id: RecordId) -> Two:
    """Two records are two: neither is asked about for the other's sake again. Raises as `say_same`."""
    with home.run_lock():
        two = _two(home, module, vtiger_id, sage_id)
        link = home.store.link(module, Side.SAGE, two.sage.id)
        if link is not None and link.vtiger_id == two.vtiger.id:
            raise BadSettings(
                "The two are linked", _called(two), "Take them apart first: `sagesync-desktop match unlink`"
            )
        with home.store.transaction():
            _say(home, two, Verdict.DIFFERENT)
    return two


# -- which records


def _link(home: Home, module: ModuleId, record_id: RecordId, side: Side | None) -> Link:
    sides = (side,) if side else tuple(Side)
    found = (home.store.link(module, one, record_id) for one in sides)
    link = next((one for one in found if one is not None), None)
    if link is None:
        raise BadSettings(
            say("No linked record of {module} has the id {id}", module=module, id=record_id), fix=_LOOK
        )
    return link


def _two(home: Home, module: ModuleId, vtiger_id: RecordId, sage_id: RecordId) -> Two:
    """Both records, in whichever order their ids were given."""
    if home.store.seen(module, Side.VTIGER, vtiger_id) is None:
        turned = home.store.seen(module, Side.VTIGER, sage_id)
        vtiger_id, sage_id = (sage_id, vtiger_id) if turned is not None else (vtiger_id, sage_id)
    return Two(
        _alive(home, module, Side.SAGE, sage_id),
        _alive(home, module, Side.VTIGER, vtiger_id),
    )


def _alive(home: Home, module: ModuleId, side: Side, record_id: RecordId) -> Record:
    record = _known(home, module, side, record_id).record
    if record.deleted:
        raise BadSettings(
            say("{side}'s record {id} was deleted", side=side, id=record_id), fix="Restore it, then sync"
        )
    return record


def _known(home: Home, module: ModuleId, side: Side, record_id: RecordId) -> Seen:
    seen = home.store.seen(module, side, record_id)
    if seen is None:
        raise BadSettings(
            say(
                "{side} has shown no record of {module} with the id {id}",
                side=side,
                module=module,
                id=record_id,
            ),
            fix=_LOOK,
        )
    return seen


def _refuse_linked(home: Home, two: Two) -> None:
    for record in (two.sage, two.vtiger):
        link = home.store.link(record.module, record.side, record.id)
        if link is None:
            continue
        if link.id_on(record.side.other) in (two.sage.id, two.vtiger.id):
            raise BadSettings("The two are linked already", _called(two), "Nothing to do")
        raise BadSettings(
            say("“{name}” in {side} is linked with another record", name=_title(record), side=record.side),
            fix="Take that pair apart first: `sagesync-desktop match unlink`",
        )


def _refuse_foreign(home: Home, two: Two) -> None:
    book = _book(home)
    for record in (two.sage, two.vtiger):
        if not _spec(home, record.module).in_scope(record, book):
            raise BadSettings(
                say(
                    "“{name}” in {side} is nothing that {module} syncs",
                    name=_title(record),
                    side=record.side,
                    module=record.module,
                ),
                fix="A Sage contact has to be a customer, a contact person somebody of a customer",
            )


# -- keeping it


def _say(home: Home, two: Two, verdict: Verdict) -> None:
    """Keep the word, and let the next run think about both records."""
    store, module = home.store, two.sage.module
    store.save_verdict(module, two.sage.id, two.vtiger.id, verdict, home.clock.now())
    for record in (two.sage, two.vtiger):
        seen = store.seen(module, record.side, record.id)
        if seen is not None:
            store.save_seen([replace(seen, pending=True)])


def _forget_other_words(home: Home, two: Two) -> None:
    """A record that is one with this partner is not one with another, whatever was said before."""
    module = two.sage.module
    for ids, verdict in home.store.verdicts(module).items():
        is_of_one = two.sage.id in ids or two.vtiger.id in ids
        if is_of_one and verdict is Verdict.SAME and ids != (two.sage.id, two.vtiger.id):
            home.store.save_verdict(module, *ids, Verdict.DIFFERENT, home.clock.now())


def _hold(home: Home, record: Record, other: Record) -> None:
    """Show at once what the next run would say of it."""
    spec = _spec(home, record.module)
    skip, worth = taken_apart(spec, record, other), spec.worth(record)
    home.store.save_skip(
        OpenSkip(
            record.module,
            record.side,
            record.id,
            spec.title(record),
            skip,
            evidence="",
            since=home.clock.now(),
            amount=worth.amount if worth else None,
            currency=worth.currency if worth else "",
        )
    )


def _spec(home: Home, module: ModuleId) -> ModuleSpec:
    return tailored(BY_ID[module], home.settings().module(module))


def _book(home: Home) -> Codebook:
    book = offline_book(home)
    book.lookup = lambda module, side, record_id: (
        seen.record if (seen := home.store.seen(module, side, record_id)) else None
    )
    return book


def _title(record: Record) -> str:
    return BY_ID[record.module].title(record)


def _called(two: Two) -> str:
    return say("“{vtiger}” and “{sage}”", vtiger=_title(two.vtiger), sage=_title(two.sage))
