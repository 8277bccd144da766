"""The user's own settings: Vtiger shows them to administrators, what records show tells those of others."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from sagesync_desktop.clients.jsontext import Json, JsonObject
from sagesync_desktop.clients.vtiger.auth import YES
from sagesync_desktop.clients.vtiger.wire import text_of
from sagesync_desktop.core.sentence import say
from sagesync_desktop.core.types import Record, RecordId

_SHOWN = re.compile(r"-?\d+(?:\.(?P<digits>\d+))?")
_DETAILS = "LineItems_FinalDetails"
_TOTALS = ("grandTotal", "hdnSubTotal", "adjustment")
_A_PENNY = Decimal("0.01")
_SAME_RATE = Decimal("0.001")


@dataclass(frozen=True, slots=True)
class UserSettings:
    """What decides how the user's writes are rounded and converted."""

    decimals: int | None
    """None while unset, or not known."""
    currency: str
    """ISO code or "another currency"; "" where nothing tells."""
    is_admin: bool = False
    is_hidden: bool = False
    """Vtiger does not show them: what is known was told by a record's display."""


def settings_shown(user: JsonObject, codes: Mapping[RecordId, str]) -> UserSettings:
    """The settings in the user's own record."""
    decimals = text_of(user.get("no_of_currency_decimals"))
    currency = codes.get(text_of(user.get("currency_id")), "")
    is_admin = text_of(user.get("is_admin")) in YES
    return UserSettings(int(decimals) if decimals.isdecimal() else None, currency, is_admin)


def decimals_of(invoice: JsonObject) -> int | None:
    """How many decimals the user sees: 10.005 is shown as 10.01, 10.005 or 10 (8.2.0, measured, fact 26)."""
    details = invoice.get(_DETAILS)
    shown = [found for found in map(_SHOWN.fullmatch, _amounts(details)) if found]
    return max((len(found["digits"] or "") for found in shown), default=None)


def _amounts(details: Json) -> Iterator[str]:
    """The amounts in an invoice's display that are formatted for the user, which the percentages are not."""
    lines = details if isinstance(details, dict) else {}
    for place, line in lines.items():
        if isinstance(line, dict):
            totals = line.get("final_details")
            shown = [line.get(name + place) for name in ("listPrice", "netPrice")]
            shown += [totals.get(name) for name in _TOTALS] if isinstance(totals, dict) else []
            yield from (text for text in shown if isinstance(text, str))


def currency_of(item: Record, base_id: RecordId, rates: Mapping[str, Decimal], base: str) -> str:
    """In which currency the user works, told by an item's price in the base currency; "" where nothing tells.

    A user of the base currency sees unit_price there, one of the dollar that price divided by its rate
    (8.2.0, measured, fact 27).
    """
    number = base_id.partition("x")[2]
    price, own = item.amount("unit_price"), item.amount(f"currency{number}")
    if item.text("currency_id") != base_id or not price or not own:
        return ""
    if abs(own - price) < _A_PENNY:
        return base
    near = (code for code, rate in rates.items() if abs(price / own - rate) < _SAME_RATE)
    return next(near, say("another currency"))


def settings_told(
    invoices: Iterable[JsonObject], items: Iterable[Record], told_by: Callable[[Record], str]
) -> UserSettings:
    """What the first records that say something tell of a user whose settings are hidden."""
    decimals = next((found for found in map(decimals_of, invoices) if found is not None), None)
    return UserSettings(decimals, next(filter(None, map(told_by, items)), ""), is_hidden=True)
