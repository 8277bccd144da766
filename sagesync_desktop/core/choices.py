"""The settings that decide what travels, each choice under a name of its own: what a cure changed, and back.

A name is its kind, then what it is about: "taxes/tax1", "owner/Organizations/phone". The last part may be any
text. A choice that was not made has no value.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date

from sagesync_desktop.core.options import Option
from sagesync_desktop.core.settings import BlankRule, FieldChoice, InvoiceChoice, ModuleChoice, Settings
from sagesync_desktop.core.types import Direction, FieldName, Fields, ModuleId, Side, Value

_MAPPINGS = ("accounts", "taxes", "statuses")
_STATUSES = ("ineligible_statuses", "credit_statuses", "travelling_statuses")


_DEFAULT = ModuleChoice()


def choices(settings: Settings) -> Fields:
    """Every choice that was made, by its name."""
    return dict(_choices(settings))


def _choices(settings: Settings) -> Iterator[tuple[FieldName, Value]]:
    for kind in _MAPPINGS:
        for key, target in getattr(settings.mappings, kind).items():
            yield f"{kind}/{key}", target
    for module, choice in settings.modules.items():
        yield from _of_module(module, choice)
    yield from ((f"option/{option.value}", True) for option in sorted(settings.options))
    if settings.invoices.as_draft:
        yield "as_draft/", True
    for kind in _STATUSES:
        for status in getattr(settings.invoices, kind):
            yield f"{kind}/{status}", True


def _of_module(module: ModuleId, choice: ModuleChoice) -> Iterator[tuple[FieldName, Value]]:
    if choice.on:
        yield f"on/{module.value}", True
    if choice.direction is not _DEFAULT.direction:
        yield f"direction/{module.value}", choice.direction.value
    if choice.start_date is not None:
        yield f"start_date/{module.value}", choice.start_date
    for pair in choice.fields:
        chosen = {"way": pair.direction, "blank": pair.blank, "owner": pair.owner}
        texts = {"vtiger": pair.vtiger, "sage": pair.sage}
        for kind, value in {**chosen, **texts}.items():
            if value:
                yield f"{kind}/{module.value}/{pair.name}", str(value)


def parted(before: Settings, after: Settings) -> tuple[Fields, Fields]:
    """The choices in which two settings differ, as they are in the one and in the other."""
    old, new = choices(before), choices(after)
    names = [name for name in {**old, **new} if old.get(name) != new.get(name)]
    return {name: old[name] for name in names if name in old}, {n: new[n] for n in names if n in new}


def with_choices(settings: Settings, wanted: Mapping[FieldName, Value]) -> Settings:
    """The settings with these choices made, or (None) taken back; raises ValueError for an unknown one."""
    for name, value in wanted.items():
        settings = _with_choice(settings, name, value)
    return settings


def _with_choice(settings: Settings, name: FieldName, value: Value) -> Settings:
    kind, _, about = name.partition("/")
    if kind in _MAPPINGS:
        known = _with_entry(getattr(settings.mappings, kind), about, value)
        return replace(settings, mappings=replace(settings.mappings, **{kind: known}))
    if kind in _STATUSES or kind == "as_draft":
        return replace(settings, invoices=_with_invoices(settings.invoices, kind, about, value))
    if kind == "option":
        return settings.with_option(Option(about), on=bool(value))
    module, _, field = about.partition("/")
    choice = settings.modules.get(ModuleId(module), ModuleChoice())
    return settings.with_module(ModuleId(module), _with_module(choice, kind, field, value))


def _with_entry(known: Mapping[str, str], key: str, value: Value) -> dict[str, str]:
    kept = {name: target for name, target in known.items() if name != key}
    return kept if value is None else {**kept, key: str(value)}


def _with_invoices(chosen: InvoiceChoice, kind: str, status: str, value: Value) -> InvoiceChoice:
    def those(known: tuple[str, ...]) -> tuple[str, ...]:
        kept = tuple(one for one in known if one != status)
        return (*kept, status) if value else kept

    match kind:
        case "as_draft":
            return replace(chosen, as_draft=bool(value))
        case "ineligible_statuses":
            return replace(chosen, ineligible_statuses=those(chosen.ineligible_statuses))
        case "credit_statuses":
            return replace(chosen, credit_statuses=those(chosen.credit_statuses))
        case _:
            return replace(chosen, travelling_statuses=those(chosen.travelling_statuses))


def _with_module(choice: ModuleChoice, kind: str, field: FieldName, value: Value) -> ModuleChoice:
    match kind:
        case "on":
            return replace(choice, on=bool(value))
        case "direction":
            return replace(choice, direction=Direction(str(value)) if value else _DEFAULT.direction)
        case "start_date":
            return replace(choice, start_date=value if isinstance(value, date) else None)
        case _:
            return replace(choice, fields=tuple(_with_field(choice.fields, field, kind, value)))


def _with_field(
    pairs: tuple[FieldChoice, ...], name: FieldName, kind: str, value: Value
) -> Iterator[FieldChoice]:
    """A pair of which nothing is chosen any more goes as well."""
    bare = FieldChoice(name)
    is_known = any(one.name == name for one in pairs)
    for one in pairs if is_known else (*pairs, bare):
        changed = _chosen(one, kind, "" if value is None else str(value)) if one.name == name else one
        if changed != bare:
            yield changed


def _chosen(pair: FieldChoice, kind: str, text: str) -> FieldChoice:
    match kind:
        case "way":
            return replace(pair, direction=Direction(text) if text else None)
        case "blank":
            return replace(pair, blank=BlankRule(text) if text else None)
        case "owner":
            return replace(pair, owner=Side(text) if text else None)
        case "vtiger":
            return replace(pair, vtiger=text)
        case "sage":
            return replace(pair, sage=text)
        case _:
            raise ValueError(kind)
