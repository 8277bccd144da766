"""What a cure keeps here alone has its row in the journal too: a setting, a verdict, what is put aside."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from sagesync_desktop.core.choices import parted
from sagesync_desktop.core.cures import Shown
from sagesync_desktop.core.journal import Written
from sagesync_desktop.core.mapping import OWN
from sagesync_desktop.core.sentence import packed, unpacked
from sagesync_desktop.core.settings import Settings
from sagesync_desktop.core.takeback import LINKED, VERDICT, aside_fields, kept_as_shown
from sagesync_desktop.core.types import FieldName, Fields, Link, RecordId, RecordRef, Side, Skip, Value, Verb
from sagesync_desktop.core.undo import PAIR
from sagesync_desktop.engine.session import ModuleRun, Session

_BASE = f"{OWN}base/"
_REVISIONS = (f"{OWN}sage_revision", f"{OWN}vtiger_revision")
_HELD, _CANDIDATES = f"{OWN}held", f"{OWN}candidates"


def add_word(session: Session, ref: RecordRef, verb: Verb, before: Fields, after: Fields) -> None:
    """Append what was said of a record to the journal."""
    now = session.clock.now()
    session.store.add_written(Written(0, session.run, ref.module, ref.side, verb, ref.id, before, after, now))


def note_choice(
    session: Session, ref: RecordRef, change: Callable[[Settings], Settings], shown: tuple[Shown, ...]
) -> None:
    """Note a choice that is about to be kept: killed in between, it stands as it was, and is back already."""
    before, after = parted(session.settings, change(session.settings))
    if before or after:
        add_word(session, ref, Verb.CHOOSE, before, {**after, **kept_as_shown(shown)})


@contextmanager
def noted_verdict(
    run: ModuleRun, ref: RecordRef, sage_id: RecordId, vtiger_id: RecordId, why: Skip
) -> Iterator[None]:
    """One commit of a word about a pair, of what becomes of words about others by it, and of their rows."""
    store, module = run.store, run.module
    with store.transaction():
        known, link = store.verdicts(module), link_of(run, sage_id, vtiger_id)
        yield
        said, is_linked = store.verdicts(module), link_of(run, sage_id, vtiger_id) is not None
        for ids, verdict in said.items():
            is_own = ids == (sage_id, vtiger_id)
            if known.get(ids) is verdict and not (is_own and link is not None and not is_linked):
                continue
            pair: Fields = dict(zip(PAIR, ids, strict=True))
            before: dict[FieldName, Value] = {VERDICT: known[ids].value} if ids in known else {}
            parting = link_fields(link) if is_own and link is not None and not is_linked else {}
            kept = {**before, **parting, **held_fields(why)}
            add_word(run.session, ref, Verb.SAY, {**kept, **pair}, {VERDICT: verdict.value, **pair})


@contextmanager
def noted_aside(run: ModuleRun, ref: RecordRef, why: Skip | None) -> Iterator[None]:
    """One commit of what is put aside, or taken up again, and of its row."""
    store = run.store
    with store.transaction():
        before = aside_fields(store.aside(ref))
        yield
        after = aside_fields(store.aside(ref))
        if before != after:
            held = held_fields(why) if why is not None else {}
            add_word(run.session, ref, Verb.PUT_ASIDE, {**before, **held}, after)


# -- links and reasons as fields


def link_of(run: ModuleRun, sage_id: RecordId, vtiger_id: RecordId) -> Link | None:
    """The link that joins just these two."""
    link = run.store.link(run.module, Side.SAGE, sage_id)
    return link if link is not None and link.vtiger_id == vtiger_id else None


def link_fields(link: Link) -> Fields:
    """A link that is let go, with what it takes to join the two again."""
    base = {f"{_BASE}{name}": value for name, value in link.base.items()}
    revisions = zip(_REVISIONS, (link.sage_revision, link.vtiger_revision), strict=True)
    return {LINKED: True, **dict(revisions), **base}


def link_from(run: ModuleRun, fields: Fields) -> Link:
    """The link as it was."""
    base = {name.removeprefix(_BASE): value for name, value in fields.items() if name.startswith(_BASE)}
    sage_id, vtiger_id, *revisions = (str(fields.get(name) or "") for name in (*PAIR, *_REVISIONS))
    return Link(run.module, sage_id, vtiger_id, base, *revisions)


def held_fields(why: Skip) -> Fields:
    """What held the record back when it was said; with the word taken back it does so again."""
    texts = {"because": why.because, "fix": why.fix}
    made = {f"{name}_made": packed(text) for name, text in texts.items()}
    return {_HELD: ({"rule": why.rule, **texts, **made},), _CANDIDATES: why.candidates}


def held_from(fields: Fields) -> Skip | None:
    """The same again."""
    rows, candidates = fields.get(_HELD), fields.get(_CANDIDATES)
    if not isinstance(rows, tuple) or not rows or not isinstance(rows[0], dict):
        return None
    row = rows[0]
    because, fix = (
        unpacked(str(row[name]), made if isinstance(made := row.get(f"{name}_made"), str) else None)
        for name in ("because", "fix")
    )
    named = tuple(map(str, candidates)) if isinstance(candidates, tuple) else ()
    return Skip(str(row["rule"]), because, fix, named)
