"""Which modules may be switched on together: the rules of the article (SEED, Limitations and Behavior)."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from sagesync_desktop.core.errors import BadSettings
from sagesync_desktop.core.sentence import listed, say
from sagesync_desktop.core.settings import ModuleChoice, Settings
from sagesync_desktop.core.types import Direction, ModuleId, Side

NEEDED_BY_INVOICES = (ModuleId.ORGANIZATIONS, ModuleId.PRODUCTS, ModuleId.SERVICES)
"""What switching Invoices on switches on as well."""
INVOICES_NEED_ITEMS = (ModuleId.PRODUCTS, ModuleId.SERVICES)
"""While one of these is off, Invoices are not offered."""


@dataclass(frozen=True, slots=True)
class Switched:
    """The settings after a switch was turned, and what else that did."""

    settings: Settings
    notes: tuple[str, ...] = ()
    """Sentences for people: what was switched along, and what will not travel as it stands."""


def is_offered(settings: Settings, module: ModuleId) -> bool:
    """Whether the module is shown as one that can sync: Invoices only while Products and Services are on."""
    needed = INVOICES_NEED_ITEMS if module is ModuleId.INVOICES else ()
    return all(settings.module(one).on for one in needed)


def missing_for(settings: Settings, module: ModuleId) -> tuple[ModuleId, ...]:
    """The modules that are off although `module` needs them to be offered."""
    needed = INVOICES_NEED_ITEMS if module is ModuleId.INVOICES else ()
    return tuple(one for one in needed if not settings.module(one).on)


def switch(
    settings: Settings,
    module: ModuleId,
    *,
    on: bool,
    direction: Direction | None = None,
    start_date: date | None = None,
) -> Switched:
    """Turn one module's switch; None keeps the direction or the start date as they are.

    Raises BadSettings for Contacts, which follow Organizations, for a direction of "off", and for a start
    date of any module but Invoices.
    """
    _refuse_nonsense(module, direction, start_date)
    before = settings.module(module)
    after = replace(
        before, on=on, direction=direction or before.direction, start_date=start_date or before.start_date
    )
    turned = settings.with_module(module, after)
    if module is ModuleId.INVOICES and on:
        return _with_needed(turned, after)
    if module in INVOICES_NEED_ITEMS and not on and settings.module(ModuleId.INVOICES).on:
        return _without_invoices(turned, module)
    return Switched(turned, tuple(_warnings(turned)))


def _refuse_nonsense(module: ModuleId, direction: Direction | None, start_date: date | None) -> None:
    if module is ModuleId.CONTACTS:
        raise BadSettings(
            "Contacts have no switch of their own",
            "They follow the organizations that they belong to",
            "Switch Organizations instead, and the contacts go along",
        )
    if direction is Direction.OFF:
        raise BadSettings("A module is switched off by its switch, not by its direction")
    if start_date is not None and module is not ModuleId.INVOICES:
        raise BadSettings(
            say("{module} have no start date", module=module), "Only invoices can be left alone by their date"
        )


def _with_needed(settings: Settings, invoices: ModuleChoice) -> Switched:
    """Organizations, Products and Services come along, the invoices' way where they were off."""
    along = [one for one in NEEDED_BY_INVOICES if not settings.module(one).on]
    for one in along:
        choice = replace(settings.module(one), on=True, direction=invoices.direction)
        settings = settings.with_module(one, choice)
    notes = []
    if along:
        notes.append(
            say("Switched on as well, because invoices need them: {modules}.", modules=listed(along))
        )
    return Switched(settings, (*notes, *_warnings(settings)))


def _without_invoices(settings: Settings, module: ModuleId) -> Switched:
    choice = replace(settings.module(ModuleId.INVOICES), on=False)
    note = say(
        "Invoices were switched off as well: they are not offered while {module} are off.", module=module
    )
    return Switched(settings.with_module(ModuleId.INVOICES, choice), (note,))


def _warnings(settings: Settings) -> Iterator[str]:
    """Combinations that are allowed but hold invoices back."""
    invoices = settings.module(ModuleId.INVOICES)
    if not invoices.on:
        return
    if not settings.module(ModuleId.ORGANIZATIONS).on:
        yield (
            "Organizations are off: invoices of organizations that are not on the other side yet are skipped."
        )
    for side in Side:
        if not invoices.direction.writes(side):
            continue
        stuck = [one for one in NEEDED_BY_INVOICES if _is_stuck(settings.module(one), side)]
        if stuck:
            yield say(
                "{modules} do not travel to {side}: "
                "an invoice is skipped there until what it names is there.",
                modules=listed(stuck),
                side=side,
            )


def _is_stuck(choice: ModuleChoice, side: Side) -> bool:
    return choice.on and not choice.direction.writes(side)
