"""Whether a person has seen what a sync would do now; where something decides otherwise, she looks first.

What decides is kept part by part, as it was for the last run that wrote: so a change can be named.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict, fields, is_dataclass

from sagesync_desktop.core.errors import LookFirst
from sagesync_desktop.core.sentence import Sentence, listed, say
from sagesync_desktop.core.settings import FieldChoice, ModuleChoice, Settings
from sagesync_desktop.core.types import ModuleId
from sagesync_desktop.core.values import fingerprint

SEEN = "look/seen"
"""The name under which the parts are kept as a person has seen them carried out."""
SHOWN = "look/shown"
"""The name under which the last preview is kept, with the parts that it was made of."""
SETTINGS_MARK = "settings"
"""The name of what every whole run that got through has left behind, of whatever release."""
_FIX = "Look at what the next sync would do; it is carried out from there."
_OF_NO_WEIGHT = {"sage", "vtiger", "modules", "schedule", "limits", "appearance", "language"}
"""Settings that change nothing of what is written, or are looked at by themselves."""
_LED = {"on", "direction"}
"""What a module that is led has from its leader."""
_COMPANY, _OPTION = "company", "option"
_NAMED = 4

Parts = Mapping[str, str]
"""Name of a part -> fingerprint of what was chosen."""


def parts_of(settings: Settings, vtiger: str) -> Parts:
    """Everything that decides what a sync writes, of modules that are on; `vtiger` tells it from others."""
    business = settings.sage.business_id if settings.sage else ""
    modules = (pair for module in ModuleId for pair in _of_module(settings, module))
    return {_COMPANY: fingerprint([business, vtiger]), **dict(modules), **_options(settings)}


def _of_module(settings: Settings, module: ModuleId) -> Iterator[tuple[str, str]]:
    choice = settings.module(module)
    if choice.on:
        yield from (
            (f"{module.value}/{name}", mark)
            for name, mark in _choices(choice).items()
            if module.leader is None or name not in _LED
        )


def _choices(choice: ModuleChoice) -> Parts:
    return {one.name: fingerprint(_plain(getattr(choice, one.name))) for one in fields(choice)}


def _options(settings: Settings) -> dict[str, str]:
    """An option that a later release brings is one of them without a word here."""
    found: dict[str, str] = {}
    for one in fields(settings):
        if one.name not in _OF_NO_WEIGHT:
            found |= _of_option(one.name, getattr(settings, one.name))
    return found


def _of_option(name: str, value: object) -> dict[str, str]:
    if is_dataclass(value) and not isinstance(value, type):
        inner = ((one.name, getattr(value, one.name)) for one in fields(value))
        return {f"{_OPTION}/{name}/{key}": fingerprint(_plain(part)) for key, part in inner}
    return {f"{_OPTION}/{name}": fingerprint(_plain(value))}


def _plain(value: object) -> object:
    """Without order where order says nothing, and in what a fingerprint is made of."""
    if isinstance(value, FieldChoice):
        return asdict(value)
    if isinstance(value, tuple | list | set | frozenset):
        return sorted((_plain(one) for one in value), key=repr)
    return value


_UNTOUCHED: Parts = _options(Settings()) | {
    f"{module.value}/{name}": mark for module in ModuleId for name, mark in _choices(ModuleChoice()).items()
}
"""What a part is that nobody has chosen, or that the release which kept the parts did not know yet."""


def changed(seen: Parts, now: Parts) -> tuple[str, ...]:
    """The parts that decide otherwise than they did; of a module that is newly on, that it is."""
    other = [name for name, mark in now.items() if seen.get(name, _UNTOUCHED.get(name)) != mark]
    fresh = {name.partition("/")[0] for name in other if name.endswith("/on")}
    return tuple(name for name in other if name.endswith("/on") or name.partition("/")[0] not in fresh)


def refusal(seen: Parts | None, now: Parts, *, has_synced: bool) -> LookFirst | None:
    """Why a person looks first; None where she has seen the like carried out.

    `has_synced`: by a release that kept no parts; what it wrote with is taken for what stands now.
    """
    if seen is None:
        return None if has_synced else LookFirst("Nothing has been synced yet", fix=_FIX)
    other = changed(seen, now)
    return LookFirst(say("You changed {what}", what=_what(other)), fix=_FIX) if other else None


def _what(parts: tuple[str, ...]) -> Sentence:
    words = list(dict.fromkeys(map(_words, parts)))
    more = [say("{n} more", n=len(words) - _NAMED)] if len(words) > _NAMED else []
    return listed([*words[:_NAMED], *more])


def _words(part: str) -> Sentence:
    group, _, name = part.partition("/")
    if group in list(ModuleId):
        return _of_a_module(ModuleId(group), name)
    words = {
        _COMPANY: say("which two systems are connected"),
        "option/mappings/accounts": say("the accounts"),
        "option/mappings/taxes": say("the tax rates"),
        "option/mappings/statuses": say("the statuses of invoices"),
        "option/options": say("the ways beyond the usual"),
        "option/invoices/as_draft": say("how invoices are posted"),
        "option/invoices/ineligible_statuses": say("which invoices travel"),
        "option/invoices/travelling_statuses": say("which invoices travel"),
        "option/invoices/credit_statuses": say("which invoices are credit notes"),
        "option/invoices/standin_service": say("the service of lines without item"),
        "option/invoices/standin_customer": say("the customer of invoices without organization"),
    }
    return words.get(part) or say("an option that decides what is written")


def _of_a_module(module: ModuleId, name: str) -> Sentence:
    match name:
        case "on":
            return say("whether {module} are synced", module=module)
        case "direction":
            return say("the direction of {module}", module=module)
        case "start_date":
            return say("the first date of {module}", module=module)
        case _:
            return say("the fields of {module}", module=module)


def encoded(parts: Parts) -> str:
    """The parts as they are kept."""
    return json.dumps(dict(parts), sort_keys=True)


def decoded(text: str | None) -> Parts | None:
    """The inverse; None where nothing is kept, or nothing that can be read."""
    try:
        known = json.loads(text or "null")
    except ValueError:
        return None
    if not isinstance(known, dict) or not all(isinstance(mark, str) for mark in known.values()):
        return None
    return known


def encoded_preview(run: int, parts: Parts) -> str:
    """A preview with its parts as they are kept."""
    return f"{run} {encoded(parts)}"


def parts_shown(text: str | None, run: int) -> Parts | None:
    """The parts that a preview was made of; None of one that is not the last."""
    number, _, parts = (text or "").partition(" ")
    return decoded(parts) if number == str(run) else None
