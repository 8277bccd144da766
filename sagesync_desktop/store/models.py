"""The newest layout of the database: tables, constraints and indexes, for whichever database holds them.

A column's name is written into files that exist: it changes by a step in `migrations.py` alone. The models
are bound to no database; a `Connection` writes their queries out in its own database's tongue.
"""

from peewee import SQL, AutoField, CompositeKey, ForeignKeyField, IntegerField, Model, TextField

from sagesync_desktop.store.seenmodels import Likeness as Likeness
from sagesync_desktop.store.seenmodels import Seen as Seen


class _Number(AutoField):
    """A number that is never given twice, not even after its row is gone."""

    def ddl(self, ctx):  # type: ignore[no-untyped-def]
        """PostgreSQL's sequences do so of themselves, SQLite's row ids only when they are told."""
        column = super().ddl(ctx)
        if ctx.state.field_types["AUTO"] == "INTEGER":
            column.nodes.append(SQL("AUTOINCREMENT"))
        return column


class Opened(Model):
    """One row while a Store is open; a row found on opening means that the last end was not a clean one."""

    token = TextField(primary_key=True)


class Run(Model):
    """One sync or preview."""

    id = _Number()
    trigger = TextField()
    state = TextField(index=True)
    started_at = TextField()
    ended_at = TextField(null=True)
    messages = TextField(constraints=[SQL("DEFAULT '[]'")])
    requests = TextField(constraints=[SQL("DEFAULT '[]'")])
    tallied = IntegerField(null=True)
    """1: it has ended, and its lines are added up in the tallies below."""


# By when runs were, and those whose lines are counted one by one.
Run.add_index(Run.started_at, Run.ended_at, Run.trigger, name="run_spans")
Run.add_index(Run.trigger, name="run_untallied", where=SQL("tallied IS NULL"))


class Outcome(Model):
    """One line of the sync log. Ids, and the runs that they belong to, grow with time."""

    id = _Number()
    run = ForeignKeyField(Run, on_delete="CASCADE", index=False, backref="+")
    at = TextField()
    module = TextField()
    target = TextField()
    status = TextField()
    name = TextField()
    name_folded = TextField()
    sage_id = TextField(null=True)
    vtiger_id = TextField(null=True)
    rule = TextField()
    because = TextField()
    fix = TextField()
    amount = TextField(null=True)
    currency = TextField()
    making = TextField(null=True)
    mark = TextField(null=True)
    noted = IntegerField(null=True)
    previewed = IntegerField(null=True)
    """1: a preview listed it, it happened to no record; NULL: a sync."""


_ITS_KIND = (Outcome.module, Outcome.target, Outcome.status, Outcome.rule)
# The lines of a run, and those of each kind.
Outcome.add_index(Outcome.run, *_ITS_KIND, name="outcome_run")
# The lines of a rule as they came, and all that the other filters ask of them.
Outcome.add_index(
    Outcome.rule, Outcome.run, Outcome.id, *_ITS_KIND[:3], Outcome.previewed, name="outcome_reason"
)
# The whole log by name and by amount: covering, so that lines that a filter leaves out are not read.
_HAPPENED = SQL("previewed IS NULL")
Outcome.add_index(
    Outcome.name_folded, Outcome.run, Outcome.id, *_ITS_KIND, name="outcome_name", where=_HAPPENED
)
Outcome.add_index(
    Outcome.amount.cast("NUMERIC"),
    Outcome.run,
    Outcome.id,
    *_ITS_KIND,
    Outcome.amount,
    name="outcome_amount",
    where=_HAPPENED,
)
# The history of one record, from either side.
Outcome.add_index(Outcome.sage_id, Outcome.module)
Outcome.add_index(Outcome.vtiger_id, Outcome.module)
# Lines with a note, which are few: those of a run, and those that still say something.
_NOTED = (Outcome.noted, Outcome.run, Outcome.id, *_ITS_KIND, Outcome.previewed)
Outcome.add_index(*_NOTED, name="outcome_noted", where=SQL("noted IS NOT NULL"))


class RunTally(Model):
    """How many lines of each kind a run left that has ended."""

    run = ForeignKeyField(Run, on_delete="CASCADE", index=False, backref="+")
    module = TextField()
    target = TextField()
    status = TextField()
    n = IntegerField()

    class Meta:
        table_name = "run_tally"
        primary_key = CompositeKey("run", "module", "target", "status")


class KindTally(Model):
    """How many lines of each kind all syncs left that have ended."""

    module = TextField()
    target = TextField()
    status = TextField()
    rule = TextField()
    n = IntegerField()

    class Meta:
        table_name = "kind_tally"
        primary_key = CompositeKey("module", "target", "status", "rule")


class QuarterTally(Model):
    """How many lines these syncs left in each quarter of an hour: days begin at one in every time zone."""

    quarter = TextField()
    status = TextField()
    n = IntegerField()

    class Meta:
        table_name = "quarter_tally"
        primary_key = CompositeKey("quarter", "status")


class OutcomeChanges(Model):
    """Apart from Outcome, so that scans of the log do not drag every before and after along."""

    outcome = ForeignKeyField(Outcome, primary_key=True, on_delete="CASCADE", backref="+")
    changes = TextField()

    class Meta:
        table_name = "outcome_changes"


