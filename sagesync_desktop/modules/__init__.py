"""The synced modules, one file each: data and tiny functions. `ALL` is in dependency order."""

from sagesync_desktop.core.filing import Filings
from sagesync_desktop.core.settings import Settings
from sagesync_desktop.core.specs import ModuleSpec
from sagesync_desktop.core.types import ModuleId
from sagesync_desktop.modules import contacts, invoices, organizations, products, services
from sagesync_desktop.modules.known_cures import with_known_cures

_DECLARED = (
    organizations.SPEC,
    contacts.SPEC,
    products.SPEC,
    services.SPEC,
    invoices.SPEC,
)
ALL: tuple[ModuleSpec, ...] = tuple(map(with_known_cures, _DECLARED))
BY_ID: dict[ModuleId, ModuleSpec] = {spec.id: spec for spec in ALL}
FILINGS: Filings = {spec.id: spec.filing for spec in ALL}


def in_use(settings: Settings) -> tuple[ModuleSpec, ...]:
    """The modules that are switched on."""
    return tuple(spec for spec in ALL if settings.module(spec.id).on)
