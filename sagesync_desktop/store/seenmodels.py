"""The tables of records as they were last read, part of the layout that `models` draws."""

from peewee import SQL, CompositeKey, IntegerField, Model, TextField


class Seen(Model):
    """A record as it was last read."""

    module = TextField()
    side = TextField()
    record_id = TextField()
    revision = TextField()
    fields = TextField()
    deleted = IntegerField()
    pending = IntegerField()
    settled = IntegerField()
    title_folded = TextField(null=True)

    class Meta:
        primary_key = CompositeKey("module", "side", "record_id")


# What `is_known` asks of every record of a listing: covering, so that fat `fields` are not read.
Seen.add_index(
    Seen.module,
    Seen.side,
    Seen.record_id,
    Seen.revision,
    name="seen_known",
    where=SQL("settled = 1 AND deleted = 0"),
)
Seen.add_index(Seen.module, Seen.side, Seen.record_id, name="seen_pending", where=SQL("pending = 1"))


# Looking a record up by a part of its name: covering, for the same reason. A condition like those above would
# send SQLite (3.40) to the rows after all.
Seen.add_index(Seen.module, Seen.side, Seen.title_folded, Seen.deleted, Seen.record_id, name="seen_titles")


class Likeness(Model):
    """What a record as it was last read shares with one that is typed anew in its place."""

    module = TextField()
    side = TextField()
    record_id = TextField()
    mark = TextField()

    class Meta:
        primary_key = CompositeKey("module", "side", "record_id")


Likeness.add_index(Likeness.module, Likeness.side, Likeness.mark, Likeness.record_id, name="likeness_marks")