class _Pair(Model):
    """What a link remembers."""

    module = TextField()
    sage_id = TextField()
    vtiger_id = TextField()
    base = TextField()
    sage_revision = TextField()
    vtiger_revision = TextField()


class Link(_Pair):
    """A pair that belongs together; neither of its records can belong to another."""

    class Meta:
        primary_key = CompositeKey("module", "sage_id")
        indexes = ((("module", "vtiger_id"), True),)


class FormerLink(_Pair):
    """A pair that was let go because one record was deleted, for the day on which it is restored."""

    class Meta:
        table_name = "former_link"
        primary_key = CompositeKey("module", "sage_id", "vtiger_id")


class Intent(Model):
    """A write that is about to be sent."""

    id = _Number()
    module = TextField()
    side = TextField()
    verb = TextField()
    record_id = TextField(null=True)
    partner_id = TextField()
    payload = TextField()
    idempotency_key = TextField(constraints=[SQL("UNIQUE")])
    made_at = TextField()
    undoes = TextField(null=True)


class Cursor(Model):
    """A position by its name."""

    name = TextField(primary_key=True)
    value = TextField()


class OpenSkip(Model):
    """A record that is held back now."""

    module = TextField()
    side = TextField()
    record_id = TextField()
    name = TextField()
    rule = TextField()
    because = TextField()
    fix = TextField()
    evidence = TextField()
    since = TextField()
    amount = TextField(null=True)
    currency = TextField()
    making = TextField(null=True)
    candidates = TextField(null=True)
    name_folded = TextField(null=True)
    customer = TextField(null=True)
    customer_folded = TextField(null=True)
    dated = TextField(null=True)
    awaits_module = TextField(null=True)
    awaits_side = TextField(null=True)
    awaits_id = TextField(null=True)
    read_at = TextField(null=True)

    class Meta:
        table_name = "open_skip"
        primary_key = CompositeKey("module", "side", "record_id")


# All that the desk groups, counts and searches: covering, so that the sentences are read for one page alone.
OpenSkip.add_index(
    OpenSkip.rule,
    OpenSkip.module,
    OpenSkip.currency,
    OpenSkip.side,
    OpenSkip.record_id,
    OpenSkip.since,
    OpenSkip.name_folded,
    OpenSkip.customer_folded,
    OpenSkip.dated,
    OpenSkip.amount,
    OpenSkip.awaits_module,
    OpenSkip.awaits_side,
    OpenSkip.awaits_id,
    OpenSkip.read_at,
    name="open_skip_desk",
)
# A cause's records by each column that they are sorted by, from end to end of however many.
for _name, _column in {
    "title": OpenSkip.name_folded,
    "customer": OpenSkip.customer_folded,
    "dated": OpenSkip.dated,
    "amount": OpenSkip.amount.cast("NUMERIC"),
    "since": OpenSkip.since,
}.items():
    OpenSkip.add_index(
        OpenSkip.rule,
        _column,
        OpenSkip.module,
        OpenSkip.side,
        OpenSkip.record_id,
        OpenSkip.awaits_id,
        OpenSkip.read_at,
        name=f"open_skip_{_name}",
    )
# Who waits for a record.
OpenSkip.add_index(
    OpenSkip.awaits_id,
    OpenSkip.awaits_side,
    OpenSkip.awaits_module,
    OpenSkip.module,
    OpenSkip.side,
    OpenSkip.record_id,
    name="open_skip_awaits",
    where=SQL("awaits_id IS NOT NULL"),
)


class Verdict(Model):
    """What a person said of a pair."""

    module = TextField()
    sage_id = TextField()
    vtiger_id = TextField()
    verdict = TextField()
    said_at = TextField()

    class Meta:
        primary_key = CompositeKey("module", "sage_id", "vtiger_id")


class Aside(Model):
    """A record that a person put aside."""

    module = TextField()
    side = TextField()
    record_id = TextField()
    kind = TextField()
    mark = TextField()
    note = TextField()
    said_at = TextField()

    class Meta:
        primary_key = CompositeKey("module", "side", "record_id")


class Written(Model):
    """One write that reached a server."""

    id = _Number()
    run = ForeignKeyField(Run, on_delete="CASCADE", index=True, backref="+")
    at = TextField(index=True)
    module = TextField()
    side = TextField()
    verb = TextField()
    record_id = TextField()
    partner_id = TextField(null=True)
    before = TextField()
    after = TextField()
    undone_by = IntegerField(null=True)


# All that was written to one record.
Written.add_index(Written.module, Written.side, Written.record_id, name="written_record")


class Kept(Model):
    """What is kept whole under a name: what the last run knew of a system, which cures it was asked for."""

    name = TextField(primary_key=True)
    value = TextField()


class Setting(Model):
    """One group of settings."""

    key = TextField(primary_key=True)
    value = TextField()


MODELS = (
    Opened,
    Run,
    Outcome,
    OutcomeChanges,
    Seen,
    Link,
    Intent,
    Cursor,
    OpenSkip,
    Setting,
    FormerLink,
    Verdict,
    Aside,
    Written,
    Kept,
    RunTally,
    KindTally,
    QuarterTally,
    Likeness,
)
"""Each after those that it refers to."""
