"""Payments that people noted in Vtiger, entered in the ledger: looked at, noted, written, one commit.

A payment is posted once: both records are looked at right before, the note keeps what is sent and its key,
and a lost answer is settled with that very key, under which the ledger makes one payment however often asked.
"""

from dataclasses import replace

from sagesync_desktop.core.asides import content_mark
from sagesync_desktop.core.errors import OutcomeUnknown, RecordError, RecordGone, RecordMoved
from sagesync_desktop.core.payments import Payment, settled_by
from sagesync_desktop.core.ports import Seen
from sagesync_desktop.core.refusals import evidence, payment_values
from sagesync_desktop.core.sentence import Sentence, say
from sagesync_desktop.core.steps import Pay
from sagesync_desktop.core.types import Fields, Intent, Outcome, Record, RecordRef, Side, Status, Verb
from sagesync_desktop.engine.hold import ids
from sagesync_desktop.engine.journal import keep_written
from sagesync_desktop.engine.keeping import seen_after
from sagesync_desktop.engine.refused import held_if_refused
from sagesync_desktop.engine.session import ModuleRun


def pay(run: ModuleRun, step: Pay) -> None:
    """Enter one payment; what goes wrong with it holds its own invoice back and nothing else."""
    pair, payment = step.pair, step.payment
    sent = evidence(payment_values(payment), run.book)
    with held_if_refused(run, pair.vtiger, Side.SAGE, sent):
        current = _as_planned(run, pair.sage)
        _as_planned(run, pair.vtiger)
        intent = _noted(run, step)
        try:
            reply = run.session.sage.pay(current, intent.payload, intent.idempotency_key)
        except RecordError:
            run.store.clear_intent(intent.id)
            raise
        keep_paid(run, intent, current, reply, told(payment, intent.payload))


def _as_planned(run: ModuleRun, seen: Record) -> Record:
    """The record as it is now; raises RecordMoved or RecordGone where it is not what was planned from."""
    current = run.session.port(seen.side).look(run.module, seen.id)
    if current is None:
        run.store.save_seen([Seen(replace(seen, deleted=True), pending=True)])
        raise RecordGone(
            say("It was deleted in {side} while it was being synced", side=seen.side), side=seen.side
        )
    if content_mark(current) != content_mark(seen):
        run.store.save_seen([Seen(current, pending=True)])
        raise RecordMoved(
            say("It changed in {side} while it was being synced", side=seen.side), side=seen.side
        )
    return current


def _noted(run: ModuleRun, step: Pay) -> Intent:
    key, now = run.session.new_key(), run.session.clock.now()
    fields = step.payment.fields(now.date())
    sage, vtiger = step.pair.sage.id, step.pair.vtiger.id
    return run.store.add_intent(Intent(0, run.module, Side.SAGE, Verb.PAY, sage, vtiger, fields, key, now))


def told(payment: Payment, sent: Fields, *, done: bool = True) -> Sentence:
    """What the log says of a payment that was entered, or a preview of one that would be."""
    amount, account, day = payment.amount, payment.account_name, str(sent["date"])
    if done:
        return say(
            "{amount} received was entered in Sage: {account}, {date}",
            amount=amount,
            account=account,
            date=day,
        )
    return say(
        "{amount} received would be entered in Sage: {account}, {date}",
        amount=amount,
        account=account,
        date=day,
    )


def keep_paid(run: ModuleRun, intent: Intent, before: Record, after: Record, remark: Sentence) -> None:
    """Keep what the ledger made of a payment, and clear its intent, in one commit.

    The invoice is owed to Vtiger from then on, and the ordinary plan carries its money over.
    """
    with run.store.transaction():
        run.store.clear_intent(intent.id)
        run.store.save_seen([replace(seen_after(run, after), pending=True)])
        run.session.add_outcome(_outcome(run, after, remark))
        keep_written(run.session, intent, before, after)
    run.session.written[run.module, Side.SAGE] += 1
    run.session.paid += 1
    run.book.forget(after)


def _outcome(run: ModuleRun, after: Record, remark: Sentence) -> Outcome:
    known, worth = ids(run, after), run.spec.worth(after)
    return Outcome(
        module=run.module,
        target=Side.SAGE,
        status=Status.UPDATED,
        name=run.spec.title(after),
        sage_id=known[Side.SAGE],
        vtiger_id=known[Side.VTIGER],
        remark=remark,
        amount=worth.amount if worth else None,
        currency=(worth.currency or run.book.books.base_currency) if worth else "",
    )


# -- after a crash, or a lost answer


def recover_payment(run: ModuleRun, intent: Intent) -> None:
    """Ask for the very same payment again, under its key: the ledger answers with the one that it has made.

    Once keys are forgotten, or where Vtiger's invoice has changed since, it is only looked for.
    """
    ref = RecordRef(intent.module, Side.SAGE, intent.record_id or "")
    seen = run.store.seen(intent.module, Side.SAGE, ref.id)
    try:
        current = run.session.sage.look(intent.module, ref.id)
        before = seen.record if seen is not None else None
        if current is None or before is None:
            _give_up(run, intent, current)
            return
        if settled_by(current) - settled_by(before) == frozenset() and _may_repeat(run, intent):
            current = run.session.sage.pay(current, intent.payload, intent.idempotency_key)
    except RecordError as error:
        run.session.messages.append(str(error))
        _give_up(run, intent, None)
        return
    except OutcomeUnknown:
        return
    if settled_by(current) - settled_by(before):
        keep_paid(run, intent, before, current, say("It was done, though its answer was lost"))
    else:
        _give_up(run, intent, current)


def _may_repeat(run: ModuleRun, intent: Intent) -> bool:
    """Whether the key is still known, and Vtiger still says what the payment was made of."""
    session = run.session
    if session.clock.now() - intent.made_at >= session.key_life(Side.SAGE):
        return False
    seen = run.store.seen(intent.module, Side.VTIGER, intent.partner_id)
    now = session.vtiger.look(intent.module, intent.partner_id)
    return seen is not None and now is not None and content_mark(now) == content_mark(seen.record)


def _give_up(run: ModuleRun, intent: Intent, current: Record | None) -> None:
    """It was not done: the plan decides anew, from both records as they are."""
    with run.store.transaction():
        if current is not None:
            run.store.save_seen([Seen(current, pending=True)])
        seen = run.store.seen(intent.module, Side.VTIGER, intent.partner_id)
        if seen is not None:
            run.store.save_seen([replace(seen, pending=True)])
        run.store.clear_intent(intent.id)
