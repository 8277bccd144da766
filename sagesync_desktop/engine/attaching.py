"""The ledger's PDFs, hung on Vtiger's records after all else was written: looked for first, never twice.

Who may have to get a file is kept before anything is written, so that after a killed run none is missed.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from sagesync_desktop.core.attachments import UNSOUND, Attachment, no_pdf
from sagesync_desktop.core.errors import (
    BadReply,
    OutcomeUnknown,
    PermissionMissing,
    RecordError,
    ServerFault,
    TimedOut,
)
from sagesync_desktop.core.rules import known_skip
from sagesync_desktop.core.sentence import Sentence, clause, counted, say, term
from sagesync_desktop.core.specs import file_fields
from sagesync_desktop.core.truths import Truth
from sagesync_desktop.core.types import (
    Change,
    FieldName,
    Intent,
    Link,
    Outcome,
    Record,
    RecordId,
    RecordRef,
    Side,
    Status,
    Verb,
)
from sagesync_desktop.engine.hold import hold, release
from sagesync_desktop.engine.journal import keep_written
from sagesync_desktop.engine.keeping import seen_after
from sagesync_desktop.engine.session import ModuleRun, Session, cursor_name

MOST = 100
"""Files that one run hangs on records: each costs eight requests, and the next runs bring the others."""
_NO_FILE = (RecordError, PermissionMissing, ServerFault, TimedOut, BadReply)
"""How the ledger fails to print one document; that is no reason to end a run that is through."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """The files of one module that somebody wants, and the records that this run has looked at."""

    run: ModuleRun
    field: FieldName
    truth: Truth
    considered: frozenset[tuple[Side, RecordId]]


@dataclass(frozen=True, slots=True)
class _Due:
    """A pair without its file."""

    link: Link
    sage: Record
    name: str


def wanted_files(session: Session) -> tuple[Wanted, ...]:
    """Asked before anything is written, while what changed is still pending; kept till files hang."""
    wanted = tuple(
        Wanted(run, field, truth, _considered(run))
        for run in session.modules()
        for field, truth in _fields(run).items()
    )
    if not session.request.preview:
        for one in wanted:
            _keep_owed(one.run, one.considered)
    return wanted


def _fields(run: ModuleRun) -> Mapping[FieldName, Truth]:
    settings = run.session.settings
    return file_fields(run.spec, settings.module(run.module), settings.options)


def _considered(run: ModuleRun) -> frozenset[tuple[Side, RecordId]]:
    """What is pending, what earlier runs still owe, and what could not be had and is listed."""
    pending = {(side, one) for side in Side for one in run.store.pending(run.module, side)}
    pending |= {_ref(one) for one in (run.store.cursor(_owed(run)) or "").split()}
    listed = [skip for skip in run.store.open_skips(run.module) if skip.why.rule == UNSOUND]
    run.session.skips.update({(run.module, skip.side, skip.record_id): skip for skip in listed})
    return frozenset(pending | {(skip.side, skip.record_id) for skip in listed})


def attach_files(session: Session, wanted: tuple[Wanted, ...]) -> None:
    """Hang up to `MOST` files of each module on Vtiger's records."""
    for one in wanted:
        due = sorted(_due(one), key=lambda pair: pair.link.sage_id)
        asked = [pair for pair in due if _is_asked_for(session, pair.link)]
        _keep_owed(one.run, _refs(due))
        for pair in asked[:MOST]:
            session.breathe()
            _attach(one, pair)
        _keep_owed(one.run, _refs(pair for pair in due if pair not in asked[:MOST]))
        if len(asked) > MOST:
            session.messages.append(_more(len(asked) - MOST))


def _more(count: int) -> Sentence:
    return counted(
        "%n more PDF of Sage follows with the next sync.",
        "%n more PDFs of Sage follow with the next syncs.",
        count,
    )


def _due(wanted: Wanted) -> Iterator[_Due]:
    run, known = wanted.run, set[RecordId]()
    for side, record_id in wanted.considered:
        link = run.store.link(run.module, side, record_id)
        if link is None or link.sage_id in known:
            continue
        known.add(link.sage_id)
        sage, vtiger = (run.store.seen(run.module, one, link.id_on(one)) for one in Side)
        if sage is None or vtiger is None or sage.record.deleted or vtiger.record.deleted:
            continue
        name = wanted.truth.file(sage.record) if wanted.truth.file is not None else ""
        if name and not vtiger.record.text(wanted.field) and not _is_held(run, link):
            yield _Due(link, sage.record, name)


def _is_asked_for(session: Session, link: Link) -> bool:
    """Whether the run is about the pair: one that cures is about what its cures touch alone."""
    refs = {RecordRef(link.module, side, link.id_on(side)) for side in Side}
    if session.request.record is not None:
        return RecordRef(link.module, *session.request.record) in refs
    return not session.request.cures or session.has_chosen or not refs.isdisjoint(session.touched)


