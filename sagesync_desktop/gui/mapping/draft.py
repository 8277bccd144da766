"""What the mapping page has changed and not saved yet; no Qt in here."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from sagesync_desktop.core.settings import FieldChoice, Mappings, Settings
from sagesync_desktop.core.types import ModuleId
from sagesync_desktop.modules.statuses import with_status


@dataclass(frozen=True, slots=True)
class Draft:
    """Mappings and field pairs; everything else is taken from the settings when they are stored."""

    mappings: Mappings = field(default_factory=Mappings)
    fields: Mapping[ModuleId, tuple[FieldChoice, ...]] = field(default_factory=dict)

    @classmethod
    def of(cls, settings: Settings) -> "Draft":
        """The draft that changes nothing."""
        return cls(settings.mappings, {module: settings.module(module).fields for module in ModuleId})

    def worked_into(self, settings: Settings) -> Settings:
        """The settings with this draft's mappings and pairs; switches and directions stay."""
        for module, fields in self.fields.items():
            if settings.module(module).fields != fields:
                kept = settings.modules.get(module, settings.module(module))
                settings = settings.with_module(module, replace(kept, fields=fields))
        return replace(settings, mappings=self.mappings)

    def with_account(self, purpose: str, account: str) -> "Draft":
        """One account chosen, or ("") taken away."""
        return replace(self, mappings=self.mappings.with_account(purpose, account))

    def with_tax(self, tax: str, rate: str) -> "Draft":
        """One rate chosen, or ("") taken away."""
        return replace(self, mappings=self.mappings.with_tax(tax, rate))

    def with_status(self, sage: str, vtiger: str) -> "Draft":
        """The Vtiger status for one of Sage's, "" to leave Vtiger's alone; the default is not kept."""
        return replace(self, mappings=with_status(self.mappings, sage, vtiger))

    def with_default_statuses(self) -> "Draft":
        """The built-in table of statuses."""
        return replace(self, mappings=replace(self.mappings, statuses={}))

    def with_fields(self, module: ModuleId, fields: tuple[FieldChoice, ...]) -> "Draft":
        """One module's changed pairs."""
        return replace(self, fields={**self.fields, module: fields})
