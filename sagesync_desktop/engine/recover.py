"""Phase 2: settle each write whose answer was lost, so that it is neither forgotten nor made twice."""

from dataclasses import replace

from sagesync_desktop.core.errors import OutcomeUnknown, RecordError
from sagesync_desktop.core.mapping import creation_values, rebased
from sagesync_desktop.core.ports import Seen
from sagesync_desktop.core.sentence import say
from sagesync_desktop.core.specs import tailored
from sagesync_desktop.core.types import Intent, Phase, Record, Verb
from sagesync_desktop.core.values import fingerprint
from sagesync_desktop.engine.apply import new_record, record_creation
from sagesync_desktop.engine.direct import Telling, keep_change, keep_made
from sagesync_desktop.engine.journal import has_arrived, keep_written, last_known
from sagesync_desktop.engine.lost import completed, found_unlinked
from sagesync_desktop.engine.paying import recover_payment
from sagesync_desktop.engine.session import ModuleRun, Progress, Session
from sagesync_desktop.engine.undoing import settle_undo
from sagesync_desktop.modules import BY_ID

_LATE = Telling(say("It was done, though its answer was lost"))


def recover(session: Session) -> None:
    """Settle all open intents, oldest first."""
    intents = session.store.intents()
    for done, intent in enumerate(intents):
        session.report(Progress(Phase.RECOVER, intent.module, intent.side, done, len(intents)))
        session.breathe()
        spec = tailored(
            BY_ID[intent.module], session.settings.module(intent.module), session.settings.options
        )
        if intent.undoes:
            _recover_undo(ModuleRun(session, spec), intent)
        elif intent.verb is Verb.PAY:
            recover_payment(ModuleRun(session, spec), intent)
        elif not intent.partner_id:
            _recover_own(ModuleRun(session, spec), intent)
        elif intent.verb is Verb.CREATE:
            _recover_create(ModuleRun(session, spec), intent)
        else:
            _recover_update(session, intent)


def _recover_own(run: ModuleRun, intent: Intent) -> None:
    """A write that came from no record of the other side, but from a wish: done, or to be asked for anew."""
    before = last_known(run.store, intent)
    try:
        current = _made_by(run.session, intent) if intent.verb is Verb.CREATE else _as_left(run, intent)
    except RecordError as error:
        run.session.messages.append(str(error))
        run.store.clear_intent(intent.id)
        return
    except OutcomeUnknown:
        return
    if intent.verb is Verb.CREATE and current is not None:
        keep_made(run, intent, current, _LATE)
    elif before is not None and has_arrived(intent, before, current):
        keep_change(run, intent, before, current, _LATE)
    else:
        run.store.clear_intent(intent.id)


def _as_left(run: ModuleRun, intent: Intent) -> Record | None:
    """The record as the write left it; None where it is gone."""
    current = run.session.port(intent.side).look(intent.module, intent.record_id or "")
    return None if current is None else completed(run.session, intent, current)


def _recover_undo(run: ModuleRun, intent: Intent) -> None:
    before = last_known(run.store, intent)
    try:
        current = _as_left(run, intent)
    except RecordError as error:
        run.session.messages.append(str(error))
        run.store.clear_intent(intent.id)
        return
    except OutcomeUnknown:
        return
    settle_undo(run, intent, before, current)


def _recover_update(session: Session, intent: Intent) -> None:
    """Look at the record again: if the write arrived, both sides agree; if not, it is planned anew."""
    try:
        current = _looked_at(session, intent)
    except OutcomeUnknown:
        return
    before = last_known(session.store, intent)
    with session.store.transaction():
        if before is not None and has_arrived(intent, before, current):
            keep_written(session, intent, before, current)
        if current is not None:
            session.store.save_seen([Seen(current, pending=True)])
        _rethink_source(session, intent)
        session.store.clear_intent(intent.id)


def _looked_at(session: Session, intent: Intent) -> Record | None:
    """The record as it is now, completed where the write broke off half-way; None when it cannot be opened.

    What cannot be opened or completed stops itself when it is planned anew, not the run.
    """
    try:
        current = session.port(intent.side).look(intent.module, intent.record_id or "")
        return None if current is None else completed(session, intent, current)
    except RecordError as error:
        session.messages.append(str(error))
        return None


def _recover_create(run: ModuleRun, intent: Intent) -> None:
    source = run.store.seen(intent.module, intent.side.other, intent.partner_id)
    if source is None or run.store.link(intent.module, intent.side.other, intent.partner_id) is not None:
        run.store.clear_intent(intent.id)
        return
    try:
        made = _made_by(run.session, intent)
    except RecordError:
        made = None
    except OutcomeUnknown:
        return
    with run.store.transaction():
        if made is not None:
            record_creation(run, source.record, made, intent)
            _let_edits_travel(run, source.record, made, intent)
            return
        _rethink_source(run.session, intent)
        run.store.clear_intent(intent.id)


def _let_edits_travel(run: ModuleRun, source: Record, made: Record, intent: Intent) -> None:
    """Both records may have been edited since the lost write; what was sent is the base, where it is known.

    A reply to the same key is what Sage held then, so the next listing tells what changed; a record that was
    looked for is as it is now, and what differs from the source is somebody's edit. A source that would now
    be sent differently leaves no base to tell from but what its module remembers of what was sent: the pair
    is compared as two that meet for the first time.
    """
    link = run.store.link(run.module, made.side, made.id)
    if link is None:
        raise AssertionError("record_creation has just saved it")
    if not _is_as_sent(run, source, intent):
        run.store.save_link(replace(link, base=run.spec.remember_sent(source, intent.payload)))
    elif _is_key_forgotten(run.session, intent):
        view = run.view(source)
        run.store.save_link(replace(link, base=rebased(run.spec, link.base, made.side, view)))
    else:
        return
    run.store.save_seen([Seen(made, pending=True, settled=False)])


def _is_as_sent(run: ModuleRun, source: Record, intent: Intent) -> bool:
    values = creation_values(run.spec, run.view(source), intent.side)
    try:
        fields = new_record(run.spec, source, intent.side, values, run.book)
    except RecordError:
        return False
    return fingerprint(fields) == fingerprint(intent.payload)


def _is_key_forgotten(session: Session, intent: Intent) -> bool:
    return session.clock.now() - intent.made_at >= session.key_life(intent.side)


def _made_by(session: Session, intent: Intent) -> Record | None:
    """The record that the lost write made: by its key while the server knows it, else by looking for it."""
    port = session.port(intent.side)
    if not _is_key_forgotten(session, intent):
        return port.create(intent.module, intent.payload, intent.idempotency_key)
    found = found_unlinked(session, intent)
    return completed(session, intent, found[0]) if len(found) == 1 else None


def _rethink_source(session: Session, intent: Intent) -> None:
    seen = session.store.seen(intent.module, intent.side.other, intent.partner_id)
    if seen is not None:
        session.store.save_seen([Seen(seen.record, pending=True, settled=seen.settled)])
