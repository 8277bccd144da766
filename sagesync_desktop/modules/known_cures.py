"""The cures of the reasons that no rule of a module gives, and those that every record has."""

from collections.abc import Mapping
from dataclasses import replace

from sagesync_desktop.core.cures import Cure
from sagesync_desktop.core.specs import ModuleSpec
from sagesync_desktop.core.types import ModuleId
from sagesync_desktop.modules.cures_active import MAKE_ACTIVE
from sagesync_desktop.modules.cures_codes import code_cures
from sagesync_desktop.modules.cures_direction import direction_cures
from sagesync_desktop.modules.cures_everywhere import for_any_record
from sagesync_desktop.modules.cures_match import link_cure, look_cures, match_cures
from sagesync_desktop.modules.cures_pairs import conflict_cures, deletion_cures
from sagesync_desktop.modules.cures_parties import AS_IN_SAGE
from sagesync_desktop.modules.cures_texts import text_cures
from sagesync_desktop.modules.cures_values import value_cures


def with_known_cures(spec: ModuleSpec) -> ModuleSpec:
    """The module as it is declared, with all that can be done about its records."""
    known = known_cures(spec)
    own = {rule: (*spec.cures.get(rule, ()), *known.get(rule, ())) for rule in {**spec.cures, **known}}
    return replace(spec, cures=own, everywhere=for_any_record(spec.rules))


def known_cures(spec: ModuleSpec) -> Mapping[str, tuple[Cure, ...]]:
    """By reason, of `rules.KNOWN_REASONS`; the module's own come before these."""
    texts = text_cures(spec)
    match = match_cures(spec)
    same, *others = match
    with_codes = (same, *code_cures(spec), *others) if spec.filing.is_item else match
    moved = (AS_IN_SAGE,) if spec.id is ModuleId.CONTACTS else ()
    return {
        **texts,
        "server.rejected": (MAKE_ACTIVE, *texts["server.rejected"]),
        "reference.clash": (*texts["reference.clash"], link_cure(spec)),
        "match.ambiguous": with_codes,
        "match.look": look_cures(spec),
        "match.unlinked": match,
        "record.conflict": conflict_cures(spec),
        "record.deleted_elsewhere": deletion_cures(),
        "record.deleted_and_edited": deletion_cures(),
        "direction.one_way": direction_cures(spec),
        "value.unmappable": (*moved, *value_cures(spec)),
    }
