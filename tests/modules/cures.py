"""Cures in tests: found by module, reason and id, worked out for a record that is held back."""

from datetime import date

from sagesync_desktop.core.context import Context
from sagesync_desktop.core.cures import Choose, Edit, fits, worked_out
from sagesync_desktop.core.types import Skip
from sagesync_desktop.modules import BY_ID
from tests.builders import settings, trading_book

TODAY = date(2024, 6, 1)


def cure_of(module, rule, id):
    """A cure of a module's reason."""
    return next(one for one in BY_ID[module].cures_of(rule) if one.id == id)


def held(book=None, *, rule="record.conflict", because="It is so", candidates=(), **more):
    """What a cure may look at: of a record that is held back by that reason."""
    why = Skip(rule, because, "Mend it", tuple(candidates))
    return Context(book or trading_book(), why=why, today=TODAY, **more)


def work_of(record, rule, id, context=None, value=None):
    """What a cure would do, with a value or what it suggests; None where it does not fit."""
    return worked_out(cure_of(record.module, rule, id), record, context or held(rule=rule), value)


def edit_of(work):
    """The fields of the one edit that a cure makes."""
    (effect,) = work.effects
    assert isinstance(effect, Edit)
    return effect.fields


def chosen(work, before=None):
    """The settings after the choice that a cure makes."""
    (effect,) = work.effects
    assert isinstance(effect, Choose)
    return effect.change(before or settings())


def is_offered(record, rule, id, context=None):
    """Whether a cure has something to do for a record."""
    return fits(cure_of(record.module, rule, id), record, context or held(rule=rule))


def told(work):
    """What a cure shows, as (field, before, after)."""
    return [(one.field, one.before, one.after) for one in work.shown]
