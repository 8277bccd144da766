"""The cures of the reasons that no rule of a module gives, and those that every record has."""

from dataclasses import replace

from sagesync_desktop.core.specs import ModuleSpec
from sagesync_desktop.modules.cures_everywhere import for_any_record


def with_known_cures(spec: ModuleSpec) -> ModuleSpec:
    """The module as it is declared, with all that can be done about its records."""
    return replace(spec, everywhere=for_any_record(spec.rules))
