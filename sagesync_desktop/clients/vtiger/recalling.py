"""What an earlier run was told of a Vtiger's set-up, as text that may be kept between runs."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from decimal import Decimal

from sagesync_desktop.clients.jsontext import JsonObject
from sagesync_desktop.clients.vtiger.apiuser import UserSettings
from sagesync_desktop.clients.vtiger.dialects import Identity
from sagesync_desktop.core.books import VtigerTax
from sagesync_desktop.core.types import ModuleId

_SPOKEN = ("fields", "createable", "updateable")


@dataclass(frozen=True, slots=True)
class Told:
    """Of whom it was told, and what."""

    identity: Identity
    user: UserSettings
    currencies: tuple[JsonObject, ...]
    taxes: tuple[VtigerTax, ...]
    described: Mapping[ModuleId, JsonObject]

    def encoded(self) -> str:
        """As text."""
        described = {
            module.value: {name: one[name] for name in _SPOKEN if name in one}
            for module, one in self.described.items()
        }
        taxes = [{**asdict(one), "percentage": str(one.percentage)} for one in self.taxes]
        plain = [asdict(self.identity), asdict(self.user), self.currencies, taxes, described]
        return json.dumps(plain, default=str)


def told_in(text: str) -> Told | None:
    """The inverse of `encoded`; None where another release wrote it otherwise."""
    try:
        identity, user, currencies, taxes, described = json.loads(text)
        return Told(
            Identity(**identity),
            UserSettings(**user),
            tuple(currencies),
            tuple(VtigerTax(**{**one, "percentage": Decimal(one["percentage"])}) for one in taxes),
            {ModuleId(module): one for module, one in described.items()},
        )
    except (ValueError, TypeError, KeyError, ArithmeticError):
        return None
