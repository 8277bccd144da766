"""The synced modules, one file each: data and tiny functions. `ALL` is in dependency order."""

from sagesync_desktop.core.specs import ModuleSpec
from sagesync_desktop.core.types import ModuleId
from sagesync_desktop.modules import contacts, invoices, organizations, products, services

ALL: tuple[ModuleSpec, ...] = (
    organizations.SPEC,
    contacts.SPEC,
    products.SPEC,
    services.SPEC,
    invoices.SPEC,
)
BY_ID: dict[ModuleId, ModuleSpec] = {spec.id: spec for spec in ALL}
