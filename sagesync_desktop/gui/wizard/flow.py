"""Which page follows which, and when a page is complete: pure functions of the answers."""

from collections.abc import Callable
from enum import IntEnum

from sagesync_desktop.core.types import ModuleId
from sagesync_desktop.gui.wizard.answers import Answers, Company
from sagesync_desktop.modules import in_use
from sagesync_desktop.modules.needs import missing_mappings


class Step(IntEnum):
    """A page; its value is the page's id in QWizard."""

    WELCOME = 0
    VTIGER = 1
    REGION = 2
    SAGE_APP = 3
    SIGN_IN = 4
    BUSINESS = 5
    MODULES = 6
    MAPPING = 7
    PREVIEW = 8
    FINISH = 9


_PARTS = {
    "": tuple(Step),
    "vtiger": (Step.VTIGER,),
    "sage": (Step.REGION, Step.SAGE_APP, Step.SIGN_IN, Step.BUSINESS),
    "sign_in": (Step.SIGN_IN, Step.BUSINESS),
    "modules": (Step.MODULES, Step.MAPPING),
    "mapping": (Step.MAPPING,),
}
PARTS = frozenset(_PARTS)
"""What the wizard can be run for; "" is the whole of it."""
_PORTS = range(1, 65536)


def steps_of(part: str) -> tuple[Step, ...]:
    """All pages that a part can lead to, whatever is answered; raises KeyError for an unknown part."""
    return _PARTS[part]


def path(part: str, answers: Answers) -> tuple[Step, ...]:
    """The pages of one run through the wizard, by the answers so far; raises KeyError for an unknown part."""
    steps = _PARTS[part]
    if steps[0] is Step.WELCOME and answers.company is Company.PRACTICE:
        return (Step.WELCOME,)
    return tuple(step for step in steps if step in steps[:1] or not _is_left_out(step, answers))


def _is_left_out(step: Step, answers: Answers) -> bool:
    if step is Step.BUSINESS:
        return answers.signed is None or len(answers.signed.businesses) < 2
    return step is Step.MAPPING and not needs_mapping(answers)


def needs_mapping(answers: Answers) -> bool:
    """Whether anything that is switched on needs an account or a tax."""
    return any(spec.has_money for spec in in_use(answers.draft))


def following(part: str, answers: Answers, step: Step) -> Step | None:
    """The page after this one; None when this is the last."""
    steps = path(part, answers)
    later = (one for one in steps if one > step)
    return next(later, None)


def is_complete(step: Step, answers: Answers) -> bool:
    """Whether the page may be left for the next one (what follows is then tried and kept)."""
    demand = _DEMANDS.get(step)
    return demand is None or demand(answers)


def _names_vtiger(answers: Answers) -> bool:
    return bool(answers.url.strip() and answers.username.strip() and (answers.key or answers.has_key))


def _names_app(answers: Answers) -> bool:
    has_secret = bool(answers.secret) or answers.has_secret
    return bool(answers.client_id.strip()) and has_secret and answers.port in _PORTS


_DEMANDS: dict[Step, Callable[[Answers], bool]] = {
    Step.VTIGER: _names_vtiger,
    Step.REGION: lambda answers: answers.can_connect_region,
    Step.SAGE_APP: _names_app,
    Step.SIGN_IN: lambda answers: answers.signed is not None,
    Step.BUSINESS: lambda answers: bool(answers.business_id),
    Step.MODULES: lambda answers: any(answers.draft.module(module).on for module in ModuleId),
    Step.MAPPING: lambda answers: answers.offer is not None and not missing_mappings(answers.draft),
}
"""What a page must have collected; the others can be left at any time."""


def is_settled(step: Step, answers: Answers) -> bool:
    """Whether what the page collected has been tried and kept, so that the next one may build on it."""
    match step:
        case Step.VTIGER:
            return answers.checked is not None and answers.vtiger_kept
        case Step.SIGN_IN:
            several = answers.signed is not None and len(answers.signed.businesses) > 1
            return several or answers.sage_kept
        case Step.BUSINESS:
            return answers.sage_kept
        case _:
            return True


def saves_settings(part: str, answers: Answers) -> bool:
    """Whether the end of this run stores modules and mappings."""
    return any(step in (Step.MODULES, Step.MAPPING) for step in path(part, answers))