def _is_held(run: ModuleRun, link: Link) -> bool:
    """Whether the pair is held back for another reason, which is to be dealt with first."""
    skips = (run.session.skips.get((run.module, side, link.id_on(side))) for side in Side)
    return any(skip is not None and skip.why.rule != UNSOUND for skip in skips)


def _owed(run: ModuleRun) -> str:
    return cursor_name(run.module, Side.VTIGER, "files")


def _keep_owed(run: ModuleRun, refs: Iterable[tuple[Side, RecordId]]) -> None:
    """Whose files are still to be hung; there is nothing to keep where nobody's is or was."""
    named = " ".join(sorted(f"{side.value}:{record_id}" for side, record_id in refs))
    if named != (run.store.cursor(_owed(run)) or ""):
        run.store.set_cursor(_owed(run), named or None)


def _ref(named: str) -> tuple[Side, RecordId]:
    side, _, record_id = named.partition(":")
    return Side(side), record_id


def _refs(due: Iterable[_Due]) -> set[tuple[Side, RecordId]]:
    return {(Side.SAGE, one.link.sage_id) for one in due}


def _attach(wanted: Wanted, due: _Due) -> None:
    run = wanted.run
    try:
        content = run.session.sage.printed(due.sage)
    except _NO_FILE as failed:
        hold(run, due.sage, Side.VTIGER, known_skip(UNSOUND, clause(failed.title, failed.explanation)))
        return
    if fault := no_pdf(content):
        hold(run, due.sage, Side.VTIGER, known_skip(UNSOUND, fault))
        return
    current = run.session.vtiger.look(run.module, due.link.vtiger_id)
    if current is None or current.text(wanted.field):
        return
    try:
        _hang(wanted, due, current, content)
    except (RecordError, OutcomeUnknown) as failed:
        hold(run, due.sage, Side.VTIGER, known_skip(UNSOUND, clause(failed.title, failed.explanation)))


def _hang(wanted: Wanted, due: _Due, current: Record, content: bytes) -> None:
    run, link = wanted.run, due.link
    title = f"{due.name.removesuffix('.pdf')} (Sage {link.sage_id})"
    is_hung = run.session.vtiger.attach(current, Attachment(title, due.name, content))
    label = _label(run, wanted.field)
    if not is_hung:
        _say_once(run.session, say(_NOT_TAKEN, field=term(label)))
    shown = due.name if is_hung else due.sage.text("web_link")
    remark = say("{file} was attached in Vtiger", file=due.name) if is_hung else ""
    _show(wanted, due, current, shown, remark)


_NOT_TAKEN = (
    "This Vtiger does not prove that it keeps files of other programs, so {field} shows the page of the "
    "invoice in Sage, where its PDF is."
)


def _say_once(session: Session, sentence: Sentence) -> None:
    if sentence not in session.messages:
        session.messages.append(sentence)


def _show(wanted: Wanted, due: _Due, current: Record, shown: str, remark: str) -> None:
    """Write into Vtiger's field what hangs there, as any other write: noted, sent, and kept in one commit."""
    run, link, fields = wanted.run, due.link, {wanted.field: shown}
    key, now = run.session.new_key(), run.session.clock.now()
    noted = Intent(0, run.module, Side.VTIGER, Verb.UPDATE, link.vtiger_id, link.sage_id, fields, key, now)
    intent = run.store.add_intent(noted)
    try:
        reply = run.session.vtiger.update(run.module, current, fields, key)
    except RecordError:
        run.store.clear_intent(intent.id)
        raise
    with run.store.transaction():
        run.store.clear_intent(intent.id)
        run.store.save_seen([seen_after(run, reply)])
        run.store.settle(run.module, Side.SAGE, link.sage_id)
        release(run, Side.SAGE, link.sage_id)
        run.session.add_outcome(_outcome(wanted, due, reply, shown, remark))
        keep_written(run.session, intent, current, reply)
    run.book.forget(reply)


def _outcome(wanted: Wanted, due: _Due, reply: Record, shown: str, remark: str) -> Outcome:
    run = wanted.run
    worth = run.spec.worth(reply)
    return Outcome(
        module=run.module,
        target=Side.VTIGER,
        status=Status.UPDATED,
        name=run.spec.title(reply),
        sage_id=due.link.sage_id,
        vtiger_id=due.link.vtiger_id,
        remark=remark,
        amount=worth.amount if worth else None,
        currency=(worth.currency or run.book.books.base_currency) if worth else "",
        changes=(Change(_label(run, wanted.field), "", shown),),
    )


def _label(run: ModuleRun, field: FieldName) -> str:
    known = run.book.setup.fields.get(run.module, ())
    return next((one.label for one in known if one.name == field and one.label), field)
