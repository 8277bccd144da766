"""Holding a record back: the open skip, and a line in the log when there is something new to say."""

from dataclasses import replace

from sagesync_desktop.core.ports import OpenSkip
from sagesync_desktop.core.sentence import clause
from sagesync_desktop.core.types import Outcome, Record, RecordId, Side, Skip, Status
from sagesync_desktop.engine.session import ModuleRun


def hold(
    run: ModuleRun,
    record: Record,
    target: Side,
    skip: Skip,
    *,
    evidence: str = "",
    settled: bool = False,
    met: str = "",
) -> None:
    """Keep the record as held back and settle it; log it unless the very same was said before.

    `evidence` is the fingerprint of a write that a server refused: it is sent again only when that changes.
    `met` is said before the reason, in the log alone: by what the record was linked in this run.
    `settled`: in a preview, what it holds would have been settled a step before, so it is no news by itself.
    """
    store = run.store
    run.book.held[run.module, record.side, record.id] = skip.because
    known = standing(run, record)
    seen = store.seen(run.module, record.side, record.id)
    news = known is None or not _says_the_same(known, skip) or bool(seen and seen.pending and not settled)
    if run.session.request.preview:
        if news:
            run.session.add_outcome(_outcome(run, record, target, skip, met))
        return
    with store.transaction():
        if news:
            run.session.add_outcome(_outcome(run, record, target, skip, met))
        opened = _open_skip(run, record, skip, evidence)
        if known is None or news or not _is_kept(known, opened):
            store.save_skip(opened)
            run.session.skips[run.module, record.side, record.id] = opened
        store.settle(run.module, record.side, record.id)


def keep_held(run: ModuleRun, record: Record, skip: Skip) -> None:
    """Keep a record as held back without a line in the log, where another line says it; settles it."""
    opened = _open_skip(run, record, skip, "")
    run.store.save_skip(opened)
    run.session.skips[run.module, record.side, record.id] = opened
    run.store.settle(run.module, record.side, record.id)


def _says_the_same(known: OpenSkip, skip: Skip) -> bool:
    """A question with the same answers to choose from is the same, by whatever it was found this time."""
    is_same_question = bool(skip.candidates) and known.why.candidates == skip.candidates
    return known.why.rule == skip.rule and (known.why.because == skip.because or is_same_question)


def _is_kept(known: OpenSkip, skip: OpenSkip) -> bool:
    """Whether nothing of it is worth keeping anew: since when it stands, and what was read, stay anyway."""
    why = replace(known.why, fix=skip.why.fix)
    return replace(known, why=why, since=skip.since, read_at=None) == skip


def standing(run: ModuleRun, record: Record) -> OpenSkip | None:
    """What holds the record back already."""
    return run.session.skips.get((run.module, record.side, record.id))


def release(run: ModuleRun, side: Side, record_id: RecordId) -> None:
    """The record is held back no longer."""
    if run.session.skips.pop((run.module, side, record_id), None) is not None:
        run.store.clear_skip(run.module, side, record_id)


def ids(run: ModuleRun, record: Record) -> dict[Side, RecordId | None]:
    """The record's id on both sides, as far as there are two."""
    partner = run.book.partner(run.module, record.side, record.id)
    return {record.side: record.id, record.side.other: partner}


def _outcome(run: ModuleRun, record: Record, target: Side, skip: Skip, met: str) -> Outcome:
    known, worth = ids(run, record), run.spec.worth(record)
    return Outcome(
        module=run.module,
        target=target,
        status=Status.SKIPPED,
        name=run.spec.title(record),
        sage_id=known[Side.SAGE],
        vtiger_id=known[Side.VTIGER],
        why=replace(skip, because=clause(met, skip.because)) if met else skip,
        amount=worth.amount if worth else None,
        currency=(worth.currency or run.book.books.base_currency) if worth else "",
    )


def _open_skip(run: ModuleRun, record: Record, skip: Skip, evidence: str) -> OpenSkip:
    worth = run.spec.worth(record)
    return OpenSkip(
        module=run.module,
        side=record.side,
        record_id=record.id,
        name=run.spec.title(record),
        why=skip,
        evidence=evidence,
        since=run.session.clock.now(),
        amount=worth.amount if worth else None,
        currency=(worth.currency or run.book.books.base_currency) if worth else "",
        customer=run.spec.whose(record, run.book),
        dated=run.spec.dated(record),
    )
