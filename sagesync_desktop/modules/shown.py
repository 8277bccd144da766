"""Which of what Sage alone knows somebody wants to see in Vtiger: for all else Sage is not asked."""

from sagesync_desktop.core.settings import Settings
from sagesync_desktop.core.specs import tailored
from sagesync_desktop.core.types import FieldName, ModuleId
from sagesync_desktop.modules import BY_ID
from sagesync_desktop.modules.organization_truths import BALANCE


def shows(settings: Settings, module: ModuleId, truth: FieldName) -> bool:
    """Whether a pair of the module shows it, while that way is on."""
    choice, spec = settings.module(module), BY_ID[module]
    active = tailored(spec, choice, settings.options).fields if choice.on else ()
    return truth in spec.truths and any(pair.sage == truth for pair in active)


def shows_balances(settings: Settings) -> bool:
    """Whether anybody wants to see what customers owe."""
    return shows(settings, ModuleId.ORGANIZATIONS, BALANCE)
